/** What the front matter of a Markdown file says its genre is. */
import type { Format, Genre } from '../types';

/** Front matter is short; further down, three dashes are a rule. */
const LONGEST = 20_000;
/** The names of genres, and the words that newsrooms use for them. */
const GENRES: Readonly<Record<string, Genre>> = {
  news: 'news', story: 'news', report: 'news',
  opinion: 'opinion', 'op-ed': 'opinion', column: 'opinion', editorial: 'opinion', comment: 'opinion', analysis: 'opinion',
  interview: 'interview', 'q&a': 'interview', qa: 'interview',
  transcript: 'transcript', letter: 'letter', letters: 'letter',
  list: 'list', listicle: 'list', newsletter: 'newsletter', briefing: 'newsletter',
};

/** The genre that the front matter names, or null where there is none or it names no genre that we know. */
export function genreInFrontMatter(text: string, format: Format): Genre | null {
  if (format !== 'markdown') return null;
  const [first, ...lines] = text.slice(0, LONGEST).split(/\r\n|\n|\r/u);
  if (first?.replace(/^\uFEFF/u, '').trimEnd() !== '---') return null;
  const end = lines.findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  for (const line of lines.slice(0, Math.max(0, end))) {
    const value = /^genre:\s*["']?([^"'#]*)/u.exec(line)?.[1]?.trim().toLowerCase();
    if (value !== undefined) return Object.hasOwn(GENRES, value) ? (GENRES[value] ?? null) : null;
  }
  return null;
}
