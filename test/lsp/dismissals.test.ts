import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { alone as aloneByFile } from '../../server/src/file-lock';
import type { Alone } from '../../server/src/lsp/runtime';
import { aloneAmongWindows, type Locks } from '../../server/src/lsp/window-lock';
import type { TestClient } from '../support/language-client';
import { startingClients } from '../support/servers';

const start = startingClients();
const DISMISSED = 'file:///desk/.newslint/dismissed.json';
const CUT = 'The bridge is closed.\n\n“We will open it again before the first snow comes.”\n';

const desk = (files: Map<string, string>) => ({ files, options: { files: true }, folders: ['file:///desk'] });
const codes = async (client: TestClient, document: { readonly uri: string }) => (await client.diagnostics(document)).map(({ code }) => code);

async function choose(client: TestClient, document: TextDocument, title: string): Promise<CodeAction> {
  const action = (await client.actions(document, await client.diagnostics(document))).find((candidate) => candidate.title === title);
  if (action?.command === undefined) throw new Error(`‘${title}’ is not offered`);
  await client.connection.sendRequest('workspace/executeCommand', { command: action.command.command, arguments: action.command.arguments });
  return action;
}

test('a dismissed finding stays away until its sentence changes', async () => {
  const files = new Map<string, string>();
  const client = await start(desk(files));
  const document = client.open('file:///desk/council/a b.txt', CUT);
  expect(await codes(client, document)).toEqual(['unattributed-quote']);
  await choose(client, document, 'Dismiss until sentence changes');
  expect(JSON.parse(files.get(DISMISSED) ?? '')).toEqual({
    version: 1,
    entries: [{ file: 'council/a b.txt', rule: 'unattributed-quote', text: '"We will open it again before the first snow comes."', count: 1, by: 'ed', on: '2024-02-29' }],
  });
  expect(await codes(client, document)).toEqual([]);
  client.change(document, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Nothing new. ' });
  expect(await codes(client, document)).toEqual([]);
  client.change(document, { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } }, text: 'shall' });
  expect(await codes(client, document)).toEqual(['unattributed-quote']);
});

test('a quotation that is a title or a term is dismissed with that reason', async () => {
  const files = new Map<string, string>();
  const client = await start(desk(files));
  const document = client.open('file:///desk/a.txt', CUT);
  await choose(client, document, 'This is a title or a term, not speech');
  expect(files.get(DISMISSED)).toContain('"reason":"a title or a term, not speech"');
  expect(await codes(client, document)).toEqual([]);
});

test('only a quotation can be a title', async () => {
  const client = await start(desk(new Map()));
  const document = client.open('file:///desk/a.txt', '{{title}}\n');
  const titles = (await client.actions(document, await client.diagnostics(document))).map(({ title }) => title);
  expect(titles).toContain('Dismiss until sentence changes');
  expect(titles).not.toContain('This is a title or a term, not speech');
});

test('the nearest .newslint folder upwards is the one that holds and is written to', async () => {
  const nearest = 'file:///desk/council/.newslint/dismissed.json';
  const files = new Map([[nearest, '{ "version": 1, "entries": [] }\n']]);
  const client = await start(desk(files));
  const document = client.open('file:///desk/council/2024/a.txt', CUT);
  await choose(client, document, 'Dismiss until sentence changes');
  expect([...files.keys()]).toEqual([nearest]);
  expect(files.get(nearest)).toContain('"file":"2024/a.txt"');
});

test('the baseline counts like a dismissal', async () => {
  const entry = { rule: 'template-tag', text: '{{title}}', file: 'a.txt', count: 1 };
  const files = new Map([['file:///desk/.newslint/baseline.json', JSON.stringify({ version: 1, entries: [entry] })]]);
  const client = await start(desk(files));
  expect(await client.diagnostics(client.open('file:///desk/a.txt', '{{title}}\n\nCopy.\n\n{{title}}\n'))).toMatchObject([{ range: { start: { line: 4 } } }]);
});

test('two windows that dismiss at once both have their way', async () => {
  const files = new Map<string, string>();
  const one = await start(desk(files));
  const other = await start(desk(files));
  const a = one.open('file:///desk/a.txt', CUT);
  const b = other.open('file:///desk/b.txt', CUT);
  await Promise.all([choose(one, a, 'Dismiss until sentence changes'), choose(other, b, 'Dismiss until sentence changes')]);
  expect(JSON.parse(files.get(DISMISSED) ?? '')).toMatchObject({ entries: [{ file: 'a.txt' }, { file: 'b.txt' }] });
});

/** What a browser's windows share: whoever asks for a name waits until nobody holds it. */
function sharedLocks(): Locks & { readonly held: ReadonlySet<string> } {
  const held = new Set<string>();
  const lastOf = new Map<string, Promise<unknown>>();
  return {
    held,
    request(name, work) {
      const turn = (lastOf.get(name) ?? Promise.resolve()).then(() => {
        held.add(name);
        return work().finally(() => held.delete(name));
      });
      lastOf.set(name, turn.catch(() => undefined));
      return turn;
    },
  };
}

