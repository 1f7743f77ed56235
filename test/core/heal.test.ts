import { describe, expect, test } from 'vitest';
import { heal } from '../../server/src/core/heal';

/** The text, in which `⟦…⟧` marks what a fix deletes, after the healed deletion. */
function without(marked: string): string {
  const start = marked.indexOf('⟦');
  const text = marked.replace('⟦', '').replace('⟧', '');
  const span = heal({ start, end: marked.indexOf('⟧') - 1 }, text);
  return text.slice(0, span.start) + text.slice(span.end);
}

describe('a deletion leaves no scar', () => {
  test.each([
    ['takes the line ending along', 'one\n⟦x⟧\ntwo\n', 'one\ntwo\n'],
    ['takes a CRLF along whole', 'one\r\n⟦x⟧\r\ntwo\r\n', 'one\r\ntwo\r\n'],
    ['takes one of two facing blank lines along', 'one\n\n⟦x⟧\n\ntwo\n', 'one\n\ntwo\n'],
    ['keeps the final newline', 'one\n⟦x⟧\n', 'one\n'],
    ['keeps the final newline missing', 'one\n⟦x⟧', 'one'],
    ['keeps the final newline missing after a blank line', 'one\n\n⟦x⟧', 'one'],
    ['removes a doubled space', 'one ⟦x⟧ two', 'one two'],
    ['removes the space before a full stop', 'one ⟦x⟧.', 'one.'],
    ['removes a space left at the end of a line', 'one ⟦x⟧\ntwo', 'one\ntwo'],
    ['removes a space left at the start of a line', '⟦x⟧ one', 'one'],
    ['removes doubled punctuation', 'one.⟦ (x)⟧. Two', 'one. Two'],
  ])('%s', (_name, marked, expected) => {
    expect(without(marked)).toBe(expected);
  });
});
