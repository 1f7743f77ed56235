/** What was found in texts that have not changed since; by content, configuration and version, never by date. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Memory, Remembered } from './examine';
import { readIfThere } from './files';
import { writeNew } from './write';

interface Kept {
  readonly key: string;
  readonly found: Remembered;
}

export interface Cache extends Memory {
  readonly save: () => void;
}

/** Opens a cache file for the program that runs from `bundle`; `note` is called when the cache is damaged and begun anew. */
export function openCache(path: string, bundle: string, note: (text: string) => void): Cache {
  const version = keyOf([readFileSync(bundle)]);
  const before = kept(readIfThere(path), version, note);
  const after = new Map<string, Kept>(before);
  return {
    recall(name, ...content) {
      const entry = before.get(name);
      return entry?.key === keyOf(content) ? entry.found : undefined;
    },
    remember(found, name, ...content) {
      after.set(name, { key: keyOf(content), found });
    },
    save() {
      writeNew(path, JSON.stringify({ version, articles: Object.fromEntries(after) }));
    },
  };
}

function kept(text: string | undefined, version: string, note: (text: string) => void): ReadonlyMap<string, Kept> {
  if (text === undefined) return new Map();
  try {
    const value = JSON.parse(text) as { readonly version?: unknown; readonly articles?: Readonly<Record<string, Kept>> }; // our own file; anything else fails below
    if (value.version !== version || value.articles === undefined) return new Map();
    return new Map(Object.entries(value.articles).filter(([, { key, found }]) => typeof key === 'string' && Array.isArray(found.findings)));
  } catch {
    note('the cache was damaged and is begun anew.');
    return new Map();
  }
}

function keyOf(content: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part).update('\0');
  return hash.digest('hex');
}
