/** Lines of a paragraph that are furniture of the page: buttons that Markdown, HTML or a typist's wrapping set right above or below the story. */
import { trimmed } from '../formats/mask';
import { perObject, perText } from '../memo';
import type { Packs } from '../packs/choice';
import { spansOf } from '../spans';
import type { Span } from '../types';
import { wordsIn } from './words';

const LINE = /[^\r\n]+/g;
/** No button, label or call takes up a longer line. */
const LONGEST = 200;
/** How a line ends behind which another sentence may begin, and how such a sentence does. */
const ENDED = /[.!?:]["'”’)\]]*$/;
const BEGINS = /^["'“‘([]?[\p{Upper}\p{N}]/u;

/** The blocks, those of several lines divided where one of the lines is furniture; it stands between sentences, never within one. */
export function furnitureApart(blocks: readonly Span[], masked: string, packs: Packs): readonly Span[] {
  const isFurniture = furnitureIn(packs);
  return blocks.flatMap((block) => {
    const copy = masked.slice(block.start, block.end);
    return /[\r\n]/.test(copy) ? divided(copy, isFurniture, block) : [block];
  });
}

/** What a line's words alone show to be junk, and beyond doubt. */
const furnitureIn = perObject((packs: Packs) => {
  const certain = perText((line) => ({ is: wordsIn(packs)({ text: line, masked: line }).junk?.certain === true }));
  return (line: string): boolean => line.length <= LONGEST && certain(line).is;
});

function divided(copy: string, isFurniture: (line: string) => boolean, block: Span): readonly Span[] {
  const lines = spansOf(copy, LINE).flatMap((line) => trimmed(line, copy, copy) ?? []);
  const words = ({ start, end }: Span): string => copy.slice(start, end);
  const parts: Span[] = [];
  let apart = true;
  for (const [index, line] of lines.entries()) {
    const before = parts.at(-1);
    const next = lines[index + 1];
    const stands: boolean = (before === undefined || apart || ENDED.test(words(before).slice(-4))) && (next === undefined || BEGINS.test(words(next))) && isFurniture(words(line));
    if (before === undefined || apart || stands) parts.push(line);
    else parts[parts.length - 1] = { start: before.start, end: line.end };
    apart = stands;
  }
  return parts.length <= 1 ? [block] : parts.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}
