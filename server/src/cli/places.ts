/** Offsets → lines and columns, both from 1; columns in UTF-16 units, as editors count them. */
import { splitLines, type Span } from '../core/index';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where each offset of a text stands. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = splitLines(text).map(({ span }) => span.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line that an offset stands in, without its ending. */
export function lineAround(text: string, offset: number): Span {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))?.index ?? offset;
  const after = /[\r\n]/.exec(text.slice(offset));
  return { start: before, end: after === null ? text.length : offset + after.index };
}
