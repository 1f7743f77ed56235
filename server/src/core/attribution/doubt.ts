/**
 * What a paragraph says of its quotations, once it is settled whether a word that the lexicon does not hold, where a verb of saying
 * would stand, is a verb: the only question for the tagger.
 */
import type { Paragraph, Quotation, TaggerSource } from '../types';
import { INFERENCE } from './inference';
import type { Phrase } from './noun-phrase';
import { inSentences, understand, type Own } from './own';
import { alone, readParagraph } from './words';

/** A title or a term has nobody who says it. */
export function isQuoted({ kind }: Quotation): boolean {
  return kind !== 'title' && kind !== 'term';
}

/** What a paragraph says of one of its quotations. */
export function ownOf(paragraph: Paragraph, number: number, tagger: TaggerSource): Own | undefined {
  const found = understand(paragraph).own[number];
  return found && whatHolds(paragraph, found, tagger);
}

/** `Some argue that “…”`, and then the line with the name of whoever argues so. */
export function isIndefinite(paragraph: Paragraph, { speaker }: Own): boolean {
  return speaker !== undefined && /^(?:some|many|others)$/u.test(alone(readParagraph(paragraph).words, speaker));
}

/** Whether a paragraph attributes the first that is said in it: then all that is said in it is attributed. */
export function saysWho(paragraph: Paragraph, tagger: TaggerSource): boolean {
  const number = paragraph.quotations.findIndex(isQuoted);
  if (number < 0) return true;
  const found = inSentences(paragraph).own[number];
  const own = found === undefined ? ownOf(paragraph, number, tagger) : whatHolds(paragraph, found, tagger);
  return own !== undefined && !isIndefinite(paragraph, own);
}

/** A verb that the lexicon does not hold may be none. */
function whatHolds(paragraph: Paragraph, found: Own, tagger: TaggerSource): Own | undefined {
  return found.inference === INFERENCE.verbAfter && found.cue && found.speaker && !isVerbAfterAll(paragraph, found.speaker, found.cue, tagger) ? found.otherwise : found;
}

/** Answers hold as long as the paragraph does; one is kept for each first word of a doubtful cue. */
const answers = new WeakMap<Paragraph, Map<number, boolean>>();

/** The tagger reads the subject and its verb, not the paragraph: a few words are read at once. */
function isVerbAfterAll(paragraph: Paragraph, subject: Phrase, { from, to }: Phrase, tagger: TaggerSource): boolean {
  const known = answers.get(paragraph) ?? new Map<number, boolean>();
  answers.set(paragraph, known);
  const before = known.get(from);
  if (before !== undefined) return before;
  const { words } = readParagraph(paragraph);
  const start = words[Math.min(subject.from, from)]?.start ?? 0;
  const cue = words.slice(from, to).map(({ start: at }) => at - start);
  const tagged = tagger().tag(paragraph.masked.slice(start, words[Math.max(to, subject.from < from ? 0 : subject.to) - 1]?.end));
  const word = tagged.find(({ start: at, end }) => cue.some((place) => at <= place && place < end));
  const verb = word === undefined || word.tags.has('Verb');
  known.set(from, verb);
  return verb;
}
