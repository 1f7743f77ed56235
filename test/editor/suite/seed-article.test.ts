import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, openSeed, SEED, SEED_FINDINGS } from './editor';

suite('the seed article', () => {
  test('shows what is wrong with it, and nothing else', async () => {
    const document = await openSeed(SEED);
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
  });

  test('is rid of one template tag by its quick fix', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const before = document.getText().split('\n');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, document.lineAt(2).range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.exists(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.deepEqual(document.getText().split('\n'), before.filter((_, line) => line !== 2));
    assert.lengthOf(await findings(document, SEED_FINDINGS.length - 1), SEED_FINDINGS.length - 1);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(document.getText().split('\n'), before);
  });

  test('is clean but for a question of judgement after Clean Article, in one undo step', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const before = document.getText();
    await vscode.commands.executeCommand('newslint.cleanArticle');
    assert.deepEqual(await findings(document, 1), ['9 related-headline']);
    assert.notInclude(document.getText(), '{{');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  test('is cleaned on save where the setting asks for it', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const before = document.getText();
    const settings = vscode.workspace.getConfiguration('editor', document.uri);
    await settings.update('codeActionsOnSave', { 'source.fixAll.newslint': 'explicit' }, vscode.ConfigurationTarget.Workspace);
    await edit(document, (change) => {
      change.insert(document.uri, document.positionAt(before.length), ' ');
    });
    await document.save();
    assert.notInclude(document.getText(), '{{');
    await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    await edit(document, (change) => {
      change.replace(document.uri, document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)), before);
    });
    await document.save();
  });
});

suite('an article that is nowhere on disk', () => {
  test('is linted as it is typed, and cleaned of a finding as it is corrected', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Rain fell.\n{{weather}}\nIt stopped.\n' });
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await findings(document, 1), ['2 template-tag']);
    await edit(document, (change) => {
      change.delete(document.uri, new vscode.Range(1, 0, 2, 0));
    });
    await findings(document, 0);
  });
});

suite('the server', () => {
  test('reports again after a restart', async () => {
    const document = await openSeed(SEED);
    await vscode.commands.executeCommand('newslint.restartServer');
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
  });
});

async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const workspaceEdit = new vscode.WorkspaceEdit();
  change(workspaceEdit);
  assert.isTrue(await vscode.workspace.applyEdit(workspaceEdit), `an edit of ${document.uri.path} applies`);
}
