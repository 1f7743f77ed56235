/** `newslint quotes --source`: whether what the drafts quote stands in the source word for word. */
import { compareQuotes, type Comparison, type Departure } from '../core/index';
import type { OpenOptions } from './articles';
import { EXIT } from './check';
import { readNamed } from './files';
import { teller, type Io } from './io';
import { readArticles } from './ledger';
import { placedIn, type Part } from './parts';
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
  for await (const { path, text, articles } of readArticles(paths, opening, io, tell)) {
    const here = placesIn(text);
    const compared = articles.flatMap(({ part, result: { article } }) => compareQuotes(article, original).map((comparison) => ({ part, comparison })));
    departed ||= compared.some(({ comparison: { verdict } }) => verdict !== 'verbatim');
    if (json) files.push({ path, quotations: compared.map(({ part, comparison }) => jsonComparison(comparison, part)) });
    else await io.out(`${path}\n${compared.length === 0 ? '  no quotations to compare\n' : ''}${compared.map(({ part, comparison }) => row(comparison, part, here, there)).join('')}\n`);
  }
  if (json) await io.out(`${JSON.stringify({ source, files })}\n`);
  return told() ? EXIT.failure : departed ? EXIT.findings : EXIT.clean;
}

type Places = ReturnType<typeof placesIn>;

function row({ quotation, verdict, original, departures }: Comparison, part: Part, here: Places, there: Places): string {
  const { line, column } = here(placedIn(part, quotation.span).start);
  const quoted = part.text.slice(quotation.span.start, quotation.span.end).replace(/\s+/gu, ' ');
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

function jsonComparison({ quotation, verdict, original, departures, restore }: Comparison, part: Part) {
  return {
    ...placedIn(part, quotation.span),
    verdict,
    original: original ?? null,
    departures: departures.map(({ kind, span, draft, source }) => ({ kind, ...placedIn(part, span), draft, source })),
    restore: restore.map(({ span, text }) => ({ ...placedIn(part, span), text: part.string?.written(text) ?? text })),
  };
}
