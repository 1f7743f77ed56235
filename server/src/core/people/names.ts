/** Names in a paragraph's own words, quotations left out: runs of capitalised words, with particles, initials and suffixes, titles cut off. */
import { BE, COORDINATORS, DETERMINERS, isAdverb, isAdverbAt, isNameAfterAll, isTime, PREPOSITIONS, PRONOUNS, SUBORDINATORS, AUXILIARIES } from '../attribution/grammar';
import { looksLikeVerb } from '../attribution/noun-phrase';
import { findVerb } from '../attribution/verbs';
import { readParagraph, type Word } from '../attribution/words';
import { perParagraph } from '../memo';
import { genderOfNoun, isKin, namesPerson } from './epithets';
import { genderOf, type Gender } from './given-names';
import { isPeople, isPeopleOf, isPlace } from './places';
import { isOrganisation, isTitle, officesIn } from './titles';

export interface NameRun {
  /** Range of words: the name without the titles before it. */
  readonly from: number;
  readonly to: number;
  /** The paragraph's offsets, a possessive ending left out. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly string[];
  /** What each part is known by, whatever its case and ending. */
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  readonly possessive: boolean;
  /** It opens its sentence, where any word is capitalised. */
  readonly initial: boolean;
  readonly person: boolean;
  /** `the Cole nomination`: what it names by itself does not show. */
  readonly attributive: boolean;
  readonly gender: Gender | undefined;
  /** A verb follows at once: it acts, so it is a name even at the head of its sentence. */
  readonly acts: boolean;
  /** No verb and no preposition stands before it, or a comma does and a verb behind it or behind its own comma: the sentence may be about it. */
  readonly subject: boolean;
}

/** `Justice`, `Health`: what a department is for, in a single word. */
export function isDepartment(lower: string): boolean {
  return DEPARTMENTS.has(lower);
}

export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

const PARTICLES = new Set('de da di do dos das del della der den des du la le van von ter ten af av al el bin ibn ben bint y e zu st'.split(' '));
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?$/u;

/** `Jr.`, which no name consists of. */
export function isSuffix(lower: string): boolean {
  return SUFFIX.test(lower);
}

/** The names of each sentence of a paragraph. */
export const namesIn = perParagraph((paragraph): readonly (readonly NameRun[])[] => {
  const { words, sentences } = readParagraph(paragraph);
  return sentences.map(({ from, to }) => {
    const runs: NameRun[] = [];
    let verbless = true;
    for (let index = from; index < to; ) {
      const end = runEnd(words, index, to);
      const run = end > index ? readRun(words, index, end, from, verbless) : undefined;
      if (run !== undefined) runs.push(run);
      else verbless &&= !isVerb(words, index);
      index = Math.max(end, index + 1);
    }
    return runs;
  });
});

function isVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && !word.capital && (AUXILIARIES.has(word.lower) || looksLikeVerb(words, index));
}

function isNameWord(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.capital && /^\p{Alpha}/u.test(word.text) && !/^(?:What|Why|When|Where|Which|There|NOT)$/u.test(word.text) && !(word.text.charAt(1) === '-' && /^[RDI]-\p{Upper}/u.test(word.text));
}

function runEnd(words: readonly Word[], from: number, to: number): number {
  if (!isNameWord(words[from])) return from;
  let end = from;
  while (end < to) {
    const word = words[end];
    // `in the U.S. The White House`: another sentence.
    if (end > from && word?.text === 'The') break;
    if (word !== undefined && isNameWord(word)) {
      end++;
      if (/['’]s$|s['’]$/u.test(word.text)) break;
    } else if (word !== undefined && PARTICLES.has(word.lower) && isNameWord(words[end + 1]) && end + 1 < to) end++;
    else if (word?.kind === 'word' && PARTICLES.has(word.lower) && PARTICLES.has(words[end + 1]?.lower ?? '') && isNameWord(words[end + 2])) end += 2;
    else if (end > from && word?.kind === 'word' && word.quotation !== -1 && isNameWord(words[end + 1])) end += 2;
    else if (word?.text === ',' && SUFFIX.test(words[end + 1]?.lower ?? '')) end += 2;
    else if (end > from && joinsBody(words, end) && end + 1 < to) end++;
    else break;
  }
  return end;
}

