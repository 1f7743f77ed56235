/** The shape of a block: how long it is, how it ends, how it is capitalised. */
import { withoutReturns } from '../lines';
import { perBlock } from '../memo';
import { normal } from './normal';

export interface Shape {
  /** Its first 400 characters as `normal` gives them, without white space around them. */
  readonly text: string;
  /** Its last 120 characters, likewise. */
  readonly end: string;
  readonly words: number;
  /** Set in capitals, but for the small letters of a McCarthy or an iPhone. */
  readonly capitals: boolean;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  /** Short and without a full stop, as titles are. */
  readonly title: boolean;
}

const LONGEST_TITLE = 200;

export const shapeOf = perBlock((block): Shape => {
  const masked = withoutReturns(block.masked);
  const text = normal(masked.slice(0, 400)).trim();
  const end = masked.length <= 120 ? text : normal(masked.slice(-120)).trimEnd();
  const ended = /[.!?:;,]["')\]]*$/u.test(end) && !/\p{Upper}\.\p{Upper}\.$/u.test(end);
  const short = masked.length <= LONGEST_TITLE;
  return { text, end, words: wordCount(masked), capitals: short && isCapitals(text), ended, title: short && (!ended || /\?["']?$/u.test(end)) };
});

function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 0x20;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

function isCapitals(text: string): boolean {
  if (/\p{Lower}{5}/u.test(text)) return false;
  const small = text.match(/\p{Lower}/gu)?.length ?? 0;
  const great = text.match(/\p{Upper}/gu)?.length ?? 0;
  return great >= 3 && small <= great * 0.08 + 1;
}
