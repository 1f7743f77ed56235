/** Where quotations are: a small state machine over the marks of one paragraph. It knows no grammar and asks no tagger. */
import { wholeEntities } from './formats/mask';
import { perBlock } from './memo';
import { kindOf } from './quotations/kinds';
import { findMarks, isBlank, SPACE, type Mark } from './quotations/marks';
import { pairMarks, type Pair } from './quotations/pairs';
import { isSingleMark } from './quotations/styles';
import type { Block, Carry, Quotation, Role, Span } from './types';

export interface ScannedQuotations {
  readonly quotations: readonly Quotation[];
  /** Double marks that close and have nothing to close. */
  readonly strays: readonly Span[];
  readonly carryOut: Carry;
}

const NONE: ScannedQuotations = { quotations: [], strays: [], carryOut: { open: null } };

/** Scans a block as `scanQuotations` does its text. Who asks again, for its genre and then as a paragraph, gets the same answer for nothing. */
export function scanBlock(block: Block, role: Role, carryIn: Carry): ScannedQuotations {
  return role === 'debris' || carryIn.open !== null ? scanned(block, role, carryIn) : scannedAlone(block);
}

const scannedAlone = perBlock((block): ScannedQuotations => scanned(block, 'body', { open: null }));

/** A mark written as an entity (`&ldquo;`) is one character in the mask; in the text it is the whole entity. */
function scanned({ text, masked }: Block, role: Role, carryIn: Carry): ScannedQuotations {
  const found = scanQuotations(masked, role, carryIn);
  if (masked === text) return found;
  const whole = (span: Span): Span => wholeEntities(span, text, masked);
  return { ...found, quotations: found.quotations.map((quotation) => ({ ...quotation, span: whole(quotation.span) })), strays: found.strays.map(whole) };
}

/** Scans the masked text of one paragraph. What the paragraph before left open decides only whether the first quotation goes on. */
export function scanQuotations(text: string, role: Role, carryIn: Carry): ScannedQuotations {
  if (role === 'debris') return NONE;
  const marks = findMarks(text);
  if (marks.length === 0) return NONE;
  const copy = { start: skipSpace(text), end: trimmedEnd(text, 0, text.length) };
  const quotations: Quotation[] = [];
  const strays: Span[] = [];
  for (const [index, pair] of pairMarks(text, marks, copy.end).entries()) {
    const found = read(pair, text, copy, index === 0 ? carryIn.open : null, quotations.at(-1));
    if (found !== null) quotations.push(found);
    else if (pair.open === undefined) strays.push({ start: pair.close.start, end: pair.close.end });
  }
  return { quotations, strays, carryOut: { open: runningMark(quotations.at(-1), copy) } };
}

function read(pair: Pair, text: string, copy: Span, carried: string | null, before: Quotation | undefined): Quotation | null {
  const { open, close } = pair;
  if (open === undefined) return carried !== null ? endOfRunning(pair.close, text, copy) : null;
  const end = close?.end ?? trimmedEnd(text, open.end, 'until' in pair ? pair.until : copy.end);
  const inside = { start: open.end, end: close?.start ?? end };
  if (isBlank(text.slice(inside.start, inside.end))) return null;
  const span = { start: open.start, end };
  const continues = carried !== null && open.start === copy.start && isSingleMark(open.text) === isSingleMark(carried);
  const kind = continues ? 'speech' : kindOf(text, span, inside, copy, before);
  return { span, inside, open: open.text, ...(close && { close: close.text }), kind, ...(continues && { continues }) };
}

/** The mark that should open the paragraph again was left out, but the quotation from the paragraph before does end here. */
function endOfRunning(close: Mark, text: string, { start }: Span): Quotation | null {
  const inside = { start, end: close.start };
  return isBlank(text.slice(inside.start, inside.end)) ? null : { span: { start, end: close.end }, inside, close: close.text, kind: 'speech', continues: true };
}

function skipSpace(text: string): number {
  let at = 0;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && SPACE.test(text.charAt(at - 1))) at--;
  return at;
}

/** The mark of a quotation that reaches the end of the paragraph without being closed. */
function runningMark(last: Quotation | undefined, copy: Span): string | null {
  return last !== undefined && last.close === undefined && last.span.end === copy.end ? (last.open ?? null) : null;
}
