import { describe, expect, test } from 'vitest';
import { genericPacks, outletPacks } from '../../server/src/core/packs/index';
import { compile, firstWord, wordsOf } from '../../server/src/core/packs/phrase';
import { normal } from '../../server/src/core/roles/normal';
import { wordsReader } from '../../server/src/core/roles/words';

const packs = [...genericPacks, ...outletPacks];
const read = wordsReader(packs);

describe.each(packs.map((pack) => [pack.name, pack] as const))('the pack of %s', (_name, pack) => {
  test.each(pack.entries)('$phrase', ({ phrase, hits, misses }) => {
    const { fits, firstWords } = compile(phrase);
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    for (const hit of hits) {
      const segment = normal(hit);
      expect(fits(wordsOf(segment)), wordsOf(segment)).toBe(true);
      if (firstWords !== undefined) expect(firstWords).toContain(firstWord(segment));
    }
    for (const miss of misses) expect(read(miss)).toEqual({ ...read(miss), junk: undefined, inline: [] });
  });
});
