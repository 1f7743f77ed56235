/** What kind of text this is, told from the text itself; a setting or front matter may overrule it. */
import type { Block, Genre } from './types';

/** A transcript names the one who speaks in capitals at the head of most of its paragraphs. */
const TURN = /^\p{Lu}[\p{Lu} .'’-]{1,40}(?:\([^)]{1,40}\))?:\s/u;

export function genreOf(blocks: readonly Block[]): Genre {
  const turns = blocks.filter(({ masked }) => TURN.test(masked)).length;
  return turns >= 3 && turns * 3 >= blocks.length ? 'transcript' : 'news';
}
