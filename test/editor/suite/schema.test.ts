import { assert } from 'chai';
import * as vscode from 'vscode';
import { ask, inWorkspace, until } from './editor';

suite('the schema of configuration files', () => {
  test('completes them, comments and all', async () => {
    const file = inWorkspace('newslint.config.json');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{\n  // as agreed\n  "rules": { "template-tag": "loud" }\n}\n'));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.equal(document.languageId, 'jsonc');
    // Until its own server has come and read the schema, there may be nothing, or word of an older text.
    await until('what the schema says', vscode.languages.onDidChangeDiagnostics, () =>
      vscode.languages.getDiagnostics(file).some(({ source, range }) => source !== 'newslint' && document.getText(range) === '"loud"'),
    );
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', file, new vscode.Position(2, document.lineAt(2).text.indexOf('"loud"') + 1));
    assert.includeMembers(items.map(({ label }) => (typeof label === 'string' ? label : label.label)), ['"off"', '"error"']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(file);
  });
});
