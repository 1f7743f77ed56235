/** The commands that an editor runs from the palette. */
import { CodeActionKind, commands, Range, window, workspace, type CodeAction, type Disposable, type TextDocument } from 'vscode';
import { activeArticle, articleEditor, type Newslint } from './newslint';

export function registerCommands(newslint: Newslint): Disposable[] {
  return [
    commands.registerCommand('newslint.cleanArticle', () => cleanArticle(newslint)),
    commands.registerCommand('newslint.restartServer', async () => {
      await newslint.client.stop();
      await newslint.client.start();
    }),
    commands.registerCommand('newslint.showOutput', () => {
      newslint.output.show();
    }),
  ];
}

/** Applies every safe fix to the article in the active editor, as one undo step, and says what went. */
async function cleanArticle({ ask }: Newslint): Promise<void> {
  const document = activeArticle();
  const editor = articleEditor();
  if (document === undefined || editor === undefined) return;
  const { summary = '' } = (await ask('newslint/cleaned', { uri: document.uri.toString() })) ?? {};
  const kind = CodeActionKind.SourceFixAll.append('newslint').value;
  const [fixAll] = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, wholeOf(document), kind, 1);
  if (fixAll?.edit === undefined) void window.showInformationMessage('Newslint: nothing here can be cleaned without a look; what is underlined is yours to decide.');
  else if (await workspace.applyEdit(fixAll.edit)) {
    void window.showInformationMessage(`Newslint cleaned up ${summary}. Undo brings it back.`);
    // Asked for in a walkthrough or a diff, it is seen, and undone, in the article.
    if (window.activeTextEditor !== editor) await window.showTextDocument(document, editor.viewColumn);
  } else void window.showWarningMessage('Newslint could not clean the article: it has changed in the meantime or may not be written. Try again.');
}

function wholeOf(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}
