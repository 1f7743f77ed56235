import { expect, test } from 'vitest';
import { splitLines } from '../../server/src/core/lines';

test.each(['', '\n', 'a', 'a\n', 'a\r\nb\rc\n\n', '\r\r\n\n\r', 'a\u2028b\n'])('lines joined with their endings give %j back', (text) => {
  expect(splitLines(text).map(({ span, ending }) => text.slice(span.start, span.end) + ending).join('')).toBe(text);
});

test('a line separator within a line does not end it', () => {
  expect(splitLines('a\u2028b')).toHaveLength(1);
});
