/** What follows a quotation and says who spoke it: "…," Cole said. "…," said Cole. "…," according to Cole. "…" — Ana Cole. */
import type { Quotation } from '../types';
import type { Cue } from './cues';
import { namesPerson } from '../people/epithets';
import { genderOf } from '../people/given-names';
import { isTitle } from '../people/titles';
import { AUXILIARIES, BE, COORDINATORS, DASH, isAdverbAt, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './grammar';
import { INFERENCE } from './inference';
import { core, looksLikeVerb, phraseAfter, type Phrase } from './noun-phrase';
import type { Own } from './own';
import { findVerb } from './verbs';
import { placeOf, type Sentence, type Word } from './words';

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
  const verb = cues.find(({ kind, subject, inverted, from }) => kind === 'verb' && from > at && subject !== undefined && (inverted ? from <= next : subject.from > at && (subject.from <= next || (subject.to <= from && isOffice(words, next, subject.from)))));
  if (verb?.subject !== undefined) return { inference: INFERENCE.cueAfter, cue: { from: verb.from, to: verb.to }, speaker: whoIsQuoted(words, verb, sentence.to) ?? verb.subject };
  // `"…," by Ana Cole`: a headline in a list of them. `was called "…" by neighbors`: the agent of a passive.
  if (first.lower === 'by' && next === at + 1 && (words[next + 1]?.capital === true || (!isGerund(words, next + 1) && isPassive(words, sentence.from, at)))) {
    const author = phraseAfter(words, next + 1, beforeReason(words, next + 1, sentence.to));
    if (author !== undefined) return { inference: INFERENCE.sourceAfter, cue: { from: next, to: next + 1 }, speaker: author };
  }
  const source = cues.find(({ kind, from }) => kind === 'source' && from === next);
  if (source?.subject !== undefined) return { inference: INFERENCE.sourceAfter, cue: { from: source.from, to: source.to }, speaker: source.subject };
  const signed = first.capital ? signature(words, at, next) : undefined;
  if (signed !== undefined || !comma) return signed;
  return verbAtEnd(words, next, sentence) ?? unknownVerb(words, next, sentence) ?? unknownInverted(words, next, sentence) ?? nameAlone(words, next, sentence);
}

/** `"…," the Gazette quoted Cole as saying` */
function whoIsQuoted(words: readonly Word[], { lemma, to }: Cue, end: number): Phrase | undefined {
  const quoted = lemma === 'quote' ? phraseAfter(words, to, end) : undefined;
  return quoted !== undefined && words[quoted.to]?.lower === 'as' && isGerund(words, quoted.to + 1) ? quoted : undefined;
}

/** `chief of staff Ana Cole said`: what stands before her name is her office. */
function isOffice(words: readonly Word[], from: number, to: number): boolean {
  const office = words.slice(from, to);
  return words[to]?.capital === true && !PREPOSITIONS.has(office[0]?.lower ?? '') && office.some(({ text, lower }) => namesPerson(lower) || isTitle(text)) && office.every(({ kind, lower }, index) => kind === 'word' && !COORDINATORS.has(lower) && !PRONOUNS.has(lower) && !SUBORDINATORS.has(lower) && !looksLikeVerb(words, from + index));
}

const isGerund = (words: readonly Word[], at: number): boolean => words[at]?.capital === false && /\p{Lower}{2}ing$/u.test(words[at].lower);

/** `by a lawyer for filing it`: what for is no part of who. */
function beforeReason(words: readonly Word[], from: number, to: number): number {
  const reason = placeOf(words, from + 1, to, ({ lower }, index) => lower === 'for' && isGerund(words, index + 1));
  return reason === -1 ? to : reason;
}

const LONGEST_PASSIVE = 6;

/** `has been described as a "…"` */
function isPassive(words: readonly Word[], from: number, at: number): boolean {
  for (let index = at - 1; index > Math.max(from, at - LONGEST_PASSIVE); index--) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.kind !== 'word') return false;
    if (/(?:ed|wn|en)$/u.test(lower)) return words.slice(Math.max(from, index - 3), index).some((word) => BE.has(word.lower));
  }
  return false;
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
export function signedAfter(words: readonly Word[], at: number): Own | undefined {
  const handle = words[at + 1];
  if (handle?.text.startsWith('@') === true) return { inference: INFERENCE.signed, cue: { from: at + 1, to: at + 2 }, speaker: { from: at + 1, to: at + 2 } };
  const bracketed = inBrackets(words, at + 1);
  if (bracketed !== undefined || words.length - at > LONGEST_SIGNATURE) return bracketed;
  const rest = words.slice(at + 1);
  const comma = rest.findIndex(({ text }) => text === ',');
  const name = rest.slice(0, comma);
  const and = name.findIndex(({ lower }) => lower === 'and');
  // `Ana Cole and Ben Hale, Harbor Gazette`
  const joint = and > 1 && and < comma - 2;
  if (comma < 2 || comma > (joint ? 7 : 4) || !name.every(({ kind, capital }, index) => kind === 'word' && (capital || (joint && index === and)))) return undefined;
  // `Ana Cole, Ben Hale and Monty Reyes`: whom a picture shows.
  const several = rest.some(({ lower }, index) => index > comma && lower === 'and' && genderOf(rest[index + 1]?.text ?? '') !== undefined);
  const signed = !several && rest[comma + 1]?.capital === true && rest.slice(comma + 1).every(({ kind, capital, text }) => (kind === 'word' && capital) || IN_NAMES.test(text));
  const phrase = { from: at + 1, to: at + 1 + comma };
  return signed ? { inference: INFERENCE.signed, cue: phrase, speaker: phrase } : undefined;
}

