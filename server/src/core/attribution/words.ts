/** The words and marks of a paragraph outside its quotations, each quotation standing as one word, cut into sentences. No grammar yet. */
import { DETERMINERS } from './grammar';
import { blank } from '../formats/mask';
import type { Paragraph, Quotation } from '../types';
import { perParagraph } from '../memo';
import { findVerb } from './verbs';

/** The first place from `from` to before `to` of which something is true, or -1. Bounded, since a paragraph may be as long as a text. */
export function placeOf(words: readonly Word[], from: number, to: number, claim: (word: Word, index: number) => boolean): number {
  for (let index = from; index < Math.min(to, words.length); index++) {
    const word = words[index];
    if (word !== undefined && claim(word, index)) return index;
  }
  return -1;
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

const TOKEN = /[@#$]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.&/-](?=[\p{L}\p{N}])|(?<=\p{N}),(?=\p{N}))*|[’'](?=\p{L}{1,2}(?!\p{L}))|[,;:.?!…()[\]—–―]|--+|(?<=\s)-(?=\s)/gu;

const MARK = /^[,;:.?!…()[\]—–―'’-]/u;

/** Words that end in a full stop of their own. Anything with a stop or a lone capital inside it (U.S., J.) needs no entry. */
const ABBREVIATIONS = new Set(
  ('sen sens rep reps gov govs mr mrs ms mx dr prof rev gen lt col sgt maj capt cmdr adm cpl pvt brig hon pres atty supt dep insp det fr st ste mt ft jr sr esq ' +
    'inc corp co ltd dept assn bros univ vs no nos vol al etc jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo').split(' '),
);

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
    words.push({ text: masked.slice(span.start, span.end), lower: '', ...span, kind: named ? 'word' : 'quotation', capital: false, quotation: index });
    at = span.end;
  }
  tokens(masked.slice(at), at, words);
  return words;
}

/** `al-Hadir`: a surname with the Arabic article before it. */
const ARTICLED = /^a(?:l|s|d|n|r|t|z|sh)-\p{Lu}/u;

function tokens(text: string, at: number, words: Word[]): void {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const token = match[0];
    const start = at + match.index;
    const end = start + token.length;
    const first = token.charAt(0);
    const kind = MARK.test(token) ? 'mark' : 'word';
    const before = words.at(-1);
    if (token === '.' && before?.end === start && isAbbreviation(before)) {
      words[words.length - 1] = { ...before, text: `${before.text}.`, lower: `${before.lower}.`, end };
      continue;
    }
    const lower = token.toLowerCase();
    words.push({ text: token, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start, end, kind, capital: kind === 'word' && (first !== lower.charAt(0) || (first === 'a' && ARTICLED.test(token))), quotation: -1 });
  }
}

function isAbbreviation({ kind, text, lower }: Word): boolean {
  return kind === 'word' && (/^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u.test(text) || ABBREVIATIONS.has(lower) || /-(?:calif|tex|fla|mass|ky|pa|conn|mich|minn|wis|ill|ind|va|ga|ariz|colo|md|la|ala|ark|del|kan|miss|mo|mont|neb|nev|okla|ore|tenn|vt|wash|wyo)$/u.test(lower));
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
