/** Pasting wire or web copy offers to leave its debris and promo out. Plain paste stays what happens by itself. */
import { DocumentDropOrPasteEditKind, DocumentPasteEdit, languages as editorLanguages, type Disposable } from 'vscode';
import { languages, type Newslint } from './newslint';

const PLAIN = 'text/plain';

export function offerCleanPaste({ ask }: Newslint): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('newslint', 'clean');
  return editorLanguages.registerDocumentPasteEditProvider(
    [...languages],
    {
      async provideDocumentPasteEdits({ uri, languageId }, _ranges, pasted) {
        const text = await pasted.get(PLAIN)?.asString();
        if (text === undefined) return [];
        const cleaned = await ask('newslint/clean', { text, languageId, uri: uri.toString() });
        if (cleaned.summary === '') return [];
        const edit = new DocumentPasteEdit(cleaned.text, `Paste clean, without ${cleaned.summary}`, kind);
        // The first edit offered is applied unasked, and that must stay the text as it was copied.
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text, DocumentDropOrPasteEditKind.Empty];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [PLAIN] },
  );
}
