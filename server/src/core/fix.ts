/** Rules propose; this is the one place that decides what is applied. */
import type { Edit, Finding, Fix } from './types';

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

/** The first safe fix of each finding, as far as they do not touch each other; what is left over has its turn in the next round. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return compatible(findings.flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []));
}

/** The fixes in order, without those that overlap or touch one before them. */
export function compatible(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.some(({ span }) => edits.some((other) => span.start <= other.span.end && other.span.start <= span.end))) continue;
    taken.push(fix);
    edits.push(...fix.edits);
  }
  return taken;
}

/** Fixes open up fixes: a section is empty once what stood in it is gone. Real copy settles in two rounds; this bound only ends a mistake. */
const MOST_ROUNDS = 20;

/** Applies what `choose` picks of each round's findings until it picks nothing or the text stays as it is. `lintAgain` must be pure. */
export function fixAll(text: string, lintAgain: (text: string) => readonly Finding[], choose: (findings: readonly Finding[]) => readonly Fix[] = safeFixes): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyEdits(current, choose(lintAgain(current)).flatMap(({ edits }) => edits));
    if (next === current) return current;
    current = next;
  }
  return current;
}
