/** The body paragraphs next to each paragraph: ads, captions, links and heads that stand between do not count. */
import { perObject } from '../memo';
import type { Placed } from '../types';

export interface Neighbours {
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
}

export const bodyNeighbours = perObject((paragraphs: readonly Placed[]): Neighbours => {
  const before: (number | undefined)[] = [];
  const after: (number | undefined)[] = [];
  let last: number | undefined;
  for (const [index, { paragraph }] of paragraphs.entries()) {
    before.push(last);
    if (paragraph.role === 'body') last = index;
  }
  let next: number | undefined;
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    after[index] = next;
    if (paragraphs[index]?.paragraph.role === 'body') next = index;
  }
  return { before, after };
});
