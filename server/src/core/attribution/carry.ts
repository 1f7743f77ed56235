/** A quotation whose own paragraph does not attribute it: what the body paragraphs around it hand on, or why they hand on nothing. */
import { nameKey } from '../people/names';
import { isBlank } from '../quotations/marks';
import type { Attribution, Evidence, Mention, Quotation, Speaker } from '../types';
import { ASKING, type Cue } from './cues';
import { signedAfter } from './after';
import { introducer } from './before';
import { BE, DETERMINERS, PREPOSITIONS, PRONOUNS } from './grammar';
import { bodyNeighbours } from './neighbours';
import { phraseAfter, type Phrase } from './noun-phrase';
import { understand } from './own';
import { isSeveral, preparedIn } from './prepared';
import { mentionOf, speakerFrom, type Scene } from './scene';
import { findVerb } from './verbs';
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
  const signed = beneath(scene, index, quotation);
  if (signed !== undefined) return carried(scene, index, signed);
  const before = candidateBefore(scene, index, quotation, known);
  const objection = before && objectionTo(scene, index, quotation, before);
  if (before !== undefined && objection === undefined) return carried(scene, index, before);
  // `she said`, and now names whom "she" was taken for: she speaks on, but is somebody else.
  if (before?.speaker !== undefined && objection === NAMED && PRONOUNS.has(before.speaker.text.toLowerCase())) return { how: 'carried', evidence: { inference: before.inference, rejected: { name: before.speaker.name, because: objection } }, ...(before.cue && { cue: before.cue }) };
  const after = candidateAfter(scene, index, quotation);
  if (after !== undefined) return carried(scene, index, after);
  const prepared = before === undefined ? preparedBefore(scene, index) : undefined;
  if (prepared !== undefined && objectionTo(scene, index, quotation, prepared) === undefined) return carried(scene, index, prepared);
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
  const headed = headedBy(scene, index);
  if (headed !== undefined) return headed;
  const before = paragraphAbove(scene, index);
  const placed = before === undefined ? undefined : scene.paragraphs[before];
  if (before === undefined || placed === undefined) return undefined;
  const { words, sentences, cues, speakers } = understand(placed.paragraph);
  const last = sentences.length - 1;
  const sentence = sentences[last];
  if (sentence === undefined) return undefined;
  const previous = known(before);
  if (quotation.continues === true) return { ...spokenIn(previous), inference: INFERENCE.running, sure: true };
  if (INTRODUCING.test(words.at(-1)?.text ?? '')) {
    const found = speakers[last];
    const phrase = found?.speaker ?? introducer(words, sentence, sentence.to);
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

/** The body paragraph before; between a colon and the quotation that it announces, a line that is no sentence does not count: a caption, a link, a player. */
function paragraphAbove({ paragraphs }: Scene, index: number): number | undefined {
  const { before } = bodyNeighbours(paragraphs);
  const above = before[index];
  const line = above === undefined ? undefined : paragraphs[above]?.paragraph;
  const announcing = above === undefined ? undefined : before[above];
  if (line === undefined || announcing === undefined || line.quotations.length > 0 || /[.?!:;,…"”’)]\s*$/u.test(line.masked)) return above;
  return /:\s*$/u.test(paragraphs[announcing]?.paragraph.masked ?? '') ? announcing : above;
}

/** Whom the body paragraph before prepares for, though nobody says anything in its last sentence. */
function preparedBefore(scene: Scene, index: number): Candidate | undefined {
  const before = bodyNeighbours(scene.paragraphs).before[index];
  const placed = before === undefined ? undefined : scene.paragraphs[before];
  const prepared = placed && preparedIn(placed.paragraph);
  return before === undefined || prepared === undefined ? undefined : { ...candidate(scene, before, prepared.subject, prepared.cue), inference: INFERENCE.introduced, sure: false };
}

/** `What Cole said` on a line of its own above the quotation, as where claims are checked against facts. */
function headedBy(scene: Scene, index: number): Candidate | undefined {
  const placed = scene.paragraphs[index - 1];
  if (placed === undefined || !HEADING.test(placed.paragraph.masked)) return undefined;
  const { words } = understand(placed.paragraph);
  const verb = words.findLastIndex(({ lower }) => findVerb(lower)?.sense === 'saying');
  return verb < 2 ? undefined : { ...candidate(scene, index - 1, { from: 1, to: verb }, { from: verb, to: verb + 1 }), inference: INFERENCE.introduced, sure: true };
}

const HEADING = /^\s*What (?:the |an? )?\p{Alpha}[^,:;!?\n]{1,40} (?:said|says|claimed|wrote|told \p{Alpha}{1,20})[.:]?\s*$/iu;

/** A colon, or what was typed for it: no sentence ends so. */
const INTRODUCING = /^(?:[:,—–―]|--+)$/u;

/** A sentence introduces the quotation below when in its main clause one speaker, not several, says or judges something. */
function introduces(words: readonly Word[], { kind, sense, main, subject, form, from }: Cue): boolean {
  if (subject === undefined || !main || isSeveral(words, subject)) return false;
  if (kind === 'source') return true;
  if (kind !== 'verb' || (sense !== 'saying' && sense !== 'stance')) return false;
  return form !== 'ing' || words[from - 1]?.text === ',' || BE.has(words[from - 1]?.lower ?? '');
}

/** Why a candidate who stands near cannot be the one: the quotation speaks of him, or is torn out of a sentence that has gone. */
function objectionTo({ paragraphs }: Scene, index: number, { inside, continues }: Quotation, { speaker, sure }: Candidate): string | undefined {
  if (sure || continues === true) return undefined;
  const text = paragraphs[index]?.paragraph.masked.slice(inside.start, inside.end) ?? '';
  if (/^\p{Lower}/u.test(text)) return 'the quotation begins in the middle of a sentence that is not there';
  return speaker !== undefined && namesIn(text, speaker.name) ? NAMED : undefined;
}

const NAMED = 'the quotation speaks of them by name';

function namesIn(text: string, name: string): boolean {
  const parts = name.split(' ');
  const surname = parts.at(-1) ?? '';
  // `a spokesman for Cole` may well speak of Cole.
  if (!/^\p{Upper}/u.test(surname) || /^\p{Lower}/u.test(name)) return false;
  const words = text.match(/[\p{Alpha}\p{M}\p{N}’'.-]+/gu) ?? [];
  return words.some((word, at) => {
    if (nameKey(word).replace(/\.$/u, '') !== nameKey(surname) || OFFICES.test(words[at + 1] ?? '')) return false;
    const before = words[at - 1] ?? '';
    return parts.length === 1 || before === parts.at(-2) || !/^\p{Upper}\p{Lower}+$/u.test(before);
  });
}

/** `Under a Cole administration`: so Cole may speak, too. */
const OFFICES = /^(?:administration|presidency|campaign|government|era)$/u;

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

const CONTINUING: ReadonlySet<string> = new Set(['continued', 'continues', 'went', 'goes', 'concluded', 'concludes']);
const GOING_ON: ReadonlySet<string> = new Set([...CONTINUING, 'added', 'adds']);

/** A quotation left open is named where it ends; a lede in quotation marks in the paragraph after it. */
function candidateAfter(scene: Scene, index: number, { close, inside }: Quotation): Candidate | undefined {
  const { before, after } = bodyNeighbours(scene.paragraphs);
  const below = after[index];
  const placed = below === undefined ? undefined : scene.paragraphs[below];
  if (below === undefined || placed === undefined) return undefined;
  const { words, own, speakers, cues } = understand(placed.paragraph);
  if (words[0]?.kind === 'quotation') {
    const found = own[0];
    const goesOn = found?.cue !== undefined && words.slice(found.cue.from, found.cue.to).some(({ lower }) => CONTINUING.has(lower));
    if (found !== undefined && close === undefined) return { ...candidate(scene, below, found.speaker, found.cue), inference: INFERENCE.runningEnd, sure: true };
    const pronoun = found?.speaker !== undefined && PRONOUNS.has(words[found.speaker.from]?.lower ?? '');
    return found && goesOn ? { ...candidate(scene, below, pronoun ? undefined : found.speaker, found.cue), inference: INFERENCE.goesOnBelow, sure: true } : undefined;
  }
  const text = scene.paragraphs[index]?.paragraph.masked ?? '';
  const broken = /,\s*$/u.test(text.slice(Math.max(inside.start, inside.end - 8), inside.end)) && isBlank(text.slice(inside.end + (close?.length ?? 0)));
  const cue = broken ? cues[0]?.find(({ kind, subject, from, inverted }) => kind === 'verb' && subject !== undefined && (inverted ? from === 0 : subject.from === 0)) : undefined;
  if (cue !== undefined) return { ...candidate(scene, below, cue.subject, cue), inference: INFERENCE.nextLine, sure: true };
  if (before[index] !== undefined) return undefined;
  const said = words[0]?.lower === 'so' && findVerb(words[1]?.lower ?? '')?.sense === 'saying' ? phraseAfter(words, 2, words.length) : undefined;
  if (said !== undefined) return { ...candidate(scene, below, said, { from: 1, to: 2 }), inference: INFERENCE.opening, sure: true };
  const found = speakers[0];
  if (found?.speaker !== undefined && !DETERMINERS.has(words[found.speaker.to - 1]?.lower ?? '')) return { ...candidate(scene, below, found.speaker, found.cue), inference: INFERENCE.opening, sure: true };
  return isComment(words) ? { inference: INFERENCE.commented, sure: false } : undefined;
}

/** How the paragraph below an opening quotation takes it up: `Those are the words of …`, `It's the oldest saying here.` */
function isComment([first, second]: readonly Word[]): boolean {
  return /^(?:that|it|this)'s$/u.test(first?.lower ?? '') || (/^(?:that|those|this|these|it|so|such)$/u.test(first?.lower ?? '') && BE.has(second?.lower ?? ''));
}

/** A statement runs over no more paragraphs than these before its signature. */
const LONGEST_RUN = 12;

/** Whether the line below a quotation says whose it is. */
export function isSignedBeneath(scene: Scene, index: number, quotation: Quotation): boolean {
  return beneath(scene, index, quotation) !== undefined;
}

/** What signs a quotation beneath it, or beneath the last of the paragraphs that it runs over. */
function beneath(scene: Scene, index: number, quotation: Quotation): Candidate | undefined {
  const { after } = bodyNeighbours(scene.paragraphs);
  let at = index;
  let last: Quotation | undefined = quotation;
  for (let steps = 0; steps < LONGEST_RUN && last !== undefined && last.close === undefined; steps++) {
    const next = after[at];
    const first: Quotation | undefined = next === undefined ? undefined : scene.paragraphs[next]?.paragraph.quotations[0];
    if (next === undefined || first?.continues !== true) break;
    at = next;
    last = scene.paragraphs[next]?.paragraph.quotations.at(-1);
  }
  const signing = scene.paragraphs[at + 1];
  const masked = scene.paragraphs[at]?.paragraph.masked ?? '';
  if (signing === undefined || last === undefined || !isBlank(masked.slice(last.span.end))) return undefined;
  const { words } = understand(signing.paragraph);
  const phrase = DASHED.test(signing.paragraph.masked) ? dashed(words) : words.length <= LONGEST_LINE ? signedAfter(words, -1)?.speaker : undefined;
  const dash = words[0]?.kind === 'mark';
  return phrase && { ...candidate(scene, at + 1, phrase, dash ? { from: 0, to: 1 } : phrase), inference: dash ? INFERENCE.dash : INFERENCE.signed, sure: true };
}

const DASHED = /^\s*(?:[—–―]|-)/u;
/** `Ana Cole, Harbor Gazette` on a line of its own. */
const LONGEST_LINE = 12;
const SHORT_SIGNATURE = 16;
const LONGEST_SIGNATURE = 80;

/** `— Ana Cole` on a line of its own, which layout may take for a credit; longer ones say where and when: `-- Ana Cole, a clerk, on Monday`. */
function dashed(words: readonly Word[]): Phrase | undefined {
  const phrase = words.length < LONGEST_SIGNATURE ? phraseAfter(words, 1, words.length) : undefined;
  if (phrase === undefined || words.length < SHORT_SIGNATURE) return phrase;
  const next = words[phrase.to];
  return words[phrase.from]?.capital === true && (next === undefined || next.text === ',' || PREPOSITIONS.has(next.lower) || next.lower.endsWith('ing')) ? phrase : undefined;
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
