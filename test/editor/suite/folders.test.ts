import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, inWorkspace, openSeed, SEED, SEED_FINDINGS, until } from './editor';

suite('a workspace of two folders', () => {
  test('has a configuration for each', async () => {
    const sport = vscode.workspace.workspaceFolders?.[1];
    assert.exists(sport);
    const match = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(sport.uri, 'match.txt'));
    assert.deepEqual(await findings(match, 1), ['3 promo-line']);
    assert.deepEqual(await findings(await openSeed(SEED), SEED_FINDINGS.length), SEED_FINDINGS);
  });

  test('reads the articles of a folder that joins it, by the configuration that the folder brings, until it goes again', async () => {
    const city = inWorkspace('../city');
    const article = vscode.Uri.joinPath(city, 'council.txt');
    await vscode.workspace.fs.writeFile(article, new TextEncoder().encode('{{title}}\nThe council met.\n'));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(city, 'newslint.config.json'), new TextEncoder().encode('{ "rules": { "template-tag": "error" } }'));
    assert.isTrue(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: city }));
    const [finding] = await until('findings in an article of the new folder', vscode.languages.onDidChangeDiagnostics, () => some(vscode.languages.getDiagnostics(article)));
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    assert.isTrue(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('none of a folder that has gone', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(article).length === 0);
    await vscode.workspace.fs.delete(city, { recursive: true });
  });
});

function some<Value>(values: readonly Value[]): readonly Value[] | false {
  return values.length > 0 && values;
}
