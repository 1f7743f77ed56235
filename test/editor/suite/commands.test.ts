import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, inWorkspace, openSeed, SEED, SEED_FINDINGS, until } from './editor';

suite('Show What Changed', () => {
  test('opens the article beside what it is after cleaning', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    await vscode.commands.executeCommand('newslint.showWhatChanged');
    const diff = await until('a diff', vscode.window.tabGroups.onDidChangeTabs, () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff && input;
    });
    assert.equal(diff.original.toString(), document.uri.toString());
    const cleaned = (await vscode.workspace.openTextDocument(diff.modified)).getText();
    assert.notInclude(cleaned, '{{');
    assert.include(cleaned, 'Shoigu also told Li.');
    assert.isEmpty(vscode.languages.getDiagnostics(diff.modified));
  });
});

suite('a configuration file', () => {
  test('holds as soon as it is written, and no longer than it is there', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const file = inWorkspace('newslint.config.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "rules": { "template-tag": "off" } }'));
    assert.deepEqual(await findings(document, 2), ['12 related-headline', '17 promo-line']);
    await vscode.workspace.fs.delete(file);
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
  });

  test('that is broken says so in the file, while the last good one holds', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const file = inWorkspace('newslint.config.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "rules": { "template-tag": "off" } }'));
    await findings(document, 2);
    await rewrite(await vscode.workspace.openTextDocument(file), '{ "rules": { "template-tag": ');
    await until('a problem in the file', vscode.languages.onDidChangeDiagnostics, () => problemsIn(file).length > 0);
    assert.deepEqual(await findings(document, 2), ['12 related-headline', '17 promo-line']);
    await vscode.workspace.fs.delete(file);
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
    await until('no problem in a file that is gone', vscode.languages.onDidChangeDiagnostics, () => problemsIn(file).length === 0);
  });
});

/** What newslint has against a configuration file. */
function problemsIn(file: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'newslint');
}

/** Types another text over a document, and saves it. */
async function rewrite(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new vscode.Range(0, 0, document.lineCount, 0)), text);
  assert.isTrue(await vscode.workspace.applyEdit(edit));
  assert.isTrue(await document.save());
}

suite('a setting of the editor', () => {
  test('turns a rule off', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const settings = vscode.workspace.getConfiguration('newslint', document.uri);
    await settings.update('severity.template-tag', 'off', vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await findings(document, 2), ['12 related-headline', '17 promo-line']);
    await settings.update('severity.template-tag', undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
  });
});

suite('the walkthrough', () => {
  test('opens a sample with something to find, as a document of its own', async () => {
    await vscode.commands.executeCommand('newslint.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.exists(document);
    assert.isTrue(document.isUntitled);
    await until('findings in the sample', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });

  test('names only commands and views that are there', async () => {
    const { contributes } = vscode.extensions.getExtension('newslint.newslint')?.packageJSON as { contributes: { walkthroughs: { steps: { description: string }[] }[] } };
    const named = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ description }) => [...description.matchAll(/command:([\w.]+)/g)].map(([, command = '']) => command)));
    assert.lengthOf(named, 4);
    assert.includeMembers(await vscode.commands.getCommands(), named);
  });
});
