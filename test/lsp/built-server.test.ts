/** The bundle that editors start: over a pipe and over Node's own channel, with Node's own file system. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter, type CodeAction, type DocumentDiagnosticReport, type ProtocolConnection } from 'vscode-languageserver/node';

const SERVER = resolve(__dirname, '../../dist/server.js');

function overPipe(): { readonly server: ChildProcess; readonly connection: ProtocolConnection } {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  return { server, connection: createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)) };
}

function overChannel(): { readonly server: ChildProcess; readonly connection: ProtocolConnection } {
  const server = fork(SERVER, ['--node-ipc']);
  return { server, connection: createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server)) };
}

test.each([['a pipe', overPipe], ['Node’s channel', overChannel]])('over %s the server reads configurations, writes dismissals, and goes when it is told', async (_, start) => {
  const desk = mkdtempSync(join(tmpdir(), 'newslint desk-'));
  mkdirSync(join(desk, 'council'));
  writeFileSync(join(desk, 'newslint.config.json'), '\uFEFF{ "rules": { "template-tag": "error" } }');
  const uri = pathToFileURL(join(desk, 'council/a.txt')).href;
  const { server, connection } = start();
  await initialize(connection, desk);
  await open(connection, uri, '{{title}}\n');

  const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
  const [diagnostic] = report.kind === 'full' ? report.items : [];
  expect(diagnostic).toMatchObject({ code: 'template-tag', severity: 1 });

  const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostic?.range, context: { diagnostics: [diagnostic] } });
  const dismiss = actions.find(({ command }) => command?.command === 'newslint.dismiss');
  await connection.sendRequest('workspace/executeCommand', { command: 'newslint.dismiss', arguments: dismiss?.command?.arguments });
  expect(readFileSync(join(desk, '.newslint/dismissed.json'), 'utf8')).toContain('"file":"council/a.txt","rule":"template-tag","text":"{{title}}"');

  expect(await goodbye(server, connection)).toBe(0);
}, 30_000);

test('two servers that dismiss in one folder at once lose nothing', async () => {
  const desk = mkdtempSync(join(tmpdir(), 'newslint-desk-'));
  const servers = [overPipe(), overPipe()];
  await Promise.all(servers.map(({ connection }) => initialize(connection, desk)));
  const names = Array.from({ length: 24 }, (_, index) => `${String.fromCharCode(97 + index)}.txt`);
  await Promise.all(
    names.map(async (name, index) => {
      const { connection } = servers[index % 2] ?? overPipe(); // there are two
      const uri = pathToFileURL(join(desk, name)).href;
      await open(connection, uri, '{{title}}\n');
      const dismiss = { uri, rule: 'template-tag', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } } };
      await connection.sendRequest('workspace/executeCommand', { command: 'newslint.dismiss', arguments: [dismiss] });
    }),
  );
  const { entries } = JSON.parse(readFileSync(join(desk, '.newslint/dismissed.json'), 'utf8')) as { entries: { file: string }[] };
  expect(entries.map(({ file }) => file)).toEqual(names);
  expect(readdirSync(join(desk, '.newslint'))).toEqual(['dismissed.json']);
  for (const { server, connection } of servers) expect(await goodbye(server, connection)).toBe(0);
}, 60_000);

async function initialize(connection: ProtocolConnection, desk: string): Promise<void> {
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, capabilities: { textDocument: { diagnostic: {} } }, workspaceFolders: [{ uri: pathToFileURL(desk).href, name: 'desk' }] });
  await connection.sendNotification('initialized', {});
}

function open(connection: ProtocolConnection, uri: string, text: string): Promise<void> {
  return connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
}

/** The status that the server ends with. */
async function goodbye(server: ChildProcess, connection: ProtocolConnection): Promise<unknown> {
  const gone = new Promise((done) => server.once('exit', done));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const status = await gone;
  connection.dispose();
  return status;
}
