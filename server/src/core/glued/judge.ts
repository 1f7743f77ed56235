/** Judges the places where words may have been run together: which of them are, and which are brands, abbreviations, addresses and the like. */
import type { Joint } from './joints';
import type { WordLists } from './split';

export interface Glue {
  readonly start: number;
  readonly end: number;
  /** Where a space is missing, in text order. */
  readonly gaps: readonly number[];
  /** Only believed where the article has this name elsewhere. */
  readonly name?: string;
}

/** No word is longer on either side of a joint; a bound keeps the work linear. */
const REACH = 60;

interface Sides {
  /** The letters before the joint, and before its punctuation. */
  readonly left: string;
  /** The letters after it. */
  readonly right: string;
  /** Everything up to the white space on either side. */
  readonly before: string;
  readonly after: string;
}

/** The glue at a joint, or undefined where the shape is in order. */
export function judge(text: string, { shape, at }: Joint, lists: WordLists): Glue | undefined {
  const before = text.slice(spaceBefore(text, at), at);
  const after = text.slice(at, spaceAfter(text, at));
  if (isAddress(before, after)) return undefined;
  const punctuation = /[^\p{Alpha}\d]*$/u.exec(before)?.[0] ?? '';
  const left = /[\p{Alpha}\d]*$/u.exec(before.slice(0, before.length - punctuation.length))?.[0] ?? '';
  const right = /^\p{Alpha}*/u.exec(after)?.[0] ?? '';
  const sides = { left, right, before, after };
  const gaps = JUDGES[shape](sides, text, at, lists);
  if (gaps === undefined) return undefined;
  return { ...wordAround(before, after, at), gaps: gaps.map((offset) => at + offset) };
}

