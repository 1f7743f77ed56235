/** The only file that names compromise. It is built into a bundle of its own, which the entries load at the first question. */
import nlp from 'compromise/three';
import type { TaggedWord, Tagger } from './types';

interface CompromiseTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/** Tags for every word of a text, by compromise's own names (`PastTense`, `Person`, `Organization` …). */
export const tagger: Tagger = {
  tag(text) {
    const sentences = nlp(text).json({ offset: true, terms: { offset: true } }) as readonly { readonly terms: readonly CompromiseTerm[] }[]; // compromise types this as any
    return sentences.flatMap(({ terms }) =>
      terms.map(({ text: word, tags, offset }): TaggedWord => ({ text: word, start: offset.start, end: offset.start + offset.length, tags: new Set(tags) })),
    );
  },
};
