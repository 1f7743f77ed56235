/** Characters that nobody sees: hyphens for another line width, spaces of no width, marks of direction. They come along from a page or another program. */
import type { Span } from '../types';
import { deletion, matches, quote, rule } from './rule';

export default rule({
  meta: {
    id: 'invisible-character',
    category: 'debris',
    severity: 'info',
    fix: 'safe',
    summary: 'A character that nobody sees, left by a page or a program.',
    why: 'A search misses the word that it stands in, and another system may print it as a hyphen or a box.',
    examples: [{ bad: 'The mayor re\u00adsigned on Monday.', good: 'The mayor resigned on Monday.' }],
  },
  checkArticle({ format, paragraphs }) {
    // A page has its reasons: it tells a browser where a long word may break.
    if (format !== 'plain') return [];
    return paragraphs.flatMap(({ at, paragraph: { masked } }) =>
      matches(masked, INVISIBLE)
        .filter((span) => isAmongLatin(masked, span))
        .map((hidden) => {
          const word = wordAround(masked, hidden);
          const name = NAMES.get(masked.charAt(hidden.start)) ?? 'a mark of the direction of writing';
          return {
            span: { start: at + word.start, end: at + word.end },
            message: `${visible(masked, word)} hides ${name}; delete it.`,
            fixes: [deletion('Delete what nobody sees', { start: at + hidden.start, end: at + hidden.end })],
          };
        }),
    );
  },
});

/** Soft hyphen, spaces and joiners of no width, marks and embeddings of direction (the Unicode Standard, chapter 23). */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'a soft hyphen'],
  ['\u200b', 'a space of no width'],
  ['\u200c', 'a non-joiner of no width'],
  ['\u200d', 'a joiner of no width'],
  ['\u2060', 'a word joiner'],
  ['\ufeff', 'a byte order mark'],
]);

/** Other scripts and emoji are joined and turned by these characters. */
function isAmongLatin(text: string, { start, end }: Span): boolean {
  return [text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)].every((beside, index) => {
    const characters = Array.from(beside);
    const nearest = index === 0 ? characters.at(-1) : characters[0];
    return nearest === undefined || /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\n\r\t]$/u.test(nearest);
  });
}

const LONGEST_WORD = 30;

/** The word that it stands in or at; there is more of it to see. Where it is too long, no pair of surrogates is split. */
function wordAround(text: string, { start, end }: Span): Span {
  const before = (text.slice(Math.max(0, start - LONGEST_WORD), start).split(/\s/u).at(-1) ?? '').replace(/^[\udc00-\udfff]/, '');
  const after = (text.slice(end, end + LONGEST_WORD).split(/\s/u, 1)[0] ?? '').replace(/[\ud800-\udbff]$/, '');
  return { start: start - before.length, end: end + after.length };
}

/** The word as a reader sees it. */
function visible(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(INVISIBLE, '');
  return words === '' ? 'The gap between two words' : quote(words, { start: 0, end: words.length });
}
