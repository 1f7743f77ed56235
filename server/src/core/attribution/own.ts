/** What a paragraph says by itself about who says each of its quotations. It knows no other paragraph, so it is found once for each. */
import { perParagraph } from '../memo';
import { cueLater, rightAfter, endsInComma } from './after';
import { cueBefore, governing, isBrief, isClose } from './before';
import { cuesOf, type Cue } from './cues';
import { COORDINATORS, DASH, isAdverb, isTime, PREPOSITIONS, PRONOUNS } from './grammar';
import { namesBody, namesPerson } from '../people/epithets';
import { INFERENCE } from './inference';
import type { Phrase } from './noun-phrase';
import { clauseSubject } from './clause';
import { findVerb } from './verbs';
import { capitalsBefore, readParagraph, type Reading, type Sentence, type Word } from './words';
import type { Quotation } from '../types';

export interface Own {
  readonly inference: string;
  /** Ranges of words in the paragraph. */
  readonly cue?: Phrase;
  readonly speaker?: Phrase;
  /** What holds where the cue turns out to be no verb. */
  readonly otherwise?: Own;
}

export interface Understood extends Reading {
  /** The cues of each sentence. */
  readonly cues: readonly (readonly Cue[])[];
  /** One for each quotation; undefined where the paragraph does not say. */
  readonly own: readonly (Own | undefined)[];
  /** Who speaks in each sentence. */
  readonly speakers: readonly (Own | undefined)[];
}

interface InSentences {
  /** Where each quotation stands among the words. */
  readonly places: readonly { readonly at: number; readonly index: number }[];
  /** The cues of the sentences that were asked about. */
  readonly cues: (readonly Cue[] | undefined)[];
  /** One for each quotation; undefined where its own sentence does not say. */
  readonly own: readonly (Own | undefined)[];
}

/** What the sentence that a quotation stands in says of it: enough to tell that somebody says it, and far less than all of `understand`. */
export const inSentences = perParagraph((paragraph): InSentences => {
  const { words, sentences, sentenceAt } = readParagraph(paragraph);
  const cues: (readonly Cue[] | undefined)[] = [];
  const own: (Own | undefined)[] = paragraph.quotations.map(() => undefined);
  const places = words.flatMap((word, at) => (word.kind === 'quotation' ? [{ at, index: word.quotation }] : []));
  for (const { at, index } of places) {
    const quotation = paragraph.quotations[index];
    const number = sentenceAt[at] ?? 0;
    const sentence = sentences[number];
    if (quotation !== undefined && sentence !== undefined) own[index] = inSentence(words, sentence, (cues[number] ??= cuesOf(words, sentence)), at, endsInComma(words, at, paragraph.masked, quotation));
  }
  return { places, cues, own };
});

export const understand = perParagraph((paragraph): Understood => {
  const reading = readParagraph(paragraph);
  const { words, sentences, sentenceAt } = reading;
  const { places, cues: known, own: inOwn } = inSentences(paragraph);
  const cues = sentences.map((sentence, number) => known[number] ?? cuesOf(words, sentence));
  const own = [...inOwn];
  const speakers = sentences.map((sentence, number) => speakerIn(words, sentence, cues[number] ?? [], own));
  const around = nearest(speakers);
  const tweeter = paragraph.masked.includes('(@') ? tweeterOf(words) : undefined;
  for (const { at, index } of places) own[index] = withSubject(words, sentences[sentenceAt[at] ?? 0], own[index], around.before[sentenceAt[at] ?? 0]);
  for (const { at, index } of places) {
    const beside = own[index] === undefined ? inOtherSentence(reading, sentenceAt[at] ?? 0, around, cues) : undefined;
    own[index] ??= (beside !== undefined && isWriters(paragraph.quotations[index], words[at]) ? TAKEN : beside) ?? tweeter;
  }
  return { ...reading, cues, own, speakers: sentences.map((sentence, number) => speakerIn(words, sentence, cues[number] ?? [], own)) };
});

/** `The “extenders” need to be renewed.`: so few words in a sentence in which nobody says anything are the writer's, whoever speaks before and after. */
function isWriters(quotation: Quotation | undefined, word: Word | undefined): boolean {
  return quotation?.kind === 'fragment' && isBrief(word);
}

const TAKEN: Own = { inference: INFERENCE.taken };

