/** Which telling characters a block has, found in one pass: a scanner whose signs are not among them need not look. */
import { perBlock } from './memo';

/** The punctuation of ASCII that machinery is made of, each with a bit of its own. */
const TELLING = '!"#$%&\'()*+-/:;<=>?@[\\]^_`{|}~';
const BITS = Int32Array.from({ length: 128 }, (_, code) => 1 << TELLING.indexOf(String.fromCharCode(code)));

/** A set of telling characters, one bit each. */
export type Characters = number;

/** Those of a block's masked text. */
export const charactersOf = perBlock(({ masked }): Characters => charactersIn(masked));

export function charactersIn(text: string): Characters {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= BITS[text.charCodeAt(at)] ?? 0;
  return found & ~NONE;
}

/** What stands for every other character: the bit that a place of -1 gives. */
const NONE = 1 << -1;
