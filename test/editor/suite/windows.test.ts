import { spawn } from 'node:child_process';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { inWorkspace } from './editor';

const COUNT = 8;

suite('another window on the same folder', () => {
  test('that dismisses at the same moment loses nothing of what is dismissed here, nor of its own', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    assert.exists(root);
    const extension = vscode.extensions.getExtension('newslint.newslint');
    assert.exists(extension);
    const other = spawn(process.execPath, [vscode.Uri.joinPath(extension.extensionUri, 'dist/server.js').fsPath, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'], env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
    const connection = createProtocolConnection(new StreamMessageReader(other.stdout), new StreamMessageWriter(other.stdin));
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, capabilities: {}, workspaceFolders: [{ uri: root.uri.toString(), name: root.name }] });
    await connection.sendNotification('initialized', {});

    const names = Array.from({ length: 2 * COUNT }, (_, index) => `window-${String.fromCharCode(97 + index)}.txt`);
    await Promise.all(names.map((name, index) => (index % 2 === 0 ? dismissHere(name) : dismissThere(connection, name))));
    const kept = inWorkspace('.newslint/dismissed.json');
    const { entries } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(kept))) as { readonly entries: readonly { readonly file: string }[] };
    assert.deepEqual(entries.map(({ file }) => file), names);

    const gone = new Promise((resolve) => other.once('exit', resolve));
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await gone;
    connection.dispose();
    await vscode.workspace.fs.delete(kept);
    for (const name of names) await vscode.workspace.fs.delete(inWorkspace(name));
  });
});

const TEXT = '{{title}}\nRain fell.\n';

function dismissal(name: string): object {
  return { uri: inWorkspace(name).toString(), rule: 'template-tag', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } }, reason: 'our own' };
}

async function dismissHere(name: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(TEXT));
  await vscode.workspace.openTextDocument(inWorkspace(name));
  await vscode.commands.executeCommand('newslint.dismiss', dismissal(name));
}

async function dismissThere(connection: ProtocolConnection, name: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(TEXT));
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: inWorkspace(name).toString(), languageId: 'plaintext', version: 1, text: TEXT } });
  await connection.sendRequest('workspace/executeCommand', { command: 'newslint.dismiss', arguments: [dismissal(name)] });
}
