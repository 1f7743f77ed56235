/**
 * What a deletion takes along so that it leaves no scar: the line's ending when the line is left empty, one of two blank
 * lines left facing each other, doubled white space and doubled punctuation. Nothing else, and never the final newline.
 * The work is that of the white space around the span: a line may be the whole of a large file.
 */
import { afterMarks, beforeMarks } from './formats/around';
import type { Format, Span } from './types';

/** The span to delete in place of `span`: at least `span`, at most its lines with one blank line. */
export function heal(span: Span, text: string, format: Format = 'plain'): Span {
  const before = skipSpaceBack(text, span.start);
  const after = skipSpace(text, span.end);
  const startsLine = before === 0 || isLineBreak(text.charAt(before - 1));
  const endsLine = after === text.length || isLineBreak(text.charAt(after));
  if (startsLine && endsLine) return wholeLines({ start: before, end: after }, text);
  if (endsLine) return { start: before, end: after };
  if (startsLine) return { start: span.start, end: after };
  // Space at a border, or with space on the other side of the markup, is one too many.
  if (after > span.end && isOpenBefore(span.start, text, format)) return { start: span.start, end: after };
  if (before < span.start && isOpenAfter(span.end, text, format)) return { start: before, end: after };
  return inline(span, text, before, after);
}

/** No word ends at the markup before a place. */
function isOpenBefore(place: number, text: string, format: Format): boolean {
  const { at, border } = beforeMarks(place, text, format);
  return border || (at < place && (at === 0 || /\s/.test(text.charAt(at - 1)) || isOpening(text, at - 1)));
}

/** No word begins at the markup behind a place. */
function isOpenAfter(place: number, text: string, format: Format): boolean {
  const { at, border } = afterMarks(place, text, format);
  return border || (at > place && (at === text.length || /\s/.test(text.charAt(at)) || isClosing(text, at)));
}

function wholeLines({ start, end }: Span, text: string): Span {
  const next = afterEnding(text, end);
  // The text ends here without a newline and must go on doing so: the ending before the line goes instead, and any blank lines that it closed.
  if (next === end) return { start: endOfCopyBefore(text, start), end };
  const above = blankLineAbove(text, start);
  if (start > 0 && above === start) return { start, end: next };
  // The start and the end of the text are as good as a blank line: nothing is set apart from nothing.
  return next === text.length ? { start: above, end: next } : { start, end: endOfBlankLine(text, next) };
}

/** Where the line above begins if it is blank; else the same place. */
function blankLineAbove(text: string, lineStart: number): number {
  const end = beforeEnding(text, lineStart);
  const start = skipSpaceBack(text, end);
  return end < lineStart && (start === 0 || isLineBreak(text.charAt(start - 1))) ? start : lineStart;
}

/** Where the line after this one begins if this one is blank and ended; else the same place. */
function endOfBlankLine(text: string, lineStart: number): number {
  const end = skipSpace(text, lineStart);
  const next = afterEnding(text, end);
  return next > end ? next : lineStart;
}

/** Where the last line above that is not blank ends, its own ending left out; 0 where there is none. */
function endOfCopyBefore(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0) {
    const end = beforeEnding(text, at);
    at = skipSpaceBack(text, end);
    if (at > 0 && !isLineBreak(text.charAt(at - 1))) return end;
  }
  return 0;
}

/** Both sides have copy on the same line; `before` and `after` are where it ends and begins again. */
function inline({ start, end }: Span, text: string, before: number, after: number): Span {
  const left = text.charAt(before - 1);
  const right = text.charAt(after);
  if (after === end && isClosing(text, after)) {
    if (isDoubled(left, right, text.charAt(after + 1))) return { start: before, end: after + 1 };
    // ", !" after a name is gone: the weaker mark goes with it.
    if (/[,;:]/.test(left) && /[.!?]/.test(right)) return { start: before - 1, end };
    return { start: before, end };
  }
  if (before < start || isOpening(text, start - 1)) return { start, end: after };
  return { start, end };
}

/** The second of two marks says nothing that the first has not said; the dots of an ellipsis and of "Inc.," do. */
function isDoubled(left: string, right: string, next: string): boolean {
  if (right === '.') return /[.!?]/.test(left) && next !== '.';
  return /[,;:]/.test(right) && /[,;:!?]/.test(left);
}

/** A mark that stands at the end of words, without a space before it; so does the 's of a possessive. */
function isClosing(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  return /^'s(?![\p{Alpha}\p{N}])/u.test(text.slice(at, at + 3)) || /[.,;:!?)\]}”’»…]/.test(text.charAt(at)) || (/["']/.test(text.charAt(at)) && (next === '' || /[\s.,;:!?)]/.test(next)));
}

/** A mark that stands before words, without a space after it. */
function isOpening(text: string, at: number): boolean {
  const previous = text.charAt(at - 1);
  return /[([{“‘«]/.test(text.charAt(at)) || (/["']/.test(text.charAt(at)) && (previous === '' || /[\s([]/.test(previous)));
}

const isSpace = (character: string): boolean => /^[^\S\r\n]$/.test(character);
const isLineBreak = (character: string): boolean => character === '\n' || character === '\r';

function skipSpace(text: string, at: number): number {
  while (isSpace(text.charAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, at: number): number {
  while (isSpace(text.charAt(at - 1))) at--;
  return at;
}

function afterEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return isLineBreak(text.charAt(at)) ? at + 1 : at;
}

function beforeEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at - 2) && at >= 2) return at - 2;
  return at > 0 && isLineBreak(text.charAt(at - 1)) ? at - 1 : at;
}
