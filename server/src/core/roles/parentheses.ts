/** Pointers in brackets inside a paragraph: `(RELATED: …)`, `[SEE ALSO: …]`, `(Click here …)`. */
import type { Span } from '../types';
import { normal } from './normal';

const BRACKETED = /\([^()]{5,220}\)|\[[^[\]]{5,220}\]/gu;

/** Labels that send the reader away; in brackets they can hardly be anything else. */
const LABEL = /^\W*(?:related(?: (?:story|stories|article|video|coverage|content))?|read more|read also|also read|see also|more on this|more|watch|video|photos?|photo gallery|gallery|slideshow|listen|podcast|read|don't miss|also on [\p{L} ]{2,25}|poll|quiz|join the discussion|interactive|full coverage|opinion) *(?::|\|)/iu;
const CALL = /^\W*(?:(?:click|tap) (?:here|to|for)(?![\p{L}])|(?:sign up|subscribe) (?:here|for|to)(?![\p{L}])|story continues below|article continues below|advertisement\W*$|scroll down for|(?:watch|listen to|read|see|view) .{0,120} (?:here|below|above|at \S+\.(?:com|org))\W*$|related[ :])/iu;

/** The brackets with what is in them, where that is a label with a headline, or a call. */
export function bracketedPointers(text: string): Span[] {
  if (!/[([]/.test(text)) return [];
  return Array.from(text.matchAll(BRACKETED), (match) => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => {
    const inside = normal(text.slice(start, end));
    return LABEL.test(inside) || CALL.test(inside);
  });
}
