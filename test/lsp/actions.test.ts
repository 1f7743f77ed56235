import { expect, test } from 'vitest';
import { MODERN, applied } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();

const JUNK = '{{title}}\nThe mayor resigned.\n{{body}}\nCLICK HERE TO GET THE DAILY BUGLE APP\n';

test('the quick fix of a finding is preferred, names its diagnostic and the version it is for', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const diagnostics = (await client.diagnostics(document)).slice(0, 1);
  const [fix] = await client.actions(document, diagnostics);
  expect(fix).toMatchObject({ title: 'Delete template tag', kind: 'quickfix', isPreferred: true, diagnostics });
  expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: document.uri, version: 1 } }]);
  expect(applied(document, fix)).toBe('The mayor resigned.\n{{body}}\nCLICK HERE TO GET THE DAILY BUGLE APP\n');
});

test('all of one rule in the file goes at once', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const actions = await client.actions(document, (await client.diagnostics(document)).slice(0, 1));
  const all = actions.find(({ title }) => title === 'Fix all template tags in file');
  expect(applied(document, all)).toBe('The mayor resigned.\nCLICK HERE TO GET THE DAILY BUGLE APP\n');
  expect(all?.isPreferred).toBeUndefined();
});

test('everything safe is worked out only once it is chosen', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const actions = await client.actions(document, (await client.diagnostics(document)).slice(0, 1));
  const everything = actions.find(({ title }) => title === 'Fix everything safe in file');
  expect(everything?.edit).toBeUndefined();
  expect(applied(document, await client.connection.sendRequest('codeAction/resolve', everything))).toBe('The mayor resigned.\n');
});

test('an action that is chosen after the text has moved on does nothing', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const [action] = await client.actions(document, [], ['source.fixAll.newslint']);
  client.change(document, { text: 'Something else.\n' });
  expect(await client.connection.sendRequest('codeAction/resolve', action)).toEqual(action);
});

test('a client that cannot resolve is given the edit at once', async () => {
  const client = await start({ capabilities: { ...MODERN, textDocument: { ...MODERN.textDocument, codeAction: {} } } });
  const document = client.open('file:///a.txt', JUNK);
  const [action] = await client.actions(document, [], ['source.fixAll']);
  expect(applied(document, action)).toBe('The mayor resigned.\n');
});

test('a client without versioned edits is given plain ones', async () => {
  const client = await start({ capabilities: { ...MODERN, workspace: {} } });
  const document = client.open('file:///a.txt', JUNK);
  const [fix] = await client.actions(document, (await client.diagnostics(document)).slice(0, 1));
  expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([document.uri]);
});

test('fix-all comes only when it is asked for, and then alone', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const kinds = async (only?: string[]): Promise<(string | undefined)[]> => [...new Set((await client.actions(document, await client.diagnostics(document), only)).map(({ kind }) => kind))];
  expect(await kinds()).toEqual(['quickfix']);
  expect(await kinds(['source'])).toEqual(['source.fixAll.newslint']);
  expect(await kinds(['source.fixAll.newslint'])).toEqual(['source.fixAll.newslint']);
  expect(await kinds(['source.organizeImports'])).toEqual([]);
  expect(await kinds(['refactor'])).toEqual([]);
});

test('clean copy has nothing to fix', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'The mayor resigned.\n');
  expect(await client.actions(document, [], ['source.fixAll.newslint'])).toEqual([]);
  expect(await client.actions(document, [])).toEqual([]);
});

test('a diagnostic from before an edit still finds its fix', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'The mayor resigned.\n{{body}}\n');
  const diagnostics = await client.diagnostics(document);
  client.change(document, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } }, text: 'Our' });
  const [fix] = await client.actions(document, diagnostics);
  expect(applied(document, fix)).toBe('Our mayor resigned.\n');
});

test("a rule's page opens outside the editor", async () => {
  const client = await start();
  const document = client.open('file:///a.txt', JUNK);
  const actions = await client.actions(document, (await client.diagnostics(document)).slice(0, 1));
  const open = actions.find(({ title }) => title === 'Read about template tags');
  await client.connection.sendRequest('workspace/executeCommand', open?.command);
  expect(client.asked.filter(({ method }) => method === 'window/showDocument').at(-1)?.params).toMatchObject({ external: true, uri: expect.stringMatching(/template-tag\.md$/) as string });
});

test('a page that is no rule’s is not opened', async () => {
  const client = await start();
  await client.connection.sendRequest('workspace/executeCommand', { command: 'newslint.openRulePage', arguments: ['../../evil'] });
  expect(client.asked.some(({ method }) => method === 'window/showDocument')).toBe(false);
});
