/** Somebody without a name whom a sentence brings in: `a defense official`, `the senator’s spokesman`. `The official` or `the spokesman` below is he. */
import { perParagraph } from '../memo';
import { isAnonymous } from '../people/epithets';
import { BE, DASH, isTime, POSSESSIVES, PREPOSITIONS } from './grammar';
import type { Phrase } from './noun-phrase';
import { understand } from './own';
import type { Word } from './words';

export interface Introduced extends Phrase {
  /** What he is called by, in lower case. */
  readonly head: string;
}

/** Between the article and the noun. */
const LONGEST_DESCRIPTION = 6;

/** Those whom a paragraph introduces, in text order. */
export const introducedIn = perParagraph((paragraph): readonly Introduced[] => {
  const { words } = understand(paragraph);
  return words.flatMap((word, at): readonly Introduced[] => {
    if (word.kind !== 'word' || word.capital || !isAnonymous(word.lower)) return [];
    const from = opening(words, at);
    return from === undefined || isNamed(words, from, at) ? [] : [{ head: word.lower, from, to: at + 1 }];
  });
});

/** Where the phrase that ends in a noun begins; undefined where nothing shows that he is new. */
function opening(words: readonly Word[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_DESCRIPTION); index--) {
    const word = words[index];
    if (word?.kind !== 'word') return undefined;
    if (/^(?:an?|one|another)$/u.test(word.lower) || POSSESSIVES.has(word.lower)) return index;
    if (/['’]s$|s['’]$/u.test(word.text)) {
      let from = index;
      while (words[from]?.capital === true && words[from - 1]?.capital === true && !isTime(words[from - 1]?.lower ?? '') && !PREPOSITIONS.has(words[from - 1]?.lower ?? '')) from--;
      return words[from - 1]?.lower === 'the' ? from - 1 : from;
    }
    if (word.lower === 'the') return undefined;
  }
  return undefined;
}

/** `Cole is an official`, `Cole, an official,`, `as an official`, `an official, Ana Cole`, `his brother Ana`: he has a name. */
function isNamed(words: readonly Word[], from: number, at: number): boolean {
  const before = words[from - 1];
  const after = words[at + 1];
  if (before !== undefined && (BE.has(before.lower) || /^(?:as|like|became|named|hired|appointed|than)$/u.test(before.lower) || ((before.text === ',' || DASH.test(before.text)) && words[from - 2]?.capital === true))) return true;
  return after?.capital === true || (after?.text === ',' && words[at + 2]?.capital === true) || after?.lower === 'named' || after?.lower === 'of' || after?.lower === 'for';
}
