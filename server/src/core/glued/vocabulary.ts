/** A long list of words that is asked about words where they stand in a text, without cutting each of them out of it. */

export interface Vocabulary {
  has(word: string): boolean;
  /** Whether the characters from `start` to `end` of a text are one of the words. */
  holds(text: string, start: number, end: number): boolean;
}

/** Made of words with one space between them; each is found by its hash and compared within the list itself, so that no word becomes a string of its own. */
export function vocabularyOf(list: string): Vocabulary {
  const places = new Int32Array(roomFor(list));
  const last = places.length - 1;
  for (let start = 0; start < list.length; ) {
    const space = list.indexOf(' ', start);
    const end = space === -1 ? list.length : space;
    let slot = hashOf(list, start, end) & last;
    while (places[slot] !== 0) slot = (slot + 1) & last;
    places[slot] = start + 1;
    start = end + 1;
  }
  const holds = (text: string, start: number, end: number): boolean => {
    for (let slot = hashOf(text, start, end) & last; places[slot] !== 0; slot = (slot + 1) & last) if (stands(list, (places[slot] ?? 0) - 1, text, start, end)) return true;
    return false;
  };
  return { holds, has: (word) => holds(word, 0, word.length) };
}

/** At least half of the room stays empty, so that a search soon ends. A power of two. */
function roomFor(list: string): number {
  let words = 1;
  for (let at = list.indexOf(' '); at !== -1; at = list.indexOf(' ', at + 1)) words++;
  return 2 ** Math.ceil(Math.log2(2 * words));
}

/** FNV-1a (Fowler, Noll, Vo), over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function stands(list: string, place: number, text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (list.charCodeAt(place + at - start) !== text.charCodeAt(at)) return false;
  const after = place + end - start;
  return after === list.length || list.charCodeAt(after) === SPACE;
}

const SPACE = 0x20;
