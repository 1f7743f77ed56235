/** Where quotations are: a small state machine over the marks of one paragraph. It knows no grammar and asks no tagger. */
import type { Carry, Quotation, Role } from './types';

export interface ScannedQuotations {
  readonly quotations: readonly Quotation[];
  readonly carryOut: Carry;
}

export function scanQuotations(text: string, _role: Role, _carryIn: Carry): ScannedQuotations {
  const quotations: Quotation[] = [];
  for (const match of text.matchAll(/["“]([^"“”]*)(["”]|$)/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const close = match[2] === '' ? undefined : match[2];
    quotations.push({
      span: { start, end },
      inside: { start: start + 1, end: end - (close?.length ?? 0) },
      open: text.charAt(start),
      ...(close !== undefined && { close }),
      kind: (match[1] ?? '').trim().split(/\s+/u).length >= 4 ? 'speech' : 'fragment',
    });
  }
  const last = quotations.at(-1);
  return { quotations, carryOut: { open: last !== undefined && last.close === undefined ? (last.open ?? null) : null } };
}
