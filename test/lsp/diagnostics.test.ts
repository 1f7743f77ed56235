import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import { MODERN, PLAIN } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();

const ARTICLE = 'The mayor resigned on Monday.\n{{title}}\nThe council meets today.\n';

test('the server announces UTF-16 positions and incremental synchronization', async () => {
  const { initialized } = await start();
  expect(initialized.capabilities.positionEncoding).toBe('utf-16');
  expect(initialized.capabilities.textDocumentSync).toMatchObject({ openClose: true, change: 2 });
  expect(initialized.capabilities.documentFormattingProvider).toBeUndefined();
});

test('a client that offers only UTF-8 gets UTF-16 all the same', async () => {
  const { initialized } = await start({ capabilities: { ...MODERN, general: { positionEncodings: ['utf-8'] } } });
  expect(initialized.capabilities.positionEncoding).toBe('utf-16');
});

test('a diagnostic names its rule, links to the page, and fades what can go', async () => {
  const client = await start();
  const [diagnostic] = await client.diagnostics(client.open('file:///a.txt', ARTICLE));
  expect(diagnostic).toMatchObject({
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 9 } },
    severity: DiagnosticSeverity.Warning,
    source: 'newslint',
    code: 'template-tag',
    tags: [DiagnosticTag.Unnecessary],
    data: { finding: 0 },
  });
  expect(diagnostic?.codeDescription?.href).toMatch(/docs\/rules\/template-tag\.md$/);
});

test('a placeholder is not faded: it is to be filled', async () => {
  const client = await start();
  const [diagnostic] = await client.diagnostics(client.open('untitled:Untitled-1', 'Fares rise by half a crown on TK.\n'));
  expect(diagnostic).toMatchObject({ code: 'placeholder' });
  expect(diagnostic).not.toHaveProperty('tags');
});

test('characters beyond the basic plane count as two', async () => {
  const client = await start();
  const [diagnostic] = await client.diagnostics(client.open('file:///a.txt', '😀 {{title}}\n'));
  expect(diagnostic?.range.start).toEqual({ line: 0, character: 3 });
});

test('a client that knows no tags, links or data is sent none', async () => {
  const client = await start({ capabilities: PLAIN });
  client.open('file:///a.txt', ARTICLE);
  const { diagnostics } = await client.pushed('file:///a.txt');
  expect(Object.keys(diagnostics[0] ?? {}).sort()).toEqual(['code', 'message', 'range', 'severity', 'source']);
});

test('asking again without a change answers unchanged, after a change in full', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', ARTICLE);
  const first = await client.diagnose(document);
  expect(await client.diagnose(document, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  client.change(document, { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, text: '' });
  const second = await client.diagnose(document, first.resultId);
  expect(second).toMatchObject({ kind: 'full', items: [] });
  expect(second.resultId).not.toBe(first.resultId);
});

test('incremental changes in one message are applied in order', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', 'One.\n');
  client.change(
    document,
    { range: { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }, text: ' {{a}}' },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'Seven.' },
  );
  expect((await client.diagnostics(document))[0]?.range).toEqual({ start: { line: 0, character: 7 }, end: { line: 0, character: 12 } });
});

test('a client that never asks has diagnostics pushed, with the version, and cleared on closing', async () => {
  const client = await start({ capabilities: PLAIN });
  const document = client.open('file:///a.txt', ARTICLE);
  expect(await client.pushed(document.uri)).toMatchObject({ version: 1, diagnostics: [{ code: 'template-tag' }] });
  client.change(document, { text: 'Clean copy.\n' });
  expect(await client.pushed(document.uri, ({ version }) => version === 2)).toMatchObject({ diagnostics: [] });
  client.change(document, { text: ARTICLE });
  await client.pushed(document.uri, ({ version }) => version === 3);
  client.close(document);
  expect(await client.pushed(document.uri, ({ version }) => version === undefined)).toMatchObject({ diagnostics: [] });
});

test.each([
  ['untitled:Untitled-1', 'plaintext'],
  ['vscode-vfs://github/desk/story.md', 'markdown'],
  ['git:/story.txt?ref=HEAD', 'plaintext'],
  ['file:///story.html', 'html'],
])('%s is linted like any file', async (uri, languageId) => {
  const client = await start();
  expect(await client.diagnostics(client.open(uri, ARTICLE, languageId))).toMatchObject([{ code: 'template-tag' }]);
});

test('a document that is not open has no diagnostics', async () => {
  const client = await start();
  expect(await client.diagnose({ uri: 'file:///never-opened.txt' })).toEqual({ kind: 'full', items: [] });
});

const IMPLIED = 'Lena Moss has kept the harbor for thirty years.\n\n“The big boats scrape the bottom at low tide,” Moss said.\n\n“One of them will stay there.”\n';

test('a diagnostic points at where the speaker is taken from', async () => {
  const client = await start();
  const [diagnostic] = await client.diagnostics(client.open('file:///a.txt', IMPLIED));
  expect(diagnostic).toMatchObject({
    code: 'implied-attribution',
    severity: DiagnosticSeverity.Hint,
    relatedInformation: [{ location: { uri: 'file:///a.txt', range: { start: { line: 2 } } }, message: expect.stringContaining('speaker') as string }],
  });
});

test('linting does not load the tagger before it is needed', async () => {
  let loaded = 0;
  const loadTagger = (): never => {
    loaded++;
    throw new Error('not needed');
  };
  const client = await start({ runtime: { loadTagger } });
  await client.diagnostics(client.open('file:///a.txt', ARTICLE));
  await client.diagnostics(client.open('file:///b.txt', IMPLIED));
  expect(loaded).toBe(0);
});

test('what is reported after many edits is what a fresh server reports', async () => {
  const client = await start();
  const document = client.open('file:///a.txt', IMPLIED);
  const random = fc.sample(fc.tuple(fc.nat(5), fc.nat(60), fc.nat(3), fc.constantFrom('“', '”', ' ', 'a', '\n', '{{x}}', 'Moss said. ')), { seed: 7, numRuns: 120 });
  for (const [line, character, length, text] of random) {
    client.change(document, { range: { start: { line, character }, end: { line, character: character + length } }, text });
    await client.diagnose(document);
  }
  const fresh = await start();
  const seen = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, range, message }) => ({ code, range, message }));
  expect(seen(await client.diagnostics(document))).toEqual(seen(await fresh.diagnostics(fresh.open('file:///a.txt', document.getText()))));
});
