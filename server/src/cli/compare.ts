/** `newslint quotes --source`: whether what the drafts quote stands in the source word for word. */
import { compareQuotes, type Comparison, type Departure } from '../core/index';
import type { OpenOptions } from './articles';
import { EXIT } from './check';
import { readNamed } from './files';
import { teller, type Io } from './io';
import { readArticles } from './ledger';
import { placesIn } from './places';

export interface CompareOptions extends Omit<OpenOptions, 'cwd'> {
  readonly source: string;
  readonly json: boolean;
}

/** Exit status 1 where a quotation departs from the source or is not in it. */
export async function compare(paths: readonly string[], { source, json, ...opening }: CompareOptions, io: Io): Promise<number> {
  const { tell, told } = teller(io);
  const original = readNamed(source, io.cwd);
  const there = placesIn(original);
  const files: unknown[] = [];
  let departed = false;
  for await (const { path, article } of readArticles(paths, opening, io, tell)) {
    const here = placesIn(article.text);
    const comparisons = compareQuotes(article, original);
    departed ||= comparisons.some(({ verdict }) => verdict !== 'verbatim');
    if (json) files.push({ path, quotations: comparisons.map((comparison) => jsonComparison(comparison)) });
    else await io.out(`${path}\n${comparisons.length === 0 ? '  no quotations to compare\n' : ''}${comparisons.map((comparison) => row(comparison, article.text, here, there)).join('')}\n`);
  }
  if (json) await io.out(`${JSON.stringify({ source, files })}\n`);
  return told() ? EXIT.failure : departed ? EXIT.findings : EXIT.clean;
}

type Places = ReturnType<typeof placesIn>;

function row({ quotation, verdict, original, departures }: Comparison, text: string, here: Places, there: Places): string {
  const { line, column } = here(quotation.span.start);
  const quoted = text.slice(quotation.span.start, quotation.span.end).replace(/\s+/gu, ' ');
  const found = original === undefined ? 'not in the source' : `${verdict === 'verbatim' ? 'word for word' : 'changed'}; source, line ${there(original.start).line}`;
  return `  ${line}:${column}  ${found}\n       ${quoted}\n${departures.map((departure) => `       ${said(departure)}\n`).join('')}`;
}

function said({ kind, draft, source }: Departure): string {
  switch (kind) {
    case 'changed':
      return `‘${draft}’ is ‘${source}’ in the source.`;
    case 'dropped':
      return `‘${source}’ was left out.`;
    case 'added':
      return `‘${draft}’ is not in the source.`;
  }
}

function jsonComparison({ quotation, verdict, original, departures, restore }: Comparison) {
  return {
    ...quotation.span,
    verdict,
    original: original ?? null,
    departures: departures.map(({ kind, span, draft, source }) => ({ kind, ...span, draft, source })),
    restore: restore.map(({ span, text }) => ({ ...span, text })),
  };
}
