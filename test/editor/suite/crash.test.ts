import { execFileSync } from 'node:child_process';
import { assert } from 'chai';
import * as vscode from 'vscode';
import { findings, openSeed, SEED, SEED_FINDINGS } from './editor';

suite('a server that is killed', () => {
  test('is started again, and the article goes on as it was typed', async function () {
    if (process.platform === 'win32') this.skip(); // no ps there to find the server by
    const document = await openSeed(SEED);
    await findings(document, SEED_FINDINGS.length);
    const killed = serverProcess();
    process.kill(killed, 'SIGKILL');
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(2, 0, 3, 0));
    await vscode.workspace.applyEdit(edit);
    const left = SEED_FINDINGS.length - 1;
    assert.lengthOf(await findings(document, left), left);
    assert.notEqual(serverProcess(), killed);
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await findings(document, SEED_FINDINGS.length), SEED_FINDINGS);
  });
});

/** The process of the server that this extension host has started. */
function serverProcess(): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const [pid] = lines.map((line) => line.trim().split(/\s+/)).find(([, parent, ...args]) => Number(parent) === process.pid && args.some((arg) => arg.endsWith('server.js'))) ?? [];
  assert.exists(pid, 'the server runs');
  return Number(pid);
}
