import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, inWorkspace, openSeed, placeOf, SEED, SEED_FINDINGS, until } from './editor';

suite('Compare Quotes With Source', () => {
  test('marks words that are not the source’s, and restores them', async () => {
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const draft = document.getText();
    const source = inWorkspace('transcript.txt');
    await vscode.workspace.fs.writeFile(source, new TextEncoder().encode(draft.replace('see eye to eye', 'hold the same view')));

    await vscode.commands.executeCommand('newslint.compareQuotes', source);
    const [problem] = await until('a comparison', vscode.languages.onDidChangeDiagnostics, () => differing(document));
    assert.equal(problem?.code, 'not-verbatim');
    assert.include(problem?.message, 'hold the same view');

    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(placeOf(document, 'see eye'), placeOf(document, 'see eye')));
    const restore = actions.find(({ title }) => title === 'Restore words of the source');
    assert.exists(restore?.edit);
    await vscode.workspace.applyEdit(restore.edit);
    assert.equal(document.getText(), draft.replace('see eye to eye', 'hold the same view'));
    await until('agreement', vscode.languages.onDidChangeDiagnostics, () => differing(document) === false);

    await vscode.commands.executeCommand('newslint.stopComparing');
    await vscode.commands.executeCommand('undo');
    await vscode.workspace.fs.delete(source);
  });
});

/** What the comparison says of a document; false where it has no complaint. */
function differing({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] | false {
  const problems = vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'not-verbatim' || code === 'not-in-source');
  return problems.length > 0 && problems;
}

suite('a dismissed finding', () => {
  test('stays away as long as the dismissal is kept in the workspace', async () => {
    const kept = inWorkspace('.newslint/dismissed.json');
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const { range } = document.lineAt(11);
    const place = { start: { line: 11, character: 0 }, end: { line: 11, character: range.end.character } };
    await vscode.commands.executeCommand('newslint.dismiss', { uri: document.uri.toString(), rule: 'related-headline', range: place, reason: 'our own series' });
    const rest = SEED_FINDINGS.filter((finding) => !finding.includes('related-headline'));
    assert.deepEqual(await findings(document, rest.length), rest);

    assert.include(new TextDecoder().decode(await vscode.workspace.fs.readFile(kept)), 'our own series');
    // It is emptied and not deleted: of a file that comes and goes within half a second, a busy watcher tells nothing.
    await vscode.workspace.fs.writeFile(kept, new TextEncoder().encode('{ "version": 1, "entries": [] }\n'));
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
    await vscode.workspace.fs.delete(kept);
  });
});

suite('an article that another extension provides', () => {
  test('is linted like any other', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('wire', { provideTextDocumentContent: () => 'Rain fell.\n{{weather}}\nIt stopped.\n' });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('wire:/2024/rain.txt'));
    await vscode.window.showTextDocument(document);
    assert.deepEqual(await findings(document, 1), ['2 template-tag']);
    provider.dispose();
  });
});
