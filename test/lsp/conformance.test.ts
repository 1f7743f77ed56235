/** A walk through the protocol with every kind of client: all that the server sends is held against the protocol's own types and rules. */
import { expect, test } from 'vitest';
import type { ClientCapabilities, CodeAction, PreviousResultId, WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { ClientRequests, ServerNotifications, ServerRequests } from '../../server/src/lsp/protocol';
import { MODERN, PLAIN, type Overheard } from '../support/language-client';
import { misfits, type Claim } from '../support/protocol-types';
import { startingClients } from '../support/servers';

const start = startingClients();

const ARTICLE = [
  '{{title}}', 'By Dana Reyes', '', 'Mara Holt took the chair of the council on Monday.', '', '“We will open the bridge before the first snow comes,” Mara Holt said.', '', 'ADVERTISEMENT', 'CLICK HERE TO GET THE DAILY BUGLE APP', '',
  '“Nobody has even seen the plans for the piers yet.”', '', '"It was never shut, he said on Tuesday. The council meets todayMonday. TK', '', 'doesnâ€™t <br> [gallery ids="1"]', '<!-- newslint-disable-next-line promo-line -->', 'Copy.', '',
].join('\n');
const at = (line: number, character: number) => ({ line, character });
const EVERYWHERE = { start: at(0, 0), end: at(99, 0) };
const POSITIONS = [at(0, 2), at(3, 3), at(5, 10), at(5, 55), at(10, 10), at(99, 99)];
const TOKENS = { workDoneToken: 'work', partialResultToken: 'part' };

/** Asks for everything that the server can be asked, and answers all that was said. */
async function walk(capabilities: ClientCapabilities, ours: boolean): Promise<readonly Overheard[]> {
  const said: Overheard[] = [];
  const desk = new Map(Array.from({ length: 30 }, (_, index) => [`file:///desk/${index}.txt`, '{{title}}\nThe mayor resigned.\n']));
  desk.set('file:///desk/newslint.config.json', '{ "rules": { "no-such-rule": "error", "template-tag": 7 } ');
  const client = await start({
    capabilities,
    options: ours ? { files: true, commands: ['newslint.showWhatChanged'] } : {},
    files: desk,
    runtime: { files: { read: (uri) => Promise.resolve(desk.get(uri) ?? null), write: () => Promise.resolve(false), findArticles: () => Promise.resolve([...desk.keys()].filter((uri) => uri.endsWith('.txt'))) } },
    folders: ['file:///desk'],
    settings: () => ({ inlayHints: 'all', rules: { 'vague-attribution': 'hint', 'glued-words': 'warning' } }),
    overhear: (message) => said.push(message),
  });
  const { connection } = client;
  const document = client.open('file:///desk/a.txt', ARTICLE);
  const textDocument = { uri: document.uri };
  const diagnostics = await client.diagnostics(document);
  const { resultId } = await client.diagnose(document);
  if (resultId !== undefined) await client.diagnose(document, resultId);
  await client.pushed('file:///desk/newslint.config.json');
  for (const position of POSITIONS) {
    for (const feature of ['hover', 'definition', 'documentHighlight']) await connection.sendRequest(`textDocument/${feature}`, { textDocument, position });
    await connection.sendRequest('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
  }
  for (const feature of ['documentSymbol', 'foldingRange', 'codeLens']) await connection.sendRequest(`textDocument/${feature}`, { textDocument });
  await connection.sendRequest('textDocument/inlayHint', { textDocument, range: EVERYWHERE });
  const commands: CodeAction['command'][] = [];
  for (const diagnostic of diagnostics) {
    const actions = await client.actions(document, [diagnostic]);
    for (const action of actions.filter(({ edit, command }) => edit === undefined && command === undefined)) await connection.sendRequest('codeAction/resolve', action);
    commands.push(...actions.flatMap(({ command }) => command ?? []));
  }
  for (const action of await client.actions(document, [], ['source.fixAll'])) await connection.sendRequest('codeAction/resolve', action);
  const { items } = await connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [], ...TOKENS });
  await connection.sendRequest('workspace/diagnostic', { previousResultIds: items.slice(1).map((item) => ({ uri: item.uri, value: item.resultId ?? '' })) });
  for (const method of ['newslint/quotes', 'newslint/cleaned'] as const) await client.ask(method, { uri: document.uri });
  await client.ask('newslint/clean', { text: ARTICLE, languageId: 'plaintext' });
  await client.ask('newslint/compareQuotes', { uri: document.uri, source: { text: 'HOLT: We will open the bridge well before the first snow comes.' } });
  for (const command of commands.slice(-2)) if (command?.command.startsWith('newslint.')) await connection.sendRequest('workspace/executeCommand', command);
  await connection.sendRequest('workspace/executeCommand', { command: 'newslint.openRulePage', arguments: ['template-tag'] });
  await connection.sendRequest('workspace/executeCommand', { command: 'newslint.pruneDismissals', arguments: [] });
  desk.set('file:///desk/.newslint/dismissed.json', 'not JSON');
  await connection.sendRequest('workspace/executeCommand', { command: 'newslint.pruneDismissals', arguments: [] });
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { newslint: {} } });
  await connection.sendRequest('textDocument/hover', {}).catch(() => undefined); // goes wrong, and is logged
  await connection.sendRequest('nobody/knows', {}).catch(() => undefined);
  client.close(document);
  await connection.sendRequest('shutdown');
  await connection.sendRequest('textDocument/hover', { textDocument, position: at(0, 0) }).catch(() => undefined);
  return said;
}

