/** Finds the pack entry that a segment is; the first word of the segment decides which entries are asked. */
import { compile, firstWord } from '../packs/phrase';
import type { Pack, PackEntry } from '../packs/pack';

export type PhraseFinder = (segment: string) => PackEntry | undefined;

interface Asked {
  readonly entry: PackEntry;
  readonly fits: (segment: string) => boolean;
}

/** A finder for the packs; entries that prove something alone are asked before those that do not. */
export function phraseFinder(packs: readonly Pack[]): PhraseFinder {
  const byWord = new Map<string, Asked[]>();
  const always: Asked[] = [];
  const entries = packs.flatMap((pack) => pack.entries);
  for (const entry of [...entries.filter(({ weak }) => weak !== true), ...entries.filter(({ weak }) => weak === true)]) {
    const { fits, firstWords } = compile(entry.phrase);
    if (firstWords === undefined) always.push({ entry, fits });
    for (const word of firstWords ?? []) addTo(byWord, word, { entry, fits });
  }
  return (segment) => {
    const words = segment.toLowerCase();
    const fitting = ({ fits }: Asked): boolean => fits(words);
    return (byWord.get(firstWord(words))?.find(fitting) ?? always.find(fitting))?.entry;
  };
}

function addTo(byWord: Map<string, Asked[]>, word: string, asked: Asked): void {
  const before = byWord.get(word);
  if (before === undefined) byWord.set(word, [asked]);
  else before.push(asked);
}
