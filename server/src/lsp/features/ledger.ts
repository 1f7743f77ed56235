/** The quote ledger: every quotation with who says it and what is still open; and the hints that the text shows of it. */
import type { Article, Attribution, Finding, Span } from '../../core/index';
import { introductionOf, shortName } from './speakers';

export interface LedgerEntry extends Attribution {
  /** As written. */
  readonly text: string;
  /** A finding asks for its speaker. */
  readonly needsAttribution: boolean;
}

export function ledgerOf({ text, attributions }: Article, findings: readonly Finding[]): readonly LedgerEntry[] {
  const asking = findings.filter(({ rule }) => rule === 'unattributed-quote' || rule === 'implied-attribution');
  return attributions.map((attribution) => {
    const { start, end } = attribution.span;
    return { ...attribution, text: text.slice(start, end), needsAttribution: asking.some(({ span }) => span.start < end && start < span.end) };
  });
}

export type WhichHints = 'off' | 'carried' | 'all';

export interface Hint {
  readonly at: number;
  /** "— Shoigu" */
  readonly label: string;
  readonly tooltip: string;
  /** Where the speaker is introduced. */
  readonly introduction: Span | undefined;
}

/** Names beside quotations: of those whose speaker stands elsewhere, or of all. */
export function hintsIn(article: Article, { start, end }: Span, which: WhichHints): readonly Hint[] {
  return article.attributions
    .filter(({ span, how, quotation }) => start <= span.end && span.end <= end && quotation.kind === 'speech' && (which === 'all' || (which === 'carried' && how === 'carried')))
    .flatMap(({ span, speaker, evidence }) =>
      speaker === undefined ? [] : [{ at: span.end, label: `— ${shortName(article, speaker.name)}`, tooltip: `${speaker.name}: ${evidence.inference}`, introduction: introductionOf(article, speaker.name) }],
    );
}
