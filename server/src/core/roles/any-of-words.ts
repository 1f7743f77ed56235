/** Whether a text has any of many words, in one pass: a pattern for all of them tries each at every place, and takes several times as long. */

/** `sources` are sources of patterns, whatever the case; each begins with three plain characters, by which it is found. */
export function anyOfWords(sources: Iterable<string>): (text: string) => boolean {
  const alike = new Map<number, string[]>();
  for (const source of sources) alike.set(keyOf(source), [...(alike.get(keyOf(source)) ?? []), source]);
  const begun = new Uint8Array(THREE + 1);
  for (const key of alike.keys()) begun[key] = 1;
  // One sticky pattern for all that begin alike.
  const patterns = new Map(Array.from(alike, ([key, group]) => [key, new RegExp(group.join('|'), 'iy')]));
  return (text) => {
    let three = 0;
    for (let at = 0; at < text.length; at++) {
      three = ((three << 5) | (text.charCodeAt(at) & LOW)) & THREE;
      if (begun[three] === 0) continue;
      const pattern = patterns.get(three);
      if (pattern === undefined) continue;
      pattern.lastIndex = at - 2;
      if (pattern.test(text)) return true;
    }
    return false;
  };
}

/** Five bits tell letters apart and leave their case out; three characters make a number. */
const LOW = 31;
const THREE = 0x7fff;

function keyOf(word: string): number {
  return Array.from(word.slice(0, 3)).reduce((key, character) => (key << 5) | (character.charCodeAt(0) & LOW), 0);
}
