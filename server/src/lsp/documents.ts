/** How open documents follow what a client says was changed. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** Keeps changes within the text: the library takes a position on a line that is not there for its end, but counts the lines that follow from there on wrong. */
export const documentsInBounds: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
  update(document, changes, version) {
    let current = TextDocument.update(document, [], version);
    for (const change of changes) current = TextDocument.update(current, [inBounds(change, current)], version);
    return current;
  },
};

function inBounds(change: TextDocumentContentChangeEvent, document: TextDocument): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  const { start, end } = change.range;
  return { range: { start: document.positionAt(document.offsetAt(start)), end: document.positionAt(document.offsetAt(end)) }, text: change.text };
}
