import { expect, test } from 'vitest';
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, type Diagnostic } from 'vscode-languageserver';
import { connect, startClient } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();

test('a request before initialize is refused as such', async () => {
  const connection = connect();
  connection.listen();
  await expect(connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: 'file:///a.txt' } })).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
  connection.dispose();
});

test('a request after shutdown is refused as such', async () => {
  const client = await startClient();
  await client.connection.sendRequest('shutdown');
  await expect(client.diagnose({ uri: 'file:///a.txt' })).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
  client.connection.dispose();
});

test('a cancelled request is answered as cancelled', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'Copy.\n');
  const cancellation = new CancellationTokenSource();
  const answer = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: document.uri } }, cancellation.token);
  cancellation.cancel();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('a fault is logged and answered neutrally, and the next request works', async () => {
  let broken = true;
  const client = await start({
    runtime: {
      milliseconds: () => {
        if (broken) throw new Error('the clock stopped');
        return 0;
      },
    },
  });
  const document = client.open('file:///a.txt', '{{title}}\n');
  expect(await client.diagnose(document)).toEqual({ kind: 'full', items: [] });
  expect(client.log).toEqual([expect.stringMatching(/^textDocument\/diagnostic failed: Error: the clock stopped/)]);
  broken = false;
  expect(await client.diagnostics(document)).toHaveLength(1);
});

const NOWHERE: Diagnostic = { range: { start: { line: -5, character: 9e9 }, end: { line: 9e9, character: -1 } }, message: '' };

test.each<[string, unknown]>([
  ['textDocument/diagnostic', {}],
  ['textDocument/diagnostic', null],
  ['textDocument/diagnostic', { textDocument: { uri: 7 } }],
  ['textDocument/codeAction', { textDocument: { uri: 'file:///a.txt' }, range: NOWHERE.range, context: { diagnostics: [NOWHERE] } }],
  ['textDocument/codeAction', { textDocument: { uri: 'file:///a.txt' } }],
  ['codeAction/resolve', { title: 'x', data: 5 }],
  ['workspace/executeCommand', { command: 'newslint.nonsense', arguments: 4 }],
  ['newslint/never', {}],
])('%s with %j is answered', async (method, params) => {
  const client = await start();
  const document = client.open('file:///a.txt', '{{title}}\n');
  await client.connection.sendRequest(method, params).catch(() => undefined);
  expect(await client.diagnostics(document)).toHaveLength(1);
});

test('malformed notifications do not stop the server', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', '{{title}}\n');
  for (const params of [{}, { textDocument: { uri: 'file:///unknown.txt', version: 2 }, contentChanges: [{ text: '' }] }, { textDocument: null }]) {
    await client.connection.sendNotification('textDocument/didChange', params);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///unknown.txt' } });
  }
  expect(await client.diagnostics(document)).toHaveLength(1);
});

test('a change beyond the end of the text is taken at its end', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'Copy.');
  client.change(document, { range: { start: { line: 99, character: 99 }, end: { line: 99, character: 99 } }, text: ' {{title}}' });
  expect((await client.diagnostics(document))[0]?.range.start).toEqual({ line: 0, character: 6 });
});

test('after a change on a line that is not there, findings stand where they are', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'Copy.');
  client.change(document, { range: { start: { line: 4_000_000, character: 7 }, end: { line: 4_000_001, character: 0 } }, text: '\n{{title}}' }, { range: { start: { line: -3, character: 1 }, end: { line: 0, character: 0 } }, text: '{{body}}\n' });
  expect((await client.diagnostics(document)).map(({ range }) => range.start)).toEqual([{ line: 0, character: 0 }, { line: 2, character: 0 }]);
});
