/**
 * ninjs, the IPTC's News in JSON: where an item has its texts. By the schemas that are published at https://www.iptc.org/std/ninjs/: versions 1.0 to
 * 1.8 (`headline`, and names that begin with `headline_`, `body_` and `description_`), 2.0 to 2.4 (lists of `headlines`, `bodies` and `descriptions`, each
 * with `value` and `contenttype`) and 3.0 to 3.3 (the same with `contentType` and `usageTerms`). Superdesk writes version 1 with `guid` in place of `uri`.
 */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Format, Span } from '../core/index';

export interface NinjsText {
  /** Its JSON string in the source, quotation marks included. */
  readonly span: Span;
  readonly format: Format;
  /** A body is an article; anything else is a line about one. */
  readonly body: boolean;
  /** Which item of the document it belongs to; an associated item is one of its own. */
  readonly item: number;
}

/** The texts of a document, an item or a list of items, in the order of the source; undefined where it is no ninjs. */
export function ninjsTexts(source: string): readonly NinjsText[] | undefined {
  if (!/"(?:uri|guid)"\s*:/.test(source)) return undefined;
  const root = treeOf(source);
  const items = root?.type === 'array' ? (root.children ?? []) : root === undefined ? [] : [root];
  if (items.length === 0 || !items.every(isItem)) return undefined;
  const texts: NinjsText[] = [];
  let count = 0;
  for (const item of items) count = collect(item, count, texts);
  return texts;
}

/** No comments and no trailing commas: what other programs could not read is no ninjs either. */
function treeOf(source: string): Node | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(source, errors, { disallowComments: true });
    return errors.length === 0 ? root : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined; // nested deeper than any item is, and than the parser can follow
    throw error;
  }
}

function isItem(node: Node): boolean {
  const names = propertiesOf(node).flatMap(([name, value]) => (textsOfProperty(name, value).length > 0 || name === 'associations' ? [name] : []));
  return names.length > 0 && propertiesOf(node).some(([name, value]) => (name === 'uri' || name === 'guid') && value.type === 'string');
}

/** Adds the texts of an item and of those associated with it; gives the number that the next item has. */
function collect(item: Node, number: number, texts: NinjsText[]): number {
  let next = number + 1;
  for (const [name, value] of propertiesOf(item)) {
    if (name === 'associations') {
      // A list from version 2 on, before that an object of names.
      for (const associated of value.type === 'array' ? (value.children ?? []) : propertiesOf(value).map(([, inner]) => inner)) next = collect(associated, next, texts);
    } else {
      texts.push(...textsOfProperty(name, value).map((text) => ({ ...text, item: number })));
    }
  }
  return next;
}

function textsOfProperty(name: string, value: Node): Omit<NinjsText, 'item'>[] {
  if (value.type === 'string' && /^(?:headline$|usage[tT]erms$|(?:headline|body|description)_)/.test(name)) return [{ ...textOf(value, '', name), body: name.startsWith('body_') }];
  if (value.type !== 'array' || !/^(?:headlines|bodies|descriptions)$/.test(name)) return [];
  return (value.children ?? []).flatMap((entry) => {
    const fields = new Map(propertiesOf(entry));
    const text = fields.get('value');
    if (text?.type !== 'string') return [];
    return [{ ...textOf(text, stringOf(fields.get('contentType') ?? fields.get('contenttype')), stringOf(fields.get('role'))), body: name === 'bodies' }];
  });
}

function textOf(node: Node, mediaType: string, role: string): Pick<NinjsText, 'span' | 'format'> {
  return { span: { start: node.offset, end: node.offset + node.length }, format: formatOf(stringOf(node), mediaType, role) };
}

/** The media type says it where there is one, then the name (`body_xhtml`, `richtext`), which is the provider's own, then the text itself. */
function formatOf(text: string, mediaType: string, role: string): Format {
  if (/html|xml/i.test(mediaType)) return 'html';
  if (/markdown/i.test(mediaType)) return 'markdown';
  if (mediaType !== '') return 'plain';
  if (/html|xml|nitf|richtext/i.test(role)) return 'html';
  if (/markdown/i.test(role)) return 'markdown';
  return /^\s*<(?:!doctype|html|body|article|section|div|h[1-6]|p|ul|ol|blockquote)\b[^>]*>/i.test(text) ? 'html' : 'plain';
}

const propertiesOf = (node: Node): (readonly [string, Node])[] =>
  (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [name, value] = [] }) => (name === undefined || value === undefined ? [] : [[stringOf(name), value] as const]));

const stringOf = (node: Node | undefined): string => (typeof node?.value === 'string' ? node.value : '');
