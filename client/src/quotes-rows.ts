/** What the quotes view lists: quotations under their speakers or in the order of the text. Knows no editor. */
import type { QuoteItem } from '../../server/src/lsp/protocol';

export interface Arrangement {
  readonly by: 'speaker' | 'order';
  readonly only: 'needs attribution' | 'all';
}

export interface SpeakerRow {
  readonly type: 'speaker';
  /** Null over the quotations that nobody says. */
  readonly name: string | null;
  readonly rows: readonly QuoteRow[];
}

export interface QuoteRow {
  readonly type: 'quote';
  readonly quote: QuoteItem;
  /** Absent in the order of the text. */
  readonly under?: string | null;
}

export type Row = SpeakerRow | QuoteRow;

/** The topmost rows. Titles and terms are not listed: nobody says them. Speakers stand in the order of their first words, the unnamed before them all. */
export function arrange(quotations: readonly QuoteItem[], { by, only }: Arrangement): readonly Row[] {
  const listed = quotations.filter(({ kind, needsAttribution }) => (kind === 'speech' || kind === 'fragment') && (only === 'all' || needsAttribution));
  if (by === 'order') return listed.map((quote) => ({ type: 'quote', quote }));
  const names = new Set(listed.map(({ speaker }) => speaker?.name ?? null));
  return [...names]
    .sort((one, other) => Number(one !== null) - Number(other !== null))
    .map((name) => ({ type: 'speaker', name, rows: listed.filter(({ speaker }) => (speaker?.name ?? null) === name).map((quote) => ({ type: 'quote', quote, under: name })) }));
}

/** The quotation around a place in the text. */
export function quoteAt(quotations: readonly QuoteItem[], line: number, character: number): QuoteItem | undefined {
  return quotations.find(({ range: { start, end } }) => isBefore(start, { line, character }) && isBefore({ line, character }, end));
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character <= other.character);
}
