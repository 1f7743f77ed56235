import { expect, test } from 'vitest';
import { MODERN, PLAIN, type TestClient } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();
const JUNK = '{{title}}\nThe mayor resigned.\n';

const severities = async (client: TestClient, document: { readonly uri: string }) => (await client.diagnostics(document)).map(({ severity }) => severity);
const configured = (rules: object): string => JSON.stringify({ rules });

test('the nearest configuration upwards holds, also over the editor’s settings', async () => {
  const files = new Map([
    ['file:///desk/newslint.config.json', configured({ 'template-tag': 'info' })],
    ['file:///desk/archive/newslint.config.json', '{ "rules": { "template-tag": "error" } // as agreed\n}'],
  ]);
  const client = await start({ files, options: { files: true }, settings: () => ({ severity: { 'template-tag': 'hint' } }) });
  expect(await severities(client, client.open('file:///desk/a.txt', JUNK))).toEqual([3]);
  expect(await severities(client, client.open('file:///desk/archive/1998/b.txt', JUNK))).toEqual([1]);
  expect(await severities(client, client.open('file:///elsewhere/c.txt', JUNK))).toEqual([4]);
});

test('each folder of a workspace has its own configuration, the first also that of untitled documents', async () => {
  const files = new Map([
    ['vscode-vfs://github/one/newslint.config.json', configured({ 'template-tag': 'off' })],
    ['vscode-vfs://github/two/newslint.config.json', configured({ 'template-tag': 'error' })],
  ]);
  const client = await start({ files, options: { files: true }, folders: ['vscode-vfs://github/one', 'vscode-vfs://github/two'] });
  expect(await severities(client, client.open('vscode-vfs://github/one/a.txt', JUNK))).toEqual([]);
  expect(await severities(client, client.open('vscode-vfs://github/two/a.txt', JUNK))).toEqual([1]);
  expect(await severities(client, client.open('untitled:Untitled-1', JUNK))).toEqual([]);
});

test('nothing is looked for above the host that a workspace is on', async () => {
  const client = await start({ options: { files: true }, folders: ['vscode-remote://wsl+debian/desk'] });
  const asked: string[] = [];
  client.connection.onRequest('newslint/readFile', ({ uri }: { readonly uri: string }) => {
    asked.push(uri);
    return uri === 'vscode-remote://wsl+debian/newslint.config.json' ? configured({ 'template-tag': 'error' }) : null;
  });
  expect(await severities(client, client.open('vscode-remote://wsl+debian/desk/a.txt', JUNK))).toEqual([1]);
  expect(await severities(client, client.open('file:///a.txt', JUNK))).toEqual([2]);
  expect(asked.filter((uri) => !/^(?:vscode-remote:\/\/wsl\+debian|file:\/\/)\/(?:desk\/)?(?:newslint\.config\.json|\.newslintrc\.json|\.newslint\/\w+\.json)$/.test(uri))).toEqual([]);
});

test('an older version of a file, as git shows it, is read by what holds for the file', async () => {
  const files = new Map([
    ['file:///desk/newslint.config.json', '{ "rules": { "template-tag": "off" } }'],
    ['file:///sport%20desk/newslint.config.json', '{ "overrides": [{ "files": ["old/*.txt"], "rules": { "template-tag": "error" } }] }'],
    ['file:///sport%20desk/.newslint/dismissed.json', JSON.stringify({ version: 1, entries: [{ rule: 'template-tag', text: '{{body}}', file: 'old/a.txt' }] })],
  ]);
  const client = await start({ files, options: { files: true }, folders: ['file:///desk', 'file:///sport%20desk'] });
  const version = client.open('git:/sport%20desk/old/a.txt?{"path":"/sport desk/old/a.txt","ref":"HEAD"}', '{{title}}\n\n{{body}}\n');
  expect(await client.diagnostics(version)).toMatchObject([{ code: 'template-tag', severity: 1, range: { start: { line: 0 } } }]);
  expect(await client.diagnostics(client.open('git:/elsewhere/a.txt?{}', '{{title}}\n'))).toEqual([]);
});

