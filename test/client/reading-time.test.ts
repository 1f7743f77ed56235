import { expect, test } from 'vitest';
import { readingTime } from '../../client/src/reading-time';

test.each([
  [3.24, false, 'read in 3.2 ms'],
  [42.4, false, 'read in 42 ms'],
  [1234.5, true, 'Large file: read in 1235 ms'],
])('%f ms are told, with the reason where they are felt', (milliseconds, slow, words) => {
  expect(readingTime({ milliseconds, slow })).toBe(words);
});
