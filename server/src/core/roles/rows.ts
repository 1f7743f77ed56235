/** Rows of other stories' headlines without a label: two or more in title case, one under the other, between paragraphs of the story. */
import { perBlock } from '../memo';
import type { Block, Genre } from '../types';
import { shapeOf } from './shape';

/** Which of the blocks stand in such rows; `open` says which may be asked about, `linked` which are furniture already. */
export function headlineRows(blocks: readonly Block[], open: (index: number) => boolean, linked: (index: number) => boolean, genre: Genre): ReadonlySet<number> {
  const rows = new Set<number>();
  if (genre === 'transcript' || genre === 'newsletter' || genre === 'list') return rows;
  for (let start = 1; start < blocks.length; start++) {
    let end = start;
    while (end < blocks.length && open(end) && isHeadline(blocks[end] ?? NO_BLOCK)) end++;
    if (end - start >= 2 && stands(blocks[start - 1], linked(start - 1)) && (end === blocks.length || stands(blocks[end], linked(end)))) {
      const lines = blocks.slice(start, end);
      // The names of people, books and bills are set so too, and have no verbs.
      if (lines.filter(({ masked }) => VERB.test(masked)).length * 2 > lines.length) for (let index = start; index < end; index++) rows.add(index);
    }
    start = end;
  }
  return rows;
}

/** A paragraph of the story that introduces nothing, or furniture. */
function stands(block: Block | undefined, linked: boolean): boolean {
  if (block === undefined || linked) return linked;
  const { end, ended, words } = shapeOf(block);
  return ended && words >= 8 && /[.!?]["')\]]*$/u.test(end);
}

const FEWEST = 6;
const MOST = 25;

const NO_BLOCK: Block = { text: '', masked: '' };

const isHeadline = perBlock((block): boolean => {
  const { title, capitals, words, text } = shapeOf(block);
  if (!title || capitals || words < FEWEST || words > MOST || !/^["'‘“\p{Upper}]/u.test(block.masked) || /[@\])]/.test(text.slice(-1)) || text.includes('@')) return false;
  const small = text.match(/(?<![\p{Alpha}'])\p{Lower}{5,}/gu)?.length ?? 0;
  const great = text.match(/(?<![\p{Alpha}'])\p{Upper}/gu)?.length ?? 0;
  return small === 0 && great * 5 >= words * 3;
});

const VERB =
  /(?<!\p{Alpha})(?:Is|Are|Was|Were|Be|Has|Have|Had|Do|Does|Did|Will|Won['’]t|Can|Can['’]t|Could|Should|May|Might|Must|Don['’]t|Didn['’]t|Doesn['’]t|Isn['’]t|Says?|Said|Calls?|What|How|Why|\p{Upper}\p{Lower}+(?:es|[^siu'\P{Lower}]s|ed|ing))(?!\p{Alpha})/u;
