/** `newslint quotes`: every quotation with who says it, by which cue, how that is known, and where it stands. */
import { csvField } from '../core/csv';
import type { LintResult } from '../core/index';
import { articleOpener, type OpenOptions } from './articles';
import { EXIT } from './check';
import { teller, type Io } from './io';
import { lintPart, partsOf, quotedIn, type Part, type Quoted } from './parts';
import { placesIn } from './places';
import { jobsOf } from './sources';

export const LEDGER_FORMATS = ['text', 'json', 'csv'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

export interface LedgerOptions {
  readonly format: LedgerFormat;
  readonly encoding?: string;
  readonly config?: string;
}

export async function quotes(paths: readonly string[], options: LedgerOptions, io: Io): Promise<number> {
  const writer = WRITERS[options.format]();
  const { tell, told } = teller(io);
  await io.out(writer.begin);
  for await (const { path, text, articles } of readArticles(paths, options, io, tell)) await io.out(writer.file(path, articles.flatMap(({ part, result }) => quotedIn(result, part)), text));
  await io.out(writer.end);
  return told() ? EXIT.failure : EXIT.clean;
}

/** A file, and the articles in it: one, but in a ninjs document as many as there are items with a body. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
  readonly articles: readonly { readonly part: Part; readonly result: LintResult }[];
}

/** The files that paths mean; what cannot be read is told. */
export async function* readArticles(paths: readonly string[], options: Omit<OpenOptions, 'cwd'>, io: Io, tell: (complaint: string) => void): AsyncGenerator<ReadFile> {
  const open = articleOpener({ ...options, cwd: io.cwd });
  const told = new Set<string>();
  for await (const job of jobsOf(paths, {}, io, tell)) {
    const { article, complaints, notes, problems } = await open(job);
    complaints.forEach(tell);
    for (const note of notes) io.err(`newslint: ${note}\n`);
    for (const problem of problems) told.add(problem);
    if (article === undefined) continue;
    const parts = partsOf(article.text, article.kind).filter((part) => part.article && !part.again);
    yield { path: job.path, text: article.text, articles: parts.map((part) => ({ part, result: lintPart(part, article.settings) })) };
  }
  told.forEach(tell);
}

interface LedgerWriter {
  readonly begin: string;
  readonly file: (path: string, quotations: readonly Quoted[], text: string) => string;
  readonly end: string;
}

const WRITERS: Readonly<Record<LedgerFormat, () => LedgerWriter>> = {
  json() {
    let first = true;
    return {
      begin: '{"files":[',
      file(path, quotations) {
        const piece = `${first ? '\n' : ',\n'}${JSON.stringify({ path, quotations: quotations.map(jsonQuotation) })}`;
        first = false;
        return piece;
      },
      end: '\n]}\n',
    };
  },
  csv: () => ({ begin: `${COLUMNS.join(',')}\r\n`, file: csvRows, end: '' }),
  text: () => ({ begin: '', file: textRows, end: '' }),
};

function jsonQuotation({ span, text, quotation, speaker, cue, how }: Quoted) {
  return { ...span, text, kind: quotation.kind, speaker: speaker ?? null, cue: cue ?? null, attribution: how };
}

const COLUMNS = ['path', 'line', 'column', 'kind', 'speaker', 'mention', 'cue', 'attribution', 'how_known', 'quotation'] as const;

function csvRows(path: string, quotations: readonly Quoted[], text: string): string {
  const places = placesIn(text);
  return quotations
    .map(({ span, text: words, quotation, speaker, cue, how, evidence }) => {
      const { line, column } = places(span.start);
      return `${[path, line, column, quotation.kind, speaker?.name, speaker?.text, cue?.text, how, evidence.inference, words].map(csvField).join(',')}\r\n`;
    })
    .join('');
}

function textRows(path: string, quotations: readonly Quoted[], text: string): string {
  const places = placesIn(text);
  const rows = quotations.map(({ span, text: words, quotation, speaker, cue, how, evidence }) => {
    const { line, column } = places(span.start);
    const spoken = quotation.kind === 'speech' || quotation.kind === 'fragment';
    const likely = how === 'carried' && evidence.rejected ? `; ${evidence.rejected.name}, it seems` : '';
    const who = speaker === undefined ? (spoken ? `nobody named${likely}` : quotation.kind) : `${speaker.name}${cue ? `, ${cue.text}` : ''}`;
    const known = how === 'none' ? '' : ` (${how}: ${evidence.inference})`;
    return `  ${line}:${column}  ${who}${known}\n       ${words.replace(/\s+/gu, ' ')}\n`;
  });
  return `${path}\n${rows.length > 0 ? rows.join('') : '  no quotations\n'}\n`;
}
