/** What stands before a quotation in its sentence and says who speaks it: Cole said, "…". According to Cole, "…". Cole: "…". */
import { namesPerson } from '../people/epithets';
import { ASKING, WORDS_SAID, type Cue } from './cues';
import { AUXILIARIES, BE, DASH, isAdverb, isAdverbAt, PERSONAL, PRONOUNS, RELATIVES } from './grammar';
import { INFERENCE } from './inference';
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import type { Own } from './own';
import { clauseSubject } from './clause';
import { findVerb } from './verbs';
import type { Sentence, Word } from './words';

export function cueBefore(words: readonly Word[], sentence: Sentence, cues: readonly Cue[], at: number): Own | undefined {
  const best = nearestCue(cues.filter((cue) => cue.to <= at && cue.subject !== undefined && cue.subject.to <= at && !isReduced(words, cue)), words, at);
  const colon = words[at - 1]?.text === ':';
  const label = colon && (best?.subject === undefined || (at - best.to > 1 && best.subject.to < at - 1)) ? labelBefore(words, sentence, at - 1) : undefined;
  if (label !== undefined) return { inference: INFERENCE.label, cue: { from: at - 1, to: at }, speaker: label };
  if (best?.subject !== undefined) return { inference: best.kind === 'source' ? INFERENCE.sourceBefore : INFERENCE.cueBefore, cue: { from: best.from, to: best.to }, speaker: best.subject };
  if (colon) {
    const phrase = introducer(words, sentence, at);
    return { inference: INFERENCE.colon, cue: { from: at - 1, to: at }, ...(phrase && { speaker: phrase }) };
  }
  const bare = cues.findLast(({ to }) => to <= at);
  return bare && { inference: INFERENCE.cueBefore, cue: { from: bare.from, to: bare.to } };
}

/** `who answered, when asked about it,`: no clause of its own. */
function isReduced(words: readonly Word[], { from, to, lemma, form, subject, main }: Cue): boolean {
  // `As Cole spoke, the guild whipped the council`
  if (lemma === 'speak' && !main && words[to]?.text === ',' && /^(?:as|while|when|after|before)$/u.test(words[(subject?.from ?? 0) - 1]?.lower ?? '')) return true;
  return form === 'past' && ASKING.has(lemma) && /^(?:when|if|once|though)$/u.test(words[from - 1]?.lower ?? '');
}

/** Who stands before a colon that introduces a quotation, which begins at `at`. */
export function introducer(words: readonly Word[], sentence: Sentence, at: number): Phrase | undefined {
  return whoseWords(words, sentence, at) ?? withoutVerb(words, clauseSubject(words, sentence, at) ?? phraseAfter(words, sentence.from, at));
}

/** `Here is his answer:`, `This was Ana Cole's reply:` */
function whoseWords(words: readonly Word[], { from, to }: Sentence, at: number): Phrase | undefined {
  const noun = words[at - 1]?.text === ':' ? at - 2 : to - 2;
  const owner = words[noun - 1];
  if (owner === undefined || noun - 1 <= from || !WORDS_SAID.has(words[noun]?.lower ?? '') || !PRESENTING.test(words[from]?.lower ?? '')) return undefined;
  if (/^(?:his|her|their)$/u.test(owner.lower)) return { from: noun - 1, to: noun };
  return owner.capital && /['’]s$|s['’]$/u.test(owner.text) ? phraseBefore(words, from, noun) : undefined;
}

const PRESENTING = /^(?:here|here's|this|that|that's)$/u;

