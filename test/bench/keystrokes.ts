/** What somebody feels who types: from writing the change to reading the diagnostics, by a protocol client over a pipe. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startServer, type LanguageClient } from '../support/server-process';
import { randomFrom } from '../support/random';
import { joined, type Articles } from './articles';
import { median, quantile } from './measure';
import { atMost, rounded, type Section } from './section';
import { longStory } from './stories';

const EDITS = 1000;
const TYPED = [...Array.from('eeetttaaooiinnsshhrrdlu'), ' ', ' ', ' ', ' ', ',', '.', '“', '”', '"', "'", '\n', '{', 'A'];

export async function keystrokes({ texts }: Articles): Promise<readonly Section[]> {
  const small = await typing(longStory(5000, 60), EDITS);
  const large = await typing(joined(texts, 1_000_000), EDITS);
  const sessions = [['5,000 words, 60 quotations', small], ['1 MB', large]] as const;
  const starts = await serverStarts(15);
  const settled = small.megabytes.at(-1) ?? NaN;
  return [
    {
      title: 'From keystroke to diagnostics',
      note: `${EDITS.toLocaleString('en-US')} random edits after a warm-up of 100, each answered before the next; milliseconds, by a protocol client over a pipe.`,
      columns: ['document', 'median', 'p99', 'slowest'],
      rows: sessions.map(([name, { waits }]) => [name, rounded(median(waits)), rounded(quantile(waits, 0.99)), rounded(Math.max(...waits))]),
      marks: [
        atMost('5,000 words: median', 3, median(small.waits), ' ms'),
        atMost('5,000 words: p99', 20, quantile(small.waits, 0.99), ' ms'),
        atMost('1 MB: p99', 60, quantile(large.waits, 0.99), ' ms'),
      ],
    },
    {
      title: 'The language server',
      note: 'Medians of 15 starts, milliseconds from the start of the process; resident memory over the edits above.',
      columns: ['what', 'measured'],
      rows: [
        ['an empty Node process', `${rounded(starts.empty)} ms`],
        ['to the answer to initialize', `${rounded(starts.initialized)} ms`],
        ['to the first diagnostics of the seed article', `${rounded(starts.diagnosed)} ms`],
        ['memory at the start, half-way, at the end of the edits on 5,000 words', small.megabytes.map((megabytes) => `${rounded(megabytes)} MB`).join(', ')],
        ['memory at the start, half-way, at the end of the edits on 1 MB', large.megabytes.map((megabytes) => `${rounded(megabytes)} MB`).join(', ')],
      ],
      marks: [atMost('start to first diagnostics', 400, starts.diagnosed, ' ms'), atMost('memory after 1,000 edits on 5,000 words', 150, settled, ' MB')],
    },
  ];
}

interface Typing {
  readonly waits: readonly number[];
  /** Resident, before the edits, half-way and after them. */
  readonly megabytes: readonly number[];
}

async function typing(text: string, edits: number): Promise<Typing> {
  const client = await startServer();
  const typist = typistAt('file:///bench/story.txt', text, client);
  await client.open('file:///bench/story.txt', 'plaintext', text);
  await client.diagnose('file:///bench/story.txt');
  for (let edit = 0; edit < 100; edit++) await typist();
  const megabytes = [residentMegabytes(client)];
  const waits: number[] = [];
  for (let edit = 1; edit <= edits; edit++) {
    waits.push(await typist());
    if (edit === edits / 2 || edit === edits) megabytes.push(residentMegabytes(client));
  }
  await client.stop();
  return { waits, megabytes };
}

/** Makes one random edit and says how long its diagnostics took: mostly a character typed, now and then one or a few taken out. */
export function typistAt(uri: string, text: string, client: LanguageClient): () => Promise<number> {
  const random = randomFrom(text.length);
  let document = TextDocument.create(uri, 'plaintext', 1, text);
  return async () => {
    const length = document.getText().length;
    const start = Math.floor(random() * length);
    const taken = random() < 0.35 ? Math.ceil(random() * 3) : 0;
    const range = { start: document.positionAt(start), end: document.positionAt(Math.min(length, start + taken)) };
    const change: TextDocumentContentChangeEvent = { range, text: taken > 0 ? '' : (TYPED[Math.floor(random() * TYPED.length)] ?? 'e') };
    document = TextDocument.update(document, [change], document.version + 1);
    const began = performance.now();
    await client.change(uri, document.version, [change]);
    return performance.now() - began;
  };
}

/** What the server holds in memory now, by the operating system's account. */
export function residentMegabytes({ process: { pid = 0 } }: LanguageClient): number {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024;
}

async function serverStarts(rounds: number): Promise<{ readonly empty: number; readonly initialized: number; readonly diagnosed: number }> {
  const article = readFileSync('seeds/000_7ce99eafd4441cc4.txt', 'utf8');
  const taken = { empty: [] as number[], initialized: [] as number[], diagnosed: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    spawnSync(process.execPath, ['out/bench/nothing.cjs']);
    taken.empty.push(performance.now() - began);
    const started = performance.now();
    const client = await startServer();
    await client.open('file:///bench/seed.txt', 'plaintext', article);
    await client.diagnose('file:///bench/seed.txt');
    taken.diagnosed.push(performance.now() - started);
    taken.initialized.push(client.startedAfter);
    await client.stop();
  }
  return { empty: median(taken.empty), initialized: median(taken.initialized), diagnosed: median(taken.diagnosed) };
}
