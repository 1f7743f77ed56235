/** Stories made up with a fixed seed: the same ones everywhere, and no two paragraphs alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../support/random';

const SEEDS = join(process.cwd(), 'seeds');

/** An article of so many paragraphs of the seeds, with other names in them, so that no two are alike. */
export function articleFromSeeds(seed: number, paragraphs: number): string {
  const random = randomFrom(seed);
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name) ?? SURNAMES[Math.floor(random() * SURNAMES.length)] ?? name;
    names.set(name, known);
    return known;
  };
  return Array.from({ length: paragraphs }, () => (seedParagraphs[Math.floor(random() * seedParagraphs.length)] ?? '').replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/gu, renamed)).join('\n\n');
}

/** A story of so many words and of so many quotations that somebody says, each with words of its own. */
export function longStory(words: number, quotations: number): string {
  const random = randomFrom(words);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const clause = (): string => `the ${pick(SUBJECTS)} ${pick(VERBS)} the ${pick(OBJECTS)} ${pick(PLACES)}`;
  const sentence = (): string => `${capitalised(clause())}, and ${clause()}.`;
  const perQuotation = Math.floor(words / quotations);
  return Array.from({ length: quotations }, () => {
    const told = [`${capitalised(clause())}, according to ${pick(FIRST_NAMES)} ${pick(SURNAMES)}, who ${pick(VERBS)} the ${pick(OBJECTS)}.`];
    while (wordsIn(told.join(' ')) < perQuotation - 30) told.push(sentence());
    return `${told.join(' ')}\n\n“${capitalised(clause())}, and ${clause()},” ${pick(SURNAMES)} said on ${pick(DAYS)}.`;
  }).join('\n\n');
}

export const wordsIn = (text: string): number => text.split(/\s+/u).length;
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const seedParagraphs = readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).sort()
  .flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split(/(?:\r?\n)+/u)).filter((paragraph) => paragraph.trim() !== '');

const FIRST_NAMES = ['Ada', 'Bruno', 'Clara', 'Dario', 'Edith', 'Farid', 'Greta', 'Hugo', 'Irene', 'Jonas', 'Karin', 'Luis', 'Marta', 'Nils', 'Olga', 'Petra'];
const SURNAMES = ['Abbot', 'Barlow', 'Castell', 'Dunmore', 'Ekberg', 'Farrow', 'Galindo', 'Hollis', 'Ivers', 'Jessop', 'Keating', 'Lindqvist', 'Moreau', 'Nyland', 'Okafor', 'Pruitt', 'Quayle', 'Rasmussen', 'Stavros', 'Tolliver', 'Ungar', 'Vance', 'Whitlock', 'Yates', 'Zeller'];
const SUBJECTS = ['council', 'harbour office', 'school board', 'ferry company', 'water authority', 'county court', 'bus drivers', 'night shift', 'planning committee', 'museum', 'fire service', 'town hall', 'orchard keepers', 'railway'];
const VERBS = ['closed', 'rebuilt', 'inspected', 'paid for', 'promised', 'delayed', 'measured', 'painted', 'sold', 'opened', 'surveyed', 'repaired', 'moved', 'counted'];
const OBJECTS = ['old bridge', 'northern pier', 'market roof', 'third platform', 'flood wall', 'reading room', 'boat sheds', 'east car park', 'swimming bath', 'signal box', 'bell tower', 'pumping station', 'gravel path', 'winter budget'];
const PLACES = ['before the spring tide', 'in the second week', 'without a vote', 'for a third year', 'after the storm', 'at its own cost', 'on short notice', 'in spite of the rain', 'during the holidays', 'under the new rules'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
