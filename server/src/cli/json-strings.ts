/** Strings in JSON source: the text that one stands for, and where each unit of that text was written. */
import type { Span } from '../core/index';

export interface WrittenString {
  /** Without the quotation marks, escapes read. */
  readonly text: string;
  /** Where a stretch of the text stands in the source. No escape is ever cut in half. */
  readonly placed: (span: Span) => Span;
  /** A text as it has to be written inside this string. */
  readonly written: (text: string) => string;
}

/** The string whose literal, quotation marks included, stands at `span` of a source that is valid JSON. */
export function writtenString(source: string, { start, end }: Span): WrittenString {
  const literal = source.slice(start, end);
  const text = JSON.parse(literal) as string; // a string's literal
  const units = literal.includes('\\') ? startsOfUnits(literal, text.length) : undefined;
  const at = (offset: number): number => start + (units === undefined ? offset + 1 : (units[offset] ?? literal.length - 1));
  return {
    text,
    placed: (span) => ({ start: at(span.start), end: at(span.end) }),
    written: (words) => escaped(words, source),
  };
}

/** For each unit of the text, and for its end, the offset in the literal. */
function startsOfUnits(literal: string, length: number): Uint32Array {
  const starts = new Uint32Array(length + 1);
  let at = 1;
  for (let unit = 0; unit <= length; unit++) {
    starts[unit] = at;
    at += literal.charAt(at) !== '\\' ? 1 : literal.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return starts;
}

/** Some systems pass nothing but ASCII on; a source that keeps to it stays so. */
function escaped(text: string, source: string): string {
  const inside = JSON.stringify(text).slice(1, -1);
  return /[^\p{ASCII}]/u.test(source) ? inside : inside.replace(/[^\p{ASCII}]/gu, (character) => Array.from({ length: character.length }, (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`).join(''));
}
