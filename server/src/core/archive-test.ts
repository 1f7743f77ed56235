/** What house patterns would hit in an archive, counted with samples, before a desk switches them on. */
import type { Source } from './article';
import { readFormat } from './formats/index';
import type { HousePattern } from './house-pattern-entry';
import { splitLines } from './lines';
import type { Span } from './types';

export interface Sample {
  /** The name that the article was given. */
  readonly name: string;
  /** Where the match stands in the article. */
  readonly span: Span;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

export interface PatternHits {
  readonly id: string;
  readonly articles: number;
  readonly matches: number;
  /** The first match of each article, until there are enough. */
  readonly samples: readonly Sample[];
}

export interface NamedSource extends Source {
  readonly name: string;
}

const MOST_SAMPLES = 5;
/** Characters of the paragraph shown on either side of a match. */
const CONTEXT = 40;

/** One count for each pattern, in their order. The articles are asked for one at a time, so that an archive need not fit into memory. */
export function testOnArchive(patterns: readonly HousePattern[], articles: Iterable<NamedSource>): readonly PatternHits[] {
  const hits = patterns.map(({ id }) => ({ id, articles: 0, matches: 0, samples: [] as Sample[] }));
  for (const article of articles) {
    const { masked, blocks } = readFormat(article.text, article.format, splitLines(article.text));
    for (const [index, { find }] of patterns.entries()) {
      const found = blocks.flatMap((block) => find(masked.slice(block.start, block.end)).map(({ start, end }) => ({ span: { start: block.start + start, end: block.start + end }, block })));
      const count = hits[index];
      const [first] = found;
      if (count === undefined || first === undefined) continue;
      count.articles++;
      count.matches += found.length;
      if (count.samples.length < MOST_SAMPLES) count.samples.push(sampleOf(article, first.span, first.block));
    }
  }
  return hits;
}

function sampleOf({ name, text }: NamedSource, span: Span, block: Span): Sample {
  const before = text.slice(Math.max(block.start, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, Math.min(block.end, span.end + CONTEXT));
  return { name, span, before, match: text.slice(span.start, span.end), after };
}
