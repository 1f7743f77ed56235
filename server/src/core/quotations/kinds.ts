/**
 * What a quotation is, from its own first and last words and the few around it: something said (speech), part of something said
 * that the writer's sentence takes up (fragment), the name of a work (title), or a word under discussion (term).
 */
import { isBlank } from './marks';
import { isNickname, isSpokenOf, isTerm } from './terms';
import { capitalsIn, isTitle } from './titles';
import type { Quotation, QuotationKind, Span } from '../types';

/** Where in the writer's sentence a quotation stands: at its start, behind a comma, colon or dash, or run in. */
export type Place = 'start' | 'comma' | 'colon' | 'within';

/** What the kind is told from; line breaks read as spaces. */
export interface Surroundings {
  /** The quoted words, at most so many as a title has. */
  readonly words: string;
  readonly count: number;
  /** Title case, or a capital at the head. */
  readonly capitals: 'all' | 'first' | 'none';
  /** The quoted words end with a stop or a comma, inside the marks. */
  readonly stopped: boolean;
  /** What comes before and after. */
  readonly lead: string;
  readonly rest: string;
  readonly place: Place;
}

/** How far the words around a quotation are read; nothing that decides a kind is longer. */
const REACH = 60;
const LONGEST_TITLE = 140;

/** `copy` is the paragraph without the white space at its ends; `before` the quotation before it in the paragraph. */
export function kindOf(text: string, span: Span, inside: Span, copy: Span, before: Quotation | undefined): QuotationKind {
  const words = onOneLine(text.slice(inside.start, Math.min(inside.end, inside.start + 2 * LONGEST_TITLE))).trim();
  const last = text.slice(Math.max(inside.start, inside.end - 4), inside.end).trimEnd();
  const lead = onOneLine(text.slice(Math.max(0, span.start - 2 * REACH), span.start)).slice(-REACH);
  const adjoining = before !== undefined && isBlank(text.slice(before.span.end, span.start)) ? before : undefined;
  const surroundings: Surroundings = {
    words,
    count: words.split(' ').length,
    capitals: capitalsIn(words),
    stopped: /[.,?!…;:–—-]["”’'»)\]]*$/u.test(last),
    lead,
    rest: onOneLine(text.slice(span.end, span.end + 2 * REACH)).slice(0, REACH),
    place: placeOf(lead, adjoining),
  };
  if (words.length <= LONGEST_TITLE) {
    if (isNickname(surroundings) || isSpokenOf(surroundings)) return 'term';
    if (isTitle(surroundings) || (before?.kind === 'title' && surroundings.capitals !== 'none' && !surroundings.stopped && isListed(text, before, span))) return 'title';
    if (isTerm(surroundings) || (before?.kind === 'term' && surroundings.count <= 3 && !surroundings.stopped && isListed(text, before, span))) return 'term';
    if (span.start === copy.start && span.end === copy.end && isHeading(surroundings)) return 'fragment';
  }
  return isSpeech(surroundings) ? 'speech' : 'fragment';
}

/** `“Ferry” or “Pier”`: in one list with the quotation before. */
const isListed = (text: string, before: Quotation, { start }: Span): boolean => /^,? (?:and|or) $|^, $/u.test(text.slice(before.span.end, start));

/** A line wrapped by hand reads like any other. */
const onOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/gu, ' ') : text);

/** `adjoining` is the quotation before, where nothing but white space lies between. */
function placeOf(lead: string, adjoining: Quotation | undefined): Place {
  const words = lead.trimEnd();
  if (words === '' || /[.!?…•*#|>]$/u.test(words)) return 'start';
  // The comma inside the marks of the quotation before belongs to a list, or ends a sentence that goes on with this one.
  if (adjoining !== undefined) return adjoining.kind === 'speech' ? 'start' : 'within';
  if (/[.!?]["”’'»)\]]+$/u.test(words)) return 'start';
  if (words.endsWith(':')) return 'colon';
  return /,$|(?:^|\s)[-–—]+$|[–—]$/u.test(words) ? 'comma' : 'within';
}

/** Quoted words that fill a paragraph without ending a sentence, or in capitals: a subheading or a pull quote. */
const isHeading = ({ words, stopped }: Surroundings): boolean => !stopped || !/\p{Lower}/u.test(words);

/** Subjects and the like that make a string of words a clause; a partial quotation seldom has them at its head. */
const CLAUSE = /^[^\p{Alpha}]*(?:I|We|You|He|She|It|They|There|This|That|These|Those|What|Who|How|Why|When|Where|If|My|Our|Your|His|Her|Their|The|No|Not|So|And|But|Let|Please|Don[’']t|Yes)(?:[’']\p{Lower}+)?(?!\p{Alpha})/u;
/** The quotation is what the writer's sentence is about: `"Don't boo, vote," was his appeal`. */
const IS_SUBJECT = /^ (?:(?:has|have|had) (?:become|been)|is|was|are|were|became|seems|remains|means|meant|isn[’']t|wasn[’']t)(?!\p{Alpha})/u;
/** The quotation is an instance of what the writer speaks of, and not something said. */
const INSTANCE = /(?<!\p{Alpha})(?:such as|including|like|e\.g\.|i\.e\.),? $/u;

function isSpeech({ words, count, capitals, stopped, lead, rest, place }: Surroundings): boolean {
  const capital = capitals !== 'none';
  const clause = CLAUSE.test(words);
  const long = count >= 4;
  // British style sets the stop after the mark, where it may as well be the writer's.
  const ended = stopped || /^\s*$/u.test(rest) || ((long || clause) && /^[.,?!;:…]/u.test(rest));
  if (IS_SUBJECT.test(rest) || INSTANCE.test(lead)) return false;
  switch (place) {
    case 'start':
      return ended || (long && capital && clause);
    case 'comma':
      return capital && (ended || long);
    case 'colon':
      return capital ? ended || long : ended && count >= 6;
    case 'within':
      // "I" and names have their capitals in the middle of a sentence, too.
      return capitals === 'first' && long && ended && !/^I(?!\p{Alpha})/u.test(words);
  }
}
