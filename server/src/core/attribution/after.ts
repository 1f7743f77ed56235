/** What follows a quotation and says who spoke it: "…," Cole said. "…," said Cole. "…," according to Cole. "…" — Ana Cole. */
import type { Quotation } from '../types';
import type { Cue } from './cues';
import { AUXILIARIES, COORDINATORS, isAdverbAt } from './grammar';
import { INFERENCE } from './inference';
import { phraseAfter } from './noun-phrase';
import type { Own } from './own';
import type { Sentence, Word } from './words';

const DASH = /^(?:—|–|--+|-)$/u;

/** The quotation breaks off in mid sentence, or asks or exclaims: who says it is still to come. */
export function endsInComma(words: readonly Word[], at: number, masked: string, { inside }: Quotation): boolean {
  return /[,?!—–-]\s*[’']?\s*$/u.test(masked.slice(Math.max(inside.start, inside.end - 8), inside.end)) || words[at + 1]?.text === ',';
}

export function rightAfter(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number, comma: boolean): Own | undefined {
  return spokenAfter(words, sentence, cues, at, comma) ?? signedAfter(words, at);
}

function spokenAfter(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number, comma: boolean): Own | undefined {
  const next = skipped(words, at + 1, sentence.to);
  const first = words[next];
  if (first === undefined || next >= sentence.to || COORDINATORS.has(first.lower)) return undefined;
  const verb = cues.find(({ kind, subject, inverted, from }) => kind === 'verb' && from > at && subject !== undefined && (inverted ? from <= next : subject.from === next || (subject.from > at && subject.from < next)));
  if (verb?.subject !== undefined) return { inference: INFERENCE.cueAfter, cue: { from: verb.from, to: verb.to }, speaker: verb.subject };
  const source = cues.find(({ kind, from }) => kind === 'source' && from === next);
  if (source?.subject !== undefined) return { inference: INFERENCE.sourceAfter, cue: { from: source.from, to: source.to }, speaker: source.subject };
  return (first.capital ? signature(words, at, next) : undefined) ?? (comma ? unknownVerb(words, next, sentence) : undefined);
}

/** Commas, dashes, adverbs and "as" between the quotation and who says it. */
function skipped(words: readonly Word[], from: number, to: number): number {
  let next = from;
  while (next < to) {
    const word = words[next];
    if (word === undefined || !(word.kind === 'mark' ? word.text === ',' || DASH.test(word.text) : isAdverbAt(words, next) || word.lower === 'as')) break;
    next++;
  }
  return next;
}

/** `"…" — Ana Cole`: a name of two words or more after a dash, or any with which the paragraph ends. */
function signature(words: readonly Word[], at: number, next: number): Own | undefined {
  if (!DASH.test(words[at + 1]?.text ?? '')) return undefined;
  const phrase = phraseAfter(words, next, words.length);
  if (phrase === undefined || (phrase.to - phrase.from < 2 && words[phrase.to] !== undefined)) return undefined;
  return { inference: INFERENCE.dash, cue: { from: at + 1, to: at + 2 }, speaker: phrase };
}

const LONGEST_SIGNATURE = 12;
const IN_NAMES = /^(?:of|the|and|for|[,.])$/u;

/** `"…." Ana Cole, Harbor Gazette` with which the paragraph ends: a review of the press, or a page of voices, signs what it quotes. */
function signedAfter(words: readonly Word[], at: number): Own | undefined {
  if (words.length - at > LONGEST_SIGNATURE) return undefined;
  const rest = words.slice(at + 1);
  const comma = rest.findIndex(({ text }) => text === ',');
  const name = rest.slice(0, comma);
  if (comma < 2 || comma > 4 || !name.every(({ kind, capital }) => kind === 'word' && capital)) return undefined;
  const signed = rest[comma + 1]?.capital === true && rest.slice(comma + 1).every(({ kind, capital, text }) => (kind === 'word' && capital) || IN_NAMES.test(text));
  const phrase = { from: at + 1, to: at + 1 + comma };
  return signed ? { inference: INFERENCE.signed, cue: phrase, speaker: phrase } : undefined;
}

/** A quotation that ends in a comma is followed by who says it, whatever the verb: "he fumed". */
function unknownVerb(words: readonly Word[], from: number, sentence: Sentence): Own | undefined {
  const to = subjectEnd(words, from, sentence.to);
  let verb = to;
  while (verb < sentence.to && (isAdverbAt(words, verb) || AUXILIARIES.has(words[verb]?.lower ?? ''))) verb++;
  const word = words[verb];
  if (to === from || word?.kind !== 'word' || word.capital) return undefined;
  return { inference: INFERENCE.verbAfter, cue: { from: verb, to: verb + 1 }, speaker: { from, to } };
}

const LONGEST_SUBJECT = 8;

/** Where a subject that begins here ends: a pronoun, a name, or a noun up to what looks like its verb; `from` where none begins. */
function subjectEnd(words: readonly Word[], from: number, end: number): number {
  const first = words[from];
  if (first === undefined) return from;
  if (/^(?:he|she|they|i|we|it)$/u.test(first.lower)) return from + 1;
  if (!first.capital && !/^(?:the|a|an|one|another|his|her|their)$/u.test(first.lower)) return from;
  let to = from + 1;
  while (to < end && to - from < LONGEST_SUBJECT && words[to]?.kind === 'word' && (words[to]?.capital === true || !/(?:ed|s)$/u.test(words[to]?.lower ?? ''))) to++;
  return to;
}

/** `"a" and "b," Cole said`: the cue comes later in the sentence, with a subject of its own. */
export function cueLater(cues: readonly Cue[], at: number): Own | undefined {
  const cue = cues.find(({ from, kind, subject }) => from > at && kind !== 'noun' && subject !== undefined && subject.to > at);
  return cue?.subject && { inference: INFERENCE.cueLater, cue: { from: cue.from, to: cue.to }, speaker: cue.subject };
}
