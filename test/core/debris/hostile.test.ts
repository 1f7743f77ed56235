/** Law 7 by the growth of what is looked at: a scanner may read each character of a long run only so often. */
import { describe, expect, test } from 'vitest';
import { splitOf } from '../../../server/src/core/glued/split';
import { findingsIn } from '../../support/lint';

/** A set that counts how often it is asked. */
function countingSet(): { readonly set: ReadonlySet<string>; readonly asked: () => number } {
  let asked = 0;
  const set = new Set<string>();
  set.has = () => {
    asked++;
    return false;
  };
  return { set, asked: () => asked };
}

test('a word beyond all measure is not tried at every letter', () => {
  const { set, asked } = countingSet();
  splitOf('a'.repeat(100_000), { common: set, whole: set });
  expect(asked()).toBeLessThan(100);
});

describe('a long run is read to its end, and what is found grows with it', () => {
  test.each(['{', '{{a ', '{{a}} ', '[', '[a b="c"] ', '<', '<a ', '<b>', '&', '&amp; ', '(', 'a(', ' ', 'A', 'â', '?a ', 'lorem ipsum ', 'xxx ', '{"a":', 'var a=1;'])('%j', (unit) => {
    const junk = (times: number): number => findingsIn(`${unit.repeat(times)}\n`).filter(({ category }) => category === 'debris').length;
    expect(junk(400)).toBeLessThanOrEqual(2 * junk(200) + 2);
  });
});

test.each(['<!\n-- later -->', 'The mayor resigned.\n// \n--> on Monday', 'var x =\n1;', '[email\nprotected]', '{{#note}}\n{{/note}}'])('a line that breaks within debris may end in LF or CRLF: %j', (text) => {
  const found = (copy: string): string[] => findingsIn(copy).map(({ rule, span }) => `${rule} ${copy.slice(span.start, span.end).replaceAll('\r', '')}`);
  const copy = `${'The council met on Tuesday and voted for the\nbudget of the harbor after a long debate on\n'.repeat(3)}${text}\n`;
  expect(found(copy.replaceAll('\n', '\r\n'))).toEqual(found(copy));
});
