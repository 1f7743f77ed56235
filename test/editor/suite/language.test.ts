import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, findings, inWorkspace, openSeed, placeOf, SEED, SEED_FINDINGS, until } from './editor';

suite('the editor itself shows', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
  });

  test('who says a quotation, over it', async () => {
    const [hover] = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, placeOf(document, 'see eye to eye'));
    assert.include(textOf(hover), 'Sergei Shoigu');
  });

  test('where the speaker is introduced, as the definition of a quotation', async () => {
    const [place] = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, placeOf(document, 'see eye to eye'));
    assert.exists(place);
    const range = 'targetRange' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range;
    assert.include(document.getText(range), 'Sergei Shoigu');
  });

  test('the quotations of a person, as references of the name', async () => {
    const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, placeOf(document, 'Sergei Shoigu'));
    assert.deepEqual([...new Set(places.map(({ range }) => range.start.line + 1))].filter((line) => line === 8 || line === 11), [8, 11]);
  });

  test('everything that one person says, as highlights', async () => {
    const highlights = await ask<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, placeOf(document, 'see eye to eye'));
    assert.includeMembers(highlights.map(({ range }) => range.start.line + 1), [8, 11]);
  });

  test('headline and quotations in the outline, with the speaker', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const all = symbols.flatMap(function down(symbol): vscode.DocumentSymbol[] {
      return [symbol, ...symbol.children.flatMap(down)];
    });
    assert.isTrue(all.some(({ name }) => name.startsWith('Russian, Chinese defense officials')));
    assert.includeMembers(all.map(({ detail }) => detail), ['Li Shangfu', 'Sergei Shoigu']);
  });

  test('what stands between the article and print, above the headline', async () => {
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
    assert.deepEqual(lenses.map(({ command }) => command?.title), ['7 to remove']);
    assert.equal(lenses[0]?.command?.command, 'newslint.showWhatChanged');
  });

  test('above the headline what is left after an edit', async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(lenses.map(({ command }) => command?.title), ['6 to remove']);
  });

  test('no lens where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('newslint', document.uri);
    await settings.update('publishGate', false, vscode.ConfigurationTarget.Workspace);
    try {
      const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5);
      assert.isEmpty(lenses);
    } finally {
      await settings.update('publishGate', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

suite('a running quotation', () => {
  test('has the name of its speaker after each paragraph that does not give it', async () => {
    const document = await openSeed('agency-running-quotation.txt');
    const all = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
    const hints = await ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
    assert.isNotEmpty(hints);
    assert.deepEqual([...new Set(hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))))], ['— Reinholt']);
  });
});

suite('an article that is not open', () => {
  test('is listed among the problems', async () => {
    const uri = inWorkspace('scraped-single-quotes.txt');
    await until('findings in an article that is not open', vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length > 0);
    assert.isFalse(vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString()));
  });
});

function textOf(hover: vscode.Hover | undefined): string {
  return (hover?.contents ?? []).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}
