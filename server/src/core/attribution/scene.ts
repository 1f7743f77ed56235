/** Who is on the scene: the article's people, and everybody who speaks in it, resolved where a pronoun or an epithet looks back to him. */
import { genderOfNoun, isAnonymous, isKin, namesBody, namesPerson } from '../people/epithets';
import { onOneLine } from '../lines';
import { perParagraph } from '../memo';
import { fitting, fittingWholly, type Wanted } from '../people/fitting';
import type { Gender } from '../people/given-names';
import { isCertain, type Cast, type Known } from '../people/index';
import { isDepartment, isFunctionWord, joinsBody, namesIn, type NameRun } from '../people/names';
import { isTitle, officesIn } from '../people/titles';
import { identify, type Identity } from '../people/resolve';
import type { Mention, Paragraph, Placed, Speaker, TaggerSource } from '../types';
import { ASKING, WORDS_SAID } from './cues';
import { isQuoted, ownOf } from './doubt';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES } from './grammar';
import { introducedIn } from './introduced';
import { lookBack, type Place, type Sought, type Spoken } from './look-back';
import { bodyNeighbours } from './neighbours';
import { looksLikeVerb, type Phrase } from './noun-phrase';
import { understand } from './own';
import { findVerb } from './verbs';
import { alone, placeOf, type Sentence, type Word } from './words';

export interface Scene {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly cast: Cast;
  readonly tagger: TaggerSource;
  /** Everybody who speaks in a paragraph, by sentence. */
  readonly spokenIn: (index: number) => readonly (readonly Spoken[] | undefined)[];
  /** Whom the names that were looked back at mean. */
  readonly identities: Map<NameRun, Identity | null>;
}

/** `She said … the senator said … he said`: whoever is looked back to may look back himself; a longer chain is read from the start of the article. */
const LONGEST_CHAIN = 100;

export function sceneOf(text: string, paragraphs: readonly Placed[], cast: Cast, tagger: TaggerSource): Scene {
  const spoken: ((Spoken[] | undefined)[] | undefined)[] = [];
  let chain = 0;
  const spokenIn = (index: number): (Spoken[] | undefined)[] => {
    const before = spoken[index];
    if (before !== undefined) return before;
    if (chain > LONGEST_CHAIN) for (let earlier = 0; earlier < index; earlier++) spokenIn(earlier);
    const heard: (Spoken[] | undefined)[] = [];
    spoken[index] = heard; // a pronoun looks back within its paragraph, too
    chain++;
    hear(scene, index, heard);
    chain--;
    return heard;
  };
  const scene: Scene = { text, paragraphs, cast, tagger, spokenIn, identities: new Map<NameRun, Identity | null>() };
  return scene;
}

/** Notes who speaks in a paragraph, by report and in quotations. */
function hear(scene: Scene, index: number, heard: (Spoken[] | undefined)[]): void {
  const placed = scene.paragraphs[index];
  if (placed === undefined) return;
  const { paragraph } = placed;
  const note = (phrase: Phrase, role: Spoken['role']): void => {
    const inSentence = (heard[understand(paragraph).sentenceAt[phrase.from] ?? 0] ??= []);
    if (inSentence.some((one) => isSame(one, phrase)) || isWriterOrReader(paragraph, phrase)) return;
    inSentence.push(spokenBy(scene, index, placed, phrase, role));
  };
  if (paragraph.role === 'body') for (const { subject, role } of reported(paragraph)) note(subject, role);
  for (const [number, quotation] of paragraph.quotations.entries()) {
    const speaker = isQuoted(quotation) ? ownOf(paragraph, number, scene.tagger)?.speaker : undefined;
    if (speaker !== undefined) note(speaker, 'tells');
  }
}

/** The subjects of a paragraph's verbs of saying and thinking. */
const reported = perParagraph((paragraph): readonly { readonly subject: Phrase; readonly role: Spoken['role'] }[] => {
  const { cues, words } = understand(paragraph);
  return cues.flat().flatMap(({ subject, main, sense, kind, lemma }) => (subject !== undefined && kind === 'verb' && sense !== 'weak' && !RELATIVES.has(words[subject.from]?.lower ?? '') ? [{ subject, role: ASKING.has(lemma) ? 'asks' : main ? 'tells' : 'aside' }] : []));
});

/** The speaker that a phrase of a paragraph names, with the mention as written. */
export function speakerFrom(scene: Scene, index: number, phrase: Phrase): Speaker | undefined {
  const placed = scene.paragraphs[index];
  const said = placed && mentionOf(scene, placed, phrase);
  return said && { start: said.start, end: said.end, text: said.text, name: together(scene, placed, phrase) ?? whoIs(scene, index, placed, phrase).name };
}

