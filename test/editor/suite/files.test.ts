import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, findings, inWorkspace, until } from './editor';

const TAGGED = 'Rain fell on the fair.\n{{weather}}\nThen it stopped.\n';
const CLEAN = 'Rain fell on the fair.\nThen it stopped.\n';
const JUNK = 'Rain fell on the fair.\n\n{{#ad}}\n{{slot}}\n{{/ad}}\n\nThen it stopped.\n';

/** Each test has names of its own: an editor takes its time to forget an article that it has closed. */
const written: string[] = [];

suite('an article on disk', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    for (const name of written.splice(0)) await remove(name);
  });

  test('that is changed there is read anew', async () => {
    const document = await opened('changed.txt', TAGGED);
    assert.deepEqual(await findings(document, 1), ['2 template-tag']);
    await write('changed.txt', `{{title}}\n${TAGGED}`);
    assert.deepEqual(await findings(document, 2), ['1 template-tag', '3 template-tag']);
    await write('changed.txt', CLEAN);
    await findings(document, 0);
  });

  test('that is changed there under unsaved typing keeps the findings of what was typed', async () => {
    const document = await opened('typed.txt', TAGGED);
    await findings(document, 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '{{title}}\n');
    await vscode.workspace.applyEdit(edit);
    await findings(document, 2);
    // A second article shows when the change on disk has come through.
    await write('typed-too.txt', TAGGED);
    await write('typed.txt', CLEAN);
    await until('findings in the other article', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(inWorkspace('typed-too.txt')).length === 1);
    assert.isTrue(document.isDirty);
    assert.deepEqual(await findings(document, 2), ['1 template-tag', '3 template-tag']);
  });

  test('that is renamed takes its findings along', async () => {
    const { uri } = await opened('renamed.txt', TAGGED);
    await until('findings', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 1);
    const edit = new vscode.WorkspaceEdit();
    written.push('renamed-too.txt');
    edit.renameFile(uri, inWorkspace('renamed-too.txt'));
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    await until('findings under the new name', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(inWorkspace('renamed-too.txt')).length === 1);
    await until('none under the old name', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 0);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), inWorkspace('renamed-too.txt').toString());
  });

  test('that is moved by somebody else is found where it is now', async () => {
    await write('given.txt', TAGGED);
    const [before, after] = [inWorkspace('given.txt'), inWorkspace('given-too.txt')];
    await until('findings', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(before).length === 1);
    written.push('given-too.txt');
    await vscode.workspace.fs.rename(before, after);
    await until('findings under the new name', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(after).length === 1);
    await until('none under the old name', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(before).length === 0);
  });

  test('that is deleted is gone from the problems once its editor is', async () => {
    const document = await opened('deleted.txt', TAGGED);
    await findings(document, 1);
    await remove('deleted.txt');
    // What the window itself deletes, it closes; what goes otherwise stays open.
    if (vscode.window.activeTextEditor?.document === document) await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('no findings in what is gone', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });

  test('folds where junk stands over several lines', async () => {
    const { uri } = await opened('junk.txt', JUNK);
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.deepEqual(ranges.map(({ start, end }) => [start, end]), [[2, 4]]);
  });
});

/** Opened as a person would: what an extension opens is kept for minutes after its editor is closed. */
async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  await write(name, text);
  const uri = inWorkspace(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return until('its editor', vscode.window.onDidChangeActiveTextEditor, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

async function write(name: string, text: string): Promise<void> {
  written.push(name);
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(text));
}

async function remove(name: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(inWorkspace(name));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
  }
}
