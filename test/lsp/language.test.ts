import { expect, test } from 'vitest';
import type { CodeLens, DocumentSymbol, FoldingRange, Hover, InlayHint, Location, SymbolInformation } from 'vscode-languageserver';
import { MODERN } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();

const STORY = [
  'Mara Holt took the chair of the council on Monday.',
  '“We will open the bridge before the first snow comes,” Mara Holt said.',
  'Ilya Brandt was less sure of that on Tuesday.',
  '“Nobody has even seen the plans for the piers yet,” Ilya Brandt said.',
  '“I will not sign what I have not read in full,” Mara Holt said.',
  '',
].join('\n');
const named = ({ uri }: { readonly uri: string }) => ({ uri });
const at = (line: number, character: number) => ({ line, character });

test('the hover over a quotation says who says it, by which words and how that is known, and links to the place', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: named(document), position: at(1, 10) });
  expect(hover.range).toEqual({ start: at(1, 0), end: at(1, 54) });
  expect(hover.contents).toMatchObject({ kind: 'markdown' });
  const { value } = hover.contents as { value: string };
  expect(value).toContain('**Mara Holt**');
  expect(value).toContain('Cue: ‘said’');
  expect(value).toContain('How it is known: ');
  expect(value).toContain('Introduced on [line 1](file:///a.txt#L1,1)');
});

test('a client without Markdown is shown the plain words', async () => {
  const client = await start({ capabilities: { ...MODERN, textDocument: { ...MODERN.textDocument, hover: {} } } });
  const document = client.open('file:///a.txt', STORY);
  const hover = await client.connection.sendRequest<Hover>('textDocument/hover', { textDocument: named(document), position: at(1, 10) });
  expect(hover.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^Mara Holt[^*]*Introduced on line 1\.$/) as string });
});

test('there is no hover beside quotations', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  expect(await client.connection.sendRequest('textDocument/hover', { textDocument: named(document), position: at(0, 20) })).toBeNull();
});

test('the definition of a quotation is where its speaker is introduced', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  const introduction = await client.connection.sendRequest<Location>('textDocument/definition', { textDocument: named(document), position: at(4, 12) });
  expect(introduction).toEqual({ uri: 'file:///a.txt', range: { start: at(0, 0), end: at(0, 9) } });
});

test("the references of a name are that person's quotations, with the introduction where it is asked for", async () => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  const lines = async (includeDeclaration: boolean): Promise<number[]> => {
    const found = await client.connection.sendRequest<Location[]>('textDocument/references', { textDocument: named(document), position: at(0, 3), context: { includeDeclaration } });
    return found.map(({ range }) => range.start.line);
  };
  expect(await lines(false)).toEqual([1, 4]);
  expect(await lines(true)).toEqual([0, 1, 4]);
});

test('highlighting a quotation shows everything that its speaker says', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  const highlights = await client.connection.sendRequest<{ range: { start: { line: number } }; kind: number }[]>('textDocument/documentHighlight', { textDocument: named(document), position: at(1, 10) });
  expect(highlights.filter(({ kind }) => kind === 2).map(({ range }) => range.start.line)).toEqual([1, 4]);
});

test('the outline names the speaker of each quotation', async () => {
  const client = await start();
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: named(client.open('file:///a.txt', STORY)) });
  const quotations = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]).filter(({ name }) => name.startsWith('“'));
  expect(quotations.map(({ detail }) => detail)).toEqual(['Mara Holt', 'Ilya Brandt', 'Mara Holt']);
});

test('a client without a tree is given the outline flat', async () => {
  const client = await start({ capabilities: { ...MODERN, textDocument: { ...MODERN.textDocument, documentSymbol: {} } } });
  const symbols = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: named(client.open('file:///a.txt', STORY)) });
  expect(symbols.filter(({ name }) => name.endsWith('— Mara Holt'))).toHaveLength(2);
});

