/** Who is named in an article: full names at first mention, then surnames and given names, gathered into one person each. */
import type { Mention, Person, Placed } from '../types';
import { once, perObject, perParagraph } from '../memo';
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

/** Those who are named in an article. Whose a name is turns on the others of the surname alone, so it is decided for a surname when somebody asks. */
export interface Cast {
  /** Every person and organisation that the story names, in the order of their first mention. */
  readonly all: () => readonly Known[];
  /** The first of them, as many as are looked through for an epithet. */
  readonly leading: () => readonly Known[];
  /** Both in the order of their first mention; by the key of the name. */
  readonly bySurname: (key: string) => readonly Known[];
  readonly byGivenName: (key: string) => readonly Known[];
}

/** An article's cast is looked through for every epithet, so its size is bounded. */
const LARGEST_CAST = 200;

/** Everything that goes by one surname. */
interface Namesakes {
  readonly named: Named[];
  readonly known: () => readonly Known[];
  /** The names of several words that are no person's, by their keys. */
  readonly bodies: () => ReadonlySet<string>;
  /** Somebody of that surname has a given name. */
  person: boolean;
}

export function findPeople(paragraphs: readonly Placed[]): Cast {
  // A map keeps the order in which its keys came: that of their first mention.
  const groups = new Map<string, Namesakes>();
  for (const { at, paragraph } of paragraphs) {
    if (!STORY.has(paragraph.role)) continue;
    for (const { run, key, text } of mentionsIn(paragraph)) {
      const group = groups.get(key) ?? namesakes(groups);
      if (group.named.length === 0) groups.set(key, group);
      group.named.push({ run, mention: { start: at + run.start, end: at + run.end, text } });
      group.person ||= run.person && run.parts.length > 1;
    }
  }
  const givenNames = once(() => {
    const surnames = new Map<string, Set<Namesakes>>();
    for (const group of groups.values()) {
      for (const { run: { person, keys } } of group.named) if (person && keys.length > 1) surnames.set(keys[0] ?? '', (surnames.get(keys[0] ?? '') ?? new Set()).add(group));
    }
    return surnames;
  });
  return {
    all: once(() => inOrder([...groups.values()].flatMap(({ known }) => known()))),
    leading: once(() => leadingOf(groups.values())),
    bySurname: (key) => groups.get(key)?.known() ?? [],
    byGivenName: (key) => inOrder([...(givenNames().get(key) ?? [])].flatMap(({ known }) => known().filter(({ kind, parts, keys }) => kind === 'person' && parts.length > 1 && keys[0] === key))),
  };
}

const mentionsIn = perParagraph((paragraph) => namesIn(paragraph).flat().map((run) => ({ run, key: run.keys.length > 1 ? surnameKey(run.keys) : (run.keys[0] ?? ''), text: paragraph.text.slice(run.start, run.end) })));

const STORY: ReadonlySet<string> = new Set(['body', 'headline', 'standfirst', 'caption']);

function namesakes(groups: ReadonlyMap<string, Namesakes>): Namesakes {
  const named: Named[] = [];
  return {
    named,
    known: once(() => tellApart(named.map((one) => withoutHolder(one, groups)))),
    bodies: once(() => new Set(named.flatMap(({ run: { person, keys } }) => (person || keys.length < 2 ? [] : [keys.join(' ')])))),
    person: false,
  };
}

function inOrder(known: Known[]): readonly Known[] {
  return known.sort((one, other) => firstOf(one) - firstOf(other));
}

function firstOf({ mentions }: Known): number {
  return mentions[0]?.start ?? 0;
}

function leadingOf(groups: Iterable<Namesakes>): readonly Known[] {
  const found: Known[] = [];
  let last = Infinity;
  let enough = LARGEST_CAST;
  for (const { named, known } of groups) {
    // Of the surnames to come nobody is named before that.
    if ((named[0]?.mention.start ?? 0) > last) break;
    found.push(...known());
    if (found.length < enough) continue;
    last = found.map(firstOf).sort((one, other) => one - other)[LARGEST_CAST - 1] ?? Infinity;
    enough += LARGEST_CAST;
  }
  return inOrder(found).slice(0, LARGEST_CAST);
}

/** `the Hale White House`: whose it was in those years is no part of a name that the story gives a body without him as well. */
function withoutHolder(named: Named, groups: ReadonlyMap<string, Namesakes>): Named {
  const { run } = named;
  if (run.person || run.keys.length < 3) return named;
  const keys = run.keys.slice(1);
  const body = keys.join(' ');
  const held = body === WHITE_HOUSE || (groups.get(run.keys[0] ?? '')?.person === true && groups.get(surnameKey(keys))?.bodies().has(body) === true);
  return held ? { ...named, run: { ...run, parts: run.parts.slice(1), keys } } : named;
}

const WHITE_HOUSE = 'white house';

/** Who is meant by each mention of those of one surname. */
function tellApart(named: readonly Named[]): readonly Known[] {
  const entries: Entry[] = [];
  // `Top Hale aides`: a capital at the head of a sentence may be no given name, so those that are certain come first.
  const full = named.filter(({ run }) => run.parts.length > 1);
  for (const one of full) if (!isDoubtful(one.run)) addFullName(one, entries);
  for (const one of full) if (isDoubtful(one.run)) addDoubtfulName(one, entries);
  const singles = named.filter(({ run }) => run.parts.length === 1);
  const alone = singles.find(({ run }) => run.person)?.mention.start ?? Infinity;
  let single: Entry | undefined;
  for (const one of singles) single = addSingleName(one, entries, single, alone);
  return inOrder([...entries, ...(single?.certain === true ? [single] : [])].map(toKnown));
}

/** More people of one surname than any story has. */
const MOST_NAMESAKES = 50;

function addFullName({ run, mention }: Named, sharing: Entry[]): void {
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

function addDoubtfulName(named: Named, sharing: Entry[]): void {
  const namesake = bestOf(sharing, NOTHING_ELSE);
  if (namesake === undefined || !named.run.person) addFullName(named, sharing);
  else namesake.mentions.push(named.mention);
}

/**
 * A surname belongs to the first of that name whom the story introduced; the others keep their given names in print. `before` is who goes by it
 * alone so far, `alone` the offset where somebody first does; gives back who goes by it alone now.
 */
function addSingleName({ run, mention }: Named, sharing: readonly Entry[], before: Entry | undefined, alone: number): Entry | undefined {
  const best = run.person ? bestOf(sharing, run) : undefined;
  const first = alone < (best?.mentions[0]?.start ?? 0);
  // `Surprised Truman aides left`: a capital at the head of a sentence may be no given name.
  const doubtful = best?.gender === undefined && best?.titles.size === 0;
  if (best !== undefined && !isAnother(best, run, first || doubtful ? before : undefined, first)) {
    join(best, run, mention);
    return before;
  }
  const entry = before ?? { parts: run.parts, keys: run.keys, gender: run.gender, person: run.person, titles: new Set<string>(), mentions: [], acts: false, decided: false, certain: false };
  // `the Cole nomination` leaves open what Cole is.
  if (!entry.decided && !run.attributive) {
    entry.person = run.person;
    entry.decided = true;
  }
  if (isPresident(run.titles) && isPresidents(run.keys[0] ?? '')) entry.gender ??= 'male';
  join(entry, run, mention);
  return entry;
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
