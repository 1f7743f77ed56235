/** The quote ledger as text, for a file or the clipboard. */
import { csvField } from '../../server/src/core/csv';
import type { QuoteItem } from '../../server/src/lsp/protocol';

export const LEDGER_FORMATS = ['csv', 'json', 'md'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** The format that a file's name asks for. */
export function ledgerFormatOf(path: string): LedgerFormat | undefined {
  return LEDGER_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`));
}

/** `path` is what the ledger calls the article. */
export function ledgerText(format: LedgerFormat, path: string, quotations: readonly QuoteItem[]): string {
  switch (format) {
    case 'csv':
      return csv(path, quotations);
    case 'json':
      return `${JSON.stringify({ path, quotations }, null, 2)}\n`;
    case 'md':
      return markdown(path, quotations);
  }
}

/** A quotation with the name of who says it, for pasting elsewhere. */
export function withAttribution({ text, speaker }: QuoteItem): string {
  return `${text} — ${speaker?.name ?? '[SPEAKER]'}`;
}

/** The columns of `newslint quotes --format csv`, lines and columns counted from 1. */
const COLUMNS = ['path', 'line', 'column', 'kind', 'speaker', 'mention', 'cue', 'attribution', 'how_known', 'quotation'];

function csv(path: string, quotations: readonly QuoteItem[]): string {
  const rows = quotations.map(({ range: { start }, kind, speaker, cue, attribution, inference, text }) =>
    [path, start.line + 1, start.character + 1, kind, speaker?.name, speaker?.text, cue?.text, attribution, inference, text].map(csvField).join(','),
  );
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

function markdown(path: string, quotations: readonly QuoteItem[]): string {
  const entries = quotations.map((quote) => `- ${withAttribution(quote).replace(/\s+/gu, ' ')}${quote.needsAttribution ? ' **needs attribution**' : ''} (line ${quote.range.start.line + 1}${quote.inference === '' ? '' : `; ${quote.inference}`})`);
  return [`# Quotations in ${path}`, '', ...entries, ''].join('\n');
}
