/** What rule files are written with: the rule itself, matches, quoting in messages, fixes. */
export { spansOf as matches } from '../spans';
import { readable } from '../formats/mask';
import type { Article, Attribution, Fix, Junk, Paragraph, Report, Rule, Span } from '../types';

/** Gives a rule its type; nothing else. */
export function rule<R extends Rule>(definition: R): R {
  return definition;
}

/** So long that the message is still seen whole in a list of problems. */
const LONGEST_QUOTE = 44;
/** Where so few characters stand before the last word, the word is cut instead. */
const SHORTEST_QUOTE = 20;

/** The text of a span for a message, in single curly marks, shortened at its end, after a word where it has several. */
export function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).trim().replace(/\s+/gu, ' ');
  if (words.length <= LONGEST_QUOTE) return `‘${words}’`;
  const space = words.slice(0, LONGEST_QUOTE).lastIndexOf(' ');
  return `‘${words.slice(0, space < SHORTEST_QUOTE ? LONGEST_QUOTE : space).trimEnd()}…’`;
}

/** The same as it reads, without the markup in it. */
function quoteReadable(paragraph: Paragraph, span: Span): string {
  const words = readable(paragraph, span);
  return quote(words, { start: 0, end: words.length });
}

/** The words of a quotation for a message, without marks of their own inside those of the message. */
export function quoteWords({ text, paragraphs }: Article, { paragraph, quotation: { inside } }: Attribution): string {
  const at = paragraphs[paragraph]?.at ?? 0;
  return quote(text, { start: at + inside.start, end: at + inside.end });
}

/** A fix that takes the span out and may be applied unseen. The linter heals what the removal leaves around it. */
export function deletion(title: string, span: Span): Fix {
  return { title, edits: [{ span, text: '' }], safe: true };
}

/** A fix that takes the span out, for a person to look at first. */
export function suggestedDeletion(title: string, span: Span): Fix {
  return { ...deletion(title, span), safe: false };
}

/** A fix that takes machinery out of copy; where that would run two words together, a space takes its place. */
export function removal(title: string, span: Span, text: string): Fix {
  const runsTogether = /[^\s([{“‘«"'-]$/u.test(text.slice(Math.max(0, span.start - 1), span.start)) && /^[\p{Alpha}\p{N}(“‘]/u.test(text.slice(span.end, span.end + 2));
  return { title, edits: [{ span, text: runsTogether ? ' ' : '' }], safe: true };
}

/** A check that reports this rule's kind of junk: paragraphs that it fills, and stretches of it in paragraphs that are to stay. */
export function junkIn(id: string, title: string): (paragraph: Paragraph) => readonly Report[] {
  const report = (paragraph: Paragraph, span: Span, { what, certain }: Junk): Report => ({
    span,
    message: `${quoteReadable(paragraph, span)} is ${what}; delete it.`,
    fixes: [certain ? deletion(title, span) : suggestedDeletion(title, span)],
  });
  return (paragraph) => {
    const { masked, junk, inlineJunk } = paragraph;
    if (junk?.rule !== id) return inlineJunk.filter(({ rule: reporter }) => reporter === id).map((found) => report(paragraph, { start: found.start, end: found.end }, found));
    const start = masked.length - masked.trimStart().length;
    return [report(paragraph, { start, end: masked.trimEnd().length }, junk)];
  };
}
