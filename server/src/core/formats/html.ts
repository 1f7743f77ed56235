/** HTML: the text between the tags is copy, entities read as characters. Block elements make paragraphs, also several on a line. */
import { parser } from '@lezer/html';
import type { SyntaxNodeRef } from '@lezer/common';
import { spansOf } from '../spans';
import type { Span } from '../types';
import type { Formatted } from './index';
import { blank, readEntities, trimmed } from './mask';

export function readHtml(text: string): Formatted {
  const { hidden, breaks, lineBreaks } = structureOf(text);
  const masked = readEntities(withLineBreaks(blank(text, hidden), lineBreaks));
  return { masked, blocks: blocksBetween(breaks, text, masked) };
}

const TAGS: ReadonlySet<string> = new Set(['OpenTag', 'CloseTag', 'SelfClosingTag', 'MismatchedCloseTag', 'MissingCloseTag', 'Comment', 'DoctypeDecl', 'ProcessingInst', 'ScriptText', 'StyleText', 'TextareaText']);
/** Elements whose text the reader of the page does not see as copy. */
const HIDDEN: ReadonlySet<string> = new Set(['head', 'title', 'script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'textarea', 'code', 'pre', 'kbd', 'samp']);
/** Elements that dress words within a paragraph; all others begin a new one. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var wbr'.split(' '),
);

interface Structure {
  readonly hidden: readonly Span[];
  /** Places between which a paragraph stands. */
  readonly breaks: readonly Span[];
  /** Where a `<br>` begins. */
  readonly lineBreaks: readonly number[];
}

/** A `<br>` ends a line as a reader sees it. */
function withLineBreaks(masked: string, lineBreaks: readonly number[]): string {
  let result = '';
  let at = 0;
  for (const start of lineBreaks) {
    result += `${masked.slice(at, start)}\n`;
    at = start + 1;
  }
  return result + masked.slice(at);
}

function structureOf(text: string): Structure {
  const hidden: Span[] = [];
  const breaks: Span[] = [...spansOf(text, BLANK_LINE)];
  const lineBreaks: number[] = [];
  let lastLineBreak = -1;
  parser.parse(parseable(text)).iterate({
    enter(node) {
      if (node.name === 'Element' && HIDDEN.has(nameIn(node.node.firstChild, text))) {
        hidden.push({ start: node.from, end: node.to });
        if (!INLINE.has(nameIn(node.node.firstChild, text))) breaks.push({ start: node.from, end: node.to });
        return false;
      }
      if (!TAGS.has(node.name)) return true;
      hidden.push({ start: node.from, end: node.to });
      const name = nameIn(node, text);
      if (name === 'br') {
        // One line break may stand in verse or an address; two are a paragraph's end.
        if (lastLineBreak >= 0 && text.slice(lastLineBreak, node.from).trim() === '') breaks.push({ start: node.from, end: node.to });
        lastLineBreak = node.to;
        lineBreaks.push(node.from);
      } else if (name !== '' && !INLINE.has(name)) {
        breaks.push({ start: node.from, end: node.to });
      }
      return false;
    },
  });
  return { hidden, breaks, lineBreaks };
}

const BLANK_LINE = /\r\n[^\S\r\n]{0,80}\r\n|\n[^\S\r\n]{0,80}\n|\r[^\S\r\n]{0,80}\r/g;

/**
 * What the parser is given: of equal length, without ampersands, and without the angle brackets that begin no tag which
 * ends before the next one begins. It would recover from each of them, but searches ever longer for how.
 */
function parseable(text: string): string {
  return text.replace(/&|<(?!!--|[a-zA-Z/!?][^<>]*>)/g, '.');
}

/** The name of the element that a tag belongs to, in lower case; '' for comments and what else has none. */
function nameIn(tag: { readonly node: SyntaxNodeRef['node'] } | null, text: string): string {
  const name = tag?.node.getChild('TagName');
  return name ? text.slice(name.from, name.to).toLowerCase() : '';
}

function blocksBetween(breaks: readonly Span[], text: string, masked: string): Span[] {
  const blocks: Span[] = [];
  let at = 0;
  for (const { start, end } of [...breaks, { start: masked.length, end: masked.length }].sort((one, other) => one.start - other.start)) {
    const block = start > at ? trimmed({ start: at, end: start }, text, masked) : undefined;
    if (block !== undefined) blocks.push(block);
    at = Math.max(at, end);
  }
  return blocks;
}
