import * as vscode from 'vscode';
import { press, until } from './editor';

const COPIED = 'Rain fell on the fair.\n{{#ad}} {{/ad}}\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n';
const CLEAN = 'Rain fell on the fair.\nThen it stopped.\n';

const TRIES = 5;
const A_WHILE = 10_000;

suite('wire copy', () => {
  const settings = vscode.workspace.getConfiguration('editor');

  test('is pasted as it was copied; clean where that is preferred, which one step takes back', async () => {
    await vscode.extensions.getExtension('newslint.newslint')?.activate();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: COPIED });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    const reads = (text: string, patience?: number): Promise<unknown> =>
      until(`‘${text}’ in the editor`, vscode.workspace.onDidChangeTextDocument, () => document.getText() === text, () => document.getText(), patience);
    // A page may drop keys while focus is on its way; what is selected is pasted over, so once more does no harm.
    const pasted = async (text: string): Promise<void> => {
      for (let left = TRIES; ; left--) {
        await vscode.commands.executeCommand('editor.action.selectAll');
        press('Control+V');
        try {
          await reads(text, A_WHILE);
          return;
        } catch (error) {
          if (left === 1) throw error;
        }
      }
    };

    // Under test an editor's own clipboard is none of the browser's: what is to be pasted is cut before.
    await vscode.commands.executeCommand('editor.action.selectAll');
    press('Control+X');
    await reads('');
    await pasted(COPIED);
    await settings.update('pasteAs.preferences', ['text.newslint.clean'], vscode.ConfigurationTarget.Global);
    await pasted(CLEAN);
    await vscode.commands.executeCommand('undo');
    await reads(COPIED);
  });

  teardown(async () => {
    await settings.update('pasteAs.preferences', undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
