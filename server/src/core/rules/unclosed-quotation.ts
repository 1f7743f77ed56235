/**
 * A quotation that opens and never closes, or closes and was never opened. A running quotation, which opens every paragraph
 * and closes only the last one, is in order.
 */
import { beforeAttribution, maySay } from '../quotations/attributions';
import { isBlank } from '../quotations/marks';
import { closingMarkFor, isSingleMark } from '../quotations/styles';
import type { Fix, Paragraph, Placed, Quotation, Report, Span } from '../types';
import { quote, rule, suggestedDeletion } from './rule';

export default rule({
  meta: {
    id: 'unclosed-quotation',
    category: 'quote',
    severity: 'warning',
    fix: 'suggested',
    summary: 'A quotation mark without its partner.',
    why: 'Readers cannot tell where the quoted words end and the writer goes on.',
    examples: [
      { bad: 'Okafor shrugged. “We start on Monday.', good: 'Okafor shrugged. “We start on Monday.”' },
      { bad: '"We start on Monday, Okafor said. "It is time," she added.', good: '"We start on Monday," Okafor said. "It is time," she added.' },
    ],
  },
  checkArticle({ paragraphs }) {
    const body = paragraphs.filter(({ paragraph }) => paragraph.role === 'body');
    return body.flatMap((placed, index) => (mayReport(placed.paragraph) ? [...unclosed(placed, body, index), ...unopened(placed, body, index)].sort((one, other) => one.span.start - other.span.start) : []));
  },
});

/** Most paragraphs have every mark in its place. */
function mayReport({ masked, quotations, strays }: Paragraph): boolean {
  return (strays !== undefined || quotations.some(({ close }) => close === undefined)) && !GLUED.test(masked);
}

/** A straight mark run together with a sentence on either side may open or close; whether another mark is without its partner shows when they are split. */
const GLUED = /\p{Alpha}[.!?]"\p{Alpha}/u;

function unclosed({ at, paragraph }: Placed, body: readonly Placed[], index: number): readonly Report[] {
  return paragraph.quotations.flatMap((quotation, place): Report[] => {
    const { open, close, span, inside } = quotation;
    if (open === undefined || close !== undefined || isSingleMark(open)) return [];
    const next = paragraph.quotations[place + 1];
    if (place === 0 && next !== undefined && runsOver(quotation, paragraph, body[index + 1]?.paragraph)) return [];
    if (next === undefined ? runsOn(quotation, paragraph, body, index) : opensAgain(quotation, next, paragraph)) return [];
    return [{
      span: { start: at + span.start, end: at + inside.start },
      message: `${open} opens ${quote(paragraph.masked, inside)} and nothing closes it; add the closing mark.`,
      fixes: closing(quotation, open, at, paragraph, next),
    }];
  });
}

/** A paragraph in which the next one was swallowed: the same quotation ends a sentence and opens again. */
function opensAgain({ span, inside }: Quotation, next: Quotation, { masked }: Paragraph): boolean {
  return isBlank(masked.slice(span.end, next.span.start)) && /[.?!…][)\]’']*$/u.test(masked.slice(Math.max(inside.start, inside.end - 6), inside.end));
}

/** A running quotation in one kind of marks that quotes others in the other kind: the next paragraph opens with its mark again. */
function runsOver({ span, open }: Quotation, { masked, quotations, strays }: Paragraph, next: Paragraph | undefined): boolean {
  if (open === undefined || strays !== undefined || !isBlank(masked.slice(0, span.start)) || next?.masked.trimStart().startsWith(open) !== true) return false;
  return quotations.slice(1).every((inner) => inner.open !== open && inner.close !== undefined && inner.close !== open);
}

/** A letter or a statement is sometimes quoted with one mark at its head and one at its end; this many paragraphs may lie between. */
const LONGEST_STATEMENT = 30;

