/**
 * The markup around words that are deleted: what dresses nothing once they are gone (an element, a line break, a link, a list item), which
 * a deletion takes along, and what stands between them and the copy beside them.
 */
import type { Format, Span } from '../types';
import { INLINE } from './html';

/** The span to delete in place of `span`, before the white space around it heals. */
export function withMarkup(span: Span, text: string, format: Format): Span {
  switch (format) {
    case 'plain':
      return span;
    case 'markdown':
      return withMarks(span, text);
    case 'html':
      return withBreak(withElements(withPartners(span, text), text), text);
  }
}

/** Whether what is left stays markup when the span goes: nothing in it begins or ends what has its other end elsewhere. */
export function isWhole(span: Span, text: string, format: Format): boolean {
  switch (format) {
    case 'plain':
      return true;
    case 'markdown':
      return count(text.slice(span.start, span.end), '[') === count(text.slice(span.start, span.end), ']');
    case 'html': {
      const { opened, closed } = halves(text.slice(span.start, span.end));
      return [...opened, ...closed].every((name) => name === 'p' || name === 'li'); // their ends may be left out
    }
  }
}

/** Tags whose other tag stands outside a stretch of text, by their elements, in its order. */
interface Halves {
  readonly opened: string[];
  readonly closed: string[];
}

const TAG = /<(\/?)([a-z][a-z\d]*)(?:\s[^<>]*)?>/gi;
const VOID: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function halves(text: string): Halves {
  const opened: string[] = [];
  const closed: string[] = [];
  for (const [tag, slash, written = ''] of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    if (VOID.has(name) || tag.endsWith('/>')) continue;
    if (slash === '') opened.push(name);
    else if (opened.at(-1) === name) opened.pop();
    else closed.push(name);
  }
  return { opened, closed };
}

/** Tags right beside the span go with their other halves in it: of `<a href="…">READ MORE</a>: Bridge to close` the words begin behind the first tag. */
function withPartners(span: Span, text: string): Span {
  let { start, end } = span;
  const { opened, closed } = halves(text.slice(start, end));
  for (const name of opened.reverse()) {
    const tag = CLOSED.exec(text.slice(end, end + REACH));
    if (tag?.[1]?.toLowerCase() !== name) break;
    end += tag[0].length;
  }
  for (const name of closed) {
    const tag = OPENED.exec(text.slice(Math.max(0, start - REACH), start));
    if (tag?.[1]?.toLowerCase() !== name) break;
    start -= tag[0].length;
  }
  return { start, end };
}

/** How far from the words their markup is looked for; an address with all its parameters is seldom longer. */
const REACH = 1000;
/** Nobody nests deeper. */
const MOST_ELEMENTS = 8;
/** Elements that are nothing without words. A cell keeps its place in a table. */
const DRESSING: ReadonlySet<string> = new Set('a abbr aside b blockquote cite div em figcaption font h1 h2 h3 h4 h5 h6 i li mark ol p section small span strong sub sup u ul'.split(' '));

const OPENED = /<([a-z][a-z\d]*)(?:\s[^<>]*)?>\s*$/i;
const CLOSED = /^\s*<\/([a-z][a-z\d]*)\s*>/i;

function withElements(span: Span, text: string): Span {
  let { start, end } = span;
  for (let depth = 0; depth < MOST_ELEMENTS; depth++) {
    const opened = OPENED.exec(text.slice(Math.max(0, start - REACH), start));
    const closed = CLOSED.exec(text.slice(end, end + REACH));
    const name = opened?.[1]?.toLowerCase();
    if (opened === null || closed === null || name !== closed[1]?.toLowerCase() || !DRESSING.has(name ?? '')) break;
    start -= opened[0].length;
    end += closed[0].length;
  }
  return { start, end };
}

const BREAK_BEFORE = /<br\s*\/?>\s*$/i;
const BREAK_AFTER = /^\s*<br\s*\/?>/i;

/** Of the line breaks on both sides one goes, and so does one beside the start or the end of its element. */
function withBreak({ start, end }: Span, text: string): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const next = BREAK_AFTER.exec(after);
  if (next !== null && (BREAK_BEFORE.test(before) || OPENED.test(before))) return { start, end: end + next[0].length };
  const previous = BREAK_BEFORE.exec(before);
  return previous !== null && CLOSED.test(after) ? { start: start - previous[0].length, end } : { start, end };
}

/** Where markup beside a place ends that dresses words: at copy, or at the border of a paragraph or a line. */
export interface Beyond {
  readonly at: number;
  readonly border: boolean;
}

const TAG_BEFORE = /<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>\s*$/i;
const TAG_AFTER = /^\s*<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?\/?>/i;
/** They stand among the words as a word does. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'input']);

/** What lies before the markup that ends at a place. */
export function beforeMarks(place: number, text: string, format: Format): Beyond {
  switch (format) {
    case 'plain':
      return { at: place, border: false };
    case 'markdown':
      return { at: place - (EMPHASIS_BEFORE.exec(text.slice(Math.max(0, place - REACH), place))?.[0].length ?? 0), border: false };
    case 'html':
      return pastTags(place, (at) => TAG_BEFORE.exec(text.slice(Math.max(0, at - REACH), at)), -1);
  }
}

/** What lies behind the markup that begins at a place. */
export function afterMarks(place: number, text: string, format: Format): Beyond {
  switch (format) {
    case 'plain':
      return { at: place, border: false };
    case 'markdown':
      return { at: place + (EMPHASIS_AFTER.exec(text.slice(place, place + REACH))?.[0].length ?? 0), border: false };
    case 'html':
      return pastTags(place, (at) => TAG_AFTER.exec(text.slice(at, at + REACH)), 1);
  }
}

function pastTags(place: number, tagBeside: (at: number) => RegExpExecArray | null, direction: 1 | -1): Beyond {
  let at = place;
  for (let depth = 0; depth < MOST_ELEMENTS; depth++) {
    const tag = tagBeside(at);
    const name = tag?.[1]?.toLowerCase();
    if (tag === null || name === undefined || PICTURES.has(name)) break;
    if (!INLINE.has(name)) return { at, border: true };
    at += direction * tag[0].length;
  }
  return { at, border: false };
}

const EMPHASIS_BEFORE = /[*_~]+$/;
const EMPHASIS_AFTER = /^[*_~]+/;

/** A quotation, a list item or a heading begins so, a link or emphasis opens so. */
const MARKS_BEFORE = /^[^\S\r\n>]*(?:>[^\S\r\n]?)*(?:(?:[-*+]|\d{1,9}[.)])[^\S\r\n]+)?(?:#{1,6}[^\S\r\n]+)?[*_~[(<]*$/;
/** … and closes so; an address that stood behind a label goes with it. */
const MARKS_AFTER = /^[*_~\]]*(?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:[^\S\r\n]+"[^"\r\n]*")?\))?[*_~)>\]]*(?:[^\S\r\n]*<?https?:\/\/[^\s<>]+>?)?[^\S\r\n]*$/;

/** The whole line, where nothing else than marks is on it. */
function withMarks({ start, end }: Span, text: string): Span {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /[\r\n]/.exec(text.slice(end, end + REACH));
  const to = rest === null ? Math.min(text.length, end + REACH) : end + rest.index;
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (before.length > REACH || !MARKS_BEFORE.test(before) || !MARKS_AFTER.test(after)) return { start, end };
  const line = text.slice(from, to);
  return count(line, '[') === count(line, ']') ? { start: from, end: to } : { start, end };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
