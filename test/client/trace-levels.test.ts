/** How much of the conversation with the server each value of `newslint.trace.server` shows, as the settings describe it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Trace } from 'vscode-languageserver/node';
import { startingClients } from '../support/servers';

const start = startingClients();

const root = join(import.meta.dirname, '..', '..');
const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly contributes: { readonly configuration: readonly { readonly properties: Readonly<Record<string, { readonly enum?: readonly string[]; readonly default?: unknown }>> }[] } }; // our own
const setting = contributes.configuration.map(({ properties }) => properties['newslint.trace.server']).find((found) => found !== undefined);

test('the setting has the values that the client knows, under the name that it looks under', () => {
  expect(setting?.enum?.map((value) => Trace.toString(Trace.fromString(value)))).toEqual(['messages', 'compact', 'verbose']);
  expect(setting?.default).toBe('messages');
  for (const entry of ['node', 'browser']) expect(readFileSync(join(root, `client/src/${entry}.ts`), 'utf8')).toContain("new LanguageClient('newslint', ");
});

describe('the trace', () => {
  /** What is told of a hover, with the parts that differ from run to run taken out. */
  async function toldOfHover(value: string): Promise<string> {
    const client = await start();
    const told: string[] = [];
    const log = (message: unknown, more?: string): void => {
      told.push(`${String(message)}\n${more ?? ''}`);
    };
    await client.connection.trace(Trace.fromString(value), { log }, { sendNotification: true });
    const { uri } = client.open('file:///a.txt', 'The mayor resigned.\n');
    await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
    expect(client.log).toEqual([]);
    return told.filter((words) => words.includes('hover')).join('').replace(/\(\d+\)/g, '(1)').replace(/\d+ms/g, '1ms');
  }

  test('of messages says which go to and fro, and how long they take', async () => {
    expect(await toldOfHover('messages')).toBe("Sending request 'textDocument/hover - (1)'.\nReceived response 'textDocument/hover - (1)' in 1ms.\n");
  });
  test('that is compact says what is in them on one line each', async () => {
    expect(await toldOfHover('compact')).toContain('Params: {"textDocument":{"uri":"file:///a.txt"},"position":{"line":0,"character":0}}');
  });
  test('that is verbose says all that is in them', async () => {
    expect(await toldOfHover('verbose')).toContain('Params: {\n    "textDocument": {\n        "uri": "file:///a.txt"\n    },\n');
  });
});
