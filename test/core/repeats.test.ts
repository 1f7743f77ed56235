import { describe, expect, test } from 'vitest';
import { repeatsAmong, passageOf } from '../../server/src/core/repeats';

const among = (...passages: string[]) => repeatsAmong(passages.map(passageOf), 4).map(({ passage, within }) => [passage, within]);

describe('a passage is a repeat', () => {
  test.each<[string, string[], number[][]]>([
    ['of an earlier one that is the same', ['one two three four', 'one two three four'], [[1, 0]]],
    ['of an earlier one each time', ['one two three four', 'one two three four', 'one two three four'], [[1, 0], [2, 0]]],
    ['of a longer one before it', ['zero one two three four five', 'one two three four'], [[1, 0]]],
    ['of a longer one after it', ['one two three four', 'zero one two three four five'], [[0, 1]]],
    ['whatever its marks and capitals', ['“One, two — three four!”', 'zero one two three four'], [[0, 1]]],
    ['with an apostrophe in one of its words', ['He can’t see it', "he can't see it now"], [[0, 1]]],
  ])('%s', (_name, passages, repeats) => {
    expect(among(...passages)).toEqual(repeats);
  });
});

describe('a passage is none', () => {
  test.each([
    ['where only its beginning stands elsewhere', ['one two three four five', 'one two three four six']],
    ['where it is too short', ['one two three', 'one two three']],
    ['where its words stand elsewhere in another order', ['one two three four', 'four three two one']],
    ['where there is nothing else', ['one two three four']],
    ['where nothing has any words', ['', '—', '']],
  ])('%s', (_name, passages) => {
    expect(among(...passages)).toEqual([]);
  });
});
