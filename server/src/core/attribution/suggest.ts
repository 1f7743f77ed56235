/** Who may have said a quotation that nobody says: those whom the paragraphs around it name, by who spoke last and who stands nearest. */
import { perObject } from '../memo';
import { nameKey, namesIn } from '../people/names';
import { isPeople, isPlace } from '../people/places';
import { isOrganisation, isTitle } from '../people/titles';
import type { Article, Attribution, Person } from '../types';
import { heardIn, type Heard } from './heard';
import { bodyNeighbours } from './neighbours';
import { laterMention } from './phrasing';

type Told = Pick<Article, 'text' | 'paragraphs' | 'people' | 'attributions'>;

/** What being there counts for; of equals, who is named first in the paragraph above. */
const SPOKE_ABOVE = 3;
const SPOKE_BELOW = 1.5;
const NAMED_ABOVE = 2;
const NAMED_BELOW = 1.5;
const THOUGHT_NEAR = 1;
const ACTS_NEAR = 1;
const GOES_ON_BELOW = 3;
const SPOKE_LAST = 1;
const SPOKE = 0.5;
const LAST_SUBJECT = 2;
const CERTAIN = 0.8;
const NAMED_IN_FULL = 0.5;
const NAMED_IN_QUOTATION = -6;
/** `in Orlando`, `told Fox 35`: a place, or who was told. */
const STANDS_ASIDE = -3;

interface Place {
  readonly named: ReadonlySet<Person>;
  /** By quotation, or by report. */
  readonly said: ReadonlySet<string>;
  readonly thought: ReadonlySet<string>;
  /** The subjects of its sentences. */
  readonly acts: ReadonlySet<string>;
  readonly goesOn: ReadonlySet<string>;
  readonly heard: readonly Heard[];
}

/** As they are printed, the likeliest first; those whom the quotation itself names come last. */
export function plausibleSpeakers(article: Told, { paragraph, span, quotation }: Attribution, most: number): readonly string[] {
  const { before, after } = bodyNeighbours(article.paragraphs);
  const above = placeAt(article, before[paragraph]);
  const below = placeAt(article, after[paragraph]);
  const { everybody, lastBefore } = speakingIn(article.attributions);
  const last = lastBefore(span.start);
  const words = article.paragraphs[paragraph]?.paragraph.masked.slice(quotation.inside.start, quotation.inside.end).toLowerCase() ?? '';
  const subject = lastSubject(article, before[paragraph]);
  const order = [...above.named];
  const near = new Set([...above.named, ...below.named, ...(byName(article.people).get(last ?? '') ?? []), ...article.people.slice(0, most * 2)]);
  const people = [...near].flatMap((person) => {
    const key = keyOf(person.name);
    if ((person.kind !== 'person' || isHardlyPerson(person, article.text)) && !everybody.has(person.name) && !above.said.has(key) && !below.said.has(key)) return [];
    const rank = order.indexOf(person);
    const score = sum([
      [NAMED_ABOVE, rank >= 0], [1 / (rank + 1), rank >= 0], [NAMED_BELOW, below.named.has(person)], [SPOKE_LAST, person.name === last], [SPOKE, everybody.has(person.name)],
      [NAMED_IN_FULL, person.name.includes(' ')], [CERTAIN, isSurelyPerson(person)], [STANDS_ASIDE, standsAside(person, article.text)],
    ]);
    return [{ name: () => laterMention(person), key, score }];
  });
  const keys = new Set(people.map(({ key }) => key));
  const others = [...above.heard, ...below.heard].flatMap(({ name }) => (keys.has(keyOf(name)) ? [] : [{ name: () => shortened(name), key: keyOf(name), score: 0 }]));
  const scored = [...people, ...others].map(({ name, key, score }) => ({
    name,
    score: score + sum([
      [SPOKE_ABOVE, above.said.has(key)], [SPOKE_BELOW, below.said.has(key)], [GOES_ON_BELOW, below.goesOn.has(key)], [THOUGHT_NEAR, above.thought.has(key) || below.thought.has(key)], [ACTS_NEAR, above.acts.has(key) || below.acts.has(key)],
      [LAST_SUBJECT, subject === key], [NAMED_IN_QUOTATION, key !== '' && words.includes(key)],
    ]),
  }));
  const names = new Set<string>();
  for (const { name } of scored.sort((one, other) => other.score - one.score)) if (names.size < most) names.add(name());
  return [...names];
}

function sum(counts: readonly (readonly [worth: number, holds: boolean])[]): number {
  return counts.reduce((total, [worth, holds]) => total + (holds ? worth : 0), 0);
}

/** A surname, or the whole of what is no name. */
function keyOf(name: string): string {
  if (/^(?:a|an|one|the(?= \p{Lower})) /u.test(name)) return name;
  return nameKey(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/u, '').split(' ').at(-1) ?? name);
}

