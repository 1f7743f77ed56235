/** The words and marks of a paragraph outside its quotations, each quotation standing as one word, cut into sentences. No grammar yet. */
import { DETERMINERS } from './grammar';
import { blank } from '../formats/mask';
import type { Paragraph, Quotation } from '../types';
import { perParagraph } from '../memo';
import { lexemeOf, type Lexeme } from './lexemes';
import { tokenEnd, tokenFrom } from './tokens';
import { findVerb } from './verbs';

/** The first place from `from` to before `to` of which something is true, or -1. Bounded, since a paragraph may be as long as a text. */
export function placeOf(words: readonly Word[], from: number, to: number, claim: (word: Word, index: number) => boolean): number {
  for (let index = from; index < Math.min(to, words.length); index++) {
    const word = words[index];
    if (word !== undefined && claim(word, index)) return index;
  }
  return -1;
}

/** Where the capitalised words begin that end before the word at `to`, no further left than `first`; `to` where there are none. */
export function capitalsBefore(words: readonly Word[], first: number, to: number): number {
  let from = to;
  while (from > first && words[from - 1]?.capital === true) from--;
  return from;
}

/** The lower case of a phrase of one word; nothing for a longer one. */
export function alone(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): string {
  return to === from + 1 ? (words[from]?.lower ?? '') : '';
}

export interface Word {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A mark is punctuation; a quotation is a whole one, known by its index in the paragraph. A title or a term is a word like any other. */
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly capital: boolean;
  readonly quotation: number;
}

/** Half-open range of words. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** The sentence of each word. */
  readonly sentenceAt: readonly number[];
}

export const readParagraph = perParagraph((paragraph): Reading => {
  const words = wordsOf(paragraph);
  const sentences = sentencesOf(words, paragraph);
  const sentenceAt: number[] = [];
  for (const [number, { to }] of sentences.entries()) while (sentenceAt.length < to) sentenceAt.push(number);
  return { words, sentences, sentenceAt };
});

function wordsOf({ masked: copy, quotations, inlineJunk }: Paragraph): readonly Word[] {
  const words: Word[] = [];
  // Another story's headline within a sentence has nobody in it who speaks here.
  const masked = inlineJunk.length === 0 ? copy : blank(copy, inlineJunk);
  let at = 0;
  for (const [index, { span, kind }] of quotations.entries()) {
    if (span.start < at) continue; // one within another is not the writer's words
    tokens(masked.slice(at, span.start), at, words);
    const named = kind === 'title' || kind === 'term';
    words.push({ text: masked.slice(span.start, span.end), lower: '', start: span.start, end: span.end, kind: named ? 'word' : 'quotation', capital: false, quotation: index });
    at = span.end;
  }
  tokens(masked.slice(at), at, words);
  return words;
}

function tokens(text: string, at: number, words: Word[]): void {
  let before: Lexeme | undefined;
  for (let from = tokenFrom(text, 0); from < text.length; ) {
    const to = tokenEnd(text, from);
    const lexeme = lexemeOf(text.slice(from, to));
    const word = words.at(-1);
    if (lexeme.text === '.' && before?.abbreviation === true && word?.end === at + from) {
      words[words.length - 1] = { text: `${word.text}.`, lower: `${word.lower}.`, start: word.start, end: at + to, kind: word.kind, capital: word.capital, quotation: -1 };
      before = undefined;
    } else {
      words.push({ text: lexeme.text, lower: lexeme.lower, start: at + from, end: at + to, kind: lexeme.kind, capital: lexeme.capital, quotation: -1 });
      before = lexeme;
    }
    from = tokenFrom(text, to);
  }
}

/** No sentence of news copy is longer; a text without full stops is cut up, so that the work on a sentence is bounded. */
const LONGEST_SENTENCE = 250;

function sentencesOf(words: readonly Word[], { masked, quotations }: Paragraph): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    if (index - from < LONGEST_SENTENCE && !endsSentence(words, index, masked, quotations)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  if (from < words.length) sentences.push({ from, to: words.length });
  return sentences;
}

function endsSentence(words: readonly Word[], index: number, masked: string, quotations: readonly Quotation[]): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return false;
  if (word.kind === 'quotation') {
    const inside = quotations[word.quotation]?.inside;
    const last = inside === undefined ? '' : masked.slice(inside.start, inside.end).trimEnd().slice(-20).replace(/[’'”"»)\]]+$/u, '').slice(-1);
    if (!/[.?!…]/u.test(last)) return false;
    if (next.kind === 'mark') return isBracketed(words, index + 1);
    if (next.kind === 'quotation') return true;
    return next.capital && !saysRightAfter(words, index + 1);
  }
  if (word.lower === 'caption') return isPlayer(words[index - 1]) && (next.capital || next.kind === 'quotation');
  if (word.kind !== 'mark' || !/^[.?!…]$/u.test(word.text)) return false;
  return next.capital || next.kind === 'quotation' || /^[\p{N}@#$]/u.test(next.text) || isBracketed(words, index + 1);
}

const LONGEST_BRACKET = 60;

/** `(Cole had said so before.)`: a sentence in brackets, with its full stop; but `(AP)`, `(D-Vt.)`. */
function isBracketed(words: readonly Word[], open: number): boolean {
  if (words[open]?.text !== '(' || words[open + 1]?.capital !== true) return false;
  const close = words.slice(open, open + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return close > 4 && /^[.?!]$/u.test(words[open + close - 1]?.text ?? '');
}

/** `Media playback is unsupported on your device Media caption Ana Cole: "…"`: what a player leaves in the copy before its caption. */
function isPlayer(before: Word | undefined): boolean {
  return before?.capital === true && /^(?:media|image|video)$/u.test(before.lower);
}

/** `"Why?" Miller asked`: a short run of capitalised words, then a verb of saying: the sentence goes on over the question mark. */
function saysRightAfter(words: readonly Word[], from: number): boolean {
  // `"Why?" A campaign ad accused him`: behind an article a verb is a noun.
  if (DETERMINERS.has(words[from]?.lower ?? '')) return false;
  for (let index = from; index < from + 6; index++) {
    const word = words[index];
    if (word?.kind !== 'word') return false;
    // `"Why?" Miller noted that …` is a sentence of its own.
    if (index > from && !word.capital && findVerb(word.lower) !== undefined) return words[index + 1]?.lower !== 'that';
    if (!word.capital && !/^(?:of|de|van|von|also|then|later|has|had)$/u.test(word.lower)) return false;
  }
  return false;
}
