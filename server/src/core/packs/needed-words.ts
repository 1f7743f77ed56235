/** Words of which a text must hold at least one, or it cannot be the phrase: looking for them costs less than asking its pattern. */
import { alternatives, classOf, closing, PLAIN_WORDS } from './notation';

/** With more words than these, looking for them costs as much as the pattern. */
const MOST = 8;

/** In lower case; none where no such words can be named. */
export function neededWords(phrase: string): readonly string[] {
  let best: readonly string[] = [];
  // The first part is looked up by its first word already.
  for (const words of elementsOf(phrase).slice(1)) if (words.length > 0 && words.length <= MOST && shortest(words) > (best.length === 0 ? 1 : shortest(best))) best = words;
  return best;
}

/** For each part of a phrase that cannot be missing, words of which one must be there; none where no word can be named. */
function elementsOf(phrase: string): readonly (readonly string[])[] {
  const elements: (readonly string[])[] = [];
  for (let at = 0; at < phrase.length; ) {
    const head = phrase.charAt(at);
    if (head === '[' || head === '(' || head === '{') {
      const end = at + closing(phrase.slice(at));
      const inside = phrase.slice(at + 1, end);
      if (head !== '[') elements.push(ofChoices(head === '{' ? classOf(inside) : inside));
      at = end + 1;
    } else {
      const run = /^[^[({]+/u.exec(phrase.slice(at))?.[0] ?? head;
      // A word that a group is joined to may go on in it, but still starts as written.
      for (const word of run.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []) elements.push([word]);
      at += run.length;
    }
  }
  return elements;
}

function ofChoices(inside: string): readonly string[] {
  if (!PLAIN_WORDS.test(inside)) return [];
  const longest = alternatives(inside).map((choice) => choice.toLowerCase().split(' ').reduce((one, other) => (other.length > one.length ? other : one), ''));
  return longest.includes('') ? [] : longest;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
