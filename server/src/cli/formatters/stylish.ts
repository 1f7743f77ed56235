/** For people at a terminal: what is wrong, the line it stands in with a caret below, and what would fix it. */
import { pathToFileURL } from 'node:url';
import { createColors } from 'picocolors';
import { pageOf, type Finding, type Severity, type Span } from '../../core/index';
import { absolutePath } from '../files';
import { lineAround, type Place } from '../places';
import { counted, wouldBeFixed } from './counted';
import { placesOf, type FormatContext, type Formatter, type Summary } from './index';

type Colours = ReturnType<typeof createColors>;

export function stylish({ colours, links, width, cwd, archive }: FormatContext): Formatter {
  const paint = createColors(colours);
  return {
    file(file) {
      const { path, text, findings } = file;
      if (findings.length === 0) return '';
      const places = placesOf(file);
      return `${paint.underline(links ? linked(path, pathToFileURL(absolutePath(path, cwd)).href) : path)}\n${findings.map((finding) => entry(finding, text, places(finding.span.start), { paint, links, width })).join('\n')}\n\n`;
    },
    end: (summary) => `${total(summary, paint, archive)}\n`,
  };
}

/** A link as terminals know it (OSC 8). */
const linked = (text: string, address: string): string => `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`;

interface Look {
  readonly paint: Colours;
  readonly links: boolean;
  readonly width: number;
}

const INDENT = '       ';

function entry({ span, severity, message, rule, fixes }: Finding, text: string, { line, column }: Place, { paint, links, width }: Look): string {
  const excerpt = excerptOf(text, span, Math.max(40, width - INDENT.length));
  const caret = `${' '.repeat(excerpt.before)}${'^'.repeat(excerpt.marked)}`;
  const colour = colourOf(severity, paint);
  const page = links ? pageOf(rule) : undefined;
  return [
    `  ${paint.dim(`${line}:${column}`)}  ${colour(severity)}  ${message}  ${paint.dim(page === undefined ? rule : linked(rule, page))}`,
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
  const whole = line.end - line.start <= width;
  const marked = Math.min(span.end, line.end) - span.start;
  const lead = Math.min(span.start - line.start, Math.max(10, Math.floor((width - marked) / 2)));
  const start = whole ? line.start : span.start - lead;
  const end = whole ? line.end : Math.min(line.end, start + width - 2);
  const [left, right] = [start > line.start ? '…' : '', end < line.end ? '…' : ''];
  return {
    text: `${left}${text.slice(start, end).replaceAll('\t', ' ')}${right}`,
    before: left.length + span.start - start,
    marked: Math.max(1, Math.min(marked, end - span.start)),
  };
}

function total({ files, findings, fixable, letStand, wouldFix }: Summary, paint: Colours, archive: boolean): string {
  const count = findings.error + findings.warning + findings.info + findings.hint;
  const among = `${counted(files, archive ? 'article' : 'file')} checked${letStand > 0 ? `, ${counted(letStand, 'finding')} let stand` : ''}`;
  if (files === 0) return 'Nothing was checked.';
  const dry = wouldFix === undefined ? '' : ` ${wouldBeFixed(wouldFix)}`;
  if (count === 0) return paint.green(`Nothing ${(wouldFix ?? 0) > 0 ? 'else ' : letStand > 0 ? 'new ' : ''}found; ${among}.`) + dry;
  const kinds = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => (findings[severity] > 0 ? [counted(findings[severity], severity)] : []));
  const help = fixable === 0 || archive ? '' : ` ${fixable === count ? (count === 1 ? 'It' : 'All') : `${fixable} of them`} can be fixed with --fix.`;
  return `${paint.bold(`${counted(count, 'finding')}: ${kinds.join(', ')}`)}; ${among}.${help}${dry}`;
}
