/**
 * The notation of phrases, and what it is compiled to. Words stand for themselves, in any case; `…` for up to 160 characters of
 * anything; `[so ]` may be missing; `(this|that)` is a choice; `#` a number; `{letter}` one of a class of words (classes.ts).
 */
import { classes } from './classes';

export interface CompiledPhrase {
  /** Matches from the start of a segment; see `normal` for what the segment must look like. */
  readonly pattern: RegExp;
  /** The words that a match can begin with, in lower case; undefined where it can begin with anything. */
  readonly firstWords: ReadonlySet<string> | undefined;
}

/** Compiles a phrase; a phrase that names no class that exists is a bug and throws. */
export function compile(phrase: string): CompiledPhrase {
  const source = phrase
    .split(/\{(\p{L}+)\}/u)
    .map((part, index) => (index % 2 === 1 ? `(?:${classOf(part)})` : literal(part)))
    .join('');
  const ending = phrase.endsWith('…') ? '' : ENDING;
  return { pattern: new RegExp(`^(?:${source})${ending}`, 'isu'), firstWords: firstWordsOf(phrase) };
}

/** After a phrase that must fill its segment: closing punctuation, arrows, footnote marks. */
const ENDING = '[^\\p{L}\\p{N}@]*$';

/** What stands outside braces, as the source of a regular expression. */
function literal(part: string): string {
  return part
    .replace(/[.?*+$^\\]/gu, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll('#', '\\p{N}+')
    .replaceAll(' … ', '[^\\p{L}\\p{N}]+(?:.{0,160}?[^\\p{L}\\p{N}])?')
    .replace(/ ?…$/u, '(?![\\p{L}\\p{N}]).*')
    .replaceAll('…', '.{0,160}?')
    .replaceAll(' ', ' +');
}

/** The first word of a segment, in lower case. */
export function firstWord(segment: string): string {
  return FIRST_WORD.exec(segment)?.[0].toLowerCase() ?? '';
}

const FIRST_WORD = /^[\p{L}\p{N}][\p{L}\p{N}'-]*/u;

function classOf(name: string): string {
  const words = classes[name];
  if (words === undefined) throw new Error(`no class of words is called ${name}`);
  return words;
}

/** Follows optional groups and choices as far as the first word; gives up at an ellipsis or a symbol. */
function firstWordsOf(phrase: string): Set<string> | undefined {
  const head = phrase.charAt(0);
  if (head === '[' || head === '(' || head === '{') {
    const end = closing(phrase);
    const inside = head === '{' ? classOf(phrase.slice(1, end)) : phrase.slice(1, end);
    if (head === '{' && !PLAIN_WORDS.test(inside)) return undefined;
    const rest = phrase.slice(end + 1);
    const starts = alternatives(inside).map((choice) => firstWordsOf(choice + rest));
    if (head === '[') starts.push(firstWordsOf(rest));
    return union(starts);
  }
  const word = firstWord(phrase);
  const next = phrase.charAt(word.length);
  return word === '' || !['', ' ', ',', ':', '?', '!', '.', '…'].includes(next) || phrase.startsWith('#') ? undefined : new Set([word]);
}

const PLAIN_WORDS = /^[\p{L} '|-]+$/u;

function union(sets: readonly (Set<string> | undefined)[]): Set<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const word of set) all.add(word);
  }
  return all;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the group that opens the phrase closes. */
function closing(phrase: string): number {
  const closers: (string | undefined)[] = [];
  for (let at = 0; at < phrase.length; at++) {
    const character = phrase.charAt(at);
    if (character in CLOSERS) closers.push(CLOSERS[character]);
    else if (character === closers.at(-1)) closers.pop();
    if (closers.length === 0) return at;
  }
  throw new Error(`a group is left open in ${phrase}`);
}

/** The choices of a group, those of groups inside it left whole. */
function alternatives(inside: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const character = inside.charAt(at);
    if (character in CLOSERS) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === '|' && depth === 0) {
      choices.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return [...choices, inside.slice(start)];
}
