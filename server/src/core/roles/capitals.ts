/** Lines in capitals: another story's headline in one article, a section head in another. The article itself tells which. */
import { withoutReturns } from '../lines';
import { perBlock } from '../memo';
import type { Packs } from '../packs/choice';
import type { Block, Genre } from '../types';
import { shapeOf, type Shape } from './shape';

/** Which of the blocks are links to other stories set in capitals; `open` says which may be asked about. */
export function capitalLinks(blocks: readonly Block[], open: (index: number) => boolean, genre: Genre, packs: Packs): ReadonlySet<number> {
  const capitals = blocks.flatMap((block, index) => (index > 0 && open(index) && shapeOf(block).capitals && !INTRODUCED.test(shapeOf(blocks[index - 1] ?? NO_BLOCK).end) ? [index] : []));
  if (capitals.length === 0 || genre === 'transcript' || genre === 'newsletter' || isTableOfContents(blocks, capitals)) return new Set();
  const style = styleOf(blocks, packs);
  if (style === 'heads') return new Set();
  const texts = new Map(capitals.map((index) => [index, shapeOf(blocks[index] ?? NO_BLOCK)]));
  const clear = capitals.some((index) => isHeadline(texts.get(index), LONG));
  const shortest = style === 'links' || clear ? SHORT : LONG;
  const links = capitals.filter((index) => isHeadline(texts.get(index), shortest));
  // A newsletter or a list sets all its heads in capitals, and some of them are bare names of things.
  const heads = capitals.length - links.length;
  if (heads > links.length || (heads >= 2 && style !== 'links')) return new Set();
  if (capitals.length < 2) return new Set(links);
  const kept = withoutHeads(blocks, new Set(links));
  // Beside links that nothing takes up, a line too long for a head is a link as well, whatever the next paragraph says.
  return kept.size === 0 ? kept : new Set(links.filter((index) => kept.has(index) || (texts.get(index)?.words ?? 0) >= TOO_LONG));
}

/** A newsletter lists its heads before it comes to them: two lines in capitals at least are among the others, in small letters. */
function isTableOfContents(blocks: readonly Block[], capitals: readonly number[]): boolean {
  if (capitals.length < 2) return false;
  const inCapitals = new Set(capitals);
  const listed = new Set(blocks.flatMap((block, index) => (inCapitals.has(index) || !shapeOf(block).title ? [] : [unmarked(block)])));
  return capitals.filter((index) => listed.has(unmarked(blocks[index] ?? NO_BLOCK))).length >= 2;
}

/** Its words in small letters, without a bullet before them. */
const unmarked = (block: Block): string => shapeOf(block).text.toLowerCase().replace(/^[^\p{Alpha}\p{N}]+/u, '');

const NO_BLOCK: Block = { text: '', masked: '' };

/** The paragraph before says that something comes, as a post that shouts. */
const INTRODUCED = /[^:]{40}:$/u;

/** Words that a headline has and a section head seldom has, and where its outlet or its neighbours say what capitals mean. */
const LONG = 6;
const SHORT = 3;
/** More words than a section head has. */
const TOO_LONG = 8;

/** Long enough, or with a verb; nothing that introduces, counts, asks or quotes as section heads do. */
function isHeadline(shape: Shape | undefined, shortest: number): boolean {
  if (shape === undefined || shape.words < shortest) return false;
  const { text, words } = shape;
  if (/[.:;,]$/u.test(text) || /^(?:\p{N}{1,2}[.)]|[QA]:|["'][^"']*["']$)/u.test(text)) return false;
  return words >= LONG || VERB.test(text);
}

/** What capitals mean to the outlet that the copy is known by. */
function styleOf(blocks: readonly Block[], { outlets }: Packs): 'links' | 'heads' | undefined {
  const known = outlets.flatMap(({ capitals }) => (capitals === undefined ? [] : [capitals]));
  return known.find(({ signs }) => blocks.some(({ masked }) => signs.some((sign) => masked.includes(sign))))?.mean;
}

/** Words that a headline in capitals has for its verb. */
const VERB =
  /(?<!\p{Alpha})(?:IS|ARE|WAS|WERE|BE|HAS|HAVE|HAD|DO|DOES|DID|WILL|WON'T|CAN|CAN'T|CANNOT|COULD|SHOULD|MAY|MIGHT|MUST|DON'T|DIDN'T|DOESN'T|ISN'T|SAYS?|SAID|CALLS?|WHAT|HOW|WHY|\p{Upper}{2,}(?:ES|[^SIU'\P{Alpha}]S|ED|ING))(?!\p{Alpha})/u;

/**
 * The links without those whose line the next paragraph takes up: it says what the line says and nobody had said before, so the
 * line is its head. One pass over the blocks.
 */
function withoutHeads(blocks: readonly Block[], links: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set<number>();
  const said = new Set<string>();
  let open: readonly number[] = [];
  for (const [index, block] of blocks.entries()) {
    const words = contentWords(block);
    if (links.has(index)) {
      if (open.length < MOST_IN_A_ROW) open = [...open, index];
      else kept.add(index);
    } else if (!shapeOf(block).title) {
      for (const link of open) if (!takesUp(words, contentWords(blocks[link] ?? NO_BLOCK), said)) kept.add(link);
      for (const link of open) for (const word of contentWords(blocks[link] ?? NO_BLOCK)) said.add(word);
      open = [];
    }
    if (!links.has(index)) for (const word of words) said.add(word);
  }
  for (const link of open) kept.add(link);
  return kept;
}

/** More links than these in a row are a list of links, and nobody's heads. */
const MOST_IN_A_ROW = 4;

function takesUp(next: ReadonlySet<string>, line: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const fresh = [...line].filter((word) => !said.has(word));
  const taken = fresh.filter((word) => next.has(word));
  return taken.length >= 2 && taken.length * 2 >= fresh.length;
}

/** Words long enough to mean something, cut to a stem so that VOTES meets voting. */
const contentWords = perBlock(({ masked }): ReadonlySet<string> => new Set((withoutReturns(masked).slice(0, 2000).toLowerCase().match(/\p{Alpha}{4,}/gu) ?? []).map((word) => word.slice(0, 5))));
