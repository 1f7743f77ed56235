/**
 * Every character of a paragraph that may be a quotation mark, and which way it leans by its neighbours: white space on its
 * left and a letter on its right is how a mark opens, whatever glyph a typist or a converter chose for it.
 */
import { endsElision, isElision } from './apostrophes';

export type Family = 'double' | 'single';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly family: Family;
  /** Above 0 it opens, below 0 it closes, at 0 the state decides; the size is how plain that is. */
  readonly lean: number;
  /** The nearest characters that are no marks; a space where the paragraph ends. */
  readonly before: string;
  readonly after: string;
}

/** White space, and the characters of no width and of direction that stand unseen beside marks. */
export const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** True where nothing that prints stands between. */
export const isBlank = (text: string): boolean => !PRINTS.test(text);
const PRINTS = /[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** More marks than this in a row are a rule or an ornament. */
const LONGEST_RUN = 6;
/** What a wrong encoding makes of a dash ends in a “ or a ” that is no mark, after these two characters. */
const DAMAGE = 'â€';
const RUN = /["“”„‟«»″〃＂'‘’‚‛‹›`´′]+/gu;
const OPENING_GLYPHS = new Set(['“', '„', '‟', '«', '‘', '‚', '‛', '‹', '``', '`', '‘‘']);
const CLOSING_GLYPHS = new Set(['”', '»', '’', '›', '´', '’’', '´´']);
const DOUBLES = new Set(['"', '“', '”', '„', '‟', '«', '»', '″', '〃', '＂']);
/** Two single marks typed for a double one. */
const PAIRED_SINGLES = new Set(["''", '``', '’’', '‘‘', '´´', '′′']);

/** The marks of a paragraph in text order; apostrophes inside words, measures and ornaments are none. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let value: string | null = null;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (run.length > LONGEST_RUN || text.startsWith(DAMAGE, index - DAMAGE.length)) continue;
    const before = text.charAt(index - 1) || ' ';
    const after = text.charAt(index + run.length) || ' ';
    // A value in a tag that was left in the copy, author="…", takes its two marks with it.
    if ((before === '=' && /^(?:["'“”]|""|'')$/u.test(run)) || run === value) {
      value = before === '=' && run.length === 1 ? closingOf(run) : null;
      continue;
    }
    const shape = shapeOf(before, after);
    for (const { text: mark, at } of split(run, shape)) {
      const start = index + at;
      const end = start + mark.length;
      const family = DOUBLES.has(mark) || PAIRED_SINGLES.has(mark) ? 'double' : 'single';
      if (family === 'single' && run.length === 1 && isApostrophe(text, start, before, after)) continue;
      marks.push({ start, end, text: mark, family, lean: shape + glyphOf(mark), before, after });
    }
  }
  return marks;
}

/** What ends the value of a tag whose marks a word processor may have made curly. */
const closingOf = (mark: string): string => (mark === '“' ? '”' : mark);

function isApostrophe(text: string, start: number, before: string, after: string): boolean {
  if (isWordly(before)) return isWordly(after) || endsElision(text, start);
  return isElision(text, start + 1);
}

/** A glyph has a say only where the shape has none, so it weighs less than the plainest shape. */
function glyphOf(mark: string): number {
  if (OPENING_GLYPHS.has(mark)) return 1;
  return CLOSING_GLYPHS.has(mark) ? -1 : 0;
}

function shapeOf(before: string, after: string): number {
  return sideOf(before, /[([{¿¡]/u, /[-–—/]/u) - sideOf(after, /[.,;:!?)\]}…]/u, /[-–—/]/u);
}

/**
 * What one neighbour says, 2 at most: white space and the brackets or punctuation of this side speak for it, a dash or a slash
 * may stand on either, and a letter speaks against it by saying nothing while the other side speaks.
 */
function sideOf(neighbour: string, own: RegExp, either: RegExp): number {
  if (SPACE.test(neighbour) || own.test(neighbour)) return 2;
  return either.test(neighbour) ? 1 : 0;
}

function split(run: string, shape: number): readonly { readonly text: string; readonly at: number }[] {
  if (run.length === 1) return [{ text: run, at: 0 }];
  const marks: { text: string; at: number }[] = [];
  // Of three single marks in a row the outer two belong together: ''' opens as '' + ' and closes as ' + ''.
  let at = 0;
  while (at < run.length) {
    const closesInner = shape < 0 && run.length - at === 3;
    const pair = run.slice(at, at + 2);
    const text = PAIRED_SINGLES.has(pair) && !closesInner ? pair : run.charAt(at);
    marks.push({ text, at });
    at += text.length;
  }
  return marks;
}

const isWordly = (character: string): boolean => /[\p{Alpha}\p{N}\p{M}\uD800-\uDFFF]/u.test(character);
