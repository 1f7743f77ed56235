/** Blanking out what a format hides, and reading entities as characters, without moving anything. */
import { ENTITY, meaningOf } from '../entities';
import { inTextOrder } from '../spans';
import type { Block, Span } from '../types';

/** The text with the spans blanked by spaces, line endings kept. The spans may overlap. */
export function blank(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of [...spans].sort(inTextOrder)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    masked += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return masked + text.slice(at);
}

/** The text with its entities written as the characters that they stand for, spaces filling the rest: before a mark that opens, after any other. */
export function readEntities(text: string): string {
  return text.replace(ENTITY, (entity, offset: number) => {
    const meaning = meaningOf(entity) ?? entity;
    if (meaning.length >= entity.length) return entity;
    return opens(meaning, text.charAt(offset - 1)) ? meaning.padStart(entity.length) : meaning.padEnd(entity.length);
  });
}

function opens(mark: string, before: string): boolean {
  return /^[“‘«„‚([]$/.test(mark) || (/^["']$/.test(mark) && /^[\s([“‘]?$/.test(before));
}

/** A stretch of a block as its reader sees it: what the mask hides leaves no gap but that of the white space around it. */
export function readable({ text, masked }: Block, { start, end }: Span = { start: 0, end: text.length }): string {
  return masked.slice(start, end).replace(/ +/g, (gap, at: number) => {
    const written = text.slice(start + at, start + at + gap.length);
    return written.trim() === '' ? gap : /^\s|\s$|>\s+</u.test(written) ? ' ' : '';
  });
}

/** The span without the white space at its ends in the mask, entities whole; undefined where it is nothing but that. */
export function trimmed({ start, end }: Span, text: string, masked: string): Span | undefined {
  const copy = masked.slice(start, end);
  if (copy.trim() === '') return undefined;
  return wholeEntities({ start: start + copy.length - copy.trimStart().length, end: start + copy.trimEnd().length }, text, masked);
}

/** The span with no entity cut in half: one at either end, read as a character of the mask, belongs to it whole. */
export function wholeEntities(span: Span, text: string, masked: string): Span {
  const stands = (at: number): boolean => text.charAt(at) !== masked.charAt(at);
  const start = stands(span.start) ? text.lastIndexOf('&', span.start) : span.start;
  const end = stands(span.end - 1) ? text.indexOf(';', span.end - 1) + 1 : span.end;
  return { start, end };
}
