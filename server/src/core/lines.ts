/** Lines as every editor counts them: ended by LF, CRLF or a lone CR, never by U+2028. */
import type { Line } from './types';

/** Splits a text into lines; joined with their endings they give the text back. A text that ends in a line ending has an empty last line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ span: { start, end: match.index }, ending: match[0] as '\n' | '\r\n' | '\r' }); // the pattern matches nothing else
    start = match.index + match[0].length;
  }
  lines.push({ span: { start, end: text.length }, ending: '' });
  return lines;
}
