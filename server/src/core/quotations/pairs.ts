/**
 * Which marks belong together. Shape comes first, the state only settles what shape leaves open, so that a mark too many or
 * too few costs the quotation it belongs to and no other.
 */
import { mayOwn } from './apostrophes';
import { beforeAttribution } from './attributions';
import { SPACE, type Mark } from './marks';

interface Opened {
  readonly open: Mark;
  readonly close?: never;
  /** Where the quotation ends for want of a closing mark. */
  readonly until: number;
}
interface LoneClose {
  readonly open?: never;
  readonly close: Mark;
}
export type Pair = { readonly open: Mark; readonly close: Mark } | Opened | LoneClose;

/** Pairs outermost marks, in text order: what stands in marks within a quotation belongs to it. `end` is where the copy of the paragraph ends. */
export function pairMarks(text: string, marks: readonly Mark[], end: number): readonly Pair[] {
  const pairs = pairDoubles(text, marks.filter(({ family }) => family === 'double'), end);
  const lone = new Set(pairs.filter(closesTwo).map(({ close }) => close));
  const doubles: readonly Pair[] = pairs.filter((pair) => !closesTwo(pair));
  const singles = pairSingles(text, marks.filter((mark) => mark.family === 'single' || lone.has(mark)), doubles, end);
  const [first, ...others] = doubles;
  const [running] = singles;
  // ‘We wait,” he said: a single mark opened what a double one closes.
  if (running !== undefined && isOpened(running) && first !== undefined && isLoneClose(first)) return outermost(others, [{ open: running.open, close: first.close }]);
  return outermost(doubles, singles);
}

const isLoneClose = (pair: Pair): pair is LoneClose => pair.open === undefined;
const isOpened = (pair: Pair): pair is Opened => 'until' in pair;

/** Two single marks that close no double one close two quotations in single marks, one within the other. */
const closesTwo = (pair: Pair): pair is LoneClose => isLoneClose(pair) && /^['’]{2}$/u.test(pair.close.text);

function pairDoubles(text: string, marks: readonly Mark[], end: number): Pair[] {
  const pairs: Pair[] = [];
  const surplus = surplusAhead(marks);
  let open: Mark | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    const next = marks[index + 1];
    if (isMeasure(mark, text, open, next)) continue;
    if (opens(mark, open, next)) {
      if (open === null) open = mark;
      else if (mark.start === open.end) open = joined(open, mark);
      else if (closes(next) && surplus[index] === true) index++;
      else {
        pairs.push({ open, until: endOfLost(text, open.end, mark.start) });
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

/**
 * For each mark, whether so many marks close from there on that one is left over for a quotation which is open already:
 * the marks in between then stand within it.
 */
function surplusAhead(marks: readonly Mark[]): readonly boolean[] {
  const surplus: boolean[] = [];
  // Read backwards: how deep the depth of the marks from here on falls at most, below where it stands here.
  let lowest = 0;
  for (const { lean } of [...marks].reverse()) {
    lowest = Math.min(0, lowest + Math.sign(lean));
    surplus.push(lowest < 0);
  }
  return surplus.reverse();
}

/** Where a quotation ends whose closing mark was lost before the next one opens: before the only attribution in between, if there is one. */
function endOfLost(text: string, start: number, next: number): number {
  const end = beforeAttribution(text.slice(start, next));
  return end === null ? next : start + end;
}

/** A mark typed twice counts once. */
const joined = (one: Mark, other: Mark): Mark => ({ ...one, end: other.end, text: one.text + other.text, after: other.after });

const closes = (mark: Mark | undefined): boolean => mark !== undefined && mark.lean < 0;

function opens(mark: Mark, open: Mark | null, next: Mark | undefined): boolean {
  const { lean } = mark;
  if (open === null) return lean >= 0 || (closes(next) && (isLoose(mark) || isMisplacedOpening(mark)));
  return lean > 0 && (!isLoose(mark) || closes(next));
}

/** White space on either side, so that only the glyph speaks, and a converter may have turned it the wrong way round. */
const isLoose = ({ before, after }: Mark): boolean => SPACE.test(before) && SPACE.test(after);

/** `he said," We go,"`: the space stands on the wrong side of a mark that opens what the next mark closes. */
const isMisplacedOpening = ({ before, after }: Mark): boolean => /[,:]/u.test(before) && SPACE.test(after);

/** Inches: a straight mark after a figure which closes nothing, or stands before the mark that does. */
function isMeasure({ text, before, start }: Mark, copy: string, open: Mark | null, next: Mark | undefined): boolean {
  // The 6’2” president.
  if (/^["″”]$/u.test(text) && /\d[’'′]\s?\d{1,2}$/u.test(copy.slice(Math.max(0, start - 5), start))) return true;
  if (!/^["″]$/u.test(text) || !/[\d½¼¾]/u.test(before)) return false;
  return open === null || closes(next);
}

function pairSingles(text: string, marks: readonly Mark[], doubles: readonly Pair[], end: number): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  // The mark that opened before `open`, which two single marks may close together with it.
  let outer: Mark | null = null;
  let weak: Mark | null = null;
  let ahead = 0;
  for (const mark of marks) {
    while (endOf(doubles[ahead]) <= mark.start) ahead++;
    if (startOf(doubles[ahead]) < mark.start) continue;
    if (opensSingle(mark)) {
      if (open !== null && weak !== null) pairs.push({ open, close: weak });
      outer = weak === null ? open : null;
      open = mark;
      weak = null;
    } else if (open !== null && closes(mark)) {
      const strength = strengthOf(mark, text);
      const enough = open.text === '’' || pairsInside(doubles, ahead, open) ? 3 : 2;
      if (strength >= enough) {
        pairs.push({ open: mark.text.length === 2 && outer !== null ? outer : open, close: mark });
        open = null;
        outer = null;
        weak = null;
      } else if (enough === 2) {
        weak ??= mark;
      }
    }
  }
  if (open !== null && weak !== null) pairs.push({ open, close: weak });
  else if (open !== null && (runs(open, text, doubles) || runsOn(open, text, pairs))) pairs.push({ open, until: end });
  return pairs;
}

/** A running quotation in single marks opens its paragraph; anywhere else a single mark without its partner is an apostrophe. */
function runs({ start, text: mark, after }: Mark, text: string, doubles: readonly Pair[]): boolean {
  return (mark === '‘' || (mark === "'" && doubles.length === 0)) && text.slice(0, start).trim() === '' && /\p{Upper}/u.test(after);
}

/** `'We wait,' he said. 'There is time. …` in copy that quotes with single marks: the second quotation runs on into the next paragraph. */
function runsOn({ start, after }: Mark, text: string, pairs: readonly Pair[]): boolean {
  return pairs.length > 0 && /\p{Upper}/u.test(after) && /[.:,](?:\r\n|\s)$/u.test(text.slice(Math.max(0, start - 3), start));
}

const opensSingle = ({ lean }: Mark): boolean => lean > 0;

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
const endOf = (pair: Pair | undefined): number => (pair === undefined ? Infinity : isOpened(pair) ? pair.until : pair.close.end);

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
