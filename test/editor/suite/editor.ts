/** How tests work the editor: they open articles and wait for states, never for a time. */
import * as vscode from 'vscode';

/** Resolves with the first answer that is neither undefined nor false; asks again whenever VS Code says that something has changed. */
export async function until<Answer>(what: string, changed: vscode.Event<unknown>, ask: () => Answer | undefined | false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited in vain for ${what}.`));
    }, 20_000);
    const check = () => {
      const answer = ask();
      if (answer === undefined || answer === false) return;
      clearTimeout(patience);
      listening.dispose();
      resolve(answer);
    };
    const listening = changed(check);
    check();
  });
}

export async function openSeed(name: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests run on a folder of articles.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Rule and line, counted from 1, of every finding in a document. */
function findingsIn({ uri }: vscode.TextDocument): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'newslint')
    .sort((one, other) => one.range.start.compareTo(other.range.start))
    .map(({ code, range }) => `${range.start.line + 1} ${typeof code === 'object' ? code.value : code}`);
}

/** The findings, once there are that many. */
export async function findings(document: vscode.TextDocument, count: number): Promise<string[]> {
  return until(`${count} findings in ${document.uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const found = findingsIn(document);
    return found.length === count && found;
  });
}