const CLIENTS = [
  ['a modern client', MODERN, false],
  ['our own client', MODERN, true],
  ['a client that knows no extras', PLAIN, false],
  ['a client that says nothing of itself', {}, false],
] as const;

test.each(CLIENTS)('to %s, every message is of the shape that the protocol gives it', async (_client, capabilities, ours) => {
  const said = await walk(capabilities, ours);
  expect(misfits(claimsOf(said))).toEqual([]);
});

/** What both sides say beyond the protocol; a message that is not listed here does not compile. */
const OURS: Readonly<Record<keyof ServerRequests | keyof ClientRequests | keyof ServerNotifications, 'asked' | 'sent'>> = {
  'newslint/quotes': 'asked', 'newslint/clean': 'asked', 'newslint/cleaned': 'asked', 'newslint/compareQuotes': 'asked',
  'newslint/readFile': 'sent', 'newslint/writeFile': 'sent', 'newslint/findArticles': 'sent', 'newslint/linted': 'sent',
};

test('the walk meets every message that the server answers or sends', async () => {
  const walks = [await walk(MODERN, true), await walk(MODERN, false)].flat();
  const methods = (...types: readonly Overheard['type'][]) => new Set(walks.filter(({ type }) => types.includes(type)).map(({ message }) => message.method ?? ''));
  const ours = (way: 'asked' | 'sent') => Object.entries(OURS).flatMap(([method, goes]) => (goes === way ? [method] : []));
  const asked = methods('send-request');
  const { capabilities } = (await start()).initialized;
  const answered = Object.keys(capabilities).flatMap((name) => METHODS[name] ?? (name.endsWith('Provider') ? [`textDocument/${name.slice(0, -'Provider'.length)}`] : []));
  expect([...answered, ...ours('asked')].filter((method) => !asked.has(method))).toEqual([]);
  expect([...methods('receive-request', 'receive-notification')].sort()).toEqual([
    '$/progress', 'client/registerCapability', ...ours('sent'), 'textDocument/publishDiagnostics', 'window/logMessage', 'window/showDocument', 'window/showMessage',
    'workspace/codeLens/refresh', 'workspace/configuration', 'workspace/diagnostic/refresh', 'workspace/inlayHint/refresh',
  ].sort());
});

