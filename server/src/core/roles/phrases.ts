/** Finds the pack entry that a segment is; the first word of the segment decides which entries are asked. */
import { compile, firstWord } from '../packs/phrase';
import type { Pack, PackEntry } from '../packs/pack';

export type PhraseFinder = (segment: string) => PackEntry | undefined;

interface Asked {
  readonly entry: PackEntry;
  readonly pattern: RegExp;
}

/** A finder for the packs; entries that prove something alone are asked before those that do not. */
export function phraseFinder(packs: readonly Pack[]): PhraseFinder {
  const byWord = new Map<string, Asked[]>();
  const always: Asked[] = [];
  const entries = packs.flatMap((pack) => pack.entries);
  for (const entry of [...entries.filter(({ weak }) => weak !== true), ...entries.filter(({ weak }) => weak === true)]) {
    const { pattern, firstWords } = compile(entry.phrase);
    if (firstWords === undefined) always.push({ entry, pattern });
    for (const word of firstWords ?? []) byWord.set(word, [...(byWord.get(word) ?? []), { entry, pattern }]);
  }
  return (segment) => {
    const fits = ({ pattern }: Asked): boolean => pattern.test(segment);
    return (byWord.get(firstWord(segment))?.find(fits) ?? always.find(fits))?.entry;
  };
}