describe.each<[string, Alone]>([['a file that only one can create', aloneByFile], ['the locks of a browser', aloneAmongWindows(sharedLocks())]])('by %s', (_, alone) => {
  test('windows whose writing interleaves have their way, and leave no lock behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newslint-desk-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const root = pathToFileURL(folder).href;
    const files = new Map<string, string>();
    const opened = async (name: string): Promise<[TestClient, TextDocument]> => {
      const client = await start({ files, options: { files: true }, folders: [root], runtime: { alone }, pause: longEnoughForTheOther });
      return [client, client.open(`${root}/${name}`, CUT)];
    };
    const windows = [await opened('a.txt'), await opened('b.txt'), await opened('c.txt')];
    await Promise.all(windows.map(([client, document]) => choose(client, document, 'Dismiss until sentence changes')));
    expect(JSON.parse(files.get(`${root}/.newslint/dismissed.json`) ?? '')).toMatchObject({ entries: [{ file: 'a.txt' }, { file: 'b.txt' }, { file: 'c.txt' }] });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the locks of a browser', () => {
  const never = new Promise<never>(() => undefined);

  test('are held for one file only, and given back when the work is over or has failed', async () => {
    const locks = sharedLocks();
    const alone = aloneAmongWindows(locks);
    void alone('file:///desk/a.json', () => never);
    expect(await alone('file:///desk/b.json', () => Promise.resolve([...locks.held]))).toEqual(['newslint file:///desk/a.json', 'newslint file:///desk/b.json']);
    await expect(alone('file:///desk/c.json', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
    expect([...locks.held]).toEqual(['newslint file:///desk/a.json']);
  });
  test('are done without where there are none', async () => {
    expect(await aloneAmongWindows(undefined)('file:///desk/a.json', () => Promise.resolve('done'))).toBe('done');
  });
});

/** Many times the turns of the event loop in which another window would look at the file and pass this one. */
async function longEnoughForTheOther(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
}

test('a change from outside takes hold', async () => {
  const files = new Map<string, string>();
  const client = await start(desk(files));
  const document = client.open('file:///desk/a.txt', '{{title}}\n');
  expect(await codes(client, document)).toEqual(['template-tag']);
  files.set(DISMISSED, JSON.stringify({ version: 1, entries: [{ rule: 'template-tag', text: '{{title}}' }] }));
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: DISMISSED, type: 1 }] });
  expect(await codes(client, document)).toEqual([]);
});

test('a file of dismissals that cannot be read is told and never overwritten', async () => {
  const files = new Map([[DISMISSED, '{ half']]);
  const client = await start(desk(files));
  const shown = new Promise<{ message: string }>((resolve) => client.connection.onNotification('window/showMessage', resolve));
  const document = client.open('file:///desk/a.txt', CUT);
  await choose(client, document, 'Dismiss until sentence changes');
  expect((await shown).message).toMatch(/dismissed\.json cannot be read, so nothing was written/);
  expect(files.get(DISMISSED)).toBe('{ half');
  expect(await codes(client, document)).toEqual(['unattributed-quote']);
});

test('without a folder there is nowhere to dismiss to, and whoever tries is told', async () => {
  const client = await start({ options: { files: true } });
  const document = client.open('untitled:Untitled-1', '{{title}}\n');
  const shown = new Promise<{ message: string }>((resolve) => client.connection.onNotification('window/showMessage', resolve));
  const titles = (await client.actions(document, await client.diagnostics(document))).map(({ title }) => title);
  expect(titles).not.toContain('Dismiss until sentence changes');
  const dismiss = { uri: document.uri, rule: 'template-tag', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } } };
  await client.connection.sendRequest('workspace/executeCommand', { command: 'newslint.dismiss', arguments: [dismiss] });
  expect((await shown).message).toContain('open its folder, then dismiss again');
});

test('pruning drops the entries that no article needs any more', async () => {
  const entries = [
    { rule: 'template-tag', text: '{{title}}', file: 'a.txt' },
    { rule: 'template-tag', text: '{{gone}}', file: 'a.txt' },
    { rule: 'template-tag', text: '{{body}}', file: 'open.txt' },
    { rule: 'template-tag', text: '{{title}}', file: 'deleted.txt' },
  ];
  const files = new Map([
    [DISMISSED, JSON.stringify({ version: 1, entries })],
    ['file:///desk/a.txt', '{{title}}\n'],
    ['file:///desk/open.txt', 'Saved without.\n'],
  ]);
  const client = await start(desk(files));
  client.open('file:///desk/open.txt', '{{body}}\n');
  expect(await client.connection.sendRequest('workspace/executeCommand', { command: 'newslint.pruneDismissals' })).toEqual({ removed: 2, kept: 2 });
  expect(JSON.parse(files.get(DISMISSED) ?? '')).toMatchObject({ entries: [{ text: '{{title}}', file: 'a.txt' }, { text: '{{body}}' }] });
});
