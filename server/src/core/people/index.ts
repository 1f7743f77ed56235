/** Who is named in an article: full names at first mention, then surnames and given names, gathered into one person each. */
import type { Mention, Person, Placed } from '../types';
import { perObject, perParagraph } from '../memo';
import { isKin } from './epithets';
import type { Gender } from './given-names';
import { namesIn, surnameKey, type NameRun } from './names';
import { isPresidents, mayBePresident } from './presidents';

/** A person, with what tells him from others of the name. Mentions are in text order. */
export interface Known extends Person {
  readonly parts: readonly string[];
  /** What each part is known by. */
  readonly keys: readonly string[];
  /** The titles and offices that stand before the name, in lower case. */
  readonly titles: ReadonlySet<string>;
  readonly gender: Gender | undefined;
  /** A verb follows the name somewhere: it does or says something. */
  readonly acts: boolean;
}

interface Entry {
  parts: readonly string[];
  keys: readonly string[];
  gender: Gender | undefined;
  person: boolean;
  readonly titles: Set<string>;
  readonly mentions: Mention[];
  acts: boolean;
  /** Named where it shows whether it is a person. */
  decided: boolean;
  /** More than a word that happens to be capitalised at the head of a sentence. */
  certain: boolean;
}

interface Named {
  readonly run: NameRun;
  readonly mention: Mention;
}

/** Every person and organisation that the story names, in the order of their first mention. */
export function findPeople(paragraphs: readonly Placed[]): readonly Known[] {
  const all: Named[] = [];
  for (const { at, paragraph } of paragraphs) {
    if (STORY.has(paragraph.role)) for (const { run, text } of mentionsIn(paragraph)) all.push({ run, mention: { start: at + run.start, end: at + run.end, text } });
  }
  const entries = new Map<string, Entry[]>();
  // `Top Hale aides`: a capital at the head of a sentence may be no given name, so those that are certain come first.
  const full = withoutHolders(all.filter(({ run }) => run.parts.length > 1));
  for (const named of full) if (!isDoubtful(named.run)) addFullName(named, entries);
  for (const named of full) if (isDoubtful(named.run)) addDoubtfulName(named, entries);
  const singles = new Map<string, Entry>();
  const alone = new Map<string, number>();
  for (const { run, mention } of all) if (run.parts.length === 1 && run.person && !alone.has(run.keys[0] ?? '')) alone.set(run.keys[0] ?? '', mention.start);
  for (const named of all) if (named.run.parts.length === 1) addSingleName(named, entries, singles, alone);
  return [...entries.values(), [...singles.values()].filter(({ certain }) => certain)]
    .flat()
    .map(toKnown)
    .sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
}

const mentionsIn = perParagraph((paragraph) => namesIn(paragraph).flat().map((run) => ({ run, text: paragraph.text.slice(run.start, run.end) })));

const STORY: ReadonlySet<string> = new Set(['body', 'headline', 'standfirst', 'caption']);

/** More people of one surname than any story has. */
const MOST_NAMESAKES = 50;

/** `the Hale White House`: whose it was in those years is no part of a name that the story gives a body without him as well. */
function withoutHolders(full: readonly Named[]): readonly Named[] {
  const surnames = new Set<string>();
  const bodies = new Set<string>(['white house']);
  for (const { run } of full) {
    if (run.person) surnames.add(surnameKey(run.keys));
    else bodies.add(run.keys.join(' '));
  }
  return full.map((named) => {
    const { run } = named;
    const keys = run.keys.slice(1);
    const held = !run.person && keys.length > 1 && (surnames.has(run.keys[0] ?? '') || keys.join(' ') === 'white house') && bodies.has(keys.join(' '));
    return held ? { ...named, run: { ...run, parts: run.parts.slice(1), keys } } : named;
  });
}

function addFullName({ run, mention }: Named, entries: Map<string, Entry[]>): void {
  const key = surnameKey(run.keys);
  const sharing = entries.get(key) ?? [];
  entries.set(key, sharing);
  const same = sharing.slice(0, MOST_NAMESAKES).find((entry) => entry.person === run.person && sameGivenName(entry.keys, run.keys) && (isJunior(entry.keys) || !isJunior(run.keys)));
  if (same === undefined) {
    sharing.push({ parts: run.parts, keys: run.keys, gender: run.gender, person: run.person, titles: new Set(run.titles), mentions: [mention], acts: run.acts, decided: true, certain: true });
    return;
  }
  if (lengthOf(run.parts) > lengthOf(same.parts)) {
    same.parts = run.parts;
    same.keys = run.keys;
  }
  join(same, run, mention);
}

function lengthOf(parts: readonly string[]): number {
  let length = parts.length;
  for (const part of parts) length += part.length;
  return length;
}

function isDoubtful({ initial, parts, gender, titles }: NameRun): boolean {
  return initial && parts.length === 2 && gender === undefined && titles.length === 0;
}

function addDoubtfulName(named: Named, entries: Map<string, Entry[]>): void {
  const namesake = bestOf(entries.get(surnameKey(named.run.keys)) ?? NOBODY, NOTHING_ELSE);
  if (namesake === undefined || !named.run.person) addFullName(named, entries);
  else namesake.mentions.push(named.mention);
}

