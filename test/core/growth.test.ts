/** Law 7 for core as a whole: on hostile text the work grows with the length and no faster, counted and not timed. */
import { describe, expect, test } from 'vitest';
import { lint, rules, type Format } from '../../server/src/core/index';
import { everyRule } from '../support/lint';
import { workOf } from '../support/work';

const PUMPS = [
  '{', '{{', '{{a}} ', '{{#a}}', '{%', '[', '[caption ', '<', '<b', '<!--', '&', '&amp;', '&#8217;', '(', '((', ' ', '\t', '\u00a0', 'A', 'AB ', 'ABC ', 'a', 'Ab', 'a ', 'é', 'Ann Lee ', 'Mr. A. ', '1', '.', '. ', ', ', ';', '…', '-', '_', '=', '|', '>',
  '— ', "'", '"', '“', '”', '’', '“a” ', '“Yes,” he said. ', '"No," ', '"a ', '‘', '«', '*|', '%%', '${', 'â€™', 'Ã', '\ufffd', '@a ', '#', 'http://', 'READ MORE ', 'RELATED: ', '(RELATED: ', 'WATCH  ', 'Click here ', 'said ', 'saidJones', '\n',
  '\r\n', 'a\n', '“a\n', '“a\n\n', '{{a}}\n', 'READ MORE\n\n', 'Ann Lee said.\n\n', 'TK ', '😀', '\ud800', '\udc00', 'א', '"אב" ', '\u202e', '\u200b', '\u2028', '\u0301',
];
const TAG_PUMPS = ['<', '<b>', '<b', '</b>', '<a href="'];
const MARKUP_PUMPS = ['<!--', '<![CDATA[', '<script>', '<p>a', '&', '&amp;', '[', '[a](', '![', '*', '**a', '_a', '`', '```\n', '~~~', '> ', '- ', '- a\n', '1. ', '#', '# a\n', '|a', '---\n', '+++\n', '\\', '“a” ', '{{a}}\n', 'a\n\n'];
const LENGTH = 4000;
const TIMES = 4;

/** The tagger has its own author; it is asked for few paragraphs, and here for none. */
const tagger = () => ({ tag: () => [] });
const read = (text: string, format: Format) => lint({ text, format }, everyRule, rules, tagger);

/** The parsers of markup take all the rest of the text as a slice at every line, which costs nothing until it is read. */
const anySlice = (): number => 1;

// At a tag the parser of Markdown asks four anchored patterns, which fail at once; counting takes them for readers of all that follows.
describe.each<[Format, readonly string[]]>([['plain', PUMPS], ['markdown', MARKUP_PUMPS], ['html', [...TAG_PUMPS, ...MARKUP_PUMPS]]])('as %s', (format, pumps) => {
  test.each(pumps.map((pump) => [JSON.stringify(pump), pump]))('on %s over and over', (_name, pump) => {
    const work = (length: number): number => {
      const text = pump.repeat(Math.ceil(length / pump.length));
      return workOf(() => read(text, format), format === 'plain' ? undefined : anySlice);
    };
    work(100); // what is read once for all
    // A parser does a little more once elements nest deep; what grows with the square would do four times as much.
    expect(work(LENGTH * TIMES)).toBeLessThan(work(LENGTH) * TIMES * (format === 'plain' ? 1.5 : 2));
  });
});

test.each([
  ['a megabyte in one paragraph', 'The council met on Monday. “We start in June,” Ann Lee said. '.repeat(16_500)],
  ['a hundred thousand quotation marks in a row', '"'.repeat(100_000)],
  ['ten thousand opening marks, each with a word', '“a '.repeat(10_000)],
  ['a quotation of a megabyte', `“${'We start in June. '.repeat(58_000)}” Ann Lee said.`],
  ['a megabyte of capitals', 'HARBOR '.repeat(150_000)],
  ['a megabyte of right-to-left text', 'אב קול '.repeat(150_000)],
  ['a megabyte of unpaired surrogates', '\ud800a'.repeat(500_000)],
  ['a line of ten megabytes', `${'fog'.repeat(400)} `.repeat(8_300)],
])('%s is read to its end', (_what, text) => {
  const { article, failures } = read(text, 'plain');
  expect(failures).toEqual([]);
  expect(text.trim().endsWith(article.paragraphs.at(-1)?.paragraph.text.trim() ?? '?')).toBe(true);
});
