import { describe, expect, test } from 'vitest';
import { jointsIn } from '../../../server/src/core/glued/joints';

describe('what is found grows with the text and no faster', () => {
  test.each(['a', 'A', 'aA', 'a,', 'a"', 'a(', ')a', '1a', "a's", 'word ', '. ', '—'])('%j', (unit) => {
    const found = (times: number): number => {
      const { joints, words } = jointsIn(unit.repeat(times));
      return joints.length + words.length;
    };
    expect(found(2000)).toBeLessThanOrEqual(2 * found(1000) + 2);
  });
});
