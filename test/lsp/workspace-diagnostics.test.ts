import { expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ProgressType, type PreviousResultId, type WorkspaceDiagnosticReport, type WorkspaceDiagnosticReportPartialResult } from 'vscode-languageserver';
import type { TestClient } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();
const JUNK = '{{title}}\nThe mayor resigned.\n';

const desk = (files: Map<string, string>) => ({ files, options: { files: true }, folders: ['file:///desk'] });
const pull = (client: TestClient, previousResultIds: PreviousResultId[] = [], more: object = {}) =>
  client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...more });
const known = ({ items }: WorkspaceDiagnosticReport): PreviousResultId[] => items.map(({ uri, resultId = '' }) => ({ uri, value: resultId }));
const kinds = ({ items }: WorkspaceDiagnosticReport) => items.map(({ uri, kind }) => `${uri.slice('file:///desk/'.length)} ${kind}`);

test('articles that are not open are linted too, others are not', async () => {
  const client = await start(desk(new Map([['file:///desk/a.txt', JUNK], ['file:///desk/2024/b.md', 'Copy.\n'], ['file:///desk/c.json', JUNK], ['file:///elsewhere/d.txt', JUNK]])));
  const { items } = await pull(client);
  expect(items).toMatchObject([
    { uri: 'file:///desk/2024/b.md', kind: 'full', version: null, items: [] },
    { uri: 'file:///desk/a.txt', kind: 'full', version: null, items: [{ code: 'template-tag' }] },
  ]);
});

test('what has not changed is not sent again, what has is, and what is gone is cleared', async () => {
  const files = new Map([['file:///desk/a.txt', JUNK], ['file:///desk/b.txt', JUNK], ['file:///desk/c.txt', JUNK]]);
  const client = await start(desk(files));
  const first = await pull(client);
  expect(kinds(await pull(client, known(first)))).toEqual(['a.txt unchanged', 'b.txt unchanged', 'c.txt unchanged']);
  files.set('file:///desk/a.txt', 'Copy.\n');
  files.delete('file:///desk/b.txt');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/a.txt', type: 2 }, { uri: 'file:///desk/b.txt', type: 3 }] });
  expect(kinds(await pull(client, known(first)))).toEqual(['b.txt full', 'a.txt full', 'c.txt unchanged']);
});

test('an open document is reported as it stands in the editor', async () => {
  const client = await start(desk(new Map([['file:///desk/a.txt', 'Copy.\n']])));
  client.open('file:///desk/a.txt', JUNK);
  expect((await pull(client)).items).toMatchObject([{ version: 1, items: [{ code: 'template-tag' }] }]);
});

test('the setting switches the rest of the workspace off, and clears it', async () => {
  let workspaceDiagnostics = true;
  const client = await start({ ...desk(new Map([['file:///desk/a.txt', JUNK]])), settings: () => ({ workspaceDiagnostics }) });
  const first = await pull(client);
  workspaceDiagnostics = false;
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect((await pull(client, known(first))).items).toMatchObject([{ kind: 'full', items: [] }]);
  expect((await pull(client)).items).toEqual([]);
});

test('progress is shown, and results come in parts where the client takes them', async () => {
  const files = new Map(Array.from({ length: 60 }, (_, index) => [`file:///desk/${index}.txt`, JUNK]));
  const client = await start(desk(files));
  const steps: string[] = [];
  const parts: number[] = [];
  client.connection.onProgress(new ProgressType<{ kind: string; percentage?: number }>(), 'work', ({ kind, percentage }) => void steps.push(`${kind} ${percentage ?? ''}`));
  client.connection.onProgress(new ProgressType<WorkspaceDiagnosticReportPartialResult>(), 'part', ({ items }) => void parts.push(items.length));
  const { items } = await pull(client, [], { workDoneToken: 'work', partialResultToken: 'part' });
  expect(steps).toEqual(['begin 0', 'report 40', 'report 82', 'end ']);
  expect([...parts, items.length]).toEqual([25, 25, 10]);
});

test('a client that keeps the question open is answered when there is news', async () => {
  const files = new Map([['file:///desk/a.txt', JUNK]]);
  const client = await start(desk(files));
  const first = await pull(client);
  let answered = false;
  const second = pull(client, known(first), { partialResultToken: 'part' }).finally(() => (answered = true));
  await client.diagnose({ uri: 'file:///desk/other.txt' });
  expect(answered).toBe(false);
  files.set('file:///desk/a.txt', 'Copy.\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/a.txt', type: 2 }] });
  expect((await second).items).toMatchObject([{ kind: 'full', items: [] }]);
});

test('a question that is kept open can be cancelled', async () => {
  const client = await start(desk(new Map([['file:///desk/a.txt', JUNK]])));
  const first = await pull(client);
  const cancellation = new CancellationTokenSource();
  const second = client.connection.sendRequest('workspace/diagnostic', { previousResultIds: known(first), partialResultToken: 'part' }, cancellation.token);
  await client.diagnose({ uri: 'file:///desk/other.txt' });
  cancellation.cancel();
  await expect(second).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

test('of a document that is closed and in no file nothing is left, though the client has forgotten that it asked', async () => {
  const files = new Map([['file:///desk/a.txt', JUNK], ['file:///desk/b.txt', JUNK]]);
  const client = await start(desk(files));
  const open = ['file:///desk/a.txt', 'file:///desk/b.txt', 'git:/desk/a.txt?{}'].map((uri) => client.open(uri, JUNK));
  for (const document of open) expect(await client.diagnostics(document)).toHaveLength(1);
  files.delete('file:///desk/b.txt');
  for (const document of open) client.close(document);
  const left = { uri: 'file:///desk/a.txt', items: [{ code: 'template-tag' }] };
  const told = [{ uri: 'file:///desk/b.txt', kind: 'full', items: [] }, { uri: 'git:/desk/a.txt?{}', kind: 'full', items: [] }, left];
  // The client may not have been listening yet, so it is told again.
  expect((await pull(client)).items).toMatchObject(told);
  expect((await pull(client)).items).toMatchObject(told);
  expect((await pull(client)).items.map(({ uri }) => uri)).toEqual(['file:///desk/a.txt']);
});

test('where the rest of the workspace is switched off, closing an article clears it', async () => {
  const client = await start({ ...desk(new Map([['file:///desk/a.txt', JUNK]])), settings: () => ({ workspaceDiagnostics: false }) });
  const document = client.open('file:///desk/a.txt', JUNK);
  expect(await client.diagnostics(document)).toHaveLength(1);
  client.close(document);
  expect((await pull(client)).items).toMatchObject([{ uri: document.uri, items: [] }]);
});
