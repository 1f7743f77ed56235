/** The shape of a block: how long it is, how it ends, how it is capitalised. */
import { perObject } from '../memo';
import type { Block } from '../types';
import { normal } from './normal';

export interface Shape {
  /** As `normal` gives it, without white space around it. */
  readonly text: string;
  readonly words: number;
  /** Set in capitals, but for the small letters of a McCarthy or an iPhone. */
  readonly capitals: boolean;
  /** Ends as a sentence does. */
  readonly ended: boolean;
  /** Short and without a full stop, as titles are. */
  readonly title: boolean;
}

export const shapeOf = perObject(({ masked }: Block): Shape => {
  const head = masked.length > LONGEST_TITLE * 2 ? masked.slice(0, LONGEST_TITLE * 2) : masked;
  const text = normal(head).trim();
  const words = text.split(/ +/u).length;
  const ended = /[.!?:;,]["')\]]*$/u.test(text) && !/\p{Lu}\.\p{Lu}\.$/u.test(text);
  return { text, words, capitals: isCapitals(text), ended, title: text.length <= LONGEST_TITLE && (!ended || /\?["']?$/u.test(text)) };
});

const LONGEST_TITLE = 200;

function isCapitals(text: string): boolean {
  if (text.length > LONGEST_TITLE || /\p{Ll}{5}/u.test(text)) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const great = text.match(/\p{Lu}/gu)?.length ?? 0;
  return great >= 3 && small <= great * 0.08 + 1;
}
