/**
 * Comments that let something stand: `<!-- newslint-disable-next-line rule, rule -- reason -->`. They hold for what begins on
 * the next line that is not blank; without a rule, for every rule. In plain copy, too: a line that somebody wanted to keep is kept.
 */
import type { Article, Finding, Line, Span } from './types';

export interface Directive {
  /** The whole comment. */
  readonly span: Span;
  /** The rules it names, each with its place; none where it means all of them. */
  readonly rules: readonly (Span & { readonly id: string })[];
  /** The line it holds for; absent where none follows. */
  readonly line: Span | undefined;
}

const DIRECTIVE = /<!--[ \t]*newslint-disable-next-line(?=[\s-])([^>]{0,500}?)-->/gu;

export function directivesIn({ text, lines }: Article): readonly Directive[] {
  if (!text.includes('newslint-disable-next-line')) return [];
  return Array.from(text.matchAll(DIRECTIVE), ({ 0: comment, 1: words = '', index }): Directive => {
    const span = { start: index, end: index + comment.length };
    const named = words.split(/\s--\s/u)[0] ?? '';
    const start = span.end - '-->'.length - words.length;
    return { span, rules: rulesNamed(named, start), line: nextLine(lines, text, span.end) };
  });
}

function rulesNamed(words: string, at: number): Directive['rules'] {
  return Array.from(words.matchAll(/[\p{Alpha}\d]+(?:-[\p{Alpha}\d]+)*/gu), ({ 0: id, index }) => ({ id, start: at + index, end: at + index + id.length }));
}

/** Farther down, a line is not what anybody meant; and looking is bounded. */
const MOST_BLANK_LINES = 5;

/** The first line after the one that an offset is in that has something on it. */
function nextLine(lines: readonly Line[], text: string, offset: number): Span | undefined {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return lines.slice(low, low + MOST_BLANK_LINES).find(({ span: { start, end } }) => text.slice(start, end).trim() !== '')?.span;
}

/** Whether a comment is one of these. */
export function isDirective(comment: string): boolean {
  return comment.replace(DIRECTIVE, '') === '';
}

/** Whether a finding begins on the line that a directive holds for. */
export function isOnItsLine({ line }: Directive, { span }: Finding): boolean {
  return line !== undefined && span.start >= line.start && span.start <= line.end;
}

/** Whether a finding is one that a directive lets stand. `rule` narrows it to one of the rules that it names. */
export function lets(directive: Directive, finding: Finding, rule?: string): boolean {
  const { rules } = directive;
  const { rule: found } = finding;
  if (!isOnItsLine(directive, finding)) return false;
  return rule === undefined ? rules.length === 0 || rules.some(({ id }) => id === found) : rule === found;
}
