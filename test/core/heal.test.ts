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

describe('a deletion heals', () => {
  test.each([
    ['takes a blank line at the start of the text along', '⟦x⟧\n\none\n', 'one\n'],
    ['takes a blank line at the end of the text along', 'one\n\n⟦x⟧\n', 'one\n'],
    ['takes only one of several blank lines along', 'one\n\n\n⟦x⟧\n\n\ntwo\n', 'one\n\n\n\ntwo\n'],
    ['takes a blank line with spaces on it along', 'one\n\n⟦x⟧\n  \ntwo\n', 'one\n\ntwo\n'],
    ['keeps the blank line between the lines around it', 'one\n⟦x⟧\n\ntwo\n', 'one\n\ntwo\n'],
    ['keeps the blank line above when the next line is copy', 'one\n\n⟦x⟧\ntwo\n', 'one\n\ntwo\n'],
    ['takes facing blank lines in CRLF whole', 'one\r\n\r\n⟦x⟧\r\n\r\ntwo\r\n', 'one\r\n\r\ntwo\r\n'],
    ['keeps a missing final newline in CRLF', 'one\r\n\r\n⟦x⟧', 'one'],
    ['knows a lone CR as an ending', 'one\r⟦x⟧\rtwo', 'one\rtwo'],
    ['leaves nothing of a text that is nothing else', '⟦x⟧', ''],
    ['leaves nothing of a text that is one line', '⟦x⟧\n', ''],
    ['leaves nothing of blank lines before it', '\n\n⟦x⟧', ''],
    ['takes the spaces of its line along', 'one\n  ⟦x⟧ \ntwo', 'one\ntwo'],
    ['takes lines that it spans whole', 'one\n⟦x\ny⟧\ntwo\n', 'one\ntwo\n'],
    ['keeps the indentation of what is left of the line', 'one\n  ⟦x⟧ two', 'one\n  two'],
    ['removes the space left at the end of the text', 'one ⟦x⟧', 'one'],
    ['keeps what stands next to it without a space', 'one⟦x⟧two', 'onetwo'],
    ['keeps the only space, before it', 'one ⟦x⟧two', 'one two'],
    ['keeps the only space, after it', 'one⟦x⟧ two', 'one two'],
    ['keeps a doubled space that was there before', 'one  two ⟦x⟧ three', 'one  two three'],
    ['removes a comma twice', 'one, ⟦x⟧, two', 'one, two'],
    ['removes a full stop after a question mark', 'one? ⟦x⟧. Two', 'one? Two'],
    ['removes the comma before an exclamation mark', 'one, ⟦x⟧! Two', 'one! Two'],
    ['removes the comma before a full stop', 'one, ⟦x⟧.', 'one.'],
    ['removes a comma after an exclamation mark', 'one! ⟦x⟧, two', 'one! two'],
    ['keeps the comma after an abbreviation', 'Acme Inc. ⟦x⟧, of two', 'Acme Inc., of two'],
    ['keeps a question mark after an abbreviation', 'Acme Inc. ⟦x⟧? Two', 'Acme Inc.? Two'],
    ['keeps an ellipsis', 'one. ⟦x⟧... two', 'one.... two'],
    ['closes up to an opening bracket', 'one (⟦x⟧ two)', 'one (two)'],
    ['closes up to a closing bracket', 'one (two ⟦x⟧) three', 'one (two) three'],
    ['closes up to a closing curly mark', '“one ⟦x⟧” two', '“one” two'],
    ['closes up to an opening curly mark', 'a “⟦x⟧ one” two', 'a “one” two'],
    ['closes up to a straight mark that closes', 'a "one ⟦x⟧" two', 'a "one" two'],
    ['closes up to a straight mark that opens', 'a "⟦x⟧ one" two', 'a "one" two'],
    ['closes up to a possessive', "Ann Reyes ⟦x⟧'s boat", "Ann Reyes's boat"],
    ['keeps the space before a quotation that begins with an s', "one ⟦x⟧'so two'", "one 'so two'"],
    ['keeps the space before a straight mark that opens', 'one ⟦x⟧"two"', 'one "two"'],
    ['keeps the space after a straight mark that closes', '"one"⟦x⟧ two', '"one" two'],
    ['keeps the space before an opening bracket, whatever closes later', 'one ⟦x⟧(two). Three', 'one (two). Three'],
    ['keeps the space after a word, whatever opened before', 'a “b” one⟦x⟧ two', 'a “b” one two'],
    ['closes up to a straight mark that closes the text', 'a "one ⟦x⟧"', 'a "one"'],
    ['closes up to a straight mark that opens the text', '"⟦x⟧ one" two', '"one" two'],
    ['takes a no-break space for a space', 'one\u00a0⟦x⟧\u00a0two', 'one\u00a0two'],
  ])('%s', (_name, marked, expected) => {
    expect(without(marked)).toBe(expected);
  });
});