function inSentence(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number, comma: boolean): Own | undefined {
  const after = rightAfter(words, sentence, cues, at, comma);
  if (after?.inference !== INFERENCE.verbAfter) return elsewhere(words, sentence, cues, at, comma, after);
  const otherwise = elsewhere(words, sentence, cues, at, comma, undefined);
  const found = elsewhere(words, sentence, cues, at, comma, after);
  return found === after && otherwise !== undefined ? { ...after, otherwise } : found;
}

function elsewhere(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number, comma: boolean, after: Own | undefined): Own | undefined {
  if (opensSentence(words, sentence, at)) return after ?? cueLater(cues, at);
  if (after?.cue !== undefined && isAddedWithAs(words, sentence, at, after.cue)) return after;
  const before = cueBefore(words, sentence, cues, at);
  if (after !== undefined && (before?.speaker === undefined || (comma && (!isClose(words, before.cue?.to ?? 0, at, isSense(cues, before.cue, 'stance')) || isSense(cues, before.cue, 'thought') || isSense(cues, before.cue, 'weak'))))) return after;
  if (before?.speaker !== undefined) return saidBeside(words, cues, at, before) ?? (isSaid(cues, before.cue) ? before : (reportedAtEnd(words, sentence, cues, at) ?? before));
  return after ?? cueLater(cues, at) ?? governing(words, sentence, at) ?? before;
}

/** `It was a “trained monkey,” as Cole put it.`: what the quotation ends in says whose it is. */
function isAddedWithAs(words: readonly Word[], { to: end }: Sentence, at: number, { from, to }: Phrase): boolean {
  const as = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const next = words[/^(?:it|them|him|her)$/u.test(words[to]?.lower ?? '') ? to + 1 : to];
  return words[as]?.lower === 'as' && from > as && PUTTING.test(words[from]?.lower ?? '') && (to >= end || next?.kind === 'mark' || isTime(next?.lower ?? ''));
}

const PUTTING = /^(?:puts?|calls?|called|describes?|described|claims?|claimed|says?|said|terms?|termed|dubs?|dubbed|likes?|liked)$/u;

/** `… Cole said. Adding, "…"`: the participle that opens a sentence of its own belongs to who spoke in the one before. */
function withSubject(words: readonly Word[], sentence: Sentence | undefined, own: Own | undefined, before: Own | undefined): Own | undefined {
  if (own?.cue === undefined || own.speaker !== undefined || before?.speaker === undefined) return own;
  const opens = own.cue.from === sentence?.from && words[own.cue.from]?.lower.endsWith('ing') === true;
  return opens || (sentence !== undefined && isGapped(words, sentence, own.cue.from)) ? { ...own, speaker: before.speaker } : own;
}

/** `And in August, accused it of “…”`: a verb in the past whose subject stands in the sentence before. */
function isGapped(words: readonly Word[], { from }: Sentence, cue: number): boolean {
  const opening = words[from];
  return opening !== undefined && /^(?:and|but|then)$/u.test(opening.lower) && findVerb(words[cue]?.lower ?? '')?.form === 'past' && words.slice(from + 1, cue).every(({ lower, kind }) => kind === 'mark' || PREPOSITIONS.has(lower) || isTime(lower) || lower === 'then' || lower === 'the');
}

function isSaid(cues: readonly Cue[], at: Phrase | undefined): boolean {
  return !isSense(cues, at, 'thought') && !isSense(cues, at, 'weak');
}

/** `He knew the places “…,” the stairs and the way out, Cole said.`: a verb that says nothing gives way to the one with which the sentence ends. */
function reportedAtEnd(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number): Own | undefined {
  const later = cueLater(cues, at);
  const { cue, speaker } = later ?? {};
  if (cue === undefined || speaker === undefined) return undefined;
  return cue.to >= sentence.to - 1 && speaker.to === cue.from && words[speaker.from - 1]?.text === ',' ? later : undefined;
}

/** `The vote signals “…” for the town, said Cole`, `The vote, Cole said, signals “…”`: a thing whose verb is one of saying gives way to who says so. */
function saidBeside(words: readonly Word[], cues: readonly Cue[], at: number, { speaker }: Own): Own | undefined {
  const noun = speaker && words[speaker.to - 1];
  if (noun === undefined || noun.capital || PRONOUNS.has(noun.lower) || namesPerson(noun.lower) || namesBody(noun.lower)) return undefined;
  const cue = cues.find(({ from, to, inverted, lemma, subject }) => {
    if (lemma !== 'say' || subject === undefined) return false;
    return from > at ? inverted && words[from - 1]?.text === ',' : subject.to === from && words[subject.from - 1]?.text === ',' && words[to]?.text === ',';
  });
  return cue?.subject && { inference: cue.from > at ? INFERENCE.cueLater : INFERENCE.cueBefore, cue: { from: cue.from, to: cue.to }, speaker: cue.subject };
}

