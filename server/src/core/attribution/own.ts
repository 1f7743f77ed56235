/** What a paragraph says by itself about who says each of its quotations. It knows no other paragraph, so it is found once for each. */
import { perObject } from '../memo';
import type { Paragraph, Quotation } from '../types';
import { cuesOf, type Cue } from './cues';
import { AUXILIARIES, COORDINATORS, isAdverb, isAdverbAt, PRONOUNS } from './grammar';
import { phraseAfter, type Phrase } from './noun-phrase';
import { clauseSubject } from './subject';
import { readParagraph, type Sentence, type Word } from './words';

export interface Own {
  readonly inference: string;
  /** Ranges of words in the paragraph. */
  readonly cue?: Phrase;
  readonly speaker?: Phrase;
}

export interface Understood {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly Cue[];
  /** One for each quotation; undefined where the paragraph does not say. */
  readonly own: readonly (Own | undefined)[];
}

export const understand = perObject((paragraph: Paragraph): Understood => {
  const { words, sentences } = readParagraph(paragraph);
  const cues = cuesOf(words, sentences);
  const context: Context = { words, sentences, cues, paragraph };
  const own: (Own | undefined)[] = paragraph.quotations.map(() => undefined);
  const places = words.flatMap((word, at) => (word.kind === 'quotation' ? [{ at, index: word.quotation }] : []));
  for (const { at, index } of places) {
    const quotation = paragraph.quotations[index];
    if (quotation !== undefined) own[index] = inSentence(context, at, quotation);
  }
  for (const { at, index } of places) own[index] ??= inParagraph(context, at, own);
  return { words, sentences, cues, own };
});

interface Context {
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  readonly cues: readonly Cue[];
  readonly paragraph: Paragraph;
}

function sentenceOf({ sentences }: Context, at: number): number {
  return sentences.findIndex(({ to }) => at < to);
}

function inSentence(context: Context, at: number, quotation: Quotation): Own | undefined {
  const { words, sentences, cues } = context;
  const number = sentenceOf(context, at);
  const sentence = sentences[number];
  if (sentence === undefined) return undefined;
  const mine = cues.filter((cue) => cue.sentence === number);
  const after = rightAfter(context, mine, sentence, at, quotation);
  if (opensSentence(words, sentence, at)) return after ?? later(mine, words, at);
  const before = cueBefore(mine, words, sentence, at);
  if (after !== undefined && (before?.speaker === undefined || (endsInComma(context, at, quotation) && !isClose(words, before.cue?.to ?? 0, at)))) return after;
  if (before?.speaker !== undefined) return before;
  return after ?? later(mine, words, at) ?? governing(words, sentence, at) ?? before;
}

function opensSentence(words: readonly Word[], { from }: Sentence, at: number): boolean {
  for (let index = from; index < at; index++) {
    const word = words[index];
    if (word?.kind === 'word' && !COORDINATORS.has(word.lower) && !isAdverb(word)) return false;
  }
  return true;
}

function endsInComma({ words, paragraph }: Context, at: number, { inside }: Quotation): boolean {
  return /[,?!—–-]\s*[’']?\s*$/u.test(paragraph.masked.slice(inside.start, inside.end)) || words[at + 1]?.text === ',';
}

/** No new clause between the cue and the quotation. */
function isClose(words: readonly Word[], from: number, at: number): boolean {
  for (let index = from; index < at; index++) {
    const word = words[index];
    if (word?.kind === 'mark' && word.text !== ':' && index < at - 1) return false;
    if (word !== undefined && AUXILIARIES.has(word.lower) && index > from + 2) return false;
  }
  return true;
}

function rightAfter(context: Context, cues: readonly Cue[], sentence: Sentence, at: number, quotation: Quotation): Own | undefined {
  const { words } = context;
  let next = at + 1;
  const dash = /^(?:—|–|--+|-)$/u.test(words[next]?.text ?? '');
  while (next < sentence.to && (words[next]?.kind === 'mark' ? /^(?:,|—|–|--+|-)$/u.test(words[next]?.text ?? '') : isAdverbAt(words, next) || words[next]?.lower === 'as')) next++;
  const first = words[next];
  if (first === undefined || next >= sentence.to) return undefined;
  if (COORDINATORS.has(first.lower)) return undefined;
  const verb = cues.find((cue) => cue.kind === 'verb' && cue.from > at && cue.subject !== undefined && (cue.inverted ? cue.from <= next && cue.from > at : cue.subject.from === next || (cue.subject.from > at && cue.subject.from < next)));
  if (verb?.subject !== undefined) return { inference: 'cue after the quotation', cue: range(verb), speaker: verb.subject };
  const source = cues.find((cue) => cue.kind === 'source' && cue.from === next);
  if (source?.subject !== undefined) return { inference: 'source named after the quotation', cue: range(source), speaker: source.subject };
  if (dash && first.capital) {
    const phrase = phraseAfter(words, next, words.length);
    if (phrase !== undefined && words.slice(phrase.to).every((word, index) => index < 16 && word.kind !== 'quotation')) return { inference: 'name after a dash', cue: { from: at + 1, to: at + 2 }, speaker: phrase };
  }
  if (!endsInComma(context, at, quotation)) return undefined;
  return unknownVerb(words, next, sentence);
}

/** A quotation that ends in a comma is followed by who says it, whatever the verb: "he fumed". */
function unknownVerb(words: readonly Word[], from: number, sentence: Sentence): Own | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  let to = from;
  if (/^(?:he|she|they|i|we|it)$/u.test(first.lower)) to = from + 1;
  else if (first.capital || /^(?:the|a|an|one|another|his|her|their)$/u.test(first.lower)) {
    to = from + 1;
    while (to < sentence.to && to - from < 8 && words[to]?.kind === 'word' && (words[to]?.capital === true || !/(?:ed|s)$/u.test(words[to]?.lower ?? ''))) to++;
  }
  let verb = to;
  while (verb < sentence.to && (isAdverbAt(words, verb) || AUXILIARIES.has(words[verb]?.lower ?? ''))) verb++;
  const word = words[verb];
  if (to === from || word?.kind !== 'word' || word.capital) return undefined;
  return { inference: 'subject and verb after the quotation', cue: { from: verb, to: verb + 1 }, speaker: { from, to } };
}

