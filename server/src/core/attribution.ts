/** Quotation → speaker, cue, and how we know; or none. */
import type { Attribution, Genre, Person, Placed, TaggerSource } from './types';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly people: readonly Person[];
  readonly genre: Genre;
  readonly tagger: TaggerSource;
}

const CUE = /(?:said|says|told|added|asked|wrote|according to)/u;

/** One attribution for every quotation, in text order. */
export function attribute({ paragraphs, people }: AttributionInput): readonly Attribution[] {
  return paragraphs.flatMap(({ at, paragraph }, index) => {
    const cue = CUE.exec(paragraph.masked);
    return paragraph.quotations.map((quotation): Attribution => {
      const span = { start: at + quotation.span.start, end: at + quotation.span.end };
      const place = { paragraph: index, quotation, span };
      if (cue === null) return { ...place, how: 'none', evidence: { inference: 'no cue in the paragraph' } };
      const person = people.find(({ mentions }) => mentions.some(({ start }) => start >= at && start < at + paragraph.text.length));
      const mention = person?.mentions.find(({ start }) => start >= at);
      return {
        ...place,
        ...(person && mention && { speaker: { ...mention, name: person.name } }),
        cue: { start: at + cue.index, end: at + cue.index + cue[0].length, text: cue[0] },
        how: 'explicit',
        evidence: { inference: 'a cue in the paragraph' },
      };
    });
  });
}
