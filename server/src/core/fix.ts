/** Rules propose; this is the one place that decides what is applied. */
import { heal } from './heal';
import type { Edit, Finding, Fix, Span } from './types';

/** The text with the edits carried out; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, text: inserted } of [...edits].sort(inEditOrder)) {
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

/** What may be done about a finding unseen; its other fixes are not asked for where its rule claims none. */
export function safeFixOf(finding: Finding): Fix | undefined {
  return finding.fix === 'safe' ? finding.fixes.find(({ safe }) => safe) : undefined;
}

/** The first safe fix of each finding, as far as they go together; what is left over has its turn in the next round. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  return compatible(findings.flatMap((finding) => safeFixOf(finding) ?? []));
}

/** The fixes in order, without those that get in the way of one before them. */
export function compatible(fixes: readonly Fix[]): readonly Fix[] {
  return compatibleChoices(fixes, (fix) => fix);
}

interface Taken extends Span {
  readonly deletes: boolean;
}

/**
 * The choices in order, without those whose fix gets in the way of one before it or has nothing left to do. Deletions may
 * meet: what stands between two lines that go is only known for what it is as long as they are there. Anything else keeps apart.
 */
export function compatibleChoices<Choice>(choices: readonly Choice[], fixOf: (choice: Choice) => Fix): readonly Choice[] {
  const spans: Taken[] = [];
  return choices.filter((choice) => {
    const edits = fixOf(choice).edits.map((edit) => ({ ...edit.span, deletes: isDeletion(edit) }));
    if (!edits.every((edit) => met(edit, spans).every((other) => edit.deletes && other.deletes))) return false;
    if (edits.every((edit) => met(edit, spans).some(({ start, end }) => start <= edit.start && edit.end <= end))) return false;
    for (const edit of edits) take(edit, spans);
    return true;
  });
}

/** The spans that this one overlaps or touches; they are in text order and do neither to each other. */
function met<S extends Span>({ start, end }: Span, spans: readonly S[]): readonly S[] {
  const after = placeFor(end, spans);
  let first = after;
  while ((spans[first - 1]?.end ?? -1) >= start) first--;
  return spans.slice(first, after);
}

/** Puts a span in its place, joined with those that it meets. */
function take(span: Taken, spans: Taken[]): void {
  const joined = [...met(span, spans), span];
  const whole = { ...span, start: Math.min(...joined.map(({ start }) => start)), end: Math.max(...joined.map(({ end }) => end)) };
  spans.splice(placeFor(span.end, spans) - joined.length + 1, joined.length - 1, whole);
}

const isDeletion = ({ text }: Edit): boolean => text === '';

/** The edits of fixes that go together, for the text that they are carried out on, in text order: deletions that meet are one, healed as one. */
export function editsOf(fixes: readonly Fix[], text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const edit of fixes.flatMap((fix) => fix.edits).sort(inEditOrder)) {
    let next = edit;
    for (let before = edits.at(-1); before !== undefined && isDeletion(before) && isDeletion(next) && next.span.start <= before.span.end; before = edits.at(-1)) {
      edits.pop();
      next = { span: healedAsOne({ start: Math.min(before.span.start, next.span.start), end: Math.max(before.span.end, next.span.end) }, text), text: '' };
    }
    edits.push(next);
  }
  return edits;
}

/** An insertion comes before what is deleted from its place on. */
export const inEditOrder = (one: Edit, other: Edit): number => one.span.start - other.span.start || one.span.end - other.span.end;

/** Each was healed beside words that go as well: what is left around them all is for one healing to say. */
function healedAsOne({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = start + words.trimEnd().length;
  if (first >= last) return { start, end };
  const healed = heal({ start: first, end: last }, text);
  return { start: Math.min(start, healed.start), end: Math.max(end, healed.end) };
}

/** The index of the first of the spans that begins after this offset: found by halving, since a large file has many. */
function placeFor(start: number, spans: readonly Span[]): number {
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
    const next = applyEdits(current, editsOf(choose(lintAgain(current)), current));
    if (next === current) return current;
    current = next;
    if (next.length >= shortest) idle++;
    shortest = Math.min(shortest, next.length);
  }
  return current;
}