const INDEFINITES = ['nobody', 'everybody', 'somebody', 'anybody', 'everyone', 'someone', 'anyone', 'none', 'nothing', 'everything', 'something', 'anything'];
/** `Department of Justice`, `Bank of Hillton`, `Department of Health and Human Services`: "of" belongs to the name of a body, and "and" where one is in it. */
export function joinsBody(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower === 'and' && joinsNames(words, at)) return true;
  if (words[at]?.lower === 'for') return FOR_WHAT.test(words[at - 1]?.text ?? '') && isNameWord(words[at + 1]) && genderOf(words[at + 1]?.text ?? '') === undefined;
  const of = words[at]?.lower === 'and' && isNameWord(words[at - 1]) ? at - 2 : at;
  return words[of]?.lower === 'of' && isOrganisation(words[of - 1]?.text ?? '') && isNameWord(words[at + 1]) && (of === at || DEPARTMENTS.has(words[at - 1]?.lower ?? ''));
}

/** `Center for Harbor Policy`, `Centers for Disease Control` */
const FOR_WHAT = /^(?:Cent(?:er|re)s?|Institute|Foundation|Council|Coalition|Society|Association|Alliance|Fund|Agency|Committee|Campaign|Organization|Bureau)$/u;

const LONGEST_BODY = 5;

/** `the Food and Drug Administration`, `Centers for Disease Control and Prevention`: names of things on both sides of “and”, one body. */
function joinsNames(words: readonly Word[], and: number): boolean {
  let from = and;
  while ((isNameWord(words[from - 1]) && words[from - 1]?.lower !== 'the') || (words[from - 1]?.lower === 'for' && joinsBody(words, from - 1))) from--;
  let to = and + 1;
  while (to - and <= LONGEST_BODY && isNameWord(words[to])) to++;
  if (from === and || to === and + 1 || words.slice(from, to).some(({ text }) => genderOf(text) !== undefined || isTitle(text))) return false;
  const parts = words.slice(from, and);
  if (parts.some(({ lower }) => lower === 'for')) return to === and + 2;
  return words[from - 1]?.lower === 'the' && isOrganisation(words[to - 1]?.text ?? '') && !parts.some(({ text }) => isOrganisation(text) && !STATES.test(text)) && and - from <= 2;
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...DETERMINERS, ...PREPOSITIONS, ...PRONOUNS, ...SUBORDINATORS, ...COORDINATORS, ...BE, ...AUXILIARIES, ...INDEFINITES]);

export function isFunctionWord(word: Word | undefined): boolean {
  return word !== undefined && (FUNCTION_WORDS.has(word.lower) || isContraction(word.lower) || isAdverb(word) || isTime(word.lower));
}

/** `I’m`, `We’ve`, `Let’s`, `Don’t`, which only the head of a sentence has capitalised. */
function isContraction(lower: string): boolean {
  return lower.includes("'") && CONTRACTION.test(lower);
}

const CONTRACTION = /^(?:(?:i|you|we|they|he|she|it|that|this|there|here|what|who|where|how|let)'(?:m|s|d|re|ve|ll)|\p{Alpha}+n't)$/u;

