/** Lines in capitals: another story's headline in one article, a section head in another. The article itself tells which. */
import { outletPacks } from '../packs/index';
import type { Block, Genre } from '../types';
import { shapeOf, type Shape } from './shape';

/** Which of the blocks are links to other stories set in capitals; `open` says which may be asked about. */
export function capitalLinks(blocks: readonly Block[], open: (index: number) => boolean, genre: Genre): ReadonlySet<number> {
  const capitals = blocks.flatMap((block, index) => (index > 0 && open(index) && shapeOf(block).capitals ? [index] : []));
  if (capitals.length === 0 || genre === 'transcript' || genre === 'newsletter') return new Set();
  const style = styleOf(blocks);
  if (style === 'heads') return new Set();
  const texts = new Map(capitals.map((index) => [index, shapeOf(blocks[index] ?? NO_BLOCK)]));
  const clear = capitals.some((index) => isHeadline(texts.get(index), LONG));
  const shortest = style === 'links' || clear ? SHORT : LONG;
  const links = capitals.filter((index) => isHeadline(texts.get(index), shortest));
  // A newsletter or a list sets all its heads in capitals, and some of them are bare names of things.
  const heads = capitals.length - links.length;
  if (heads > links.length || (heads >= 2 && style !== 'links')) return new Set();
  return new Set(links.filter((index) => !isDeveloped(blocks, index, capitals.length)));
}

const NO_BLOCK: Block = { text: '', masked: '' };

/** Words that a headline has and a section head seldom has, and where its outlet or its neighbours say what capitals mean. */
const LONG = 6;
const SHORT = 3;

/** Long enough, or with a verb; nothing that introduces, counts, asks or quotes as section heads do. */
function isHeadline(shape: Shape | undefined, shortest: number): boolean {
  if (shape === undefined || shape.words < shortest) return false;
  const { text, words } = shape;
  if (/[.:;,]$/u.test(text) || /^(?:\p{N}{1,2}[.)]|[QA]:|["'][^"']*["']$)/u.test(text)) return false;
  return words >= LONG || VERB.test(text);
}

/** What capitals mean to the outlet that the copy is known by. */
function styleOf(blocks: readonly Block[]): 'links' | 'heads' | undefined {
  const known = outletPacks.flatMap(({ capitals }) => (capitals === undefined ? [] : [capitals]));
  return known.find(({ signs }) => blocks.some(({ masked }) => signs.some((sign) => masked.includes(sign))))?.mean;
}

/** Words that a headline in capitals has for its verb. */
const VERB =
  /(?<!\p{L})(?:IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|DO|DOES|DID|WILL|WON'T|CAN|CAN'T|CANNOT|COULD|SHOULD|MAY|MIGHT|MUST|DON'T|DIDN'T|DOESN'T|ISN'T|SAYS?|SAID|CALLS?|WHAT|HOW|WHY|\p{Lu}{2,}(?:ES|[^SIU'\P{L}]S|ED|ING))(?!\p{L})/u;

/** The next paragraph takes up what the line says and nobody had said before: then the line is its head. */
function isDeveloped(blocks: readonly Block[], index: number, capitals: number): boolean {
  const next = blocks.slice(index + 1).find((block) => !shapeOf(block).title);
  if (next === undefined || capitals < 2) return false;
  const before = new Set(blocks.slice(0, index).flatMap((block) => contentWords(block.masked)));
  const here = contentWords(shapeOf(blocks[index] ?? NO_BLOCK).text);
  const after = new Set(contentWords(next.masked));
  const fresh = here.filter((word) => !before.has(word));
  const taken = fresh.filter((word) => after.has(word));
  return taken.length >= 2 && taken.length * 2 >= fresh.length;
}

/** Words long enough to mean something, cut to a stem so that VOTES meets voting. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
}
