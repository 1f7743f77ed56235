/** `newslint quotes`: every quotation with who says it, by which cue, how that is known, and where it stands. */
import { csvField } from '../core/csv';
import type { Article, Attribution } from '../core/index';
import { articleOpener, lintAs, type OpenOptions } from './articles';
import { EXIT } from './check';
import { teller, type Io } from './io';
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
  for await (const { path, article } of readArticles(paths, options, io, tell)) await io.out(writer.file(path, article));
  await io.out(writer.end);
  return told() ? EXIT.failure : EXIT.clean;
}

/** The articles that paths mean; what cannot be read is told. */
export async function* readArticles(paths: readonly string[], options: Omit<OpenOptions, 'cwd'>, io: Io, tell: (complaint: string) => void): AsyncGenerator<{ readonly path: string; readonly article: Article }> {
  const open = articleOpener({ ...options, cwd: io.cwd });
  const told = new Set<string>();
  for await (const job of jobsOf(paths, {}, io, tell)) {
    const { article, complaints, notes, problems } = await open(job);
    complaints.forEach(tell);
    for (const note of notes) io.err(`newslint: ${note}\n`);
    for (const problem of problems) told.add(problem);
    if (article !== undefined) yield { path: job.path, article: lintAs(article, article.text).article };
  }
  told.forEach(tell);
}

interface LedgerWriter {
  readonly begin: string;
  readonly file: (path: string, article: Article) => string;
  readonly end: string;
}

const WRITERS: Readonly<Record<LedgerFormat, () => LedgerWriter>> = {
  json() {
    let first = true;
    return {
      begin: '{"files":[',
      file(path, article) {
        const piece = `${first ? '\n' : ',\n'}${JSON.stringify({ path, quotations: article.attributions.map((attribution) => jsonQuotation(attribution, article)) })}`;
        first = false;
        return piece;
      },
      end: '\n]}\n',
    };
  },
  csv: () => ({ begin: `${COLUMNS.join(',')}\r\n`, file: csvRows, end: '' }),
  text: () => ({ begin: '', file: textRows, end: '' }),
};

function jsonQuotation({ span, quotation, speaker, cue, how }: Attribution, { text }: Article) {
  return { ...span, text: text.slice(span.start, span.end), kind: quotation.kind, speaker: speaker ?? null, cue: cue ?? null, attribution: how };
}

const COLUMNS = ['path', 'line', 'column', 'kind', 'speaker', 'mention', 'cue', 'attribution', 'how_known', 'quotation'] as const;

function csvRows(path: string, { attributions, text }: Article): string {
  const places = placesIn(text);
  return attributions
    .map(({ span, quotation, speaker, cue, how, evidence }) => {
      const { line, column } = places(span.start);
      return `${[path, line, column, quotation.kind, speaker?.name, speaker?.text, cue?.text, how, evidence.inference, text.slice(span.start, span.end)].map(csvField).join(',')}\r\n`;
    })
    .join('');
}

function textRows(path: string, { attributions, text }: Article): string {
  const places = placesIn(text);
  const rows = attributions.map(({ span, quotation, speaker, cue, how, evidence }) => {
    const { line, column } = places(span.start);
    const spoken = quotation.kind === 'speech' || quotation.kind === 'fragment';
    const who = speaker === undefined ? (spoken ? 'nobody named' : quotation.kind) : `${speaker.name}${cue ? `, ${cue.text}` : ''}`;
    const known = how === 'none' ? '' : ` (${how}: ${evidence.inference})`;
    return `  ${line}:${column}  ${who}${known}\n       ${text.slice(span.start, span.end).replace(/\s+/gu, ' ')}\n`;
  });
  return `${path}\n${rows.length > 0 ? rows.join('') : '  no quotations\n'}\n`;
}
