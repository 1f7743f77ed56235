/** Which packs copy is held against: all of them, unless a configuration leaves some out. */
import { genericPacks, outletPacks } from './index';
import type { Pack } from './pack';

export interface Packs {
  readonly all: readonly Pack[];
  readonly outlets: readonly Pack[];
}

/** What a configuration calls a pack: its name, in lower case and joined by hyphens. */
export const packId = ({ name }: Pack): string => name.toLowerCase().replace(/[^\p{Alpha}\p{N}]+/gu, '-');

export const outletPackIds: readonly string[] = outletPacks.map(packId);
export const genericPackIds: readonly string[] = genericPacks.map(packId);

/** The packs but those with these ids. The same object whenever the same are left out, so that what is remembered by it holds. */
export function packsWithout(ids: readonly string[]): Packs {
  const key = ids.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const left = (packs: readonly Pack[]): readonly Pack[] => packs.filter((pack) => !ids.includes(packId(pack)));
  // Outlets go first: where two packs know a phrase, the nearer one is asked.
  const packs = { all: [...left(outletPacks), ...left(genericPacks)], outlets: left(outletPacks) };
  known.set(key, packs);
  return packs;
}

const known = new Map<string, Packs>();