test('overrides and ignores go by the names as they are written', async () => {
  const files = new Map([['file:///desk/newslint.config.json', JSON.stringify({ ignores: ['*.raw.txt'], overrides: [{ files: ['größer & kleiner/*'], rules: { 'template-tag': 'error' } }] })]]);
  const client = await start({ files, options: { files: true } });
  expect(await severities(client, client.open('file:///desk/a.raw.txt', JUNK))).toEqual([]);
  expect(await severities(client, client.open(encodeURI('file:///desk/größer & kleiner/a.txt'), JUNK))).toEqual([1]);
});

test('a changed configuration takes hold, and the client is asked to pull again', async () => {
  const files = new Map<string, string>();
  const client = await start({ files, options: { files: true } });
  const document = client.open('file:///desk/a.txt', JUNK);
  expect(await severities(client, document)).toEqual([2]);
  files.set('file:///desk/newslint.config.json', configured({ 'template-tag': 'error' }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///desk/newslint.config.json', type: 1 }] });
  expect(await severities(client, document)).toEqual([1]);
  await expect.poll(() => client.asked.map(({ method }) => method)).toContain('workspace/diagnostic/refresh');
});

test('the server asks to be told when configurations change', async () => {
  const client = await start();
  const watched = (): string => JSON.stringify(client.asked.filter(({ method }) => method === 'client/registerCapability'));
  await expect.poll(watched).toContain('**/newslint.config.json');
});

test('where nobody watches files, saving is when a changed configuration takes hold', async () => {
  const files = new Map<string, string>();
  const client = await start({ files, options: { files: true }, capabilities: PLAIN });
  const document = client.open('file:///desk/a.txt', JUNK);
  await client.pushed(document.uri);
  files.set('file:///desk/newslint.config.json', configured({ 'template-tag': 'error' }));
  await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: document.uri } });
  expect(await client.pushed(document.uri, ({ diagnostics }) => diagnostics[0]?.severity === 1)).toBeTruthy();
});

test('a configuration broken while open is told in that file, and the last good one stays', async () => {
  const uri = 'file:///desk/newslint.config.json';
  const files = new Map([[uri, configured({ 'template-tag': 'error' })]]);
  const client = await start({ files, options: { files: true } });
  const document = client.open('file:///desk/a.txt', JUNK);
  expect(await severities(client, document)).toEqual([1]);
  const changed = { changes: [{ uri, type: 2 }] };

  files.set(uri, '{ "rules": { "template-tag": ');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  expect(await severities(client, document)).toEqual([1]);
  expect(await client.pushed(uri, ({ diagnostics }) => diagnostics.length > 0)).toMatchObject({ diagnostics: [{ source: 'newslint', message: expect.stringMatching(/not JSON/) as string }] });

  files.set(uri, '{ "rules": { "template-tga": "off" } }');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  expect(await severities(client, document)).toEqual([2]);
  const { diagnostics } = await client.pushed(uri, (params) => JSON.stringify(params.diagnostics).includes('template-tga'));
  expect(diagnostics[0]?.range.start).toEqual({ line: 0, character: 13 });

  files.set(uri, '{}');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', changed);
  await client.diagnostics(document);
  expect(await client.pushed(uri, (params) => params.diagnostics.length === 0)).toBeTruthy();
});

test('a client that does not answer for its settings may send them', async () => {
  const client = await start({ capabilities: { ...MODERN, workspace: {} } });
  const document = client.open('file:///a.txt', JUNK);
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { newslint: { severity: { 'template-tag': 'hint' } } } });
  expect(await severities(client, document)).toEqual([4]);
});