function readRun(words: readonly Word[], first: number, to: number, sentenceFrom: number, verbless: boolean): NameRun | undefined {
  let from = first;
  while (from < to && !isNameAfterAll(words, from) && (isFunctionWord(words[from]) || (from === sentenceFrom && from < to - 1 && opensWithVerb(words[from])))) from++;
  let end = to;
  while (end > from && !isNameAfterAll(words, end - 1) && (isTime(words[end - 1]?.lower ?? '') || DETERMINERS.has(words[end - 1]?.lower ?? ''))) end--;
  end = beforeSameName(words, from, Math.min(end, from + LONGEST_RUN));
  if (from >= end) return undefined;
  const titlesTo = titlesEnd(words, from, end);
  const officeTo = afterOffice(words, titlesTo, end);
  const titled = givenNameFrom(words, officeTo, end);
  const before = words[from - 1];
  // `RedState founder Erick Hale`: an office in lower case is one all the same.
  const opening = before?.capital === false && namesPerson(before.lower) ? from - 1 : from;
  const titles = officesIn(words.slice(opening, titled).map(({ lower }) => lower));
  // `Calling Cole a winner, he`
  const opened = from > first && from - 1 === sentenceFrom && opensWithVerb(words[from - 1]);
  const start = words[titled];
  const last = words[end - 1];
  if (start === undefined || last === undefined) return undefined;
  const possessive = /['’]s$|s['’]$/u.test(last.text);
  const parts = words.slice(titled, end).filter(({ kind, quotation }) => kind === 'word' && quotation === -1).map(({ text }) => text.replace(/['’]s?$/u, ''));
  // `Nadia Reyes Hill Tomas Reyes`: two names that a caption ran into each other.
  if (parts.length > 3 && parts.lastIndexOf(parts.at(-1) ?? '', -2) !== -1) return undefined;
  const the = before?.kind === 'word' && /^(?:the|a|an)$/u.test(before.lower) && titles.length === 0;
  // `Bill Cole` is no bill.
  const person = !the && parts.length <= 5 && !parts.some((part, index) => isOrganisation(part) && !(index === 0 && parts.length > 1 && genderOf(part) !== undefined)) && !(parts.length === 1 && (isPlace(parts[0] ?? '') || isPeople(parts[0] ?? '') || isTitle(parts[0] ?? ''))) && !(parts.length === 1 && /^\p{Upper}{2,}$|\.(?:org|com|net)$/u.test(parts[0] ?? '')) && !(parts.length === 2 && isPeopleOf(parts[0] ?? '', parts[1] ?? ''));
  const gender = person ? genderFrom(titles, parts) : undefined;
  // `Secretary of State Ana Cole`: that “of” is in the office.
  const governed = officeTo === titlesTo && before?.kind === 'word' && PREPOSITIONS.has(before.lower) && from > sentenceFrom;
  const beginsClause = words[opening - 1]?.text === ',' && isVerb(words, words[end]?.text === ',' ? end + 1 : end);
  return {
    from: titled, to: end, start: start.start, end: last.end - (possessive ? (last.text.endsWith('s') ? 2 : 1) : 0), parts, keys: parts.map(nameKey), titles, possessive, person, attributive: the && qualifies(words, end),
    gender, initial: titled === sentenceFrom, acts: isVerb(words, end) || isAdverbAt(words, end) || isAged(words, end) || (!PLACING.has(before?.lower ?? '') && isPresented(words, end)), subject: (((verbless && !opened) || beginsClause) && !governed && !possessive) || goesOnAbout(words, end),
  };
}

/** `Bolstering Cole’s point`, `Asked Cole` */
function opensWithVerb(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  return findVerb(lower)?.form === 'past' || (/\p{Lower}{4}ing$/u.test(lower) && genderOf(word?.text ?? '') === undefined && !isOrganisation(lower));
}

/** No name has so many words, with all its titles. */
const LONGEST_RUN = 40;

/** `Ana Cole Ana Maria ColeHarbor to close`: a page set the name and its own link to it side by side. */
function beforeSameName(words: readonly Word[], from: number, to: number): number {
  for (let index = from + 2; index < to - 1; index++) {
    for (let given = from; given <= index - 2; given++) if (words[given]?.text === words[index]?.text) return index;
  }
  return to;
}

/** `Ana Cole, 12, had come`: only people have an age behind their names. */
function isAged(words: readonly Word[], to: number): boolean {
  return words[to]?.text === ',' && /^\d{1,2}$/u.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ',';
}

/** `Ana Cole, perhaps the best friend of the mill,`, `Ana Cole, who left,`: what stands between commas is said of somebody. */
function isPresented(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  if (words[to + 1]?.lower === 'who') return true;
  const from = words[to + 1] !== undefined && isAdverbAt(words, to + 1) ? to + 2 : to + 1;
  if (!DETERMINERS.has(words[from]?.lower ?? '')) return false;
  for (let index = from + 1; index < from + LONGEST_DESCRIPTION && words[index]?.kind === 'word'; index++) {
    const word = words[index];
    if (word?.capital === false && namesPerson(word.lower)) return true;
    if (isVerb(words, index) || PREPOSITIONS.has(word?.lower ?? '')) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 8;
/** `in Hillton, the home of a mayor` */
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near', 'of', 'on']);

/** A common noun follows that the name only tells from others of its kind. */
function qualifies(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next?.kind === 'word' && !next.capital && !isFunctionWord(next) && !isVerb(words, to);
}

/** `Cole, who was late`: what follows is about him. */
function goesOnAbout(words: readonly Word[], to: number): boolean {
  return words[to]?.lower === 'who' || (words[to]?.text === ',' && words[to + 1]?.lower === 'who');
}

/** `NFL Executive Vice President Jocelyn Moore`: the name begins after the last title that something follows. */
function titlesEnd(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 2; index >= from; index--) {
    const word = words[index];
    if (word !== undefined && isTitle(word.text) && !SUFFIX.test(words[index + 1]?.lower ?? '')) return index + 1;
  }
  return from;
}

/** `Secretary of State Rex Hale`: the department of an office named before "of" is no part of the name. */
export function afterOffice(words: readonly Word[], from: number, to: number): number {
  const first = words[from];
  const office = words[from - 2];
  return to - from >= 3 && first !== undefined && words[from - 1]?.lower === 'of' && office !== undefined && isTitle(office.text) && (isOrganisation(first.text) || DEPARTMENTS.has(first.lower)) ? from + 1 : from;
}

/** What a secretary or a minister is one of, in a single word. */
const DEPARTMENTS: ReadonlySet<string> = new Set('education defense defence energy labor labour commerce agriculture transportation transport health justice interior treasury housing trade finance tourism immigration aviation environment sports culture information oil petroleum water irrigation antiquities'.split(' '));

/** `Veterans Affairs David Hale`: an office before the name, which begins at the first given name. */
export function givenNameFrom(words: readonly Word[], from: number, to: number): number {
  const first = words[from]?.text ?? '';
  if (to - from < 3 || genderOf(first) !== undefined || /^(?:Abu|Umm|Ibn|Bin)$/u.test(first) || (first.endsWith('.') && !STATES.test(first))) return from;
  for (let index = from + 1; index < to - 1; index++) if (genderOf(words[index]?.text ?? '') !== undefined) return index;
  return from;
}

/** `the U.N. Ana Cole`: no initials of hers. */
const STATES = /^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.|D\.C\.)$/u;

function genderFrom(titles: readonly string[], parts: readonly string[]): Gender | undefined {
  for (const title of titles) {
    if (/^(?:mr\.?|sir|lord|king|prince|duke|congressman|chairman|spokesman|councilman|assemblyman|pope|father|fr\.?|bishop|cardinal|brother|actor|uncle)$/u.test(title)) return 'male';
    if (/^(?:mrs\.?|ms\.?|miss|dame|lady|queen|princess|duchess|congresswoman|chairwoman|spokeswoman|councilwoman|assemblywoman|sister|actress|aunt)$/u.test(title)) return 'female';
    if (isKin(title)) return genderOfNoun(title);
  }
  return parts.length > 1 ? genderOf(parts[0] ?? '') : undefined;
}

/** What a name is known by, whatever its case and ending. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('’', "'").replace(/'s$/u, '');
}

/** The key of the surname, given those of a name's parts; suffixes are left out. */
export function surnameKey(keys: readonly string[]): string {
  return keys.findLast((key) => !SUFFIX.test(key)) ?? '';
}
