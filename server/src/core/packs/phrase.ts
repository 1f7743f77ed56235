/**
 * The notation of phrases, and what it is compiled to. Words stand for themselves, in any case and without the punctuation around
 * them (but a comma or a colon is a word); `…` for up to 160 characters of anything; `[so ]` may be missing; `(this|that)` is a choice; `#` a
 * number; `{letter}` one of a class of words (classes.ts).
 */
import { perText } from '../memo';
import { alternatives, classOf, closing, PLAIN_WORDS } from './notation';

export interface CompiledPhrase {
  /** Whether what `wordsOf` gives for a segment is this phrase. */
  readonly fits: (words: string) => boolean;
  /** What `firstWord` can give for a match; undefined where that can be anything. */
  readonly firstWords: ReadonlySet<string> | undefined;
}

/** Compiles a phrase, its pattern when it is asked first; a phrase that names no class that exists is a bug and throws. */
export function compile(phrase: string): CompiledPhrase {
  let pattern: RegExp | undefined;
  return { fits: (words) => (pattern ??= patternOf(phrase)).test(words), firstWords: firstWordsOf(phrase) };
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .split(/\{(\p{Alpha}+)\}/u)
    .map((part, index) => (index % 2 === 1 ? `(?:${classOf(part)})` : literal(part)))
    .join('');
  return new RegExp(`^(?:${source})(?: [,:])?$`);
}

/** What stands outside braces, as the source of a regular expression. */
function literal(part: string): string {
  return part
    .replace(/["?]|\.(?= |$)|'(?![\p{Alpha}\p{N}])/gu, '')
    .replaceAll(' / ', ' ')
    .replace(/[.*+$^\\]/g, '\\$&')
    .replace(/[,:](?=[ )|\]]|$)/g, ' $&')
    .replaceAll('(', '(?:')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll('#', '[0-9]+')
    .replaceAll(' … ', ' (?:.{0,160}? )?')
    .replace(/ …$/, '(?: .*)?')
    .replaceAll(' …', '(?: .{0,160}?)?')
    .replaceAll('…', '.{0,160}?');
}

/** The words of a segment as phrases see them: in lower case, one space between them, without punctuation but commas and colons. */
export function wordsOf(segment: string): string {
  const lower = segment.toLowerCase();
  let words = '';
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match !== null; match = WORD.exec(lower)) words += words === '' ? bare(match[0]) : ` ${bare(match[0])}`;
  return words;
}

/** A word without the punctuation that closes it; a comma or a colon becomes a word of its own. */
function bare(word: string): string {
  if (word.length === 1 || isPlain(word.charCodeAt(word.length - 1)) || /[\p{Alpha}\p{N}]$/u.test(word)) return word;
  const mark = /[,:]/.exec(word.slice(-2))?.[0];
  const kept = word.replace(/[^\p{Alpha}\p{N}]+$/u, '');
  return mark === undefined ? kept : `${kept} ${mark}`;
}

/** An ASCII letter in lower case, or a figure. */
function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

const WORD = /[,:](?!\S)|[@$£€₹]?[\p{Alpha}\p{N}][\p{Alpha}\p{N}'.@&+/:_%,-]*|©/gu;

/** The first word of a segment, in lower case; `#` for any number. */
export function firstWord(segment: string): string {
  const word = FIRST_WORD.exec(segment)?.[0].toLowerCase() ?? '';
  return /^\p{N}+$/u.test(word) ? '#' : word;
}

const FIRST_WORD = /(?:©|[\p{Alpha}\p{N}][\p{Alpha}\p{N}'-]*)/u;

/** Follows optional groups and choices as far as the first word; gives up at an ellipsis or a symbol. */
function firstWordsOf(phrase: string): Set<string> | undefined {
  const plain = PLAIN_BEGINNING.exec(phrase);
  if (plain !== null) return new Set(plain);
  const head = phrase.charAt(0);
  if (head === '[' || head === '(' || head === '{') {
    const end = closing(phrase);
    const inside = head === '{' ? classOf(phrase.slice(1, end)) : phrase.slice(1, end);
    if (head === '{' && !PLAIN_WORDS.test(inside)) return undefined;
    const rest = phrase.slice(end + 1);
    if (head !== '[' && /^[ ,:?!…]/.test(rest) && /^[a-z][a-z' -]*(?:\|[a-z][a-z' -]*)*$/.test(inside)) return plainChoices(inside);
    const starts = alternatives(inside).map((choice) => firstWordsOf(choice + rest));
    if (head === '[') starts.push(firstWordsOf(rest));
    return union(starts);
  }
  if (head === '#') return new Set(['#']);
  const word = firstWord(phrase);
  const after = phrase.slice(word.length);
  return word === '' || !/^(?:$|[ ,:?!.…]|\[ )/u.test(after) ? undefined : new Set([word]);
}

/** The first words of choices that are plain words, whatever comes after them. Most groups at the head of a phrase are such, and many the same. */
const plainChoices = perText((inside): Set<string> => new Set(inside.split('|').map((choice) => choice.split(' ', 1)[0] ?? '')));

/** Most phrases begin with a plain word, which takes no closer reading: there are some two thousand, and a start reads them all. */
const PLAIN_BEGINNING = /^[a-z][a-z'-]*(?=$|[ ,:?!…])/;

function union(sets: readonly (Set<string> | undefined)[]): Set<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const word of set) all.add(word);
  }
  return all;
}
