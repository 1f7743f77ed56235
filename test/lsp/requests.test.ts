import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startingClients } from '../support/servers';

const start = startingClients();

test('the quote ledger lists every quotation with speaker, cue and what is open', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', '“We open the bridge before the snow,” Mara Holt said.\n\nThe piers are old.\n\n“It cannot carry the weight of a single lorry.”\n');
  const ledger = await client.ask('newslint/quotes', { uri: document.uri });
  expect(ledger).toMatchObject({
    version: 1,
    quotations: [
      { text: '“We open the bridge before the snow,”', kind: 'speech', speaker: { name: 'Mara Holt' }, attribution: 'explicit', needsAttribution: false, range: { start: { line: 0, character: 0 } } },
      { text: '“It cannot carry the weight of a single lorry.”', needsAttribution: true },
    ],
  });
});

test('a text about to be pasted is cleaned, and what went is told', async () => {
  const client = await start();
  const text = '{{title}}\nThe mayor resigned.\nCLICK HERE TO GET THE DAILY BUGLE APP\n{{body}}\n';
  expect(await client.ask('newslint/clean', { text, languageId: 'plaintext' })).toMatchObject({
    text: 'The mayor resigned.\n',
    summary: '2 template tags, 1 promo line',
    removed: [{ rule: 'template-tag', text: '{{title}}' }, { rule: 'promo-line' }, { rule: 'template-tag', text: '{{body}}' }],
  });
});

test('clean copy is pasted as it is', async () => {
  const client = await start();
  expect(await client.ask('newslint/clean', { text: 'The mayor resigned.', languageId: 'plaintext' })).toEqual({ text: 'The mayor resigned.', removed: [], summary: '' });
});

test('a fault in cleaning leaves the text as it was', async () => {
  const client = await start();
  const broken = { text: 7 as unknown as string, languageId: 'plaintext' };
  expect(await client.ask('newslint/clean', broken)).toEqual({ text: 7, removed: [], summary: '' });
});

test('what cleaning would change is shown before and after', async () => {
  const client = await start();
  const document = client.open('untitled:Untitled-1', '{{title}}\nThe mayor resigned.\n');
  expect(await client.ask('newslint/cleaned', { uri: document.uri })).toEqual({
    version: 1,
    before: '{{title}}\nThe mayor resigned.\n',
    text: 'The mayor resigned.\n',
    summary: '1 template tag',
    removed: [{ rule: 'template-tag', text: '{{title}}', message: expect.stringContaining('{{title}}') as string }],
  });
});

test.each(['newslint/quotes', 'newslint/cleaned'] as const)('%s of a document that is not open is null', async (method) => {
  const client = await start();
  expect(await client.ask(method, { uri: 'file:///unknown.txt' })).toBeNull();
});

test('our own client is told what each reading came to', async () => {
  const client = await start({ options: { files: true } });
  const told = new Promise((resolve) => client.connection.onNotification('newslint/linted', resolve));
  const document = client.open('file:///a.txt', '{{title}}\nThe mayor resigned.\n');
  await client.diagnostics(document);
  expect(await told).toEqual({ uri: document.uri, version: 1, counts: { toRemove: 1, unattributed: 0, placeholders: 0, other: 0, fixable: 1 }, summary: '1 to remove', milliseconds: 0, slow: false });
});

test('a reading that one waits for is told to be slow', async () => {
  let now = 0;
  const client = await start({ options: { files: true }, runtime: { milliseconds: () => (now += 250) } });
  const told = new Promise((resolve) => client.connection.onNotification('newslint/linted', resolve));
  await client.diagnostics(client.open('file:///a.txt', 'The mayor resigned.\n'));
  expect(await told).toMatchObject({ milliseconds: 250, slow: true });
});

const DRAFT = '“We will open the bridge before the first snow,” Mara Holt said.\n\n“The piers are older than this whole town,” Ilya Brandt said.\n\n“No lorry has crossed it since the flood,” Ilya Brandt said.\n';
const TRANSCRIPT = 'HOLT: We will open the bridge well before the first snow.\nBRANDT: The piers are older than this whole town.\n';

test.each([
  ['as text', { text: TRANSCRIPT }],
  ['as a file', { uri: 'file:///desk/transcript.txt' }],
])('quotations are compared with their source %s', async (_, source) => {
  const client = await start({ options: { files: true }, files: new Map([['file:///desk/transcript.txt', TRANSCRIPT]]) });
  const document = client.open('file:///desk/a.txt', DRAFT);
  const comparison = await client.ask('newslint/compareQuotes', { uri: document.uri, source });
  expect(comparison).toMatchObject({
    version: 1,
    quotations: [
      { verdict: 'changed', original: 'We will open the bridge well before the first snow', message: '‘well’ is left out.' },
      { verdict: 'verbatim', message: '', edits: [] },
      { verdict: 'missing', original: null, message: 'Nothing like it stands in the source.', edits: [] },
    ],
  });
  const [changed] = comparison?.quotations ?? [];
  expect(TextDocument.applyEdits(document, [...(changed?.edits ?? [])])).toBe(DRAFT.replace('bridge before', 'bridge well before'));
});

test('a source that cannot be read is no comparison', async () => {
  const client = await start({ options: { files: true } });
  const { uri } = client.open('file:///desk/a.txt', DRAFT);
  expect(await client.ask('newslint/compareQuotes', { uri, source: { uri: 'file:///desk/gone.txt' } })).toBeNull();
});
