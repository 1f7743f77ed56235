/** Names in a paragraph's own words, quotations left out: runs of capitalised words, with particles, initials and suffixes, titles cut off. */
import { BE, COORDINATORS, DETERMINERS, isAdverb, isTime, PREPOSITIONS, PRONOUNS, SUBORDINATORS, AUXILIARIES } from '../attribution/grammar';
import { findVerb } from '../attribution/verbs';
import { readParagraph, type Word } from '../attribution/words';
import { perObject } from '../memo';
import type { Paragraph } from '../types';
import { genderOf, type Gender } from './given-names';
import { isOrganisation, isTitle } from './titles';

export interface NameRun {
  /** Range of words: the name without the titles before it. */
  readonly from: number;
  readonly to: number;
  /** The paragraph's offsets, a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
  readonly titles: readonly string[];
  readonly possessive: boolean;
  readonly person: boolean;
  readonly gender?: Gender;
  /** The name opens its sentence or follows no preposition: it may be what the sentence is about. */
  readonly subject: boolean;
  readonly sentence: number;
}

export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

const PARTICLES = new Set('de da di do dos das del della der den des du la le van von ter ten af av al el bin ibn ben bint y e zu st'.split(' '));
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?$/u;

export const namesOf = perObject((paragraph: Paragraph): readonly NameRun[] => {
  const { words, sentences } = readParagraph(paragraph);
  const runs: NameRun[] = [];
  for (const [number, { from, to }] of sentences.entries()) {
    let first = true;
    for (let index = from; index < to; ) {
      const end = runEnd(words, index, to);
      const run = end > index ? readRun(words, index, end, from, number, first) : undefined;
      if (run !== undefined) {
        runs.push(run);
        if (run.subject) first = false;
      }
      index = Math.max(end, index + 1);
    }
  }
  return runs;
});

function isNameWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && /^\p{L}/u.test(word.text);
}

function runEnd(words: readonly Word[], from: number, to: number): number {
  if (!isNameWord(words[from])) return from;
  let end = from;
  while (end < to) {
    const word = words[end];
    if (word !== undefined && isNameWord(word)) {
      end++;
      if (/['’]s$|s['’]$/u.test(word.text)) break;
    } else if (word !== undefined && PARTICLES.has(word.lower) && isNameWord(words[end + 1]) && end + 1 < to) end++;
    else if (word?.kind === 'word' && PARTICLES.has(word.lower) && PARTICLES.has(words[end + 1]?.lower ?? '') && isNameWord(words[end + 2])) end += 2;
    else if (word?.text === ',' && SUFFIX.test(words[end + 1]?.lower ?? '')) end += 2;
    else break;
  }
  return end;
}

export function isFunctionWord(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  return (
    DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower) || BE.has(lower) || AUXILIARIES.has(lower) || isAdverb(word) || isTime(lower) ||
    lower === "it's" || lower === "he's" || lower === "she's" || lower === "that's"
  );
}

function readRun(words: readonly Word[], first: number, to: number, sentenceFrom: number, sentence: number, firstInSentence: boolean): NameRun | undefined {
  let from = first;
  while (from < to && (isFunctionWord(words[from]) || (from === sentenceFrom && from < to - 1 && findVerb(words[from]?.lower ?? '')?.form === 'past'))) from++;
  let end = to;
  while (end > from && isTime(words[end - 1]?.lower ?? '')) end--;
  if (from >= end) return undefined;
  const titled = givenNameFrom(words, titlesEnd(words, from, end), end);
  const titles = words.slice(from, titled).map(({ lower }) => lower);
  const start = words[titled];
  const last = words[end - 1];
  if (start === undefined || last === undefined) return undefined;
  const possessive = /['’]s$|s['’]$/u.test(last.text);
  const parts = words.slice(titled, end).filter(({ kind }) => kind === 'word').map(({ text }) => text.replace(/['’]s?$/u, ''));
  const before = words[from - 1];
  const the = before?.kind === 'word' && /^(?:the|a|an)$/u.test(before.lower) && titles.length === 0;
  const person = !the && parts.length <= 5 && !parts.some(isOrganisation) && !(parts.length === 1 && /^\p{Lu}{2,}$/u.test(parts[0] ?? ''));
  const gender = person ? genderFrom(titles, parts) : undefined;
  const governed = before?.kind === 'word' && PREPOSITIONS.has(before.lower) && from > sentenceFrom;
  return {
    from: titled, to: end, start: start.start, end: last.end - (possessive ? (last.text.endsWith('s') ? 2 : 1) : 0), parts, titles, possessive, person,
    ...(gender && { gender }), subject: firstInSentence && !governed && !possessive, sentence,
  };
}

/** `NFL Executive Vice President Jocelyn Moore`: the name begins after the last title that something follows. */
function titlesEnd(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 2; index >= from; index--) {
    const word = words[index];
    if (word !== undefined && isTitle(word.text) && !SUFFIX.test(words[index + 1]?.lower ?? '')) return index + 1;
  }
  return from;
}

/** `Veterans Affairs David Hale`: an office before the name, which begins at the first given name. */
export function givenNameFrom(words: readonly Word[], from: number, to: number): number {
  if (to - from < 3 || genderOf(words[from]?.text ?? '') !== undefined || words[from]?.text.endsWith('.') === true) return from;
  for (let index = from + 1; index < to - 1; index++) if (genderOf(words[index]?.text ?? '') !== undefined) return index;
  return from;
}

function genderFrom(titles: readonly string[], parts: readonly string[]): Gender | undefined {
  for (const title of titles) {
    if (/^(?:mr\.?|sir|lord|king|prince|duke|congressman|chairman|spokesman|councilman|assemblyman|pope|father|fr\.?|bishop|cardinal|brother|actor|uncle)$/u.test(title)) return 'male';
    if (/^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|duchess|congresswoman|chairwoman|spokeswoman|councilwoman|assemblywoman|sister|actress|aunt)$/u.test(title)) return 'female';
  }
  return parts.length > 1 ? genderOf(parts[0] ?? '') : undefined;
}

/** The surname of a name's parts, suffixes left out. */
export function surname(parts: readonly string[]): string {
  const last = parts.findLast((part) => !SUFFIX.test(part.toLowerCase()));
  return last ?? '';
}