test('the editor’s settings leave out packs of phrases, and the configuration goes before them', async () => {
  const outlet = 'The mayor resigned on Monday.\nCheck out our latest issue\nHer deputy takes over.\n';
  const files = new Map([['file:///nation/newslint.config.json', '{ "packs": { "the-nation": "on" } }']]);
  const client = await start({ files, options: { files: true }, settings: () => ({ packs: { outlets: 'off', ruters: 'off' }, severity: { promoline: 'off', mojibake: 'of' }, options: { 'repeated-passage': { words: 1 } } }) });
  expect(await client.diagnostics(client.open('file:///desk/a.txt', outlet))).toEqual([]);
  expect(await client.diagnostics(client.open('file:///nation/a.txt', outlet))).toMatchObject([{ code: 'promo-line' }]);
  expect(client.log).toContain('Setting newslint.packs.ruters: There is no pack ‘ruters’; did you mean ‘reuters’?');
  for (const name of ['severity.promoline: There is no rule', 'severity.mojibake: Expected', 'options.repeated-passage.words: Expected']) expect(client.log.join('\n')).toContain(`Setting newslint.${name}`);
});

test.each([null, 7, [], { severity: 'all' }, { severity: { 'no-such-rule': 'error' }, options: null, genre: 'novel' }])('settings such as %j do no harm', async (settings) => {
  const client = await start({ settings: () => settings });
  expect(await severities(client, client.open('file:///a.txt', JUNK))).toEqual([2]);
});

test('a file system that fails counts as empty', async () => {
  const client = await start({ options: { files: true } });
  client.connection.onRequest('newslint/readFile', () => {
    throw new Error('offline');
  });
  expect(await severities(client, client.open('file:///a.txt', JUNK))).toEqual([2]);
  expect(client.log.join('\n')).toContain('newslint/readFile failed');
});

test('a folder that joins the workspace brings its configuration along', async () => {
  const files = new Map([['file:///one/newslint.config.json', configured({ 'template-tag': 'error' })]]);
  const client = await start({ files, options: { files: true } });
  const document = client.open('untitled:Untitled-1', JUNK);
  expect(await severities(client, document)).toEqual([2]);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: 'file:///one', name: 'one' }], removed: [] } });
  expect(await severities(client, document)).toEqual([1]);
});

test('a configuration that changes while it is being read is read again', async () => {
  const uri = 'file:///desk/newslint.config.json';
  const client = await start({ options: { files: true } });
  let reads = 0;
  client.connection.onRequest('newslint/readFile', async (params: { readonly uri: string }) => {
    if (params.uri !== uri) return null;
    if (++reads > 1) return configured({ 'template-tag': 'error' });
    // The change is told before the answer that it makes stale.
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    return configured({ 'template-tag': 'hint' });
  });
  expect(await severities(client, client.open('file:///desk/a.txt', JUNK))).toEqual([1]);
});

test('a newsroom’s own patterns are reported like rules, and what is wrong in them is told in the file', async () => {
  const uri = 'file:///desk/newslint.config.json';
  const patterns = [
    { id: 'no-very-unique', category: 'debris', match: 'very unique', message: 'Nothing is very unique; delete ‘very’.' },
    { id: 'looks-behind', category: 'debris', match: '(?<=a)b', message: 'No.' },
  ];
  const client = await start({ files: new Map([[uri, JSON.stringify({ patterns })]]), options: { files: true } });
  expect(await client.diagnostics(client.open('file:///desk/a.txt', 'It is a very unique bridge.\n'))).toMatchObject([{ code: 'no-very-unique', severity: 2, range: { start: { line: 0, character: 8 } } }]);
  expect(await client.pushed(uri, ({ diagnostics }) => diagnostics.length > 0)).toMatchObject({ diagnostics: [{ source: 'newslint' }] });
});

test('a table, an archive and code that an editor takes for plain text are no articles', async () => {
  const client = await start();
  for (const name of ['wires.csv', 'archive.jsonl', 'site.js']) expect(await severities(client, client.open(`file:///desk/${name}`, JUNK))).toEqual([]);
  expect(await severities(client, client.open('file:///desk/a.txt', JUNK))).toEqual([2]);
  expect(await severities(client, client.open('file:///desk/a.story', JUNK))).toEqual([2]);
});
