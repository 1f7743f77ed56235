/** A working day in small: many articles, many more edits, and questions of all kinds. Once all are closed, the server holds no more than before. */
import { expect, onTestFinished, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { articleFromSeeds } from '../bench/stories';
import { heapDoor } from '../support/heap';
import { randomFrom } from '../support/random';
import { startServer, type LanguageClient } from '../support/server-process';

const ARTICLES = 50;
const EDITS = 2000;
const TYPED = ['e', 't', ' ', ' ', '\n', '“', '”', ', ', '{{x}}', 'Ann Lee said. '];

test('fifty articles and two thousand edits leave nothing behind once they are closed', async () => {
  const heap = heapDoor();
  onTestFinished(heap.close);
  const client = await startServer(heap.options);
  const look = () => heap.look(client.process, () => client.diagnose('file:///desk/none.txt'));

  await workingDay(client, 'Monday');
  const before = await look();
  await workingDay(client, 'Tuesday');
  const after = await look();

  const grown = [...after.counts].map(([what, count]): [string, number] => [what, count - (before.counts.get(what) ?? 0)]).filter(([, more]) => more >= ARTICLES / 2);
  expect(grown).toEqual([]);
  const names = after.strings.filter((words) => /\b(?:Mon|Tues)day-desk\b/u.test(words));
  expect(names.filter((words) => words.includes('\n'))).toEqual([]);
  // Addresses that an engine has in its own caches, it keeps of one or two.
  expect(names.length).toBeLessThan(ARTICLES / 10);
  await client.stop();
});

/** Everything is opened, typed in, asked about and closed. The day's name stands in every address and every text. */
async function workingDay(client: LanguageClient, day: string): Promise<void> {
  const { connection } = client;
  // The same edits every day, below the line with its name: a bounded number of words is remembered, so that new ones would be no leak.
  const random = randomFrom(1);
  const uris = Array.from({ length: ARTICLES }, (_, index) => `file:///desk/${day}-desk/${index}.txt`);
  for (const [index, uri] of uris.entries()) await client.open(uri, 'plaintext', `${day}-desk, story ${index}\n\n${articleFromSeeds(index, 8)}`);
  for (let edit = 0; edit < EDITS; edit++) {
    const start = { line: 1 + Math.floor(random() * 12), character: Math.floor(random() * 40) };
    const end = random() < 0.3 ? { ...start, character: start.character + 3 } : start;
    await client.change(uris[edit % ARTICLES] ?? '', 2 + Math.floor(edit / ARTICLES), [{ range: { start, end }, text: TYPED[Math.floor(random() * TYPED.length)] ?? '' }]);
  }
  for (const uri of uris) {
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    for (const feature of ['documentSymbol', 'foldingRange', 'codeLens']) await connection.sendRequest(`textDocument/${feature}`, { textDocument });
    for (const feature of ['hover', 'documentHighlight']) await connection.sendRequest(`textDocument/${feature}`, { textDocument, position: { line: 4, character: 8 } });
    await connection.sendRequest('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    await connection.sendRequest('textDocument/inlayHint', { textDocument, range });
    // A question about the whole workspace is kept open until there is news, or until it is taken back.
    const taken = new CancellationTokenSource();
    const answer = connection.sendRequest('workspace/diagnostic', { previousResultIds: [], partialResultToken: uri }, taken.token);
    taken.cancel();
    await answer.catch(() => undefined);
  }
  for (const uri of uris) await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  // Of what is closed a client is told twice that nothing is left.
  for (let telling = 0; telling < 2; telling++) await connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  // An article that is closed may be asked about all the same.
  for (const uri of uris) await client.diagnose(uri);
  // What was read last, an engine may keep; now that is something else.
  await client.open('file:///desk/broom.txt', 'plaintext', 'The mayor, “Ann Lee,” resigned on Monday.\n'.repeat(20));
  await client.diagnose('file:///desk/broom.txt');
  await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///desk/broom.txt' } });
  // Its answer comes after the closing.
  await client.diagnose('file:///desk/broom.txt');
}
