/** Who may have said a quotation that nobody says: those whom the paragraphs around it name, by who spoke last and who stands nearest. */
import { perObject } from '../memo';
import type { Article, Attribution, Person } from '../types';
import { namesIn } from '../people/names';
import { bodyNeighbours } from './neighbours';

type Told = Pick<Article, 'paragraphs' | 'people' | 'attributions'>;

/** What being there counts for; of equals, who is named first in the paragraph above. */
const SPOKE_ABOVE = 3;
const SPOKE_BELOW = 2.5;
const NAMED_ABOVE = 2;
const NAMED_BELOW = 1.5;
const SPOKE_LAST = 1;
const SPOKE = 0.5;
const LAST_SUBJECT = 2;
const CERTAIN = 0.8;
const NAMED_IN_FULL = 0.5;
const NAMED_IN_QUOTATION = -6;

/** The likeliest first; those whom the quotation itself names come last. */
export function plausibleSpeakers(article: Told, { paragraph, span, quotation }: Attribution, most: number): readonly Person[] {
  const { before, after } = bodyNeighbours(article.paragraphs);
  const above = before[paragraph];
  const below = after[paragraph];
  const { speakersIn, everybody, lastBefore } = speakingIn(article.attributions);
  const named = namedIn(article);
  const last = lastBefore(span.start);
  const words = article.paragraphs[paragraph]?.paragraph.masked.slice(quotation.inside.start, quotation.inside.end) ?? '';
  const subject = above === undefined ? undefined : lastSubject(article, above);
  const near = new Set([...(named.get(above ?? -1) ?? []), ...(named.get(below ?? -1) ?? []), ...(byName(article.people).get(last ?? '') ?? [])]);
  for (const person of article.people.slice(0, most * 2)) near.add(person);
  const scored = [...near].flatMap((person) => {
    if (person.kind !== 'person' && !everybody.has(person.name)) return [];
    const order = [...(named.get(above ?? -1) ?? [])].indexOf(person);
    const counts = [
      [SPOKE_ABOVE, speakersIn(above).has(person.name)], [SPOKE_BELOW, speakersIn(below).has(person.name)], [NAMED_ABOVE, order >= 0], [1 / (order + 1), order >= 0],
      [NAMED_BELOW, named.get(below ?? -1)?.has(person) === true], [SPOKE_LAST, person.name === last], [SPOKE, everybody.has(person.name)], [NAMED_IN_FULL, person.name.includes(' ')],
      [LAST_SUBJECT, subject !== undefined && person.name.endsWith(subject)], [CERTAIN, isSurelyPerson(person)],
      [NAMED_IN_QUOTATION, words.includes(person.name.split(' ').at(-1) ?? person.name)],
    ] as const;
    return [{ person, score: counts.reduce((sum, [worth, holds]) => sum + (holds ? worth : 0), 0) }];
  });
  return scored.sort((one, other) => other.score - one.score).slice(0, most).map(({ person }) => person);
}

/** The surname of whom the last sentence of a paragraph is about. */
function lastSubject({ paragraphs }: Told, index: number): string | undefined {
  const paragraph = paragraphs[index]?.paragraph;
  return paragraph && namesIn(paragraph).at(-1)?.find(({ subject, person }) => subject && person)?.parts.at(-1);
}

/** Named by more than one capitalised word that happens to stand there. */
function isSurelyPerson({ kind, name, mentions }: Person): boolean {
  return kind === 'person' && (name.includes(' ') || mentions.length > 1);
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

const NOBODY: ReadonlySet<string> = new Set();

const speakingIn = perObject((attributions: readonly Attribution[]): Speaking => {
  const named = attributions.flatMap(({ speaker, paragraph, span }) => (speaker ? [{ name: speaker.name, paragraph, start: span.start }] : []));
  const byParagraph = new Map<number, Set<string>>();
  for (const { name, paragraph } of named) byParagraph.set(paragraph, (byParagraph.get(paragraph) ?? new Set<string>()).add(name));
  return {
    speakersIn: (paragraph) => byParagraph.get(paragraph ?? -1) ?? NOBODY,
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
function namedIn({ paragraphs, people }: Told): ReadonlyMap<number, ReadonlySet<Person>> {
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
