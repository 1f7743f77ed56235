/** Which telling characters a block has, found in one pass: a scanner whose signs are not among them need not look. */
import { perBlock } from './memo';

/** Each has a bit of its own; digits share one, and so does all that is beyond ASCII. */
const TELLING = '!"#$%&\'()*+-/:;<=>?@[\\]^_`{|}~';
const DIGIT = 1 << 30;
const BEYOND_ASCII = 1 << 31;

const BITS = Int32Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\d/.test(character) ? DIGIT : TELLING.includes(character) ? 1 << TELLING.indexOf(character) : 0;
});

/** A set of characters, as `charactersOf` gives it. */
export type Characters = number;

/** Those of a block's masked text. */
export const charactersOf = perBlock(({ masked }): Characters => charactersIn(masked));

export function charactersIn(text: string): Characters {
  let found = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    found |= code < 128 ? (BITS[code] ?? 0) : BEYOND_ASCII;
  }
  return found;
}
