/**
 * Which marks belong together. Shape comes first, the state only settles what shape leaves open, so that a mark too many or
 * too few costs the quotation it belongs to and no other.
 */
import { mayOwn } from './apostrophes';
import type { Mark } from './marks';

/** Two marks; or an opening one, and where the quotation ends for want of a closing one; or a closing one alone. */
export type Pair = { readonly open: Mark; readonly close: Mark } | { readonly open: Mark; readonly close?: never; readonly until: number } | { readonly open?: never; readonly close: Mark };

/** Pairs outermost marks, in text order: what stands in marks within a quotation belongs to it. `end` is where the copy of the paragraph ends. */
export function pairMarks(text: string, marks: readonly Mark[], end: number): readonly Pair[] {
  const doubles = pairDoubles(marks.filter(({ family }) => family === 'double'), end);
  const singles = pairSingles(text, marks.filter(({ family }) => family === 'single'), doubles, end);
  return outermost(doubles, singles);
}

function pairDoubles(marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    const next = marks[index + 1];
    if (isMeasure(mark, open, next)) continue;
    if (opens(mark, open, next)) {
      if (open === null) open = mark;
      else if (mark.start === open.end) open = joined(open, mark);
      else if (next !== undefined && closes(next) && closes(marks[index + 2])) index++;
      else {
        pairs.push({ open, until: mark.start });
        open = mark;
      }
    } else if (open !== null) {
      pairs.push({ open, close: mark });
      open = null;
    } else {
      const last = pairs.at(-1);
      if (last?.close?.end === mark.start && last.open !== undefined) pairs.splice(-1, 1, { open: last.open, close: joined(last.close, mark) });
      else pairs.push({ close: mark });
    }
  }
  if (open !== null) pairs.push({ open, until: end });
  return pairs;
}

/** A mark typed twice counts once. */
const joined = (one: Mark, other: Mark): Mark => ({ ...one, end: other.end, text: one.text + other.text, after: other.after });

const closes = (mark: Mark | undefined): boolean => mark !== undefined && mark.lean < 0;

function opens(mark: Mark, open: Mark | null, next: Mark | undefined): boolean {
  if (mark.lean !== 0) return mark.lean > 0 || (open === null && isMisplacedOpening(mark, next));
  return open === null;
}

/** `he said,“ We go,”` or `he said," We go,"`: the space stands on the wrong side of a mark that opens what the next mark closes. */
function isMisplacedOpening({ before, after }: Mark, next: Mark | undefined): boolean {
  return /[,:]/u.test(before) && /\s/u.test(after) && closes(next);
}

/** Inches: a straight mark after a figure which closes nothing, or stands before the mark that does. */
function isMeasure({ text, before, lean }: Mark, open: Mark | null, next: Mark | undefined): boolean {
  if (!/^["″]$/u.test(text) || !/[\d½¼¾]/u.test(before) || lean > 0) return false;
  return open === null || closes(next);
}

function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Pair[], end: number): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let weak: Mark | null = null;
  let ahead = 0;
  for (const mark of marks) {
    while (endOf(doubles[ahead]) <= mark.start) ahead++;
    if (startOf(doubles[ahead]) < mark.start) continue;
    if (opensSingle(mark)) {
      if (open !== null && weak !== null) pairs.push({ open, close: weak });
      open = mark;
      weak = null;
    } else if (open !== null && closes(mark)) {
      const strength = strengthOf(mark, text);
      const enough = open.text === '’' || pairsInside(doubles, ahead, open) ? 3 : 2;
      if (strength >= enough) {
        pairs.push({ open, close: mark });
        open = null;
        weak = null;
      } else if (enough === 2) {
        weak ??= mark;
      }
    }
  }
  if (open !== null && weak !== null) pairs.push({ open, close: weak });
  // A running quotation in single marks opens its paragraph; anywhere else a single mark without its partner is an apostrophe.
  else if (open !== null && open.text !== '’' && text.slice(0, open.start).trim() === '' && /\p{Lu}/u.test(open.after)) pairs.push({ open, until: end });
  return pairs;
}

const opensSingle = ({ lean, text, before }: Mark): boolean => (lean > 0 || (lean === 0 && text === '‘')) && !/\d/u.test(before);

/** 3 after punctuation, 2 after a word, 1 where the mark may be the apostrophe of a plural. */
function strengthOf({ start, before, after }: Mark, text: string): number {
  if (/[.,;:!?…)\]}–—-]/u.test(before)) return 3;
  return mayOwn(text, start) && /\s/u.test(after) ? 1 : 2;
}

/** A double quotation ended after the single mark opened, so that the single marks would be the outer ones. */
function pairsInside(doubles: readonly Pair[], ahead: number, open: Mark): boolean {
  return ahead > 0 && startOf(doubles[ahead - 1]) >= open.end;
}

const startOf = (pair: Pair | undefined): number => (pair === undefined ? Infinity : (pair.open ?? pair.close).start);
const endOf = (pair: Pair | undefined): number => (pair === undefined ? Infinity : 'until' in pair ? pair.until : pair.close.end);

/** Both lists in one, without the pairs that lie within another. Pairs do not overlap within a list, and never cross between the two. */
function outermost(doubles: readonly Pair[], singles: readonly Pair[]): readonly Pair[] {
  const all = [...doubles, ...singles].sort((one, other) => startOf(one) - startOf(other));
  const outer: Pair[] = [];
  let end = 0;
  for (const pair of all) {
    if (startOf(pair) < end) continue;
    outer.push(pair);
    end = endOf(pair);
  }
  return outer;
}
