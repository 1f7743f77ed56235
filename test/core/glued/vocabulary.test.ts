/** Looking words up where they stand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCoded, spelledOut } from '../../../server/src/core/glued/front-coding';
import { vocabularyOf } from '../../../server/src/core/glued/vocabulary';

const letters = fc.stringMatching(/^[a-eé]{1,6}$/u);

test('a vocabulary holds its words and no others, as a set does', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 60 }), fc.array(letters), (words, asked) => {
      const vocabulary = vocabularyOf(words.join(' '));
      const set = new Set(words);
      for (const word of [...words, ...asked]) expect(vocabulary.has(word)).toBe(set.has(word));
    }),
  );
});

test('a word is found where it stands in a text, and its beginning is not taken for it', () => {
  const vocabulary = vocabularyOf('harbor harbors sea');
  const holds = (text: string, start: number, end: number): boolean => vocabulary.holds(text, start, end);
  expect(holds('The harbors closed.', 4, 11)).toBe(true);
  expect(holds('The harbors closed.', 4, 10)).toBe(true);
  expect(holds('The harbors closed.', 4, 9)).toBe(false);
  expect(holds('sea harbor', 0, 10)).toBe(false);
});

test('front coding gives every word back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-c]{1,30}$/)), (words) => {
      const sorted = words.sort();
      expect(spelledOut(frontCoded(sorted))).toBe(sorted.join(' '));
    }),
  );
  expect(frontCoded(['harbor', 'harbors', 'sea'])).toBe('AharborGsAsea');
});
