/** Lines in capitals: another story's headline in one article, a section head in another. The article itself tells which. */
import type { Block, Genre } from '../types';
import { shapeOf } from './shape';

/** Which of the blocks are links to other stories set in capitals; `open` says which may be asked about. */
export function capitalLinks(blocks: readonly Block[], open: (index: number) => boolean, genre: Genre): ReadonlySet<number> {
  const capitals = blocks.flatMap((block, index) => (index > 0 && open(index) && shapeOf(block).capitals ? [index] : []));
  if (capitals.length === 0 || genre === 'transcript' || genre === 'newsletter') return new Set();
  const heads = capitals.filter((index) => !isClause(blocks, index));
  // A newsletter or a list sets all its heads in capitals, and some of them are bare names of things.
  const clauses = capitals.filter((index) => !heads.includes(index));
  if (heads.length >= 2 || heads.length > clauses.length) return new Set();
  return new Set(clauses.filter((index) => !isDeveloped(blocks, index, capitals.length)));
}

/** Five words or more, or four with a verb: what a headline needs and a section head seldom has. */
function isClause(blocks: readonly Block[], index: number): boolean {
  const { text, words } = shapeOf(blocks[index] ?? { text: '', masked: '' });
  return words >= 6 || (words >= 3 && VERB.test(text)) ;
}

/** Words that a headline in capitals has for its verb. */
const VERB =
  /(?<!\p{L})(?:IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|DO|DOES|DID|WILL|WON'T|CAN|CAN'T|CANNOT|COULD|SHOULD|MAY|MIGHT|MUST|DON'T|DIDN'T|DOESN'T|ISN'T|TO|SAYS?|SAID|CALLS?|\p{Lu}{2,}(?:ES|[^SIU'\P{L}]S|ED|ING|IZES|ISES))(?!\p{L})(?=.)/u;

/** The next paragraph takes up what the line says and nobody had said before: then the line is its head. */
function isDeveloped(blocks: readonly Block[], index: number, capitals: number): boolean {
  const next = blocks.slice(index + 1).find((block) => !shapeOf(block).title);
  if (next === undefined || capitals < 2) return false;
  const before = new Set(blocks.slice(0, index).flatMap((block) => contentWords(block.masked)));
  const here = contentWords(shapeOf(blocks[index] ?? next).text);
  const after = new Set(contentWords(next.masked));
  const fresh = here.filter((word) => !before.has(word));
  const taken = fresh.filter((word) => after.has(word));
  return taken.length >= 2 && taken.length * 2 >= fresh.length;
}

/** Words long enough to mean something, cut to a stem so that VOTES meets voting. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
