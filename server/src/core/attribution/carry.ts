/** A quotation whose own paragraph does not attribute it: what the body paragraphs around it hand on, or why they hand on nothing. */
import { nameKey } from '../people/index';
import type { Attribution, Evidence, Mention, Quotation, Speaker } from '../types';
import type { Cue } from './cues';
import { BE } from './grammar';
import { bodyNeighbours } from './neighbours';
import { phraseAfter, type Phrase } from './noun-phrase';
import { understand } from './own';
import { mentionOf, speakerFrom, type Scene } from './scene';
import { clauseSubject } from './subject';
import type { Word } from './words';
import { INFERENCE } from './inference';

/** A candidate is the speaker if `sure`; else he is only who stands nearest, and is kept as evidence. */
interface Candidate {
  readonly speaker?: Speaker;
  readonly cue?: Mention;
  readonly inference: string;
  readonly sure: boolean;
}

/** The last attribution that was made in a paragraph. */
export type LastOf = (paragraph: number) => Attribution | undefined;

export type Handed = Pick<Attribution, 'how' | 'evidence' | 'speaker' | 'cue'>;

/** Who says a quotation that its own paragraph does not attribute; `known` finds the last attribution of a paragraph before it. */
export function handedOn(scene: Scene, index: number, quotation: Quotation, known: LastOf): Handed {
  const before = candidateBefore(scene, index, quotation, known);
  const objection = before && objectionTo(scene, index, quotation, before);
  if (before !== undefined && objection === undefined) return carried(scene, index, before);
  const after = candidateAfter(scene, index, quotation.close === undefined);
  if (after !== undefined) return carried(scene, index, after);
  const rejected = before?.speaker && objection !== undefined ? { rejected: { name: before.speaker.name, because: objection } } : {};
  return { how: 'none', evidence: { inference: INFERENCE.nobody, ...rejected } };
}

function carried(scene: Scene, index: number, { speaker, cue, inference, sure }: Candidate): Handed {
  const named = speaker !== undefined && (sure || speaksNext(scene, index, speaker));
  const evidence: Evidence = speaker === undefined || named ? { inference } : { inference, rejected: { name: speaker.name, because: 'only nearness speaks for it: nothing in this paragraph or the next names the speaker' } };
  return { how: 'carried', evidence, ...(named && { speaker }), ...(cue && { cue }) };
}

/** Whom the body paragraph before puts forward. */
function candidateBefore(scene: Scene, index: number, quotation: Quotation, known: LastOf): Candidate | undefined {
  const before = bodyNeighbours(scene.paragraphs).before[index];
  const placed = before === undefined ? undefined : scene.paragraphs[before];
  if (before === undefined || placed === undefined) return undefined;
  const { words, sentences, cues, speakers } = understand(placed.paragraph);
  const last = sentences.length - 1;
  const sentence = sentences[last];
  if (sentence === undefined) return undefined;
  const previous = known(before);
  if (quotation.continues === true) return { ...spokenIn(previous), inference: INFERENCE.running, sure: true };
  if (words.at(-1)?.text === ':') {
    const found = speakers[last];
    const phrase = found?.speaker ?? clauseSubject(words, sentence, sentence.to) ?? phraseAfter(words, sentence.from, sentence.to);
    return { ...candidate(scene, before, phrase, found?.cue ?? { from: words.length - 1, to: words.length }), inference: INFERENCE.colon, sure: true };
  }
  const asked = cues[last]?.findLast(({ lemma }) => ASKING.has(lemma));
  if (asked !== undefined) {
    const answering = asked.patient ?? (asked.subject === undefined ? undefined : phraseAfter(words, asked.to, sentence.to));
    return { ...candidate(scene, before, answering, asked), inference: INFERENCE.answer, sure: true };
  }
  if (previous !== undefined && words.slice(sentence.from, sentence.to).some(({ kind }) => kind === 'quotation')) {
    return previous.how === 'none' ? undefined : { ...spokenIn(previous), inference: INFERENCE.goesOn, sure: false };
  }
  const cue = cues[last]?.findLast((one) => introduces(words, one));
  return cue && { ...candidate(scene, before, cue.subject, cue), inference: INFERENCE.introduced, sure: false };
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'inquire', 'enquire', 'question', 'press']);

/** A sentence introduces the quotation below when in its main clause one speaker, not several, says or judges something. */
function introduces(words: readonly Word[], { kind, sense, main, subject, form, from }: Cue): boolean {
  if (subject === undefined || !main || isSeveral(words, subject)) return false;
  if (kind === 'source') return true;
  if (kind !== 'verb' || (sense !== 'saying' && sense !== 'stance')) return false;
  return form !== 'ing' || words[from - 1]?.text === ',' || BE.has(words[from - 1]?.lower ?? '');
}

