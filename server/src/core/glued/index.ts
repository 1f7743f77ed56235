/** Words run together, as where a link was stripped from a page: found in a paragraph, and confirmed by the article around it. */
import { once, perBlock, perText } from '../memo';
import { inTextOrder } from '../spans';
import type { Placed } from '../types';
import { spelledOut } from './front-coding';
import { jointsIn, type Word } from './joints';
import { judge, type Glue } from './judge';
import { splitName, splitOf } from './split';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { COMMON, WHOLE } from './word-lists';

export type { Glue };

interface Vocabularies {
  readonly common: Vocabulary;
  readonly whole: Vocabulary;
}

/** Each made at the first question to it: not every run asks, and few words are looked for in the second. */
const common = once(() => vocabularyOf(spelledOut(COMMON)));
const whole = once(() => vocabularyOf(spelledOut(WHOLE)));

const LISTS: Vocabularies = {
  get common() {
    return common();
  },
  get whole() {
    return whole();
  },
};

/** The glued words of each paragraph, offsets the paragraph's; none where the whole paragraph is the machine's. */
export function gluedWords(paragraphs: readonly Placed[]): readonly (readonly Glue[])[] {
  const found = paragraphs.map(({ paragraph }) => (paragraph.role === 'debris' ? NO_GLUES : gluesIn(paragraph)));
  const sought = new Set(found.flatMap((glues) => glues.flatMap(({ name }) => name ?? [])));
  const names = sought.size === 0 ? sought : new Set(paragraphs.flatMap(({ paragraph }) => namesIn(paragraph).filter((name) => sought.has(name))));
  return found.map((glues) => (glues.length === 0 ? glues : merged(glues.filter(({ name }) => name === undefined || names.has(name)))));
}

const NO_GLUES: readonly Glue[] = [];

const namesIn = perBlock(({ masked }): readonly string[] => masked.match(/(?<![\p{Alpha}\d@#])\p{Upper}\p{Lower}+(?!\p{Alpha})/gu) ?? []);

const gluesIn = perBlock(({ masked }): readonly Glue[] => {
  const { joints, words } = jointsIn(masked);
  const glues = joints.flatMap((joint) => judge(masked, joint, LISTS) ?? []);
  for (const word of words) {
    const glue = splitWord(masked, word);
    if (glue !== undefined) glues.push(glue);
  }
  return glues;
});

function splitWord(text: string, { start, end, capital }: Word): Glue | undefined {
  if (LISTS.common.holds(text, start, end)) return undefined;
  const letters = text.slice(start, end);
  const split = splitAt(letters);
  if (split === -1 || !standsAlone(text, start, end)) return undefined;
  return { start, end, gaps: [start + split], ...(capital && { name: letters.slice(0, split) }) };
}

/** Not a part of an address, a handle, a hashtag or a compound with hyphens. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\p{Alpha}\d@#/_.’'&=-]$/u.test(text.slice(Math.max(0, start - 1), start)) && !/^(?:[\d@/_=-]|\.\p{Alpha})/u.test(text.slice(end, end + 2));
}

const splitAt = perText((word) => (word.startsWith(word.charAt(0).toLowerCase()) ? splitOf(word, LISTS) : splitName(word, LISTS)));

/** One finding for what touches or overlaps. */
function merged(glues: readonly Glue[]): Glue[] {
  const result: Glue[] = [];
  for (const glue of [...glues].sort(inTextOrder)) {
    const last = result.at(-1);
    if (last === undefined || glue.start >= last.end) result.push(glue);
    else result[result.length - 1] = { ...last, end: Math.max(last.end, glue.end), gaps: [...new Set([...last.gaps, ...glue.gaps])].sort((one, other) => one - other) };
  }
  return result;
}
