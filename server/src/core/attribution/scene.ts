/** Who is on the scene: the article's people and all who have spoken so far, for pronouns and epithets to look back to. */
import type { Identity, Directory } from '../people/resolve';
import { directoryOf, identify } from '../people/resolve';
import { fitting, namesBody, namesPerson } from '../people/epithets';
import type { Gender } from '../people/given-names';
import type { Known } from '../people/index';
import { namesOf } from '../people/names';
import type { Mention, Placed, Speaker } from '../types';
import { understand } from './own';
import type { Phrase } from './noun-phrase';

export interface Scene {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly directory: Directory;
  /** Everybody who has spoken, by paragraph; grows as the article is read. */
  readonly spoken: Map<number, Spoken[]>;
}

export interface Spoken {
  readonly sentence: number;
  readonly identity: Identity;
  readonly gender?: Gender | undefined;
  readonly plural: boolean;
}

export function sceneOf(text: string, paragraphs: readonly Placed[], people: readonly Known[]): Scene {
  return { text, paragraphs, directory: directoryOf(people), spoken: new Map<number, Spoken[]>() };
}

/** Notes who is reported to speak in a paragraph, quoted or not, so that later pronouns find him. */
export function hear(scene: Scene, index: number): void {
  const placed = scene.paragraphs[index];
  if (placed?.paragraph.role !== 'body') return;
  const { cues } = understand(placed.paragraph);
  for (const { subject, sense, kind } of cues) if (subject !== undefined && kind === 'verb' && sense !== 'weak') speakerFrom(scene, index, subject);
}

/** The speaker that a phrase of a paragraph names, with the mention as written; remembered for those who look back to him. */
export function speakerFrom(scene: Scene, index: number, phrase: Phrase): Speaker | undefined {
  const placed = scene.paragraphs[index];
  if (placed === undefined) return undefined;
  const said = mentionOf(scene, placed, phrase);
  if (said === undefined) return undefined;
  const { words, sentences } = understand(placed.paragraph);
  const sentence = sentences.findIndex(({ to }) => phrase.from < to);
  const pronoun = phrase.to === phrase.from + 1 ? PRONOUN[words[phrase.from]?.lower ?? ''] : undefined;
  const identity = pronoun === undefined ? namedIn(scene, index, phrase, sentence) : lookBack(scene, index, sentence, phrase.from, pronoun);
  const named = identity ?? { name: said.text };
  const gender = named.known?.gender ?? (pronoun === 'male' || pronoun === 'female' ? pronoun : undefined);
  const spoken = scene.spoken.get(index) ?? [];
  scene.spoken.set(index, spoken);
  spoken.push({ sentence, identity: named, gender, plural: pronoun === 'other' || isPlural(words[phrase.to - 1]?.lower ?? '') });
  return { ...said, name: named.name };
}