function runsOn({ span }: Quotation, { masked }: Paragraph, body: readonly Placed[], index: number): boolean {
  if (!isBlank(masked.slice(span.end))) return false;
  if (body[index + 1]?.paragraph.quotations[0]?.continues === true) return true;
  for (const { paragraph } of body.slice(index + 1, index + 1 + LONGEST_STATEMENT)) {
    if (closesFirst(paragraph)) return true;
    if (paragraph.quotations.some(({ open }) => open !== undefined && !isSingleMark(open))) return false;
  }
  return false;
}

/** The first double mark of the paragraph closes something that the paragraph did not open. */
function closesFirst({ strays, quotations }: Paragraph): boolean {
  const stray = strays?.[0];
  return stray !== undefined && !quotations.some(({ span, open }) => span.start < stray.start && open !== undefined && !isSingleMark(open));
}

/**
 * Closes where the scanner saw the quotation end, before its only attribution; else at the end of a paragraph that is all speech
 * and names no speaker. Elsewhere a person has to look.
 */
function closing({ span, inside, kind }: Quotation, open: string, at: number, { masked }: Paragraph, next: Quotation | undefined): readonly Fix[] {
  const close = (end: number): readonly Fix[] => [insertion(at + inside.start + end, closingMarkFor(open))];
  const words = masked.slice(inside.start, inside.end);
  if (next !== undefined) return isBlank(masked.slice(span.end, next.span.start)) ? [] : close(words.length);
  const end = beforeAttribution(words);
  if (end !== null) return close(end);
  return kind === 'speech' && /[.?!…]$/u.test(words) && !maySay(words) ? close(words.length) : [];
}

const insertion = (at: number, mark: string): Fix => ({ title: 'Close quotation', edits: [{ span: { start: at, end: at }, text: mark }], safe: false });

function unopened({ at, paragraph }: Placed, body: readonly Placed[], index: number): readonly Report[] {
  return (paragraph.strays ?? []).flatMap((stray, place): Report[] => {
    if ((place === 0 && closesFirst(paragraph) && wasOpened(body, index)) || isArrow(stray, paragraph)) return [];
    const span: Span = { start: at + stray.start, end: at + stray.end };
    const words = wordsBefore(paragraph, stray);
    return [{
      span,
      message: `${paragraph.masked.slice(stray.start, stray.end)} closes ${quote(paragraph.masked, words)} and nothing opens it; add the opening mark or delete this one.`,
      fixes: [suggestedDeletion('Delete closing mark', span)],
    }];
  });
}

/** `Go to the gallery »`: a link points on. */
const isArrow = ({ start, end }: Span, { masked }: Paragraph): boolean => masked.slice(start, end) === '»' && !masked.includes('«') && /\s/u.test(masked.charAt(start - 1));

/** The other end of a statement that `runsOn` has let pass. */
function wasOpened(body: readonly Placed[], index: number): boolean {
  for (const { paragraph } of body.slice(Math.max(0, index - LONGEST_STATEMENT), index).reverse()) {
    const last = paragraph.quotations.filter(({ open }) => open !== undefined && !isSingleMark(open)).at(-1);
    if (last !== undefined) return last.close === undefined && (paragraph.carryOut.open !== null || isBlank(paragraph.masked.slice(last.span.end)));
    if (paragraph.strays !== undefined) return false;
  }
  return false;
}

const FEW_WORDS = 7;
/** Longer than so many words in any copy that has words. */
const FEW_WORDS_REACH = 200;

/** The last words that the mark closes, back to the quotation before it at most. */
function wordsBefore({ masked, quotations }: Paragraph, { start }: Span): Span {
  const before = quotations.filter(({ span }) => span.end <= start).at(-1)?.span.end ?? 0;
  let from = start;
  // A carriage return counts for nothing: what is quoted is the same whatever ends the lines.
  for (let reached = 0; from > before && reached < FEW_WORDS_REACH; from--) if (masked.charAt(from - 1) !== '\r') reached++;
  const [first] = [...masked.slice(from, start).matchAll(/\S+/gu)].slice(-FEW_WORDS);
  return { start: from + (first?.index ?? 0), end: start };
}