/** `"…" (Harbor Gazette)`, `“…” [AP.]` at the end of a paragraph: where a list of headlines or of excerpts has each from. */
function inBrackets(words: readonly Word[], from: number): Own | undefined {
  if (!/^[([]$/u.test(words[from]?.text ?? '')) return undefined;
  let to = from + 1;
  while (to - from < LONGEST_SIGNATURE && (words[to]?.capital === true || IN_NAMES.test(words[to]?.text ?? ''))) to++;
  const end = words[to - 1]?.text === '.' ? to - 1 : to;
  const speaker = { from: from + 1, to: end };
  const alone = words.slice(to + 1).every(({ kind }) => kind === 'mark');
  return end > from + 1 && alone && /^[)\]]$/u.test(words[to]?.text ?? '') && !STAGE.test(words[from + 1]?.lower ?? '') ? { inference: INFERENCE.signed, cue: speaker, speaker } : undefined;
}

/** What else stands in brackets behind somebody's words. */
const STAGE = /^(?:applause|laughter|laughs|cheers|crosstalk|inaudible|emphasis|sic|photo|video|watch|image|see|read)$/u;

/** A quotation that ends in a comma is followed by who says it, whatever the verb: "he fumed". */
function unknownVerb(words: readonly Word[], from: number, sentence: Sentence): Own | undefined {
  const to = subjectEnd(words, from, sentence.to);
  let verb = to;
  while (verb < sentence.to && (isAdverbAt(words, verb) || AUXILIARIES.has(words[verb]?.lower ?? ''))) verb++;
  const word = words[verb];
  if (to === from || word?.kind !== 'word' || word.capital) return undefined;
  return { inference: INFERENCE.verbAfter, cue: { from: verb, to: verb + 1 }, speaker: { from, to } };
}

/** `“…” and similar terms`: what is left before the noun that was taken for a verb. */
function isAdjectiveAlone(words: readonly Word[], { from, to }: Phrase): boolean {
  const word = words[from];
  return to === from + 1 && word?.capital === false && !PRONOUNS.has(word.lower) && !/[^s]s$|^(?:police|people)$/u.test(word.lower);
}

/** `"…," one of the signs reads.`, `"…," the chant went.`: where a noun might stand, the last word of the sentence is its verb. */
function verbAtEnd(words: readonly Word[], from: number, { to }: Sentence): Own | undefined {
  const last = words[to - 1]?.kind === 'mark' ? to - 2 : to - 1;
  const word = words[last];
  const first = words[from]?.lower ?? '';
  if (word?.kind !== 'word' || word.capital || last <= from || PREPOSITIONS.has(first) || RELATIVES.has(first) || !ENDING.has(endingForm(words, from, last))) return undefined;
  const comma = from + 1 + words.slice(from + 1, last).findLastIndex(({ text, kind }) => text === ',' || kind === 'quotation');
  // `"…," the start of a movement, Cole says`: the verb has a subject of its own.
  if (comma > from && (comma === last - 1 || !PREPOSITIONS.has(words[comma + 1]?.lower ?? ''))) return undefined;
  const speaker = core(words, from, last);
  if (speaker === undefined || isAdjectiveAlone(words, speaker)) return undefined;
  return { inference: INFERENCE.cueAfter, cue: { from: last, to: last + 1 }, speaker };
}

const ENDING: ReadonlySet<string> = new Set(['past', 's', 'base', 'went', 'goes']);

/** The form of a verb of saying with which a sentence ends; a base form only behind a plural. */
function endingForm(words: readonly Word[], from: number, last: number): string {
  const lower = words[last]?.lower ?? '';
  const form = findVerb(lower)?.form ?? lower;
  return form === 'base' && ![words[from], words[last - 1]].some((word) => /(?:s|two|three)$/u.test(word?.lower ?? '')) ? '' : form;
}

/** `"…," snorted Cole`: inverted, and the lexicon does not hold the verb. */
function unknownInverted(words: readonly Word[], from: number, { to }: Sentence): Own | undefined {
  const word = words[from];
  if (word?.kind !== 'word' || word.capital || !/\p{Lower}{3}(?:ed|s)$/u.test(word.lower) || findVerb(word.lower) !== undefined || words[from + 1]?.capital !== true) return undefined;
  const speaker = phraseAfter(words, from + 1, to);
  return speaker && { inference: INFERENCE.verbAfter, cue: { from, to: from + 1 }, speaker };
}

/** `"…," Ana Cole, head of the harbor, in a letter.`: the verb was forgotten, but a full name stands where its subject would. */
function nameAlone(words: readonly Word[], from: number, { to }: Sentence): Own | undefined {
  const speaker = phraseAfter(words, from, to);
  if (speaker === undefined || words.slice(Math.max(from, speaker.to - 2), speaker.to).filter(({ capital }) => capital).length < 2) return undefined;
  const after = words[speaker.to];
  if (/'s?$/u.test(words[speaker.to - 1]?.lower ?? '') || (after !== undefined && after.kind !== 'mark' && !PREPOSITIONS.has(after.lower))) return undefined;
  return { inference: INFERENCE.signed, cue: speaker, speaker };
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
  const later = cues.filter(({ from, kind, subject }) => from > at && kind !== 'noun' && subject !== undefined && subject.to > at);
  // `"…," and donations began to rise, Cole said`: what says nothing gives way to what does.
  const cue = later.find(({ sense }) => sense === 'saying' || sense === 'stance') ?? later[0];
  return cue?.subject && { inference: INFERENCE.cueLater, cue: { from: cue.from, to: cue.to }, speaker: cue.subject };
}
