/**
 * What a deletion takes along so that it leaves no scar: the line's ending when the line is left empty, one of two blank
 * lines left facing each other, doubled white space and doubled punctuation. Nothing else, and never the final newline.
 */
import type { Span } from './types';

/** The span to delete in place of `span`: at least `span`, at most its lines with one blank line. */
export function heal(span: Span, text: string): Span {
  const lineStart = startOfLine(text, span.start);
  const lineEnd = endOfLine(text, span.end);
  const alone = isBlank(text, lineStart, span.start) && isBlank(text, span.end, lineEnd);
  return alone ? wholeLines({ start: lineStart, end: lineEnd }, text) : inline(span, text, lineEnd);
}

function wholeLines({ start, end }: Span, text: string): Span {
  const next = afterEnding(text, end);
  if (next === end) {
    // The text ends here without a newline and must go on doing so: the ending before the line goes instead, and any blank lines that it closed.
    return { start: endOfCopyBefore(text, start), end };
  }
  const blankBefore = start === 0 || isBlank(text, startOfLine(text, beforeEnding(text, start)), beforeEnding(text, start));
  const nextEnd = endOfLine(text, next);
  const blankAfter = isBlank(text, next, nextEnd) && afterEnding(text, nextEnd) > nextEnd;
  return { start, end: blankBefore && blankAfter ? afterEnding(text, nextEnd) : next };
}

/** Where the last line above that is not blank ends, its own ending left out; 0 where there is none. */
function endOfCopyBefore(text: string, lineStart: number): number {
  let at = lineStart;
  while (at > 0) {
    const end = beforeEnding(text, at);
    at = startOfLine(text, end);
    if (!isBlank(text, at, end)) return end;
  }
  return 0;
}

function inline({ start, end }: Span, text: string, lineEnd: number): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (end === lineEnd) return { start: skipSpaceBack(text, start), end: skipSpace(text, end) };
  if (/[.!?,;:]/.test(before) && /[.,;:]/.test(after)) return { start, end: end + 1 };
  if (isSpace(before) && /[.,;:!?)\]”’]/.test(after)) return { start: skipSpaceBack(text, start), end };
  if ((isSpace(before) || startOfLine(text, start) === start || /[([“‘]/.test(before)) && isSpace(after)) return { start, end: skipSpace(text, end) };
  return { start, end };
}

const isSpace = (character: string): boolean => character !== '' && /[^\S\r\n]/.test(character);
const isLineBreak = (character: string): boolean => character === '\n' || character === '\r';

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function skipSpace(text: string, at: number): number {
  while (isSpace(text.charAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, at: number): number {
  while (isSpace(text.charAt(at - 1))) at--;
  return at;
}

function startOfLine(text: string, at: number): number {
  while (at > 0 && !isLineBreak(text.charAt(at - 1))) at--;
  return at;
}

function endOfLine(text: string, at: number): number {
  while (at < text.length && !isLineBreak(text.charAt(at))) at++;
  return at;
}

function afterEnding(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return isLineBreak(text.charAt(at)) ? at + 1 : at;
}

function beforeEnding(text: string, at: number): number {
  if (text.slice(Math.max(0, at - 2), at) === '\r\n') return at - 2;
  return at > 0 && isLineBreak(text.charAt(at - 1)) ? at - 1 : at;
}
