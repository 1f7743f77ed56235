/** The only question for the tagger: whether a word that the lexicon does not hold, where a verb of saying would stand, is a verb. */
import type { Paragraph, TaggerSource } from '../types';
import type { Phrase } from './noun-phrase';
import { readParagraph } from './words';

/** Answers hold as long as the paragraph does; one is kept for each first word of a doubtful cue. */
const answers = new WeakMap<Paragraph, Map<number, boolean>>();

/** The tagger reads the subject and its verb, not the paragraph: a few words are read at once. */
export function isVerbAfterAll(paragraph: Paragraph, subject: Phrase, { from, to }: Phrase, tagger: TaggerSource): boolean {
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