test('junk over several lines folds, a single line does not', async () => {
  const client = await start();
  const fold = async (name: string, text: string) => client.connection.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument: named(client.open(name, text)) });
  expect(await fold('file:///a.txt', 'Copy.\nADVERTISEMENT\nCLICK HERE TO GET THE DAILY BUGLE APP\nCopy.\n')).toMatchObject([{ startLine: 1, endLine: 2, kind: 'region' }]);
  expect(await fold('file:///b.txt', 'Copy.\nADVERTISEMENT\nCopy.\n')).toEqual([]);
});

test('names stand beside quotations as the setting says', async () => {
  let inlayHints = 'all';
  const client = await start({ settings: () => ({ inlayHints }) });
  const document = client.open('file:///a.txt', STORY);
  const hints = async () => client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: named(document), range: { start: at(0, 0), end: at(3, 99) } });
  const [first, ...others] = await hints();
  expect(first).toMatchObject({ position: at(1, 54), paddingLeft: true, label: [{ value: '— Mara Holt', location: { range: { start: at(0, 0) } } }] });
  expect(others).toHaveLength(1);
  for (const setting of ['carried', 'off']) {
    inlayHints = setting;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await hints()).toEqual([]);
  }
});

test('the gate above the first line counts what is left, and opens the comparison where the client has one', async () => {
  const client = await start({ options: { commands: ['newslint.showWhatChanged'] } });
  const lenses = async (name: string, text: string) => client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: named(client.open(name, text)) });
  expect(await lenses('file:///a.txt', `{{title}}\n${STORY}`)).toEqual([{ range: { start: at(0, 0), end: at(0, 0) }, command: { title: '1 to remove', command: 'newslint.showWhatChanged', arguments: ['file:///a.txt'] } }]);
  expect(await lenses('file:///b.txt', STORY)).toMatchObject([{ command: { title: 'Ready for print', command: '' } }]);
});

test('the gate is asked for again when what it was last said to say no longer holds, until it is, and only then', async () => {
  const client = await start();
  const refreshes = () => client.asked.filter(({ method }) => method === 'workspace/codeLens/refresh').length;
  const document = client.open('file:///a.txt', `{{title}}\n${STORY}`);
  const lens = async () => (await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: named(document) }))[0]?.command?.title;
  const type = async (line: number, character: number, to: number, text: string) => {
    client.change(document, { range: { start: at(line, character), end: at(line, to) }, text });
    await client.diagnostics(document);
  };
  await type(1, 0, 0, 'Now: ');
  expect(refreshes()).toBe(0);
  expect(await lens()).toBe('1 to remove');
  await type(1, 0, 5, '');
  expect(refreshes()).toBe(0);
  await type(0, 0, 9, '');
  expect(refreshes()).toBe(1);
  await client.diagnostics(document);
  expect(refreshes()).toBe(2);
  await type(0, 0, 0, '{{name}}');
  expect(refreshes()).toBe(2);
  expect(await lens()).toBe('1 to remove');
  client.change(document, { range: { start: at(0, 0), end: at(0, 8) }, text: '' });
  expect(await lens()).toBe('Ready for print');
  await client.diagnostics(document);
  expect(refreshes()).toBe(2);
});

test('the gate can be switched off', async () => {
  const client = await start({ settings: () => ({ publishGate: false }) });
  expect(await client.connection.sendRequest('textDocument/codeLens', { textDocument: named(client.open('file:///a.txt', '{{title}}\n')) })).toEqual([]);
});

test.each(['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'foldingRange', 'inlayHint', 'codeLens'])('%s out of range or of an unknown document is answered', async (feature) => {
  const client = await start();
  const document = client.open('file:///a.txt', STORY);
  const nowhere = { position: at(1e9, 1e9), range: { start: at(-1, -1), end: at(1e9, 0) }, context: {} };
  await client.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri: document.uri }, ...nowhere });
  await client.connection.sendRequest(`textDocument/${feature}`, { textDocument: { uri: 'file:///unknown.txt' }, ...nowhere });
  await client.connection.sendRequest(`textDocument/${feature}`, {});
  expect(client.log.filter((message) => !/^textDocument\/\w+ failed: TypeError/.test(message))).toEqual([]);
});
