/** What somebody who mistyped a word may have meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest of the candidates, as long as it is near: a third of its letters may differ. Of two as near, the one that begins like the word. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const near = candidates
    .map((candidate) => ({ candidate, away: distance(typed, candidate.toLowerCase()), begins: candidate.toLowerCase().startsWith(typed) }))
    .filter(({ candidate, away }) => away <= Math.max(1, Math.floor(candidate.length / 3)));
  return near.sort((one, other) => one.away - other.away || Number(other.begins) - Number(one.begins))[0]?.candidate;
}

/** "; did you mean ‘x’?", or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `; did you mean ‘${candidate}’?`;
}
