/** For people at a terminal: what is wrong, the line it stands in with a caret below, and what would fix it. */
import { createColors } from 'picocolors';
import type { Finding, Severity, Span } from '../../core/index';
import { lineAround, placesIn, type Place } from '../places';
import type { FormatContext, Formatter, Summary } from './index';

type Colours = ReturnType<typeof createColors>;

export function stylish({ colours, width }: FormatContext): Formatter {
  const paint = createColors(colours);
  return {
    file({ path, article: { text }, findings }) {
      if (findings.length === 0) return '';
      const places = placesIn(text);
      return `${paint.underline(path)}\n${findings.map((finding) => entry(finding, text, places(finding.span.start), paint, width)).join('\n')}\n\n`;
    },
    end: (summary) => `${total(summary, paint)}\n`,
  };
}

const INDENT = '       ';

function entry({ span, severity, message, rule, fixes }: Finding, text: string, { line, column }: Place, paint: Colours, width: number): string {
  const excerpt = excerptOf(text, span, Math.max(40, width - INDENT.length));
  const caret = `${' '.repeat(excerpt.before)}${'^'.repeat(excerpt.marked)}`;
  const colour = colourOf(severity, paint);
  return [
    `  ${paint.dim(`${line}:${column}`)}  ${colour(severity)}  ${message}  ${paint.dim(rule)}`,
    `${INDENT}${excerpt.text}`,
    `${INDENT}${colour(caret)}`,
    ...fixes.map(({ title, safe }) => `${INDENT}${paint.dim(safe ? 'fix:' : 'suggested:')} ${title}`),
  ].join('\n');
}

function colourOf(severity: Severity, paint: Colours): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'info':
      return paint.blue;
    case 'hint':
      return paint.gray;
  }
}

interface Excerpt {
  readonly text: string;
  /** Characters before those that are marked. */
  readonly before: number;
  readonly marked: number;
}

/** As much of the line as fits, the beginning of the finding always in it. */
function excerptOf(text: string, span: Span, width: number): Excerpt {
  const line = lineAround(text, span.start);
  const marked = Math.max(1, Math.min(span.end, line.end) - span.start);
  const lead = Math.min(span.start - line.start, Math.max(10, Math.floor((width - marked) / 2)));
  const start = line.end - line.start <= width ? line.start : span.start - lead;
  const end = Math.min(line.end, start + width - 2);
  const cut = { left: start > line.start ? '…' : '', right: end < line.end ? '…' : '' };
  return {
    text: `${cut.left}${text.slice(start, line.end - line.start <= width ? line.end : end).replaceAll('\t', ' ')}${line.end - line.start <= width ? '' : cut.right}`,
    before: cut.left.length + span.start - start,
    marked: Math.max(1, Math.min(marked, (line.end - line.start <= width ? line.end : end) - span.start)),
  };
}

function total({ files, findings, fixable }: Summary, paint: Colours): string {
  const count = findings.error + findings.warning + findings.info + findings.hint;
  const among = `${counted(files, 'file')} checked`;
  if (count === 0) return paint.green(`Nothing found; ${among}.`);
  const kinds = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => (findings[severity] > 0 ? [plural(findings[severity], severity)] : []));
  const help = fixable === 0 ? '' : ` ${fixable === count ? (count === 1 ? 'It' : 'All') : `${fixable} of them`} can be fixed with --fix.`;
  return `${paint.bold(`${counted(count, 'finding')}: ${kinds.join(', ')}`)}; ${among}.${help}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function plural(count: number, severity: Severity): string {
  return severity === 'info' ? `${count} info` : counted(count, severity);
}
