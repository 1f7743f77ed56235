/** Rules propose; this is the one place that decides what is applied. */
import type { Edit, Finding, Fix, Span } from './types';

/** The text with the edits carried out; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: inserted } of [...edits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)) {
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

/** What may be done about a finding unseen; its other fixes are not asked for where its rule claims none. */
export function safeFixOf(finding: Finding): Fix | undefined {
  return finding.fix === 'safe' ? finding.fixes.find(({ safe }) => safe) : undefined;
}

/** The first safe fix of each finding, as far as they do not touch each other; what is left over has its turn in the next round. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return compatible(findings.flatMap((finding) => safeFixOf(finding) ?? []));
}

/** The fixes in order, without those that overlap or touch one before them. */
export function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  const spans: Span[] = [];
  for (const fix of fixes) {
    if (fix.edits.some(({ span }) => touches(span, spans))) continue;
    taken.push(fix);
    for (const { span } of fix.edits) spans.splice(placeFor(span, spans), 0, span);
  }
  return taken;
}

/** Whether a span overlaps or touches one of these, which are in text order and do neither to each other. */
function touches(span: Span, spans: readonly Span[]): boolean {
  const place = placeFor(span, spans);
  const before = spans[place - 1];
  const after = spans[place];
  return (before !== undefined && span.start <= before.end) || (after !== undefined && after.start <= span.end);
}

/** The index of the first of the spans that begins after this one does: found by halving, since a large file has many. */
function placeFor({ start }: Span, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Fixes open up fixes: a section is empty once what stood in it is gone. Real copy settles in two rounds, and a text that shrinks comes to an end. */
const MOST_ROUNDS = 1000;
/** Rounds that leave the text no shorter than it was before; this bound only ends a mistake. */
const MOST_IDLE_ROUNDS = 20;

/** Applies what `choose` picks of each round's findings until it picks nothing or the text stays as it is. `lintAgain` must be pure. */
export function fixAll(text: string, lintAgain: (text: string) => readonly Finding[], choose: (findings: readonly Finding[]) => readonly Fix[] = safeFixes): string {
  let current = text;
  let shortest = text.length;
  for (let round = 0, idle = 0; round < MOST_ROUNDS && idle < MOST_IDLE_ROUNDS; round++) {
    const next = applyEdits(current, choose(lintAgain(current)).flatMap(({ edits }) => edits));
    if (next === current) return current;
    current = next;
    if (next.length >= shortest) idle++;
    shortest = Math.min(shortest, next.length);
  }
  return current;
}
