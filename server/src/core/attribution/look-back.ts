/** Whom a pronoun means, or an epithet that fits nobody by its words: of those in sight, who spoke or was the subject nearest before. */
import { onOneLine } from '../lines';
import { genderOfNoun, namesBody } from '../people/epithets';
import type { Gender } from '../people/given-names';
import { isCertain, type Cast, type Known } from '../people/index';
import { namesIn, type NameRun } from '../people/names';
import { identify, type Identity } from '../people/resolve';
import type { Paragraph, Placed } from '../types';
import { BE } from './grammar';
import { introducedIn } from './introduced';
import { bodyNeighbours } from './neighbours';
import type { Phrase } from './noun-phrase';
import { understand } from './own';
import type { Sentence, Word } from './words';

/** Somebody who has spoken, in words or by report; a range of words in his paragraph. */
export interface Spoken extends Phrase {
  /** The subject of the main clause, or not, as in `After Cole spoke,`; or who asks, as in `Pressed by Cole, she answered`. */
  readonly role: 'tells' | 'aside' | 'asks';
  /** The common noun that he is called by, if no name. */
  readonly head: string;
  /** A human being by name, pronoun or description. */
  readonly human: boolean;
  readonly identity: Identity;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
}

/** A man, a woman, any person; an institution by its letters; what "it" stands for, or "they", which a spokesperson may be as well. */
export type Sought = Gender | 'person' | 'body' | 'thing' | 'other';

interface Scene {
  readonly paragraphs: readonly Placed[];
  readonly cast: Cast;
  readonly spokenIn: (index: number) => readonly (readonly Spoken[] | undefined)[];
  /** Whom the names that were looked back at mean. */
  readonly identities: Map<NameRun, Identity | null>;
}

/** Where the search starts: right before a word of a sentence of a paragraph. */
export interface Place {
  readonly index: number;
  readonly sentence: number;
  readonly before: number;
}

/** How far back a pronoun looks, in sentences, and what each of them costs. */
const SIGHT = 14;
const STEP = 0.55;
const NEAREST = 3;
/** What having spoken counts for, and what it costs not to be the subject, or to be named in a sentence about somebody else. */
const SPOKE = 0.4;
/** Whose words stand in brackets behind his name; more than who spoke in the sentence. */
const BRACKETED = 0.5;
/** Beside the subject of the main clause; less, once the sentence is over. */
const SPOKE_ASIDE = 0.35;
const WAS_ASIDE = -0.05;
/** `A woman talks up the plan`: she may speak next, but rather does somebody who has spoken. */
const NAMELESS = 0.2;
const INDEFINITE = /^(?:an?|one|another) /iu;
/** Who asks is not who answers in the same sentence. */
const ASKS = 1;
const NO_SUBJECT = 0.9;
/** `Cole’s years on the court have included`: the sentence is nearly about him. */
const OWNS_SUBJECT = 0.1;
const ABOUT_ANOTHER = 0.6;
/** Sentences that go on about the same person cost nothing; this many are read. */
const MOST_READ = 40;

export function lookBack(scene: Scene, start: Place, sought: Sought, sight = SIGHT): Identity | undefined {
  const { before } = bodyNeighbours(scene.paragraphs);
  let best: { readonly identity: Identity; readonly score: number } | undefined;
  let steps = 0;
  let read = 0;
  for (let index: number | undefined = start.index; index !== undefined && steps < sight && read < MOST_READ; index = before[index]) {
    const paragraph = scene.paragraphs[index]?.paragraph;
    if (paragraph === undefined) break;
    const { words, sentences } = understand(paragraph);
    if (sentences.length === 0) read++;
    for (let number = index === start.index ? start.sentence : sentences.length - 1; number >= 0 && steps < sight && read < MOST_READ; number--, read++) {
      const upTo = index === start.index && number === start.sentence ? start.before : Infinity;
      const goesOn = opensWith(words, sentences[number], sought);
      const near = NEAREST - STEP * steps;
      for (const { identity, score } of candidates(scene, index, number, upTo, sought)) {
        const total = near + score - (goesOn && score <= 0 ? ABOUT_ANOTHER : 0);
        if (best === undefined || total > best.score) best = { identity, score: total };
      }
      if (!goesOn) steps++;
      if (best !== undefined && best.score >= NEAREST - STEP * steps + SPOKE) return best.identity;
    }
  }
  return best?.identity;
}