/** A surname belongs to the first of that name whom the story introduced; the others keep their given names in print. */
function addSingleName({ run, mention }: Named, entries: ReadonlyMap<string, readonly Entry[]>, singles: Map<string, Entry>, alone: ReadonlyMap<string, number>): void {
  const key = run.keys[0] ?? '';
  const best = run.person ? bestOf(entries.get(key) ?? NOBODY, run) : undefined;
  const before = singles.get(key);
  const first = (alone.get(key) ?? Infinity) < (best?.mentions[0]?.start ?? 0);
  // `Surprised Truman aides left`: a capital at the head of a sentence may be no given name.
  const doubtful = best?.gender === undefined && best?.titles.size === 0;
  const full = best !== undefined && isAnother(best, run, first || doubtful ? before : undefined, first) ? undefined : best;
  const entry = full ?? before ?? { parts: run.parts, keys: run.keys, gender: run.gender, person: run.person, titles: new Set<string>(), mentions: [], acts: false, decided: false, certain: false };
  if (full === undefined) {
    singles.set(key, entry);
    // `the Cole nomination` leaves open what Cole is.
    if (!entry.decided && !run.attributive) {
      entry.person = run.person;
      entry.decided = true;
    }
    if (isPresident(run.titles) && isPresidents(key)) entry.gender ??= 'male';
  }
  join(entry, run, mention);
}

/**
 * Whether a surname alone is not the one of that name with a given name. `Cole … his wife Ana Cole`: who needs no given name, and was there
 * first, is not the relative; nor is `Governor Cole`. `President Trump … Eric Trump`: nor is the president his son, nor `Trump` from then on.
 */
function isAnother(best: Entry, { titles, gender }: NameRun, before: Entry | undefined, first: boolean): boolean {
  if (gender === undefined && isRelative(best)) return first || titles.some((title) => !best.titles.has(title));
  const bare = titles.every((title) => /^mr\.?$/u.test(title));
  const president = isPresident(titles) || (bare && before !== undefined && isPresident([...before.titles]));
  return president && !best.titles.has('president') && !mayBePresident(surnameKey(best.keys), best.keys);
}

/** Of the country: `President`, `former President`; but `Council President`, `Varnan President` */
function isPresident(titles: readonly string[]): boolean {
  return titles.some((title) => title.endsWith('president')) && titles.every((title) => /^(?:(?:vice-)?president|former|then|ex|u\.s\.|us|american|mr\.?)$/u.test(title));
}

/** `Ben Cole Jr.` is not the Ben Cole of whom the story has told before; who was named with it first may lose it. */
export const isJunior = (keys: readonly string[]): boolean => /^jr\.?$/u.test(keys.at(-1) ?? '');

/** Named as somebody's: `the first lady, Ana Cole`, `his brother Ben Cole`, `Ben Cole Jr.` */
export function isRelative({ titles, keys }: { readonly titles: ReadonlySet<string>; readonly keys: readonly string[] }): boolean {
  if (isJunior(keys)) return true;
  for (const title of titles) if (isKin(title) || title === 'lady') return true;
  return false;
}

const NOBODY: readonly Entry[] = [];
const NOTHING_ELSE = { titles: [], gender: undefined } as const;

function bestOf(sharing: readonly Entry[], { gender, titles }: Pick<NameRun, 'gender' | 'titles'>): Entry | undefined {
  const persons = sharing.filter(({ person }) => person);
  const president = isPresident(titles) ? persons.find(({ keys }) => mayBePresident(surnameKey(keys), keys)) : undefined;
  return president ?? persons.find((entry) => gender === undefined || entry.gender === undefined || entry.gender === gender) ?? persons[0];
}

function join(entry: Entry, run: NameRun, mention: Mention): void {
  entry.mentions.push(mention);
  entry.acts ||= run.acts;
  entry.certain ||= !run.initial || run.acts || run.titles.length > 0 || entry.mentions.length > 1;
  for (const title of run.titles) entry.titles.add(title);
  entry.gender ??= run.gender;
}

/** By the keys of their parts: `J.` and `Jonathan` may be one man; `Bill` and `Hillary` are not. */
function sameGivenName(one: readonly string[], other: readonly string[]): boolean {
  if (!initialsAgree(one, other)) return false;
  const first = (one[0] ?? '').replace(/\.$/u, '');
  const second = (other[0] ?? '').replace(/\.$/u, '');
  if (first.startsWith(second) || second.startsWith(first)) return true;
  return (second.length > 2 && one.lastIndexOf(second, -2) !== -1) || (first.length > 2 && other.lastIndexOf(first, -2) !== -1);
}

/** By the keys of their parts: `Ben W. Cole` is not `Ben H.W. Cole`, but may be `Ben Walter Cole`. */
export function initialsAgree(one: readonly string[], other: readonly string[]): boolean {
  const initials = initialsIn(one);
  const others = initialsIn(other);
  return initials === '' || others === '' || initials === others;
}

/** `W.`, `H.W.`: what stands between the given name and the surname, as far as it is initials. */
function initialsIn(keys: readonly string[]): string {
  const between = keys.slice(1, -1);
  return between.every((key) => /^(?:\p{Alpha}\.)+$/u.test(key)) ? between.join('') : '';
}

function toKnown({ parts, keys, gender, person, titles, mentions, acts }: Entry): Known {
  const ordered = mentions.sort((one, other) => one.start - other.start);
  return { name: parts.join(' '), kind: person ? 'person' : 'organisation', mentions: ordered, parts, keys, titles, gender, acts };
}

/** A capitalised word may be a place or a thing; a person has a given name, a title, or is named again by surname alone. */
export const isCertain = perObject(({ kind, gender, titles, parts, mentions, acts }: Known): boolean =>
  kind === 'person' && (gender !== undefined || titles.size > 0 || (parts.length > 1 && (acts || mentions.some(({ text }) => !text.includes(' '))))),
);
