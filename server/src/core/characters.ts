/** Which telling characters a block has, found in one pass: a scanner whose signs are not among them need not look. */
import { perBlock } from './memo';

/** The punctuation of ASCII that machinery is made of, each with a bit of its own. */
const TELLING = '!"#$%&\'()*+-/:;<=>?@[\\]^_`{|}~';
const BITS = Int32Array.from({ length: 128 }, (_, code) => {
  const place = TELLING.indexOf(String.fromCharCode(code));
  return place === -1 ? 0 : 1 << place;
});

/** A set of telling characters, one bit each. */
export type Characters = number;

/** Those of a block's masked text. */
export const charactersOf = perBlock(({ masked }): Characters => charactersIn(masked));

export function charactersIn(text: string): Characters {
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= BITS[text.charCodeAt(at)] ?? 0;
  return found;
}
