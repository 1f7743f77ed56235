/** Offsets → lines and columns, both from 1; columns in UTF-16 units, as editors count them. */
import { splitLines, type Span } from '../core/index';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a text begins in a file that holds more of them. */
export interface Beginning {
  /** From 1. */
  readonly line: number;
  readonly offset: number;
}

/** Where each offset of a text stands, whose first line has this number. */
export function placesIn(text: string, firstLine = 1): (offset: number) => Place {
  const starts = splitLines(text).map(({ span }) => span.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + firstLine, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Farther than any terminal is wide, and near enough that a book in one line costs nothing. */
const REACH = 2000;

/** The line that an offset stands in, without its ending, as far as `REACH` to either side. */
export function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > Math.max(0, offset - REACH) && !isLineBreak(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < Math.min(text.length, offset + REACH) && !isLineBreak(text.charAt(end))) end++;
  return { start, end };
}

const isLineBreak = (character: string): boolean => character === '\n' || character === '\r';
