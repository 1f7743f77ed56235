/** Law 7 for core as a whole: on hostile text the work grows with the length and no faster, counted and not timed. */
import { expect, test } from 'vitest';
import { lint, rules } from '../../server/src/core/index';
import { everyRule } from '../support/lint';
import { workOf } from '../support/work';

const PUMPS = [
  '{', '{{', '{{a}} ', '{%', '[', '[caption ', '<', '<b', '<!--', '&', '&amp;', '(', '((', ' ', '\t', '\u00a0', 'A', 'AB ', 'a', 'Ab', 'a ', 'Ann Lee ', '1', '.', '. ', ', ', '…', '-', '— ', "'", '"', '“', '”', '“a” ', '“Yes,” he said. ',
  '"a ', '‘', '«', '*|', '%%', '${', 'â€™', '\ufffd', '@a ', '#', 'http://', 'READ MORE ', 'Click here ', 'saidJones', '\n', '\r\n', 'a\n', '“a\n', '“a\n\n', '{{a}}\n', 'READ MORE\n\n', 'Ann Lee said.\n\n', 'TK ', '😀', '\ud800', 'א',
];
const LENGTH = 4000;
const TIMES = 4;

/** The tagger has its own author; it is asked for few paragraphs, and here for none. */
const tagger = () => ({ tag: () => [] });

test.each(PUMPS.map((pump) => [JSON.stringify(pump), pump]))('on %s over and over', (_name, pump) => {
  const work = (length: number): number => {
    const text = pump.repeat(Math.ceil(length / pump.length));
    return workOf(() => lint({ text, format: 'plain' }, everyRule, rules, tagger));
  };
  work(100); // what is read once for all
  expect(work(LENGTH * TIMES)).toBeLessThan(work(LENGTH) * TIMES * 1.5);
});
