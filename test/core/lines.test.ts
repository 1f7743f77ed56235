import { expect, test } from 'vitest';
import { splitLines } from '../../server/src/core/lines';
import { lintText } from '../support/lint';

test.each(['', '\n', 'a', 'a\n', 'a\r\nb\rc\n\n', '\r\r\n\n\r', 'a\u2028b\n'])('lines joined with their endings give %j back', (text) => {
  expect(splitLines(text).map(({ span, ending }) => text.slice(span.start, span.end) + ending).join('')).toBe(text);
});

test('a line separator within a line does not end it', () => {
  expect(splitLines('a\u2028b')).toHaveLength(1);
});

/** Wrapped by hand, as mail programs do it. */
const WRAPPED = [
  'The council closed the old bridge over the river on Monday, and nobody\ncould say for how long it would have to stay closed to carts and cars.',
  'Harbor master Ana\nOrtiz said that the river had risen by two metres since the morning and\nthat it would rise. “We will not open it before the snow comes,” Ana\nOrtiz said on Tuesday. “It is not safe, and all of us here know it well.”',
  'The ferry sails twice a day until further notice, and it takes no carts. Sign\nup for our newsletter. It will take horses from the first of the next month\non, the harbor master said, when the second boat has been repaired at last.',
].join('\n\n');

test.each(['\n', '\r\n'])('names and calls that run over a line break are read as one, before %j', (ending) => {
  const text = `${WRAPPED}\n`.replaceAll('\n', ending);
  const { article, findings } = lintText(text);
  expect(article.attributions.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ortiz', 'Ana Ortiz']);
  expect(findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([['promo-line', `Sign${ending}up for our newsletter.`]]);
});
