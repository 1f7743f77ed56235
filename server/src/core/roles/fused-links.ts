/** A name, said again in full and fused with headlines about its bearer, up to the link's last word: `Ann Reyes Ann Maria ReyesPort deal …  MORE`. */
import type { Span } from '../types';

const LINK_END = /(?<=\S )MORE(?![\p{Alpha}\p{N}])/gu;
/** Four or five headlines go into this. */
const LONGEST = 700;

/** The stretches from the repeated name to MORE. Linear: each is looked for in a window before its end. */
export function fusedLinks(text: string): Span[] {
  if (!text.includes('MORE')) return [];
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(LINK_END)) {
    const end = match.index + match[0].length;
    const window = text.slice(Math.max(from, match.index - LONGEST), match.index);
    const start = repeatedName(window);
    if (start !== undefined) found.push({ start: match.index - window.length + start, end });
    from = end;
  }
  return found;
}

/** Where the full name begins that stands there a second time. */
function repeatedName(window: string): number | undefined {
  const match = FUSED.exec(window) ?? APART.exec(window);
  return match === null ? undefined : match.index + match[0].length;
}

/** `surname … surname` with a capital or a figure right behind the second; the Jr. of the first is part of the name in the copy. */
const FUSED = /(?<surname>\p{Upper}[\p{Alpha}'’-]+)(?:['’]s)?(?:,? (?:Jr|Sr|I{2,3}|IV)(?!\p{Alpha})\.?)? (?=(?<full>(?:[\p{Alpha}().'’"“”-]+ ){0,6}?)\k<surname>(?=[\p{Upper}\p{N}'‘"“(]|\p{Lower}+\p{Upper}))/u;

/** `Ann Reyes Ann Maria Reyes Port deal`, `Ann ReyesAnn ReyesPort deal`: the given name, too, stands there twice. */
const APART = /(?<given>\p{Upper}[\p{Alpha}'’.-]+) (?:[\p{Alpha}.'’-]+ ){0,2}?(?<surname>\p{Upper}[\p{Alpha}'’-]+?)(?:,? (?:Jr|Sr|I{2,3}|IV)(?!\p{Alpha})\.?)? ?(?=\k<given> (?:[\p{Alpha}().'’"“”-]+ ){0,4}?\k<surname> ?[\p{Upper}\p{N}'‘"“(])/u;