/** `Several experts`, `Other leaders`, `they`: a quotation has one speaker. */
function isSeveral(words: readonly Word[], { from, to }: Phrase): boolean {
  const last = words[to - 1];
  const first = words[from]?.lower ?? '';
  if (last === undefined || /^(?:some|several|many|others?|most|few|two|three|four|both|they|critics|supporters|experts|officials)$/u.test(first)) return true;
  return !last.capital && /[^s'i]s$/u.test(last.lower) && first !== 'the';
}

/** Why a candidate who stands near cannot be the one: the quotation speaks of him, or is torn out of a sentence that has gone. */
function objectionTo({ paragraphs }: Scene, index: number, { inside, continues }: Quotation, { speaker, sure }: Candidate): string | undefined {
  if (sure || continues === true) return undefined;
  const text = paragraphs[index]?.paragraph.masked.slice(inside.start, inside.end) ?? '';
  if (/^\p{Ll}/u.test(text)) return 'the quotation begins in the middle of a sentence that is not there';
  return speaker !== undefined && namesIn(text, speaker.name) ? 'the quotation speaks of them by name' : undefined;
}

function namesIn(text: string, name: string): boolean {
  const parts = name.split(' ');
  const surname = parts.at(-1) ?? '';
  if (!/^\p{Lu}/u.test(surname)) return false;
  const words = text.match(/[\p{L}\p{M}\p{N}’'.-]+/gu) ?? [];
  return words.some((word, at) => {
    if (nameKey(word).replace(/\.$/u, '') !== nameKey(surname)) return false;
    const before = words[at - 1] ?? '';
    return parts.length === 1 || before === parts.at(-2) || !/^\p{Lu}\p{Ll}+$/u.test(before);
  });
}

/**
 * Whether the paragraph after begins with a quotation by the same speaker, who is a pronoun by now or "continues": then he speaks between, too.
 * Named in full again he may be answering somebody.
 */
function speaksNext(scene: Scene, index: number, speaker: Speaker): boolean {
  const after = bodyNeighbours(scene.paragraphs).after[index];
  const placed = after === undefined ? undefined : scene.paragraphs[after];
  if (after === undefined || placed === undefined) return false;
  const { own, words } = understand(placed.paragraph);
  const { speaker: phrase, cue } = own[0] ?? {};
  if (phrase === undefined || cue === undefined || words[0]?.kind !== 'quotation') return false;
  const goesOn = words.slice(cue.from, cue.to).some(({ lower }) => GOING_ON.has(lower));
  const pronoun = /^(?:he|she|it)$/u.test(words[phrase.from]?.lower ?? '');
  return (goesOn || pronoun) && speakerFrom(scene, after, phrase)?.name === speaker.name;
}

const GOING_ON: ReadonlySet<string> = new Set(['continued', 'continues', 'added', 'adds', 'went', 'goes', 'concluded', 'concludes']);

/** A quotation left open is named where it ends; a lede in quotation marks in the paragraph after it; a dash names below. */
function candidateAfter(scene: Scene, index: number, open: boolean): Candidate | undefined {
  const signed = signature(scene, index + 1);
  if (signed !== undefined) return signed;
  const after = bodyNeighbours(scene.paragraphs).after[index];
  const placed = after === undefined ? undefined : scene.paragraphs[after];
  if (after === undefined || placed === undefined) return undefined;
  const { words, own, speakers } = understand(placed.paragraph);
  if (open && words[0]?.kind === 'quotation') {
    const found = own[0];
    return found && { ...candidate(scene, after, found.speaker, found.cue), inference: INFERENCE.runningEnd, sure: true };
  }
  if (bodyNeighbours(scene.paragraphs).before[index] !== undefined) return undefined;
  const found = speakers[0];
  return found?.speaker && { ...candidate(scene, after, found.speaker, found.cue), inference: INFERENCE.opening, sure: true };
}

const LONGEST_SIGNATURE = 16;

/** `— Ana Cole` on a line of its own, which layout may take for a credit. */
function signature(scene: Scene, index: number): Candidate | undefined {
  const placed = scene.paragraphs[index];
  if (placed === undefined || !/^\s*(?:—|–|-)/u.test(placed.paragraph.masked)) return undefined;
  const { words } = understand(placed.paragraph);
  const phrase = words.length < LONGEST_SIGNATURE ? phraseAfter(words, 1, words.length) : undefined;
  return phrase && { ...candidate(scene, index, phrase, { from: 0, to: 1 }), inference: INFERENCE.dash, sure: true };
}

function candidate(scene: Scene, index: number, phrase: Phrase | undefined, cue: Phrase | undefined): Pick<Candidate, 'speaker' | 'cue'> {
  const placed = scene.paragraphs[index];
  const speaker = phrase && speakerFrom(scene, index, phrase);
  const written = placed && cue && mentionOf(scene, placed, cue);
  return { ...(speaker && { speaker }), ...(written && { cue: written }) };
}

function spokenIn(attribution: Attribution | undefined): Pick<Candidate, 'speaker' | 'cue'> {
  return { ...(attribution?.speaker && { speaker: attribution.speaker }), ...(attribution?.cue && { cue: attribution.cue }) };
}