/** A person who speaks here for the first time, by his surname as others are. */
function shortened(name: string): string {
  return /^\p{Upper}\p{Lower}+ (?:\p{Alpha}\.? )?\p{Upper}[\p{Alpha}’'-]+$/u.test(name) ? (name.split(' ').at(-1) ?? name) : name;
}

function placeAt({ paragraphs, people, attributions }: Told, index: number | undefined): Place {
  const placed = index === undefined ? undefined : paragraphs[index];
  const heard = placed === undefined ? [] : heardIn(placed.paragraph);
  const keys = (those: readonly Heard[]): ReadonlySet<string> => new Set(those.map(({ name }) => keyOf(name)));
  const quoted = [...speakingIn(attributions).speakersIn(index)].map(keyOf);
  return {
    named: namedIn({ paragraphs, people }).get(index ?? -1) ?? NOBODY,
    said: new Set([...quoted, ...keys(heard.filter(({ how }) => how === 'says'))]),
    thought: keys(heard.filter(({ how }) => how === 'thinks')),
    acts: keys(heard.filter(({ how }) => how === 'acts')),
    goesOn: keys(heard.filter(({ goesOn }) => goesOn)),
    heard,
  };
}

/** The surname of whom the last sentence of a paragraph is about. */
function lastSubject({ paragraphs }: Told, index: number | undefined): string | undefined {
  const paragraph = paragraphs[index ?? -1]?.paragraph;
  const name = paragraph && namesIn(paragraph).at(-1)?.find(({ subject, person }) => subject && person)?.parts.at(-1);
  return name === undefined ? undefined : nameKey(name);
}

/** Named by more than one capitalised word that happens to stand there. */
function isSurelyPerson({ kind, name, mentions }: Person): boolean {
  return kind === 'person' && (name.includes(' ') || mentions.length > 1);
}

/** One word that stands for a people, an office or a thing, or has its capital from the head of its sentence alone. */
function isHardlyPerson({ name, mentions }: Person, text: string): boolean {
  if (name.includes(' ')) return false;
  if (!/\p{Lower}/u.test(name) || /\p{N}|-\p{Lower}|\p{Lower}(?:ian|kan)$/u.test(name) || isTitle(name) || isOrganisation(name) || isPlace(name) || isPeople(name)) return true;
  return mentions.slice(0, MENTIONS).every(({ start }) => /(?:^|[.!?:]["”’)]*[^\S\n]|\n)["“‘(]*$/u.test(text.slice(Math.max(0, start - 6), start)));
}

/** So many mentions are looked at, each by the words right beside it. */
const MENTIONS = 6;

function standsAside({ name, mentions }: Person, text: string): boolean {
  if (name.includes(' ')) return false;
  return mentions.slice(0, MENTIONS).every(({ start, end }) => /(?<!\p{Alpha})(?:in|at|near|from|told|on|via|called)\s$/u.test(text.slice(Math.max(0, start - 8), start)) || /^ \d/u.test(text.slice(end, end + 2)));
}

const byName = perObject((people: readonly Person[]): ReadonlyMap<string, readonly Person[]> => {
  const named = new Map<string, Person[]>();
  for (const person of people) named.set(person.name, [...(named.get(person.name) ?? []), person]);
  return named;
});

interface Speaking {
  readonly speakersIn: (paragraph: number | undefined) => ReadonlySet<string>;
  readonly everybody: ReadonlySet<string>;
  /** The name of who spoke last before an offset. */
  readonly lastBefore: (at: number) => string | undefined;
}

const NO_NAMES: ReadonlySet<string> = new Set();
const NOBODY: ReadonlySet<Person> = new Set();
const speakingIn = perObject((attributions: readonly Attribution[]): Speaking => {
  const named = attributions.flatMap(({ speaker, paragraph, span }) => (speaker ? [{ name: speaker.name, paragraph, start: span.start }] : []));
  const byParagraph = new Map<number, Set<string>>();
  for (const { name, paragraph } of named) byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set<string>()).add(name));
  return {
    speakersIn: (paragraph) => byParagraph.get(paragraph ?? -1) ?? NO_NAMES,
    everybody: new Set(named.map(({ name }) => name)),
    lastBefore: (at) => named[firstNotBefore(named, at) - 1]?.name,
  };
});

/** By halves: the index of the first that does not start before the offset. */
function firstNotBefore(ordered: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const peopleByParagraph = new WeakMap<Told['people'], ReadonlyMap<number, ReadonlySet<Person>>>();

/** The people whom each paragraph names, in the order of their first mention in it. */
function namedIn({ paragraphs, people }: Pick<Told, 'paragraphs' | 'people'>): ReadonlyMap<number, ReadonlySet<Person>> {
  const known = peopleByParagraph.get(people);
  if (known !== undefined) return known;
  const starts = paragraphs.map(({ at }) => ({ start: at }));
  const mentions = people.flatMap((person) => person.mentions.map(({ start }) => ({ person, start }))).sort((one, other) => one.start - other.start);
  const named = new Map<number, Set<Person>>();
  for (const { person, start } of mentions) {
    const index = firstNotBefore(starts, start + 1) - 1;
    named.set(index, (named.get(index) ?? new Set<Person>()).add(person));
  }
  peopleByParagraph.set(people, named);
  return named;
}
