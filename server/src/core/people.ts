/** Who is named in an article: full names, surnames, titles, epithets, organisations. */
import type { Person, Placed } from './types';

export function findPeople(paragraphs: readonly Placed[]): readonly Person[] {
  const mentions = new Map<string, { start: number; end: number; text: string }[]>();
  for (const { at, paragraph } of paragraphs) {
    if (paragraph.role !== 'body') continue;
    for (const match of paragraph.masked.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}/gu)) {
      const text = match[0];
      const start = at + match.index;
      mentions.set(text, [...(mentions.get(text) ?? []), { start, end: start + text.length, text }]);
    }
  }
  return [...mentions].map(([name, places]) => ({ name, kind: 'person', mentions: places }));
}