/** `Speaker Ana Cole and the minority leader, Ben Hale`: both by name, where the story knows both. */
function together({ cast }: Scene, placed: Placed, { from, to }: Phrase): string | undefined {
  const { words } = understand(placed.paragraph);
  const and = placeOf(words, from + 1, to - 1, ({ lower }) => lower === 'and');
  if (and === -1 || isDepartment(words[and - 1]?.lower ?? '') || isTitle(words[and - 1]?.text ?? '')) return undefined;
  const both = [{ from, to: and }, { from: and + 1, to }].flatMap((phrase) => identify(words, phrase, placed, cast) ?? []);
  return both.length === 2 && both.every(({ known }) => known?.kind === 'person' && known.parts.length > 1) ? both.map(({ name }) => name).join(' and ') : undefined;
}

/** Whom a phrase of a paragraph means. */
function whoIs(scene: Scene, index: number, placed: Placed, phrase: Phrase): Identity {
  const { paragraph } = placed;
  // Nobody looks back to the writer or the reader.
  if (isWriterOrReader(paragraph, phrase)) return asWritten(scene, placed, phrase);
  const heard = scene.spokenIn(index)[understand(paragraph).sentenceAt[phrase.from] ?? 0];
  return (heard?.find((one) => isSame(one, phrase)) ?? spokenBy(scene, index, placed, phrase, 'tells')).identity;
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.from === other.from && one.to === other.to;
}

function isWriterOrReader(paragraph: Paragraph, phrase: Phrase): boolean {
  return FIRST_OR_SECOND_PERSON.test(alone(understand(paragraph).words, phrase));
}

function asWritten(scene: Scene, placed: Placed, phrase: Phrase): Identity {
  return { name: onOneLine(mentionOf(scene, placed, phrase)?.text ?? '') };
}

/** Somebody who speaks by a phrase of a paragraph, looked up in what stands before it. */
function spokenBy(scene: Scene, index: number, placed: Placed, phrase: Phrase, role: Spoken['role']): Spoken {
  const { words, sentences, sentenceAt } = understand(placed.paragraph);
  const sentence = sentenceAt[phrase.from] ?? 0;
  const head = headOf(words, phrase);
  const pronoun = PRONOUN.get(alone(words, phrase).replace(CLITIC, ''));
  const place = { index, sentence, before: phrase.from };
  const identity = (pronoun !== undefined ? lookBack(scene, place, pronoun) : namedBy(scene, placed, phrase, place)) ?? asWritten(scene, placed, phrase);
  const gendered = pronoun === 'male' || pronoun === 'female';
  return {
    from: phrase.from,
    to: phrase.to,
    role,
    head: head?.capital === false ? officeOf(words, phrase, head) : '',
    human: identity.known === undefined ? gendered || namesPerson(head?.lower.replace(GENERAL, '') ?? '') : identity.known.kind === 'person',
    identity,
    gender: identity.known?.gender ?? (gendered ? pronoun : identity.known === undefined ? genderOfNoun(head?.lower ?? '') : undefined),
    plural: pronoun === 'other' || (/[^s]s$/u.test(head?.lower ?? '') && !isOne(identity.known)) || isJoined(words, sentences[sentence], phrase),
  };
}

/** `Ana Reyes`; but a capital at the head of a sentence may as well be that of `Prosecutors`. */
function isOne(known: Known | undefined): boolean {
  return known?.kind === 'person' && (known.parts.length > 1 || isCertain(known));
}

/** `Sens. Ana Cole, D-Vt., and Ben Hale said`: two of them speak, and no clause ends between. */
function isJoined(words: readonly Word[], sentence: Sentence | undefined, { from }: Phrase): boolean {
  const first = words[sentence?.from ?? from];
  if (words[from - 1]?.lower !== 'and' || sentence === undefined || first?.capital !== true || isFunctionWord(first)) return false;
  return words.slice(sentence.from, from).every(({ kind, lower }, index) => kind === 'mark' || (kind === 'word' && !AUXILIARIES.has(lower) && !looksLikeVerb(words, sentence.from + index)));
}

/** Its noun; of a vice president, with what makes him no president. */
function officeOf(words: readonly Word[], { from, to }: Phrase, head: Word): string {
  const upTo = placeOf(words, from, to, (word) => word === head);
  return officesIn(words.slice(Math.max(from, upTo - 1), upTo + 1).map(({ lower }) => lower)).at(-1) ?? head.lower;
}

/** `a spokeswoman for the contractor` is a spokeswoman; but `a statement from the senator` speaks with the senator's voice. */
function headOf(words: readonly Word[], { from, to }: Phrase): Word | undefined {
  for (let index = from + 1; index < to; index++) {
    const lower = words[index]?.lower ?? '';
    const noun = words[index - 1];
    if (PREPOSITIONS.has(lower) && noun?.capital === false && !(WORDS_SAID.has(noun.lower) && (lower === 'from' || lower === 'by'))) return noun;
  }
  return words[to - 1];
}

