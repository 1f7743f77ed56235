/** What differs between the entries: how the tagger loads, who reads files, what time it is. */
import type { PatternReader, Tagger } from '../core/index';

/** The one door to files, for configuration, dismissals and articles that are not open. Addresses are URIs. */
export interface Files {
  /** The text without a byte order mark; null where there is no such file, or it is not UTF-8 text. */
  read(uri: string): Promise<string | null>;
  /** Writes the file, and its folder, if it still holds `expected` (null: if it is not there); says whether it did. */
  write(uri: string, text: string, expected: string | null): Promise<boolean>;
  /** Every article below a folder. */
  findArticles(folder: string): Promise<readonly string[]>;
}

export type Alone = <Result>(uri: string, work: () => Promise<Result>) => Promise<Result>;

export interface Runtime {
  /** Loads the tagger's bundle, synchronously; called at most once. `address` is where the client says it lies. */
  readonly loadTagger: (address: string | null) => Tagger;
  /** Loads what runs house patterns, from beside the tagger's bundle; called only where a configuration has some. */
  readonly loadPatterns: (taggerAddress: string | null) => PatternReader;
  /** Does something to a file while no other window that asks for the same is at it: reading, changing and writing it are then one step. */
  readonly alone: Alone;
  /** Used where the client offers none of its own. */
  readonly files: Files;
  /** A clock for measuring. */
  readonly milliseconds: () => number;
  /** Today, as `2024-02-29`. */
  readonly today: () => string;
  /** Who works here; null where that is not known. */
  readonly user: string | null;
}

/** Where there are no files at all. */
export const noFiles: Files = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(false),
  findArticles: () => Promise.resolve([]),
};
