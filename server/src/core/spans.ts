/** Spans by the handful: finding, ordering and nesting them. */
import type { Span } from './types';

/** Every match of a global pattern, as spans. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  // Not by matchAll, which copies the pattern each time; most texts have no match at all.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    spans.push({ start: match.index, end });
    if (end === match.index) pattern.lastIndex = end + 1;
  }
  return spans;
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