/** Capabilities that are not named after what they answer. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  diagnosticProvider: ['textDocument/diagnostic', 'workspace/diagnostic'],
  codeActionProvider: ['textDocument/codeAction', 'codeAction/resolve'],
  executeCommandProvider: ['workspace/executeCommand'],
};

test('each request is answered once, by a result or an error', async () => {
  const said = await walk(MODERN, true);
  const ids = (type: Overheard['type']) => said.filter((one) => one.type === type).map(({ message }) => String(message.id));
  expect(ids('receive-response').sort()).toEqual(ids('send-request').sort());
  for (const { message } of said.filter(({ type }) => type === 'receive-response')) expect('result' in message).toBe(!('error' in message));
});

test('positions count from zero and ranges do not run backwards', async () => {
  const places = placesIn((await walk(MODERN, true)).filter(({ type }) => type.startsWith('receive')));
  expect(places.length).toBeGreaterThan(100);
  for (const { line, character } of places) expect(Number.isInteger(line) && Number.isInteger(character) && line >= 0 && character >= 0).toBe(true);
});

test('progress begins, goes on and ends', async () => {
  expect(progressIn(await walk(MODERN, true))).toEqual(['begin', 'report', 'end']);
});

test('progress that has ended does not begin again while a question is kept open', async () => {
  const said: Overheard[] = [];
  const uri = 'file:///desk/a.txt';
  const files = new Map([[uri, '{{title}}\n']]);
  const client = await start({ options: { files: true }, files, folders: ['file:///desk'], overhear: (message) => said.push(message) });
  const pull = (previousResultIds: readonly PreviousResultId[], tokens: object) => client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, ...tokens });
  const { items: [first] } = await pull([], {});
  const answer = pull([{ uri, value: first?.resultId ?? '' }], TOKENS);
  await client.diagnose({ uri });
  files.set(uri, 'Copy.\n');
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  expect((await answer).items).toMatchObject([{ kind: 'full', items: [] }]);
  expect(progressIn(said)).toEqual(['begin', 'end']);
});

function progressIn(said: readonly Overheard[]): readonly unknown[] {
  return claimsOf(said).flatMap(({ as, value }) => (as === 'Progress' ? [(value as WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd).kind] : []));
}

test('a client is asked only for what it said it can do', async () => {
  const asked = async (capabilities: ClientCapabilities) => [...new Set((await walk(capabilities, false)).filter(({ type }) => type === 'receive-request').map(({ message }) => message.method))].sort();
  expect(await asked(MODERN)).toEqual(['client/registerCapability', 'window/showDocument', 'workspace/codeLens/refresh', 'workspace/configuration', 'workspace/diagnostic/refresh', 'workspace/inlayHint/refresh']);
  expect(await asked(PLAIN)).toEqual([]);
});

test('the server asks to be told of no file operations, for which the extension has no globs', async () => {
  expect((await start()).initialized.capabilities.workspace).toEqual({ workspaceFolders: { supported: true, changeNotifications: true } });
});

test.each<[string, Claim]>([
  ['a property that nobody knows', { as: 'Result', method: 'textDocument/hover', value: { contents: 'x', rang: null } }],
  ['a value that is none of those allowed', { as: 'Result', method: 'textDocument/hover', value: { contents: { kind: 'html', value: '' } } }],
  ['a property that is missing', { as: 'Params', method: 'textDocument/publishDiagnostics', value: { uri: 'file:///a.txt' } }],
  ['a message that nobody knows', { as: 'Params', method: 'textDocument/nonsense', value: null }],
])('%s would be noticed', (_what, claim) => {
  expect(misfits([claim])).toHaveLength(1);
});

/** What each message from the server claims to be. */
function claimsOf(said: readonly Overheard[]): readonly Claim[] {
  const asked = new Map<unknown, string>();
  const claims: Claim[] = [];
  for (const { type, message } of said) {
    const { id, method = '', params, result } = message;
    if (type === 'send-request') asked.set(id, method);
    else if (type === 'receive-response' && 'result' in message) claims.push({ as: 'Result', method: asked.get(id) ?? '', value: result });
    else if (method === '$/progress') claims.push(progressOf(params));
    else if (type.startsWith('receive') && type !== 'receive-response' && params !== undefined) claims.push({ as: 'Params', method, value: params });
  }
  return claims;
}

function progressOf(params: unknown): Claim {
  const { token, value } = params as { readonly token: unknown; readonly value: unknown }; // as the protocol has it; the value is what is claimed
  return token === TOKENS.partialResultToken ? { as: 'Part', method: 'workspace/diagnostic', value } : { as: 'Progress', method: '', value };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Every position in a message, and the length of every range as a position. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const places = Object.values(value).flatMap(placesIn);
  if ('line' in value && 'character' in value) places.push(value as Place);
  if ('start' in value && 'end' in value) places.push(lengthOf(value as { readonly start: Place; readonly end: Place }));
  return places;
}

function lengthOf({ start, end }: { readonly start: Place; readonly end: Place }): Place {
  return { line: end.line - start.line, character: end.line === start.line ? end.character - start.character : end.character };
}
