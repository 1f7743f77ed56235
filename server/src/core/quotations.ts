/** Where quotations are: a small state machine over the marks of one paragraph. It knows no grammar and asks no tagger. */
import { kindOf } from './quotations/kinds';
import { findMarks } from './quotations/marks';
import { pairMarks, type Pair } from './quotations/pairs';
import type { Carry, Quotation, Role, Span } from './types';

export interface ScannedQuotations {
  readonly quotations: readonly Quotation[];
  readonly carryOut: Carry;
}

const NONE: ScannedQuotations = { quotations: [], carryOut: { open: null } };

/** Scans the masked text of one paragraph. What the paragraph before left open decides only whether the first quotation goes on. */
export function scanQuotations(text: string, role: Role, carryIn: Carry): ScannedQuotations {
  if (role === 'debris') return NONE;
  const marks = findMarks(text);
  if (marks.length === 0) return NONE;
  const copy = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  const quotations: Quotation[] = [];
  for (const pair of pairMarks(text, marks, copy.end)) {
    const found = read(pair, text, copy, carryIn, quotations.at(-1));
    if (found !== null) quotations.push(found);
  }
  return { quotations, carryOut: { open: runningMark(quotations.at(-1), copy) } };
}

function read(pair: Pair, text: string, copy: Span, { open: carried }: Carry, before: Quotation | undefined): Quotation | null {
  const { open, close } = pair;
  if (open === undefined) {
    // The mark that opens the paragraph again was left out, but the quotation from the paragraph before does end here.
    if (carried === null || before !== undefined) return null;
    const span = { start: copy.start, end: close.end };
    return { span, inside: { start: span.start, end: close.start }, close: close.text, kind: 'speech', continues: true };
  }
  const end = close?.end ?? trimmedEnd(text, open.end, 'until' in pair ? pair.until : copy.end);
  const inside = { start: open.end, end: close?.start ?? end };
  if (text.slice(inside.start, inside.end).trim() === '') return null;
  const span = { start: open.start, end };
  const continues = carried !== null && open.start === copy.start && isSingle(open.text) === isSingle(carried);
  const kind = continues ? 'speech' : kindOf(text, span, inside, before);
  return { span, inside, open: open.text, ...(close && { close: close.text }), kind, ...(continues && { continues }) };
}

const isSingle = (mark: string): boolean => /^['‘’‚‛‹›`´′]$/u.test(mark);

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}

/** The mark of a quotation that reaches the end of the paragraph without being closed. */
function runningMark(last: Quotation | undefined, copy: Span): string | null {
  return last !== undefined && last.close === undefined && last.span.end === copy.end ? (last.open ?? null) : null;
}
