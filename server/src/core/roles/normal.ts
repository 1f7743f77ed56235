/** A text in the shape that phrases are written for: straight quotes, hyphens, plain spaces; of equal length, so that offsets hold. */

import { ownCopy } from '../own-copy';

/** Brackets, bullets and other ornaments become spaces: a phrase is the same in them. Two single marks in a row are one double. */
export function normal(text: string): string {
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const becomes = BECOMES[code] ?? 0;
    if (becomes === 0) continue;
    const pair = becomes === APOSTROPHE && BECOMES[text.charCodeAt(at + 1)] === APOSTROPHE;
    if (becomes === code && !pair) continue;
    made += text.slice(from, at) + (pair ? '" ' : String.fromCharCode(becomes));
    if (pair) at++;
    from = at + 1;
  }
  return from === 0 ? text : ownCopy(made + text.slice(from));
}

const APOSTROPHE = 0x27;

/** All that JavaScript takes for white space, but the space. */
const SPACES = '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** What each character becomes; nothing for most, which stay as they are. */
const BECOMES = new Uint16Array(0x10000);
for (const [characters, becomes] of [["'’‘ʼ´`", "'"], ['“”„', '"'], ['–—−', '-'], ['…', '.'], [`()[]|•·▪■●◆▸►▶→«»>*~${SPACES}`, ' ']] as const) {
  for (let at = 0; at < characters.length; at++) BECOMES[characters.charCodeAt(at)] = becomes.charCodeAt(0);
}

/** In lower case and of equal length: the dotted capital I is the one letter whose lower case is longer. Patterns that ignore case take far longer to compile. */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
