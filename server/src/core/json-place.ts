/** Where something stands in a text of JSON, and where such a text goes wrong. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError, type ParseOptions } from 'jsonc-parser';
import type { JsonPath } from './config-problems';
import type { Span } from './types';

/** A text's tree, absent where there is nothing in it, or the first fault that keeps it from being one. */
export type JsonTree = { readonly root: Node | undefined; readonly fault?: never } | { readonly root?: never; readonly fault: { readonly what: string; readonly span: Span } };

export function treeOf(text: string, options: ParseOptions): JsonTree {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, options);
  if (errors[0] === undefined) return { root };
  const { error, offset, length } = errors[0];
  return { fault: { what: spaced(printParseErrorCode(error)), span: { start: offset, end: offset + length } } };
}

/** The entry's name where it has one, else its value; what is missing is shown at what misses it. */
export function placeOf(path: JsonPath, root: Node): Span {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    const shown = node?.parent?.type === 'property' ? node.parent : node;
    if (shown !== undefined) return { start: shown.offset, end: shown.offset + shown.length };
  }
  return { start: root.offset, end: root.offset + 1 };
}

/** Every entry whose name an entry before it in the same object has, which no reader of JSON takes together. In text order. */
export function entriesAgain(root: Node): readonly { readonly path: JsonPath; readonly span: Span }[] {
  return inside(root, []);
}

function inside(node: Node, path: JsonPath): { readonly path: JsonPath; readonly span: Span }[] {
  const named = new Set<unknown>();
  return (node.children ?? []).flatMap((child, index) => {
    if (child.type !== 'property') return inside(child, [...path, index]);
    const [key, value] = child.children ?? [];
    const at = [...path, String(key?.value)];
    const again = named.has(key?.value) ? [{ path: at, span: { start: child.offset, end: child.offset + child.length } }] : [];
    named.add(key?.value);
    return [...again, ...(value === undefined ? [] : inside(value, at))];
  });
}

const spaced = (name: string): string => name.replace(/(?<=\p{Lower})\p{Upper}/gu, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
