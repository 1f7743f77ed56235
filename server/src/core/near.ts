/** What somebody who mistyped a word may have meant. */
import { closest, distance } from 'fastest-levenshtein';

/** The nearest of the candidates, as long as it is near: a third of its letters may differ. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const candidate = closest(word.toLowerCase(), candidates);
  return distance(word.toLowerCase(), candidate.toLowerCase()) <= Math.max(1, Math.floor(candidate.length / 3)) ? candidate : undefined;
}

/** "; did you mean ‘x’?", or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates);
  return candidate === undefined ? '' : `; did you mean ‘${candidate}’?`;
}