/** `the press secretary snapped:` has swallowed a verb that the lexicon does not hold. */
function withoutVerb(words: readonly Word[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined;
  const { from, to } = phrase;
  const noun = words[to - 2];
  const swallowed = to - from > 1 && words[to - 1]?.capital === false && /\p{Lower}ed$/u.test(words[to - 1]?.lower ?? '') && noun !== undefined && (noun.capital || namesPerson(noun.lower));
  return swallowed ? { from, to: to - 1 } : phrase;
}

/** Of the cues before a quotation: a verb of saying or judging, nearest first; then a noun, a named source, a verb of thinking, any other. */
function nearestCue(before: readonly Cue[], words: readonly Word[], at: number): Cue | undefined {
  const verbs = before.filter((cue) => cue.kind === 'verb' && !isOfContact(words, cue, at));
  const speaking = verbs.filter(({ sense }) => sense === 'saying' || sense === 'stance');
  const nearest = speaking.at(-1);
  const verb = nearest !== undefined && isClose(words, nearest.to, at) && !isForetold(words, nearest, speaking) ? nearest : (speaking.findLast(({ sense }) => sense === 'saying') ?? nearest);
  const noun = before.findLast(({ kind, to }) => kind === 'noun' && (leadsIn(words, to, at) || addresses(words, to, at)));
  const that = words[at - 1]?.lower === 'that' && noun !== undefined && words[noun.to]?.lower === 'that';
  if (noun !== undefined && (verb === undefined || (noun.from > verb.to && words[verb.to]?.lower !== 'of' && (that || isOwned(words, noun))))) return noun;
  return verb ?? before.findLast(({ kind }) => kind === 'source') ?? verbs.findLast(({ sense }) => sense === 'thought') ?? verbs.at(-1) ?? noun ?? before.findLast((cue) => cue.kind === 'noun' && isClaimed(words, cue, at));
}

/** `One of the headlines I saw this morning was “…”`: the verb belongs to what the sentence is about. */
function isOfContact(words: readonly Word[], { sense, to, subject }: Cue, at: number): boolean {
  if ((sense !== 'thought' && sense !== 'weak') || !/^(?:was|is|were|are)$/u.test(words[at - 1]?.lower ?? '') || to >= at - 1) return false;
  return subject !== undefined && PERSONAL.has(words[subject.from]?.lower ?? '') && words.slice(to, at - 1).every(({ kind, lower }) => kind === 'word' && lower !== 'that' && !PRONOUNS.has(lower));
}

/** `Cole vowed that the port will label it “…”`: who says so, and not who will do it. */
function isForetold(words: readonly Word[], { from, form, subject }: Cue, speaking: readonly Cue[]): boolean {
  if (form !== 'base' || !/^(?:will|would)$/u.test(words[from - 1]?.lower ?? '')) return false;
  return speaking.some(({ to, sense }) => sense === 'saying' && words[to]?.lower === 'that' && subject?.from === to + 1);
}

/** `warnings from farmers that it could “…”`, `the clerk’s argument that it is “…”`: nothing ends what the noun's "that" opens. */
function isClaimed(words: readonly Word[], { subject, to }: Cue, at: number): boolean {
  const that = subject !== undefined && subject.from > to ? subject.to : to;
  return subject !== undefined && words[that]?.lower === 'that' && words.slice(that, at).every(({ kind }) => kind === 'word');
}

/** `Cole's statement to the council:`, but `Cole's speech to say:` */
function addresses(words: readonly Word[], from: number, at: number): boolean {
  return words[at - 1]?.text === ':' && words[from]?.lower === 'to' && findVerb(words[from + 1]?.lower ?? '')?.form !== 'base' && at - from <= LONGEST_ADDRESS && words.slice(from, at - 1).every(({ kind }) => kind === 'word');
}

const LONGEST_ADDRESS = 5;

/** A name owns it, and a colon follows: `relying on Cole's statement to the council:` */
function isOwned(words: readonly Word[], { to, subject }: Cue): boolean {
  return subject !== undefined && words[subject.to - 1]?.capital === true && /['’]s?$/u.test(words[subject.to - 1]?.text ?? '') && words[to]?.lower === 'to';
}

/** No new clause begins between the cue and the quotation; `parted` for a cue that no comma before the quotation follows but at once. */
export function isClose(words: readonly Word[], from: number, at: number, parted = false): boolean {
  for (let index = from; index < at; index++) {
    const word = words[index];
    if (word?.kind === 'mark' && word.text !== ':' && (index < at - 1 || (index > from && parted))) return false;
    if (word !== undefined && AUXILIARIES.has(word.lower) && index > from + 2) return false;
  }
  return true;
}

/** Nothing but "that", "is", a comma or a colon stands between. */
function leadsIn(words: readonly Word[], from: number, at: number): boolean {
  return at - from <= 3 && words.slice(from, at).every(({ kind, lower }) => kind === 'mark' || lower === 'that' || lower === 'was' || lower === 'is');
}

const LONGEST_LABEL = 6;

/** `AP: "…"`, `Senate cancels vote - AP: "…"`: a name alone between a dash or the sentence's start and the colon. */
function labelBefore(words: readonly Word[], { from }: Sentence, colon: number): Phrase | undefined {
  let start = colon;
  while (start > from && words[start - 1]?.kind === 'word' && (words[start - 1]?.capital === true || words[start - 1]?.lower === 'and')) start--;
  if (start === colon || colon - start > LONGEST_LABEL) return undefined;
  return start === from || (words[start - 1]?.text === ')' || DASH.test(words[start - 1]?.text ?? '')) ? { from: start, to: colon } : undefined;
}

/** A phrase in quotation marks within a sentence whose verb the lexicon does not hold: whose sentence it is. */
export function governing(words: readonly Word[], sentence: Sentence, at: number): Own | undefined {
  const phrase = shortened(words, clauseSubject(words, sentence, at), at);
  if (phrase === undefined) return undefined;
  let verb = phrase.to;
  while (verb < at - 1 && (words[verb]?.kind !== 'word' || isAdverbAt(words, verb))) verb++;
  const cue = { from: verb, to: verb + 1 };
  const speaks = !isCleft(words, phrase, at) && !isRelativePronoun(words, phrase) && !isSaidOf(words, phrase, verb, at) && !isBrief(words[at]) && !isVerbAlone(words, phrase);
  return speaks ? { inference: INFERENCE.subject, cue, speaker: phrase } : { inference: INFERENCE.taken, cue };
}

/** `The deal was “…”`, `Cole has been more “…”`: it is said of them by somebody who is not named. */
function isSaidOf(words: readonly Word[], { from }: Phrase, verb: number, at: number): boolean {
  const between = words.slice(verb, at);
  const leadsUp = (word: Word): boolean => word.kind === 'word' && (AUXILIARIES.has(word.lower) || BE.has(word.lower) || isAdverb(word) || BEFORE_PREDICATE.has(word.lower));
  return between.some(({ lower }) => BE.has(lower)) && between.every(leadsUp) && !/^(?:this|that|it|here|there)$/u.test(words[from]?.lower ?? '');
}

const BEFORE_PREDICATE: ReadonlySet<string> = new Set('a an the not no more less so as very too quite rather most anything but'.split(' '));

/** `powers that – now more than ever – want to see “…”`: what is left of a clause is no subject. */
function isVerbAlone(words: readonly Word[], { from, to }: Phrase): boolean {
  return to === from + 1 && words[from]?.capital === false && findVerb(words[from].lower) !== undefined;
}

/** `The law stops “…” of land`: so few words in a writer's sentence are a name that is given to something as often as they are somebody's own. */
export function isBrief(quotation: Word | undefined): boolean {
  return quotation !== undefined && !/[?!]["”’»)]*$/u.test(quotation.text) && quotation.text.trim().split(/\s+/u).length <= LONGEST_NAME_GIVEN;
}

const LONGEST_NAME_GIVEN = 3;

/** `(which was “…”)`: names nobody. */
function isRelativePronoun(words: readonly Word[], { from, to }: Phrase): boolean {
  return to === from + 1 && RELATIVES.has(words[from]?.lower ?? '');
}

/** `It was under Cole that the “…” became`: "it" stands for nothing. */
function isCleft(words: readonly Word[], { from, to }: Phrase, at: number): boolean {
  return to === from + 1 && words[from]?.lower === 'it' && BE.has(words[to]?.lower ?? '') && words.slice(to + 1, at).some(({ lower }) => lower === 'that');
}

/** A subject that runs into the quotation has swallowed its verb: what is certain of it is the name at its head. */
function shortened(words: readonly Word[], phrase: Phrase | undefined, at: number): Phrase | undefined {
  if (phrase === undefined || phrase.to < at) return phrase;
  let to = phrase.from + (words[phrase.from]?.lower === 'the' ? 1 : 0);
  while (to < at && words[to]?.capital === true) to++;
  return to > phrase.from + 1 ? { from: phrase.from, to } : undefined;
}
