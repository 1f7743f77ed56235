/** A quotation as the server tells of it, with no more said than a test is about. */
import type { QuoteItem } from '../../server/src/lsp/protocol';

export function quotation(text: string, about: { readonly line: number; readonly speaker?: string; readonly kind?: QuoteItem['kind']; readonly needsAttribution?: boolean; readonly inference?: string }): QuoteItem {
  const range = { start: { line: about.line, character: 0 }, end: { line: about.line, character: text.length } };
  const speaker = about.speaker === undefined ? null : { name: about.speaker, text: about.speaker, range };
  return { range, text, kind: about.kind ?? 'speech', speaker, cue: null, attribution: speaker === null ? 'none' : 'explicit', inference: about.inference ?? '', needsAttribution: about.needsAttribution ?? false };
}
