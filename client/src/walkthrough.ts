/** The sample article of the walkthrough, as a document that nobody needs to save. */
import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import { readText } from './file-door';

export function offerSample(extension: Uri): Disposable {
  return commands.registerCommand('newslint.openSample', async () => {
    const content = await readText(Uri.joinPath(extension, 'client/walkthrough/sample.txt'));
    if (content !== null) await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content }));
  });
}
