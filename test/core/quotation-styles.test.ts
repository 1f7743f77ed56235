/** Which marks go together, and which style a text prefers. */
import { describe, expect, test } from 'vitest';
import { closingMarkFor, isSingleMark, isStyle, preferredStyle } from '../../server/src/core/quotations/styles';
import { scanQuotations } from '../../server/src/core/quotations';

test.each([['"', '"'], ['“', '”'], ['«', '»'], ['„', '“'], ['„', '”'], ['»', '«'], ['＂', '＂']])('%s and %s go together in any text', (open, close) => {
  expect(isStyle(open, close)).toBe(true);
});

test.each([['"', '”'], ['“', '"'], ['”', '”'], ['»', '»'], ["''", "''"], ['``', "''"], ['«', '«'], ['“', '“']])('%s and %s do not go together in any text', (open, close) => {
  expect(isStyle(open, close)).toBe(false);
});

test.each([['"', '"'], ['“', '”'], ['«', '»'], ['„', '“'], ['»', '«'], ['”', '”'], ["''", "''"], ['``', "''"], ["'", "'"], ['‘', '’'], ['’', '’'], ['‚', '‘'], ['‹', '›'], ['`', "'"], ['″', '″']])('what %s opens, %s closes', (open, close) => {
  expect(closingMarkFor(open)).toBe(close);
});

test('one mark is single, two of them are a double one', () => {
  expect(["'", '‘', '’', '‚', '‛', '‹', '›', '`', '´', '′'].every(isSingleMark)).toBe(true);
  expect(['"', '“', "''", '``', '', "'s"].some(isSingleMark)).toBe(false);
});

describe('a text prefers', () => {
  test.each([
    ['the style of most of its quotations', '“One,” he said. “Two,” he said. "Three," he said.', '“”'],
    ['a style of Sweden where it keeps to that', '”One,” he said. ”Two,” he said. “Three,” he said.', '””'],
    ['none of Sweden for a single slip', '”One,” he said. The rest is bare.', '“”'],
    ['none of Sweden where as many are in another style', '”One,” he said. ”Two,” he said. “Three,” he said. “Four,” he said.', '“”'],
    ['what typewriters make do with', "``One,'' he said. ``Two,'' he said.", "``''"],
    ['the marks of its apostrophes where no quotation is whole, straight', "It's late. He's gone. It’s over.", '""'],
    ['the marks of its apostrophes where no quotation is whole, curly', 'It’s late. He’s gone.', '“”'],
    ['curly marks where as many apostrophes are straight', "It's late. It’s over.", '“”'],
    ['curly marks where nothing tells', 'Nobody spoke of the dogs\' home.', '“”'],
    ['a style that it closes, whatever it leaves open', '"One, he said. “Two, he said. «Three», he said.', '«»'],
  ])('%s', (_what, text, marks) => {
    const { open, close } = preferredStyle(scanQuotations(text, 'body', { open: null }).quotations, text);
    expect(open + close).toBe(marks);
  });
});
