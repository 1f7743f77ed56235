/** Spans by the handful: finding, ordering and nesting them. */
import type { Span } from './types';

/** Every match of a global pattern, as spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function inTextOrder(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The spans in text order without those that begin inside one before them. */
export function outermost<S extends Span>(spans: readonly S[]): S[] {
  const kept: S[] = [];
  let upTo = -1;
  for (const span of [...spans].sort(inTextOrder)) {
    if (span.start < upTo) continue;
    kept.push(span);
    upTo = span.end;
  }
  return kept;
}

/** One global pattern that finds what any of these does; the first that matches at a place has it. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gu');
}