function range({ from, to }: Cue): Phrase {
  return { from, to };
}

function cueBefore(cues: readonly Cue[], words: readonly Word[], sentence: Sentence, at: number): Own | undefined {
  const before = cues.filter((cue) => cue.to <= at && (cue.subject === undefined || cue.subject.to <= at));
  const verbs = before.filter((cue) => cue.kind === 'verb' && cue.subject !== undefined);
  const verb = verbs.findLast(({ sense }) => sense === 'saying') ?? verbs.findLast(({ sense }) => sense !== 'weak') ?? verbs.at(-1);
  const nearest = verbs.findLast(({ sense }) => sense !== 'weak');
  const noun = before.findLast((cue) => cue.kind === 'noun' && cue.subject !== undefined && at - cue.to <= 3);
  const source = before.findLast((cue) => cue.kind === 'source' && cue.subject !== undefined);
  const colon = words[at - 1]?.text === ':';
  const best = noun !== undefined && (nearest === undefined || noun.from > nearest.from) ? noun : nearest !== undefined && isClose(words, nearest.to, at) ? nearest : (verb ?? nearest ?? source);
  if (best?.subject !== undefined) return { inference: best.kind === 'source' ? 'source named before the quotation' : 'cue before the quotation', cue: range(best), speaker: best.subject };
  if (colon) {
    const phrase = clauseSubject(words, sentence, at) ?? phraseAfter(words, sentence.from, at);
    return { inference: 'introduced by a colon', cue: { from: at - 1, to: at }, ...(phrase && { speaker: phrase }) };
  }
  const bare = before.at(-1);
  return bare && { inference: 'cue before the quotation', cue: range(bare) };
}

function later(cues: readonly Cue[], _words: readonly Word[], at: number): Own | undefined {
  const cue = cues.find(({ from, kind, subject }) => from > at && kind !== 'noun' && subject !== undefined && subject.to > at);
  return cue?.subject && { inference: 'cue later in the sentence', cue: range(cue), speaker: cue.subject };
}

/** A phrase in quotation marks within a sentence whose verb the lexicon does not hold: whose sentence it is. */
function governing(words: readonly Word[], sentence: Sentence, at: number): Own | undefined {
  const phrase = clauseSubject(words, sentence, at);
  if (phrase === undefined || phrase.to >= at) return undefined;
  let verb = phrase.to;
  while (verb < at - 1 && (words[verb]?.kind !== 'word' || isAdverbAt(words, verb))) verb++;
  return { inference: 'subject of the sentence around the quotation', cue: { from: verb, to: verb + 1 }, speaker: phrase };
}

/** The words of another sentence of the paragraph attribute it: who speaks in the sentence nearest before, else in the one after. */
function inParagraph(context: Context, at: number, own: readonly (Own | undefined)[]): Own | undefined {
  const { words, sentences } = context;
  const number = sentenceOf(context, at);
  for (let before = number - 1; before >= 0; before--) {
    const found = speakerOf(context, before, own);
    if (found !== undefined) return { ...found, inference: 'the speaker before goes on' };
  }
  const introducing = sentences[number - 1];
  if (introducing !== undefined) {
    const phrase = clauseSubject(words, introducing, introducing.to);
    if (phrase !== undefined && (words[phrase.to - 1]?.capital === true || PRONOUNS.has(words[phrase.from]?.lower ?? ''))) {
      return { inference: 'the sentence before introduces it', cue: { from: phrase.from, to: phrase.to }, speaker: phrase };
    }
  }
  for (let after = number + 1; after < sentences.length; after++) {
    const found = speakerOf(context, after, own);
    if (found !== undefined) return { ...found, inference: 'cue in the sentence after' };
  }
  return undefined;
}

/** Who speaks in a sentence: the one its last quotation is attributed to, else the subject of its main verb of saying. */
export function speakerOf({ words, cues, sentences }: Pick<Context, 'words' | 'cues' | 'sentences'>, number: number, own: readonly (Own | undefined)[]): Own | undefined {
  const sentence = sentences[number];
  if (sentence === undefined) return undefined;
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    const word = words[at];
    const found = word?.kind === 'quotation' ? own[word.quotation] : undefined;
    if (found?.speaker !== undefined) return found;
  }
  const mine = cues.filter((cue) => cue.sentence === number && cue.kind !== 'noun' && cue.subject !== undefined && cue.sense !== 'weak');
  const main = mine.find(({ sense }) => sense === 'saying') ?? mine[0];
  return main?.subject && { inference: 'cue', cue: range(main), speaker: main.subject };
}