interface Candidate {
  readonly identity: Identity;
  readonly score: number;
}

/** Those of a sentence who may be meant: first who speak in it, then whom it names. */
function candidates(scene: Scene, index: number, sentence: number, upTo: number, sought: Sought): readonly Candidate[] {
  const placed = scene.paragraphs[index];
  if (placed === undefined) return [];
  const { paragraph } = placed;
  const found: Candidate[] = [];
  for (const one of scene.spokenIn(index)[sentence] ?? []) if (one.from < upTo && speakerFits(one, sought)) found.push({ identity: one.identity, score: worthOf(one, upTo < Infinity) });
  const sentenceFrom = understand(paragraph).sentences[sentence]?.from;
  if ((sought === 'male' || sought === 'female') && upTo === Infinity) {
    const subject = introducedIn(paragraph).find(({ from, head }) => from === sentenceFrom && agrees(genderOfNoun(head), sought));
    const name = subject === undefined ? '' : asWritten(paragraph, subject);
    if (INDEFINITE.test(name)) found.push({ identity: { name }, score: -NAMELESS });
  }
  for (const run of namesIn(paragraph)[sentence] ?? []) {
    if (run.to > upTo || (upTo < Infinity && isSpokenOf(paragraph, run))) continue;
    const score = opensBracket(paragraph, run, upTo) ? BRACKETED : isSender(paragraph, run) ? SPOKE : run.subject || isAsked(paragraph, run) || isAgent(paragraph, run) ? 0 : run.possessive && run.from === sentenceFrom ? -OWNS_SUBJECT : -NO_SUBJECT;
    if (run.attributive && (sought === 'thing' || sought === 'other')) {
      const body = bodyNamed(paragraph, run);
      if (body !== undefined) found.push({ identity: { name: body }, score });
      continue;
    }
    const identity = identityOf(scene, placed, run);
    if (identity?.known !== undefined && nameFits(identity.known, run.gender ?? identity.known.gender, run.person, sought)) found.push({ identity, score });
  }
  return found;
}

function asWritten(paragraph: Paragraph, { from, to }: Phrase): string {
  const { words } = understand(paragraph);
  return onOneLine(paragraph.text.slice(words[from]?.start, words[to - 1]?.end));
}

/** `Cole (“…,” he wrote)` */
function opensBracket(paragraph: Paragraph, { to }: NameRun, upTo: number): boolean {
  const { words } = understand(paragraph);
  return upTo < Infinity && words[to]?.text === '(' && !words.slice(to + 1, upTo).some(({ text }) => text === ')');
}

/** `When the question was put to Mr. Cole, he` */
function isAsked(paragraph: Paragraph, { from, titles }: NameRun): boolean {
  const { words } = understand(paragraph);
  const at = from - titles.length;
  return words[at - 1]?.lower === 'to' && /^(?:put|posed)$/u.test(words[at - 2]?.lower ?? '');
}

/** `Cole “was just yelling at me,” she`: who says so speaks of Cole. */
function isSpokenOf(paragraph: Paragraph, { to }: NameRun): boolean {
  const quotation = understand(paragraph).words[to]?.quotation ?? -1;
  return paragraph.quotations[quotation]?.kind === 'fragment';
}

/** `All were topped by Cole.`: who did it comes last, and goes on. */
function isAgent(paragraph: Paragraph, { from, to, titles }: NameRun): boolean {
  const { words } = understand(paragraph);
  const at = from - titles.length;
  const by = words[at - 1]?.lower === 'by' ? at - 1 : words[at - 2]?.lower === 'by' ? at - 2 : at - 3;
  return words[by]?.lower === 'by' && words[to]?.text === '.' && /\p{Lower}{2}(?:ed|en|wn)$/u.test(words[by - 1]?.lower ?? '') && BE.has(words[by - 2]?.lower ?? '');
}