export function mentionOf({ text }: Scene, { at, paragraph }: Placed, { from, to }: Phrase): Mention | undefined {
  const { words } = understand(paragraph);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = at + first.start;
  const possessive = /['’]s$/u.test(last.text) ? 2 : 0;
  const end = at + last.end - possessive;
  return { start, end, text: text.slice(start, end) };
}

type Pronoun = Gender | 'other';
const PRONOUN: Readonly<Record<string, Pronoun>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female', it: 'other', its: 'other', they: 'other', their: 'other', them: 'other' };

function isPlural(lower: string): boolean {
  return /[^s]s$/u.test(lower);
}

function namedIn(scene: Scene, index: number, phrase: Phrase, sentence: number): Identity | undefined {
  const placed = scene.paragraphs[index];
  if (placed === undefined) return undefined;
  const { words } = understand(placed.paragraph);
  const head = words[phrase.to - 1]?.lower ?? '';
  const epithet = /^(?:the|his|her)$/u.test(words[phrase.from]?.lower ?? '') && (namesPerson(head) || namesBody(head));
  if (!epithet) return identify(words, phrase, placed.paragraph.text, scene.directory) ?? apposition(scene, placed, phrase);
  const offset = placed.at + (words[phrase.from]?.start ?? 0);
  const kind = namesPerson(head) ? 'person' : 'organisation';
  const known = apposition(scene, placed, phrase)?.known ?? fitting(words, phrase, offset, kind, scene.directory.people, scene.text);
  if (known !== undefined) return { name: known.name, known };
  return /^\d+-year-old$/u.test(head) ? lookBack(scene, index, sentence, phrase.from, 'person') : undefined;
}

/** `the group's director, Monty Hale, said`: the name stands beside the description. */
function apposition({ directory }: Scene, { paragraph }: Placed, { to }: Phrase): Identity | undefined {
  const { words } = understand(paragraph);
  if (words[to]?.text !== ',') return undefined;
  const run = namesOf(paragraph).find(({ from, person, parts }) => person && parts.length > 1 && from > to && from <= to + 6);
  if (run === undefined || words.slice(to + 1, run.from).some(({ capital }) => !capital)) return undefined;
  const after = words[run.to];
  return after === undefined || after.text === ',' ? identify(words, run, paragraph.text, directory) : undefined;
}

/** How far back a pronoun looks, in sentences. */
const SIGHT = 14;

/** Whom a pronoun means: of those in sight whose gender fits, who spoke or was the subject nearest before. */
function lookBack(scene: Scene, index: number, sentence: number, before: number, pronoun: Pronoun | 'person'): Identity | undefined {
  let distance = 0;
  let best: { readonly identity: Identity; readonly score: number } | undefined;
  const consider = (identity: Identity, score: number): void => {
    if (best === undefined || score > best.score) best = { identity, score };
  };
  for (let at = index; at >= 0 && distance < SIGHT; at--) {
    const placed = scene.paragraphs[at];
    if (placed?.paragraph.role !== 'body') continue;
    const { words, sentences } = understand(placed.paragraph);
    const runs = namesOf(placed.paragraph);
    for (let number = at === index ? sentence : sentences.length - 1; number >= 0 && distance < SIGHT; number--) {
      const near = 3 - 0.55 * distance;
      for (const spoken of scene.spoken.get(at) ?? []) {
        if (spoken.sentence !== number || (at === index && number === sentence)) continue;
        if (fits(spoken.identity.known, spoken.gender, spoken.plural, pronoun, true, true)) consider(spoken.identity, near + 0.6);
      }
      for (const run of runs) {
        if (run.sentence !== number || (at === index && run.to > before)) continue;
        const identity = identify(words, run, placed.paragraph.text, scene.directory);
        if (identity === undefined || !fits(identity.known, run.gender ?? identity.known?.gender, false, pronoun, run.person)) continue;
        consider(identity, near - (run.subject ? 0 : run.possessive ? 0.8 : 0.9));
      }
      distance++;
      if (best !== undefined && best.score >= 3 - 0.55 * distance + 0.6) return best.identity;
    }
  }
  return best?.identity;
}

function fits(known: Known | undefined, gender: Gender | undefined, plural: boolean, pronoun: Pronoun | 'person', person = true, spoke = false): boolean {
  if (pronoun === 'other') return plural || known === undefined || known.kind === 'organisation';
  if (plural || !person) return false;
  if (known !== undefined && !spoke && !isPerson(known)) return false;
  const told = gender ?? known?.gender;
  return pronoun === 'person' || told === undefined || told === pronoun;
}

/** A capitalised word alone may be a place or the first word of a sentence; a person has a given name, a title, or is named again by surname. */
function isPerson({ kind, gender, titles, parts, mentions }: Known): boolean {
  return kind === 'person' && (gender !== undefined || titles.size > 0 || (parts.length > 1 && mentions.some(({ text }) => !text.includes(' '))));
}
