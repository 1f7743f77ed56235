import { rmSync, writeFileSync } from 'node:fs';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, findings, inWorkspace, placeOf } from './editor';

suite('an article that somebody deletes under its editor', () => {
  test('is still read as it stands there', async () => {
    const { fsPath } = inWorkspace('gone.txt');
    writeFileSync(fsPath, 'Rain fell on the fair.\n{{weather}}\n“Then it stopped,” Mara Holt said.\n');
    const document = await vscode.workspace.openTextDocument(inWorkspace('gone.txt'));
    await vscode.window.showTextDocument(document);
    await findings(document, 1);
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(inWorkspace('.'), 'gone.txt'));
    const deleted = new Promise((resolve) => watcher.onDidDelete(resolve));
    rmSync(fsPath);
    await deleted;
    watcher.dispose();
    const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, 'Then it stopped'));
    assert.exists(hover);
    assert.deepEqual(await findings(document, 1), ['2 template-tag']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
