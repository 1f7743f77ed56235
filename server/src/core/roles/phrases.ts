/** Finds the pack entry that a segment is; the first word of the segment decides which entries are asked. */
import { anyOfWords } from './any-of-words';
import { compile, firstWord, wordsOf } from '../packs/phrase';
import type { Pack, PackEntry } from '../packs/pack';

export type PhraseFinder = (segment: string) => PackEntry | undefined;

interface Asked {
  readonly entry: PackEntry;
  readonly fits: (words: string) => boolean;
}

/** A finder for the packs; entries that prove something alone are asked before those that do not. */
export function phraseFinder(packs: readonly Pack[]): PhraseFinder {
  const byWord = new Map<string, Asked[]>();
  const byKey = new Map<string, Asked[]>();
  const entries = packs.flatMap((pack) => pack.entries);
  for (const entry of [...entries.filter(({ weak }) => weak !== true), ...entries.filter(({ weak }) => weak === true)]) {
    const { fits, firstWords } = compile(entry.phrase);
    for (const word of firstWords ?? []) add(byWord, word, { entry, fits });
    if (firstWords === undefined) for (const key of keysOf(entry)) add(byKey, key, { entry, fits });
  }
  const hasKey = anyOfWords(byKey.keys());
  return (segment) => {
    const asked = byWord.get(firstWord(segment));
    const keyed = hasKey(segment);
    if (asked === undefined && !keyed) return undefined;
    const words = wordsOf(segment.length > LONGEST ? segment.slice(0, LONGEST) : segment);
    const fitting = ({ fits }: Asked): boolean => fits(words);
    const found = asked?.find(fitting);
    if (found !== undefined || !keyed) return found?.entry;
    for (const [key, others] of byKey) {
      const other = words.includes(key) ? others.find(fitting) : undefined;
      if (other !== undefined) return other.entry;
    }
    return undefined;
  };
}

/** Longer than any sentence; what comes after it cannot change what the sentence is. */
const LONGEST = 1200;

function keysOf({ key, phrase }: PackEntry): readonly string[] {
  if (key === undefined) throw new Error(`a phrase that can begin with anything needs a key: ${phrase}`);
  return key;
}

function add(index: Map<string, Asked[]>, word: string, asked: Asked): void {
  const known = index.get(word);
  if (known === undefined) index.set(word, [asked]);
  else known.push(asked);
}
