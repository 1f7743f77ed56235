/** Markdown: headings, paragraphs, list items, quotations and table cells are blocks; front matter, code, link targets, tags and comments are hidden. */
import { GFM, parser } from '@lezer/markdown';
import type { Span } from '../types';
import { readHtml } from './html';
import type { Formatted } from './index';
import { blank, readEntities, trimmed } from './mask';

const markdown = parser.configure(GFM);

/** Nodes that hold copy themselves. */
const LEAVES: ReadonlySet<string> = new Set(['Paragraph', 'SetextHeading1', 'SetextHeading2', 'ATXHeading1', 'ATXHeading2', 'ATXHeading3', 'ATXHeading4', 'ATXHeading5', 'ATXHeading6', 'TableCell', 'Task']);
/** Nodes of which nothing is copy. */
const HIDDEN: ReadonlySet<string> = new Set([
  'FencedCode', 'CodeBlock', 'InlineCode', 'HTMLTag', 'Comment', 'CommentBlock', 'ProcessingInstruction', 'ProcessingInstructionBlock', 'HorizontalRule', 'LinkReference', 'Image',
  'URL', 'LinkTitle', 'LinkLabel', 'LinkMark', 'HeaderMark', 'EmphasisMark', 'StrikethroughMark', 'QuoteMark', 'ListMark', 'TaskMarker', 'TableDelimiter', 'HardBreak',
]);

export function readMarkdown(text: string): Formatted {
  const hidden: Span[] = [];
  const leaves: Span[] = [];
  const html: Span[] = [];
  const body = bodyOf(text);
  if (body > 0) hidden.push({ start: 0, end: body });
  markdown.parse(parseable(text, body)).iterate({
    enter({ name, from, to, node }) {
      if (from < body && to <= body) return false;
      const span = { start: Math.max(from, body), end: to };
      if (name === 'HTMLBlock') html.push(span);
      if (LEAVES.has(name)) leaves.push(span);
      if (name === 'Escape') hidden.push({ start: from, end: from + 1 });
      // The brackets of "[the mayor]" are an editor's: no address belongs to them.
      if (name === 'LinkMark' && !node.parent?.getChild('URL') && !node.parent?.getChild('LinkLabel')) return false;
      if (!HIDDEN.has(name)) return name !== 'HTMLBlock';
      hidden.push(span);
      return false;
    },
  });
  const within = html.map(({ start, end }) => ({ start, ...readHtml(text.slice(start, end)) }));
  const masked = readEntities(withHtml(blank(text, hidden), within));
  const blocks = [...leaves, ...within.flatMap((block) => block.blocks.map((span) => ({ start: block.start + span.start, end: block.start + span.end })))];
  return { masked, blocks: blocks.sort((one, other) => one.start - other.start).flatMap((span) => trimmed(span, text, masked) ?? []) };
}

interface PlacedHtml extends Formatted {
  readonly start: number;
}

/** The masks of HTML blocks put where they stand. */
function withHtml(text: string, within: readonly PlacedHtml[]): string {
  let result = '';
  let at = 0;
  for (const { start, masked } of within) {
    result += text.slice(at, start) + masked;
    at = start + masked.length;
  }
  return result + text.slice(at);
}

/** Where the text begins after its front matter, YAML between `---` or TOML between `+++`; 0 where it has none. */
function bodyOf(text: string): number {
  const fence = /^(?:---|\+\+\+)[^\S\r\n]{0,20}(?:\r\n|\n|\r)/.exec(text)?.[0];
  if (fence === undefined) return 0;
  const closing = new RegExp(`(?:\\r\\n|\\n|\\r)${fence.startsWith('-') ? '(?:---|\\.\\.\\.)' : '\\+\\+\\+'}[^\\S\\r\\n]{0,20}(?=[\\r\\n]|$)`, 'g');
  closing.lastIndex = fence.length - 1;
  return closing.test(text) ? closing.lastIndex : 0;
}

/** No newsroom writes a paragraph of this length, and the parser's work on links and emphasis grows with the square of it. */
const LONGEST_PARAGRAPH = 20_000;
const BLANK_LINE = /(\n[^\S\n]{0,80}\n)/;
/** Hundreds of marks of lists and quotations at the head of a line: nobody nests so deep. */
const DEEPEST_NESTING = /(?<![^\n])[>*+\-\d.)\t ]{200,}/g;

/**
 * What the parser is given, of equal length: no front matter, which it would take for a heading; LF alone as line ending;
 * and in paragraphs beyond all measure none of the marks whose partners it would search for.
 */
function parseable(text: string, body: number): string {
  const lines = ' '.repeat(body) + text.slice(body).replace(/\r\n?/g, (ending) => (ending === '\r' ? '\n' : ' \n'));
  if (lines.length <= LONGEST_PARAGRAPH) return lines;
  const parts = lines.replace(DEEPEST_NESTING, (marks) => '.'.repeat(marks.length)).split(BLANK_LINE);
  return parts.map((part) => (part.length > LONGEST_PARAGRAPH ? part.replace(/(?<=.)[[*_~]/g, '.') : part)).join('');
}
