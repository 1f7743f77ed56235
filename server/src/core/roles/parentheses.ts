/** Pointers in brackets inside a paragraph: `(RELATED: …)`, `[SEE ALSO: …]`, `(Click here …)`. */
import type { Span } from '../types';
import { normal } from './normal';

const BRACKETED = /\([^()]{5,220}\)|\[[^[\]]{5,220}\]/gu;

/** Labels that send the reader away; in brackets, in capitals, before a headline, they can hardly be anything else. */
const LABEL =
  /^\W*(?:RELATED|Related|READ MORE|Read [Mm]ore|READ ALSO|Read [Aa]lso|ALSO READ|SEE ALSO|See [Aa]lso|MORE|More|WATCH|Watch|VIDEOS?|Videos?|PHOTOS|Photos|PHOTO GALLERY|GALLERY|Gallery|SLIDESHOW|Slideshow|LISTEN|Listen|PODCAST|READ|DON'T MISS|A[Ll][Ss][Oo] [Oo][Nn] [\p{Alpha} ]{2,25}|POLL|QUIZ|JOIN THE DISCUSSION|INTERACTIVE|FULL COVERAGE|OPINION)(?: STORY| STORIES| ARTICLE| VIDEO| COVERAGE)? *[:|] *["'\p{Upper}\p{N}].*[^.;]\W?$/su;
const CALL =
  /^\W*(?:(?:Click|CLICK|Tap) (?:here|HERE|to|for)(?![\p{Alpha}])|(?:Sign up|SIGN UP|Subscribe) (?:here|for|to)(?![\p{Alpha}])|(?:Story|Article|STORY|ARTICLE) [Cc][Oo][Nn][Tt][Ii][Nn][Uu][Ee][SsDd] [Bb]elow|(?:ADVERTISEMENT|Advertisement)\W*$|Scroll down for|(?:Watch|WATCH|Listen to) .{0,120} (?:here|below|above)\W*$)/u;

/** The brackets with what is in them, where that is a label with a headline, or a call. */
export function bracketedPointers(text: string): Span[] {
  if (!/[([]/.test(text)) return [];
  return Array.from(text.matchAll(BRACKETED), (match) => ({ start: match.index, end: match.index + match[0].length })).filter(({ start, end }) => {
    const inside = normal(text.slice(start, end));
    return LABEL.test(inside) || CALL.test(inside);
  });
}
