/** Who may have said a quotation that nobody says: those whom the paragraphs around it name, by who spoke last and who stands nearest. */
import type { Article, Attribution, Person } from '../types';
import { bodyAfter, bodyBefore } from './carry';

/** The likeliest first; those whom the quotation itself names come last. */
export function plausibleSpeakers({ paragraphs, people, attributions }: Pick<Article, 'paragraphs' | 'people' | 'attributions'>, { paragraph, span, quotation }: Attribution, most: number): readonly Person[] {
  const place = (index: number | undefined): { readonly from: number; readonly to: number } | undefined => {
    const placed = index === undefined ? undefined : paragraphs[index];
    return placed && { from: placed.at, to: placed.at + placed.paragraph.text.length };
  };
  const before = bodyBefore({ paragraphs }, paragraph);
  const after = bodyAfter({ paragraphs }, paragraph);
  const [above, below] = [place(before), place(after)];
  const spokeAt = (index: number | undefined): ReadonlySet<string> => new Set(attributions.flatMap((one) => (one.paragraph === index && one.speaker ? [one.speaker.name] : [])));
  const [spokeAbove, spokeBelow] = [spokeAt(before), spokeAt(after)];
  const spoke = new Set(attributions.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  const last = attributions.findLast((one) => one.span.start < span.start && one.speaker !== undefined)?.speaker?.name;
  const words = paragraphs[paragraph]?.paragraph.masked.slice(quotation.inside.start, quotation.inside.end) ?? '';
  const scored = people.flatMap((person) => {
    if (!spoke.has(person.name) && (person.kind !== 'person' || !person.name.includes(' '))) return [];
    const inAbove = person.mentions.filter(({ start }) => above !== undefined && start >= above.from && start < above.to);
    const inBelow = person.mentions.filter(({ start }) => below !== undefined && start >= below.from && start < below.to);
    const nearest = Math.min(...person.mentions.map(({ start }) => Math.abs(start - span.start)));
    const first = inAbove[0] !== undefined && above !== undefined ? 1 - (inAbove[0].start - above.from) / Math.max(1, above.to - above.from) : 0;
    const score =
      (spokeAbove.has(person.name) ? 3 : 0) + (spokeBelow.has(person.name) ? 2.5 : 0) + (inAbove.length > 0 ? 2 + first : 0) + (inBelow.length > 0 ? 1.5 : 0) +
      (person.name === last ? 1 : 0) + (spoke.has(person.name) ? 0.5 : 0) + (person.kind === 'person' && person.name.includes(' ') ? 0.5 : 0) + 1 / (1 + nearest / 1000) -
      (isNamed(words, person.name) ? 6 : 0);
    return [{ person, score }];
  });
  return scored.sort((one, other) => other.score - one.score).slice(0, most).map(({ person }) => person);
}

function isNamed(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return text.includes(surname);
}
