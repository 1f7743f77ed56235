/** The sample article of the walkthrough, as a document that nobody needs to save. */
import { commands, TabInputText, Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import { readText } from './file-door';

export function offerSample(extension: Uri): Disposable {
  return commands.registerCommand('newslint.openSample', async () => {
    const content = await readText(Uri.joinPath(extension, 'client/walkthrough/sample.txt'));
    if (content === null) return;
    const document = await workspace.openTextDocument({ language: 'plaintext', content });
    // Beside the walkthrough, so that its next steps stay in sight; they are about the article in sight.
    const { activeTab } = window.tabGroups.activeTabGroup;
    const column = activeTab === undefined || activeTab.input instanceof TabInputText ? ViewColumn.Active : ViewColumn.Beside;
    await window.showTextDocument(document, column);
  });
}