/** What an editor would call the word: no marks around it, nothing beyond a dash. */
function wordAround(before: string, after: string, at: number): { readonly start: number; readonly end: number } {
  const head = /[^–—/]*$/u.exec(before)?.[0].replace(/^["“‘']+/u, '') ?? '';
  const tail = /^[–—]?[^–—/]*/u.exec(after)?.[0].replace(/[.,;:!?"”’')]+$/u, '') ?? '';
  const start = at - head.length + (head.startsWith('(') && !head.includes(')') ? 1 : 0);
  return { start, end: at + tail.length + (tail.includes('(') && after.charAt(tail.length) === ')' ? 1 : 0) };
}

const isSpace = (character: string): boolean => character === ' ' || /\s/.test(character);

function spaceBefore(text: string, at: number): number {
  const furthest = Math.max(0, at - REACH);
  while (at > furthest && !isSpace(text.charAt(at - 1))) at--;
  return at;
}

function spaceAfter(text: string, at: number): number {
  const furthest = Math.min(text.length, at + REACH);
  while (at < furthest && !isSpace(text.charAt(at))) at++;
  return at;
}

/** Web and mail addresses, handles, hashtags, file names, code: nothing in them is copy. */
function isAddress(before: string, after: string): boolean {
  return /[@#/_\\=<>{}|~^*]|www\.|^pic\.|https?:/iu.test(before) || /^[^\s,;]*[@/_\\=<>{}|~^*]/u.test(after) || /^[\p{Alpha}\d-]*\.(?:com|org|net|gov|edu|mil|int|info|biz|co|uk|us|tv|io|ly|me|fm|html?|php|pdf|jpe?g|png)(?!\p{Lower})/iu.test(after);
}

type Judge = (sides: Sides, text: string, at: number, lists: WordLists) => readonly number[] | undefined;

/** A space is missing at the joint, or nothing is. */
const when = (isGlued: boolean): readonly number[] | undefined => (isGlued ? [0] : undefined);

const JUDGES: Readonly<Record<Joint['shape'], Judge>> = {
  'word+Word': ({ left, right, before, after }, _text, _at, lists) => judgeCapital(left, right, before.slice(0, before.length - left.length), after, lists),
  'comma+word': ({ left, right, before }) => when(/\p{Lower}{2}[,;]$/u.test(before) && left.length >= 2 && right.length >= 2 && !/&\p{Alpha}+;$/u.test(before)),
  'period+Word': ({ left, right, before, after }) => when(/(?:\p{Lower}{2}|\p{Lower}[)”"’'])[.!?]$/u.test(before) && left.length >= 2 && isSentenceStart(right, after) && !/\.\p{Alpha}+[.!?]$/u.test(before)),
  'quote+word': ({ right, before }, text, at) => (/[,.!?]["”]$/u.test(before) && right.length >= 2 ? [isOpening(text, at - 1) ? -1 : 0] : undefined),
  'word+quote': ({ left, after }) => when(left.length >= 2 && /^“\p{Alpha}/u.test(after)),
  'word+parenthesis': ({ left, before }, text, at) => when(left.length >= 3 && !/[-.’']/u.test(before) && isAside(text, at)),
  'parenthesis+word': ({ right }, text, at) => when(right.length >= 2 && isAsideBefore(text, at)),
  'word+digit': ({ left, after }) => when(WORDS_BEFORE_FIGURES.has(left) && /^(?:\d{2,}|\d+[.,]\d)/u.test(after)),
  'digit+word': ({ right, before }) => when(/(?:^|[\s($“"])\$?\d[\d,.]*$/u.test(before) && WORDS_AFTER_FIGURES.has(right) && !(right === 'in' && IN_INCHES.test(before))),
  // An em dash before a space may also break a speaker's sentence off, so only the en dash counts.
  'word+dash': ({ left, after }, text, at) => when(left.length >= 2 && after.length === 1 && /^\s\p{Alpha}/u.test(text.slice(at + 1, at + 3))),
  'possessive+word': ({ right, before }, _text, _at, { common }) => when(/\p{Alpha}{2}['’]s$/u.test(before) && right.length >= 2 && common.has(right.toLowerCase()) && !common.has(`s${right}`)),
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Beginnings of brands and of compounds in small letters: iPhone, eBay, proPublica, macOS, thePlatform is none of them. */
const BRAND_BEGINNINGS = words('my your our pro web net pre post bio eco mid anti non co re un ex mac micro mega multi super uni tele geo neo trans inter intra sub semi over under out up in on go so be no do get red blue black green new one you we us me all any air car care cloud data face food game home job life link live log mail mind open pay phone photo play rate real share shop sign smart snap social soft sound speed start star tech text time trip tube video view walk watch wiki word work news info auto');
/** Words that begin a sentence or a title, and stand in no brand. */
const BEGINNINGS = words('The She They This That These Those But According However While When President Senator Secretary Minister Prime Mr Mrs Ms Dr');

function judgeCapital(left: string, right: string, prefix: string, after: string, { common }: WordLists): readonly number[] | undefined {
  if (/[-’'.&\d]$/u.test(prefix) || (right.length < 2 && !/^\p{Upper}\.\p{Upper}/u.test(after))) return undefined;
  if (/^\p{Lower}+$/u.test(left)) return when(left.length >= 2 && common.has(left) && !BRAND_BEGINNINGS.has(left) && !/^\p{Upper}{2,4}$/u.test(right));
  const joined = /^(\p{Upper}\p{Lower}{3,})(and|of|the|in|to|for|from|with)$/u.exec(left);
  if (joined !== null && common.has((joined[1] ?? '').toLowerCase()) && /^\p{Upper}\p{Lower}{2}/u.test(right)) return [-(joined[2] ?? '').length, 0];
  return when(/^\p{Upper}\p{Lower}{3,}$/u.test(left) && common.has(left.toLowerCase()) && BEGINNINGS.has(right));
}

/** A word that may begin a sentence: with a small letter after its capital, or I or A on its own. */
function isSentenceStart(right: string, after: string): boolean {
  return /^(?:\p{Upper}\p{Lower}+$|[IA](?:[\s’']|$))/u.test(right.length === 1 ? after : right) && !/^(?:Com|Org|Net|Gov|Edu|Co|Js|Us|Uk|Io|Tv|Ly)$/u.test(right);
}

/** Straight marks open and close by turns within the paragraph; beyond this the count is not worth its time. */
function isOpening(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '"') return false;
  const before = text.slice(Math.max(0, at - 1000), at);
  return (before.match(/"/g)?.length ?? 0) % 2 === 0;
}

/** "(AI)", "(D-Ill.)", "(see below)": an aside, not an ending such as "(s)" or a prefix such as "(un)". */
const ASIDE = /^\((?=[^()]{0,80}[\p{Upper}\d\s])[\p{Alpha}\d][^()]{1,80}\)/u;

function isAside(text: string, at: number): boolean {
  return ASIDE.test(text.slice(at, at + 90)) && /^\(\p{Alpha}/u.test(text.slice(at, at + 2));
}

function isAsideBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const open = before.lastIndexOf('(');
  return open > 0 && /\s/u.test(before.charAt(open - 1)) && ASIDE.test(before.slice(open));
}

const WORDS_BEFORE_FIGURES = words('in on of the from since and to by at for with than about over until between after before through nearly around least most is was were that said late early');
/** Figures that may count inches ("50in of snow"), and no year. */
const IN_INCHES = /(?:^|[^\d,])\d{1,3}(?:\.\d+)?$/u;
const WORDS_AFTER_FIGURES = words('percent people years year months days weeks million billion trillion and the of in to by from for with that were was at on or when');
