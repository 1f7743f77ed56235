/** Lines as every editor counts them: ended by LF, CRLF or a lone CR, never by U+2028. */
import type { Line } from './types';

/** With LF for every CRLF, so that what is bounded by characters is the same whatever ends the lines. `placesWithReturns` has its offsets. */
export function withoutReturns(text: string): string {
  return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text;
}

/** Where in a text each offset of what `withoutReturns` makes of it is. */
export function placesWithReturns(text: string): (at: number) => number {
  const places: number[] = [];
  for (let at = 0; at <= text.length; at++) if (at === 0 || !text.startsWith('\r\n', at - 1)) places.push(at);
  return (at) => places[at] ?? text.length;
}

/** Words without the line breaks that wrapped copy has among them. */
export function onOneLine(words: string): string {
  return /[\r\n]/.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

/** Splits a text into lines; joined with their endings they give the text back. A text that ends in a line ending has an empty last line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed !== -1 || carriage !== -1) {
    const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
    const ending = end === feed ? '\n' : feed === end + 1 ? '\r\n' : '\r';
    lines.push({ span: { start, end }, ending });
    start = end + ending.length;
    if (feed !== -1 && feed < start) feed = text.indexOf('\n', start);
    if (carriage !== -1 && carriage < start) carriage = text.indexOf('\r', start);
  }
  lines.push({ span: { start, end: text.length }, ending: '' });
  return lines;
}
