/** What the laws of the house say of one text and what was found in it; for the property tests and for npm run fuzz. */
import type { Article, Finding, LintResult, Span } from '../../server/src/core/index';

/** Law 1: spans that lie outside the text, run backwards, or cut a CRLF or a surrogate pair in two. */
export function brokenSpans({ article, findings }: Pick<LintResult, 'article' | 'findings'>, text: string): readonly Span[] {
  const quoted = article.attributions.flatMap(({ span, speaker, cue }) => [span, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]);
  return [...findings.flatMap(spansOf), ...quoted].filter((span) => !isWhole(span, text));
}

function spansOf({ span, fixes, related }: Finding): Span[] {
  return [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)), ...(related ? [related.span] : [])];
}

function isWhole({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length && !splits(start, text) && !splits(end, text);
}

function splits(at: number, text: string): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return at > 0 && (around === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(around));
}

/**
 * Law 5: findings that would be mended unseen although they name a speaker, or change words within a quotation. Debris may go, and so
 * may the links that a page ran into what somebody said; nothing but debris is replaced by other words.
 */
export function unseenChanges(article: Article, findings: readonly Finding[]): readonly Finding[] {
  const inside = article.attributions.map(({ span, quotation }) => ({
    start: span.start + quotation.inside.start - quotation.span.start,
    end: span.end - (quotation.span.end - quotation.inside.end),
  }));
  const inQuotation = ({ start, end }: Span): boolean => inside.some((words) => start < words.end && end > words.start);
  return findings.filter(({ rule, category, fixes }) => {
    const edits = fixes.flatMap((fix) => (fix.safe ? fix.edits : []));
    if (ATTRIBUTION.has(rule)) return edits.length > 0;
    return category !== 'debris' && edits.some(({ span, text }) => inQuotation(span) && (category === 'quote' || text !== ''));
  });
}

const ATTRIBUTION = new Set(['unattributed-quote', 'implied-attribution', 'vague-attribution', 'speaker-without-introduction']);
