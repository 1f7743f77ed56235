import { describe, expect, test } from 'vitest';
import { splitName, splitOf } from '../../../server/src/core/glued/split';
import { spelledOut } from '../../../server/src/core/glued/front-coding';
import { vocabularyOf } from '../../../server/src/core/glued/vocabulary';
import { COMMON, WHOLE } from '../../../server/src/core/glued/word-lists';

const lists = { common: vocabularyOf(spelledOut(COMMON)), whole: vocabularyOf(spelledOut(WHOLE)) };
const split = (word: string): string => {
  const at = splitOf(word, lists);
  return at === -1 ? word : `${word.slice(0, at)} ${word.slice(at)}`;
};

describe('two words are split', () => {
  test.each([
    'now receives', 'was ultimately', 'an effort', 'continued and', 'guarded by', 'said the', 'while announcing', 'tools used', 'of boats', 'positions in', 'of the', 'had been', 'reports also', 'insisted publicly', 'harbor through',
  ])('%s', (words) => {
    expect(split(words.replace(' ', ''))).toBe(words);
  });
});

describe('one word is left whole', () => {
  test.each([
    'island', 'together', 'another', 'therefore', 'inside', 'onshore', 'breakwater', 'newspaper', 'ombudsman', 'isotope', 'anarchy', 'tofu', 'ofcom', 'yearslong', 'familywise', 'newsmaking', 'supercommittee', 'selloff', 'undercount', 'overtourism', 'stablecoin', 'doxxing', 'superspreader',
  ])('%s', (word) => {
    expect(split(word)).toBe(word);
  });
});

test('every word on the list of exceptions would be split without it', () => {
  const bare = { common: lists.common, whole: new Set<string>() };
  expect(spelledOut(WHOLE).split(' ').filter((word) => splitOf(word, bare) === -1 && splitName(word, bare) === -1)).toEqual([]);
});
