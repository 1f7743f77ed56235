/** How tests work the editor: they open articles and wait for states, never for a time. */
import * as vscode from 'vscode';

/** A shared machine may be slow; every wait ends as soon as its state is there. */
const PATIENCE = 60_000;

/** Resolves with the first answer that is neither undefined nor false; asks again whenever VS Code says that something has changed. `instead` tells a failed test what there was. */
export async function until<Answer>(what: string, changed: vscode.Event<unknown>, ask: () => Answer | undefined | false, instead?: () => string, patience = PATIENCE): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => {
      listening.dispose();
      reject(new Error(`Waited in vain for ${what}.${instead === undefined ? '' : ` There is: ${instead()}`}`));
    }, patience);
    const check = () => {
      const answer = ask();
      if (answer === undefined || answer === false) return;
      clearTimeout(waiting);
      listening.dispose();
      resolve(answer);
    };
    const listening = changed(check);
    check();
  });
}

export const SEED = '000_7ce99eafd4441cc4.txt';

export const SEED_FINDINGS = ['3 template-tag', '7 template-tag', '10 template-tag', '12 related-headline', '14 template-tag', '17 promo-line', '18 template-tag'];

/** A file of the folder that the tests run on. */
export function inWorkspace(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('The tests run on a folder of articles.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openSeed(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(inWorkspace(name));
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
  return until(
    `${count} findings in ${document.uri.path}`,
    vscode.languages.onDidChangeDiagnostics,
    () => {
      const found = findingsIn(document);
      return found.length === count && found;
    },
    () => findingsIn(document).join(', '),
  );
}

/** The middle of the first place where these words stand. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + Math.floor(words.length / 2));
}

/** Presses a key as a person would, for what no command does. Whoever holds the page reads this. */
export function press(key: string): void {
  console.log(`press ${key}`);
}

/** What VS Code's own commands answer for providers. */
export async function ask<Answer>(command: string, ...args: unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...args);
}