/** `The council wants “…,” Cole said`: a verb that says nothing gives way to one that does, as does `The court rejected it, “…,” Cole said`. */
function isSense(cues: readonly Cue[], at: Phrase | undefined, sought: Cue['sense']): boolean {
  return cues.some(({ from, sense }) => from === at?.from && sense === sought);
}

function opensSentence(words: readonly Word[], { from }: Sentence, at: number): boolean {
  for (let index = from; index < at; index++) {
    const word = words[index];
    if (word?.kind === 'word' && !COORDINATORS.has(word.lower) && !isAdverb(word)) return false;
  }
  return true;
}

/** Who speaks in a sentence: the one its quotation is attributed to, else the subject of its main verb of saying. */
function speakerIn(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], own: readonly (Own | undefined)[]): Own | undefined {
  const quotations = words.slice(sentence.from, sentence.to).filter(({ kind }) => kind === 'quotation');
  // `"…," said Cole, who wrote a book called "…".`: who says the quotation that opens the sentence, else the last in it.
  const telling = words[sentence.from]?.kind === 'quotation' ? quotations[0] : quotations.at(-1);
  const found = telling && own[telling.quotation];
  if (found?.speaker !== undefined) return found;
  const speaking = cues.filter(({ kind, subject, sense }) => kind !== 'noun' && subject !== undefined && sense !== 'weak' && !NOBODY.test(words[subject.from]?.lower ?? ''));
  const main = speaking.find(({ sense }) => sense === 'saying') ?? speaking[0];
  return main?.subject && { inference: INFERENCE.cueBefore, cue: { from: main.from, to: main.to }, speaker: main.subject };
}

/** Who knows or says nothing does not go on in the next sentence. */
const NOBODY = /^(?:nobody|no|none|neither)$/u;

/** `— Ana Cole (@anacole) May 3, 2020` signs all that stands before it. */
function tweeterOf(words: readonly Word[]): Own | undefined {
  const handle = words.findLastIndex(({ text }, index) => text.startsWith('@') && words[index - 1]?.text === '(');
  const from = capitalsBefore(words, 0, handle - 1);
  const dash = words[from - 1];
  return from < handle - 1 && dash?.kind === 'mark' && DASH.test(dash.text) ? { inference: INFERENCE.dash, cue: { from: from - 1, to: from }, speaker: { from, to: handle - 1 } } : undefined;
}

interface Around {
  readonly before: readonly (Own | undefined)[];
  readonly after: readonly (Own | undefined)[];
}

/** For each sentence, who speaks in the nearest sentence before it and in the nearest after it. */
function nearest(speakers: readonly (Own | undefined)[]): Around {
  const before: (Own | undefined)[] = [];
  let last: Own | undefined;
  for (const speaker of speakers) {
    before.push(last);
    last = speaker ?? last;
  }
  const after: (Own | undefined)[] = [];
  let next: Own | undefined;
  for (const speaker of speakers.toReversed()) {
    after.push(next);
    next = speaker ?? next;
  }
  return { before, after: after.reverse() };
}

function inOtherSentence({ words, sentences }: Reading, number: number, { before, after }: Around, cues: readonly (readonly Cue[])[]): Own | undefined {
  const speaker = before[number];
  if (speaker !== undefined) return { ...speaker, inference: INFERENCE.goesOn };
  const introducing = sentences[number - 1];
  const phrase = introducing && clauseSubject(words, introducing, introducing.to);
  if (phrase !== undefined && (words[phrase.to - 1]?.capital === true || PRONOUNS.has(words[phrase.from]?.lower ?? ''))) {
    return { inference: INFERENCE.introduced, cue: phrase, speaker: phrase };
  }
  // `The cuts have been described before. “Harsh.” “Brutal.”`: by somebody.
  const passive = cues[number - 1]?.find(({ patient, subject: agent, sense }) => patient !== undefined && agent === undefined && sense !== 'weak' && sense !== 'thought');
  if (passive !== undefined) return { inference: INFERENCE.cueBefore, cue: { from: passive.from, to: passive.to } };
  const next = after[number];
  return next && { ...next, inference: INFERENCE.cueInNext };
}