/** A range of words as the article has it, a possessive ending left out. */
export function mentionOf({ text }: Pick<Scene, 'text'>, { at, paragraph }: Placed, { from, to }: Phrase): Mention | undefined {
  const { words } = understand(paragraph);
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = at + first.start;
  const clitic = last.text.endsWith('s') ? OWNING.exec(last.text) : PRONOUNS.has(last.lower) ? CLITIC.exec(last.text) : null;
  const end = at + last.end - (clitic?.[0].length ?? 0);
  return { start, end, text: text.slice(start, end) };
}

/** `the director-general` */
const GENERAL = /-(?:general|elect)$/u;
const FIRST_OR_SECOND_PERSON = /^(?:i|we|you)(?:'|$)/u;
const OWNING = /['’]s$/u;
/** `he’s`, `I’m`: only the pronoun names anybody. */
const CLITIC = /['’](?:s|m|d|re|ve|ll)$/u;

const PRONOUN: ReadonlyMap<string, Sought> = new Map<string, Sought>([
  ['he', 'male'], ['his', 'male'], ['him', 'male'], ['she', 'female'], ['her', 'female'],
  ['it', 'thing'], ['its', 'thing'], ['they', 'other'], ['their', 'other'], ['them', 'other'],
]);

/** How far back an epithet looks, in sentences: one that gives an age may stand for a person of long before. */
const AGE_SIGHT = 14;
const PERSON_SIGHT = 4;
const BODY_SIGHT = 2;
/** `the court` is not the FCC, whose rule it judges: these go by no letters. */
const NEVER_LETTERS = /^(?:court|jury|council|campaign|government|ministry|team|school|college|newspaper|paper|magazine)$/u;
/** How far back whoever spoke last may be meant rather than somebody whom an epithet fits in part. */
const NEAR_SIGHT = 2;

/** Whom a name, a description with a name beside it, or an epithet means. */
function namedBy(scene: Scene, placed: Placed, phrase: Phrase, place: Place): Identity | undefined {
  const { words } = understand(placed.paragraph);
  const beside = apposition(scene, placed, phrase, place.sentence) ?? described(scene, placed, phrase, place.sentence);
  const noun = headOf(words, phrase);
  const head = noun?.lower ?? '';
  // `the Department of Justice` is no justice.
  const body = noun?.capital === true && noun === words[phrase.to - 1] && joinsBody(words, phrase.to - 2);
  const epithet = !body && /^(?:the|his|her)$/u.test(words[phrase.from]?.lower ?? '') && (namesPerson(head, noun?.capital) || (noun?.capital !== true && namesBody(head)));
  // `a friend of Cole` is not Cole.
  if (!epithet) return noun !== words[phrase.to - 1] ? beside : (identify(words, phrase, placed, scene.cast) ?? beside);
  if (beside !== undefined) return beside;
  const kind = namesPerson(head, noun?.capital) ? 'person' : 'organisation';
  const gender = genderOfNoun(head) ?? genderBehind(words, phrase);
  const wanted: Wanted = { at: placed.at + (words[phrase.from]?.start ?? 0), head, kind, gender };
  if (noun !== words[phrase.to - 1]) {
    const known = kind === 'person' ? fittingWholly(words, phrase, wanted, scene.cast.leading(), scene.text) : undefined;
    return known && { name: known.name, known };
  }
  // `a reporter … the reporter`: whoever had the description first, somebody known whom it fits as well is not meant.
  const office = noun === undefined ? head : officeOf(words, phrase, noun);
  const nameless = calledBefore(scene, place.index, office, isAnonymous(head) ? SAME_SIGHT : 0);
  if (nameless !== undefined || head === 'person' || head === 'source') return nameless;
  const fit = fitting(words, phrase, wanted, scene.cast.leading(), scene.text);
  const introduced = isAnonymous(head) && !isKin(head) ? introducedBefore(scene, place, wanted, fit?.known) : undefined;
  if (introduced !== undefined) return introduced;
  if (fit !== undefined) {
    const near = fit.surely || kind !== 'person' || isAnonymous(head) ? undefined : lookBack(scene, place, gender ?? 'person', NEAR_SIGHT);
    return near ?? { name: fit.known.name, known: fit.known };
  }
  if (isTold(words, phrase, kind)) return undefined;
  const same = calledBefore(scene, place.index, office, SAME_SIGHT, kind === 'organisation' && phrase.to - phrase.from === 2 ? BARE : DEFINITE);
  if (same !== undefined) return same;
  if (kind === 'organisation') return NEVER_LETTERS.test(head) ? undefined : lookBack(scene, place, 'body', BODY_SIGHT);
  return isAnonymous(head) ? undefined : lookBack(scene, place, gender ?? 'person', /^\d/u.test(head) ? AGE_SIGHT : PERSON_SIGHT);
}

/** `The Vermont Democrat said she was`: what she says is most likely about herself. */
function genderBehind(words: readonly Word[], { to }: Phrase): Gender | undefined {
  if (findVerb(words[to]?.lower ?? '')?.sense !== 'saying') return undefined;
  const pronoun = words[words[to + 1]?.lower === 'that' ? to + 2 : to + 1]?.lower ?? '';
  return /^she(?:'|$)/u.test(pronoun) ? 'female' : /^he(?:'|$)/u.test(pronoun) ? 'male' : undefined;
}

/** `the Cole campaign`, `the agency's top executive`: it says itself whose it is, and is nobody who only stands near. */
function isTold(words: readonly Word[], { from, to }: Phrase, kind: Known['kind']): boolean {
  return words.slice(from + 1, to - 1).some(({ text, capital }) => /['’]s$|s['’]$/u.test(text) || (kind === 'organisation' && capital && !text.endsWith('-based')));
}

/** How many body paragraphs back "the official" may be the official named there. */
const SAME_SIGHT = 6;

/** `a defense official … the official`: somebody without a name, called by the same noun before, in words that say more than `not`. */
function calledBefore({ paragraphs, spokenIn }: Scene, index: number, head: string, sight: number, not = DEFINITE): Identity | undefined {
  const { before } = bodyNeighbours(paragraphs);
  let at: number | undefined = index;
  for (let steps = 0; at !== undefined && steps <= sight; steps++) {
    for (const heard of spokenIn(at).toReversed()) {
      const same = heard?.findLast((one) => one.head === head && !not.test(one.identity.name));
      if (same !== undefined) return same.identity;
    }
    at = before[at];
  }
  return undefined;
}

const DEFINITE = /^the /iu;
/** `the committee`, which the Harbor committee may be. */
const BARE = /^the \S+$/iu;

/** Whom the paragraphs above bring in by this noun without a name, as far as the one whom it fits has not been named since. */
function introducedBefore({ paragraphs, text }: Scene, { index, before: upTo }: Place, wanted: Wanted, fit: Known | undefined): Identity | undefined {
  const { before } = bodyNeighbours(paragraphs);
  let at: number | undefined = index;
  for (let steps = 0; at !== undefined && steps <= SAME_SIGHT; steps++) {
    const placed = paragraphs[at];
    const found = placed && introducedIn(placed.paragraph).findLast((one) => one.head === wanted.head && (at !== index || one.to <= upTo));
    const mention = placed && found && mentionOf({ text }, placed, found);
    if (mention !== undefined) return fit?.mentions.some(({ start }) => start > mention.start && start < wanted.at) === true ? undefined : { name: onOneLine(mention.text) };
    at = before[at];
  }
  return undefined;
}

/** `Monty Hale, Republican strategist at Hale Partners said`: a description without an article has the name before it, though a comma is missing. */
function described({ cast }: Scene, placed: Placed, { from, to }: Phrase, sentence: number): Identity | undefined {
  const { words } = understand(placed.paragraph);
  if (words[from - 1]?.text !== ',' || DETERMINERS.has(words[from]?.lower ?? '') || !words.slice(from, Math.min(to, from + LONGEST_OFFICE)).some(({ lower, capital }) => !capital && namesPerson(lower))) return undefined;
  const run = namesIn(placed.paragraph)[sentence]?.find((one) => one.to === from - 1 && one.person && one.parts.length > 1);
  return run && identify(words, run, placed, cast);
}

const LONGEST_OFFICE = 8;

/** `the group's director, Monty Hale, said`: the name stands beside the description. */
function apposition({ cast }: Scene, placed: Placed, { to }: Phrase, sentence: number): Identity | undefined {
  const { words } = understand(placed.paragraph);
  if (words[to]?.text !== ',') return undefined;
  const run = namesIn(placed.paragraph)[sentence]?.find(({ from, person, parts }) => person && parts.length > 1 && from > to && from <= to + LONGEST_OFFICE);
  if (run === undefined || words.slice(to + 1, run.from).some(({ capital, lower }, index) => !capital && !/^(?:of|for|and|the|former|longtime|retired|outgoing|acting|veteran|senior|deputy|assistant|\d+-year-old|(?:ex|then)-.+)$/u.test(lower) && !namesPerson(lower) && !namesPerson(words[to + 2 + index]?.lower ?? ''))) return undefined;
  const after = words[run.to];
  return after === undefined || /^[,.;:]$/u.test(after.text) ? identify(words, run, placed, cast) : undefined;
}
