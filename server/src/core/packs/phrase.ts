/**
 * The notation of phrases, and what it is compiled to. Words stand for themselves, in any case; `…` for up to 160 characters of
 * anything; `[so ]` may be missing; `(this|that)` is a choice; `#` a number; `{letter}` one of a class of words (classes.ts).
 */
import { neededWords } from './needed-words';
import { alternatives, classOf, closing, PLAIN_WORDS } from './notation';

export interface CompiledPhrase {
  /** Whether a segment is this phrase; the segment in lower case and as `normal` shapes it. */
  readonly fits: (segment: string) => boolean;
  /** The words that a match can begin with, in lower case; undefined where it can begin with anything. */
  readonly firstWords: ReadonlySet<string> | undefined;
}

/**
 * Compiles a phrase; a phrase that names no class that exists is a bug and throws. The regular expression is made when it is
 * first needed, for most phrases never are, and without regard to case only by way of the lower case: V8 takes longer to
 * compile Unicode classes that ignore case than to read an article.
 */
export function compile(phrase: string): CompiledPhrase {
  let needed: readonly string[] | undefined;
  let pattern: RegExp | undefined;
  return {
    firstWords: firstWordsOf(phrase),
    fits(segment) {
      needed ??= neededWords(phrase);
      if (needed.length > 0 && !needed.some((word) => segment.includes(word))) return false;
      return (pattern ??= patternOf(phrase)).test(segment);
    },
  };
}

function patternOf(phrase: string): RegExp {
  const source = phrase
    .split(/\{(\p{L}+)\}/u)
    .map((part, index) => (index % 2 === 1 ? `(?:${classOf(part)})` : literal(part)))
    .join('');
  const ending = phrase.endsWith('…') ? '' : ENDING;
  return new RegExp(`^(?:${source})${ending}`, 'su');
}

/** After a phrase that must fill its segment: closing punctuation, arrows, footnote marks. */
const ENDING = '[^\\p{L}\\p{N}@]*$';

/** What stands outside braces, as the source of a regular expression. */
function literal(part: string): string {
  return part
    .toLowerCase()
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
  // A choice of ways to close (`[:]`, `(,|;)`) ends the word as its first sign does.
  const end = /[[(]/.test(next) ? phrase.charAt(word.length + 1) : next;
  return word === '' || !['', ' ', ',', ':', '?', '!', '.', '…'].includes(end) || phrase.startsWith('#') ? undefined : new Set([word]);
}

function union(sets: readonly (Set<string> | undefined)[]): Set<string> | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const word of set) all.add(word);
  }
  return all;
}