/** `a statement from Cole in which he`; but testimony from Cole may be what is asked for. */
function isSender(paragraph: Paragraph, { from, titles, person }: NameRun): boolean {
  const { words } = understand(paragraph);
  const at = from - titles.length;
  return person && /^(?:from|by)$/u.test(words[at - 1]?.lower ?? '') && SENT.test(words[at - 2]?.lower ?? '');
}

const SENT = /^(?:statement|letter|message|note|memo|e-?mail|tweet|post|quote|remark|comment|response|reply)s?$/u;

/** `the Cole administration` is not Cole. */
function bodyNamed(paragraph: Paragraph, { from, to }: NameRun): string | undefined {
  const { words } = understand(paragraph);
  const noun = words[to];
  const named = words[from - 1]?.kind === 'word' ? from - 1 : from;
  return noun !== undefined && namesBody(noun.lower) ? asWritten(paragraph, { from: named, to: to + 1 }) : undefined;
}

function worthOf({ role }: Spoken, inSentence: boolean): number {
  switch (role) {
    case 'tells':
      return SPOKE;
    case 'aside':
      return inSentence ? SPOKE_ASIDE : WAS_ASIDE;
    case 'asks':
      return inSentence ? -ASKS : SPOKE;
  }
}

function identityOf({ identities, cast }: Scene, placed: Placed, run: NameRun): Identity | undefined {
  let identity = identities.get(run);
  if (identity === undefined) {
    identity = identify(understand(placed.paragraph).words, run, placed, cast) ?? null;
    identities.set(run, identity);
  }
  return identity ?? undefined;
}

function speakerFits({ identity: { known }, gender, plural, human }: Spoken, sought: Sought): boolean {
  if (sought === 'body') return known !== undefined && isAbbreviated(known);
  if (sought === 'thing') return known === undefined ? !human && !plural : known.kind === 'organisation';
  if (sought === 'other') return plural || known === undefined || known.kind === 'organisation';
  return human && !plural && agrees(gender ?? known?.gender, sought);
}

function nameFits(known: Known, gender: Gender | undefined, person: boolean, sought: Sought): boolean {
  if (sought === 'body') return isAbbreviated(known);
  if (sought === 'thing' || sought === 'other') return known.kind === 'organisation' && !(sought === 'thing' ? MEMBERS : ONE_MEMBER).test(known.parts.at(-1) ?? '');
  return person && isCertain(known) && agrees(gender, sought);
}

/** `a Republican`, `an American`: no body, and not several; nor are `Americans` what "it" stands for. */
const ONE_MEMBER = /^(?:Republican|Democrat|American|European|British|English|French|German|Russian|Chinese|Turkish|Iranian|Israeli|Muslim|Christian|Catholic|Hispanic|Latino)$/u;
const MEMBERS = new RegExp(`${ONE_MEMBER.source.slice(0, -1)}s?$`, 'u');

function agrees(gender: Gender | undefined, sought: Gender | 'person'): boolean {
  return sought === 'person' || gender === undefined || gender === sought;
}

/** `the agency` is FEMA, `the group` is TaxMarch.org: an institution that goes by letters or an address. */
function isAbbreviated({ kind, name }: Known): boolean {
  return kind === 'organisation' && /^\p{Upper}{2,6}$|\.(?:org|com)$/u.test(name);
}

const OPENING: ReadonlyMap<Sought, RegExp> = new Map<Sought, RegExp>([['male', /^he(?:'s|'d|'ll)?$/u], ['female', /^she(?:'s|'d|'ll)?$/u]]);

/** A sentence that begins with the same pronoun goes on about the same person; others whom it names are not he. */
function opensWith(words: readonly Word[], sentence: Sentence | undefined, sought: Sought): boolean {
  const pronoun = OPENING.get(sought);
  return pronoun !== undefined && sentence !== undefined && words.slice(sentence.from, Math.min(sentence.from + 3, sentence.to)).some(({ lower }) => pronoun.test(lower));
}
