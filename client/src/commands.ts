/** The commands that an editor runs from the palette. */
import { CodeActionKind, commands, Range, window, workspace, type CodeAction, type Disposable, type TextDocument } from 'vscode';
import { isArticle, type Newslint } from './newslint';

export function registerCommands(newslint: Newslint): Disposable[] {
  return [
    commands.registerCommand('newslint.cleanArticle', cleanArticle),
    commands.registerCommand('newslint.restartServer', async () => {
      await newslint.client.stop();
      await newslint.client.start();
    }),
    commands.registerCommand('newslint.showOutput', () => {
      newslint.output.show();
    }),
  ];
}

/** Applies every safe fix to the article in the active editor, as one undo step. */
async function cleanArticle(): Promise<void> {
  const document = activeArticle();
  if (document === undefined) return;
  const kind = CodeActionKind.SourceFixAll.append('newslint').value;
  const [fixAll] = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, wholeOf(document), kind, 1);
  if (fixAll?.edit === undefined) void window.showInformationMessage('Newslint: nothing here can be removed unseen.');
  else await workspace.applyEdit(fixAll.edit);
}

/** The article in the active editor; says so where there is none. */
function activeArticle(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && isArticle(document)) return document;
  void window.showInformationMessage('Newslint: open an article first (plain text, Markdown or HTML).');
  return undefined;
}

function wholeOf(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}
