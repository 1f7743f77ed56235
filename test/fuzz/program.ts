/** The built command line and server on input that nobody would send: they may refuse it, and may not fall over. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutated, mutatedArticle, pick, type Random } from './mutate';

const CLI = join(process.cwd(), 'dist/cli.js');

/** Files of any bytes in any format give an exit status of 0, 1 or 2, and never an internal failure. */
export function survivesAnyFile(random: Random): void {
  inFolder((folder) => {
    const bytes = damaged(mutatedArticle(random), random);
    for (const name of ['a.txt', 'b.md', 'c.html']) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'newslint.config.json'), random() < 0.5 ? '{}' : mutated('{ "rules": { "template-tag": "error" }, "locale": "en-GB", "patterns": [{ "id": "x", "category": "promo", "match": "a+", "message": "No." }] }', random));
    const encoding = pick(['utf-16le', 'windows-1252', 'latin1', 'shift_jis', 'nonsense'], random);
    for (const command of [['check', '--format', 'json', '.'], ['check', '--encoding', encoding, '.'], ['check', '--fix', '.'], ['quotes', '--format', 'csv', '.'], ['roles', 'a.txt']]) runs(command, folder);
  });
}

/** So do archives of every kind, and what comes by standard input; every format writes its report. */
export function survivesAnyArchive(random: Random): void {
  inFolder((folder) => {
    const text = mutatedArticle(random);
    const record = { id: 7, text, nested: [text.slice(0, 40)] };
    const lines = [record, { text: 5 }, record].map((one) => JSON.stringify(one)).join('\n');
    const ninjs = JSON.stringify({ uri: 'urn:a', headline: text.slice(0, 60), body_html: `<p>${text}</p>`, body_text: text, bodies: [{ value: text, contentType: 'text/html' }], associations: { one: { uri: 'urn:b', body_text: text } } });
    const csv = `id,text,other\n1,"${text.replaceAll('"', '""')}",x\n2,${text.slice(0, 200)},\n`;
    const archives: Readonly<Record<string, string>> = { jsonl: lines, ninjs, csv };
    for (const [input, archive] of Object.entries(archives)) {
      writeFileSync(join(folder, input), damaged(random() < 0.5 ? archive : mutated(archive, random), random));
      runs(['check', '--input', input, '--format', pick(['json', 'jsonl', 'sarif', 'junit', 'checkstyle', 'gitlab', 'github', 'rdjson', 'html', 'compact', 'summary'], random), input], folder);
    }
    runs(['jsonl', 'filter'], folder, damaged(mutated(lines, random), random));
    runs(['check', '--as', pick(['plain', 'markdown', 'html'], random), '-'], folder, damaged(text, random));
  });
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-fuzz-'));
  try {
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function damaged(text: string, random: Random): Buffer {
  const bytes = Buffer.from(text);
  for (let times = Math.floor(random() * 8); times > 0; times--) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return bytes;
}

function runs(command: readonly string[], folder: string, input: Buffer = Buffer.alloc(0)): void {
  const { status, signal, stderr } = spawnSync(process.execPath, [CLI, ...command], { cwd: folder, encoding: 'utf8', input, maxBuffer: 2 ** 28, timeout: 60_000 });
  if (status === null || status > 2 || stderr.includes('internal failure')) throw new Error(`${command.join(' ')} ended with ${status ?? signal ?? 'nothing'}: ${stderr}`);
}

/** A server that is sent noise, before it is initialized or after, goes on answering, or says that it cannot read it and ends; it never dies of it. */
export async function survivesNoise(random: Random): Promise<void> {
  const server = spawn(process.execPath, [join(process.cwd(), 'dist/server.js'), '--stdio'], { stdio: 'pipe' });
  let errors = '';
  let answers = '';
  server.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  const answered = new Promise<void>((resolve) => {
    server.stdout.on('data', (bytes: Buffer) => {
      answers += bytes.toString();
      if (answers.includes('"id":"last"')) resolve();
    });
  });
  server.stdin.on('error', () => undefined); // it may have had enough
  const ended = new Promise<number | null>((resolve) => {
    server.once('close', (exitCode, signal) => {
      resolve(signal === null ? exitCode : -1);
    });
  });
  if (random() < 0.6) {
    for (const message of [{ id: 'first', method: 'initialize', params: { processId: null, capabilities: {}, rootUri: null } }, { method: 'initialized', params: {} }, OPENED]) server.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', ...message })));
  }
  const torn = random() < 0.3;
  for (let messages = Math.ceil(random() * 12); messages > 0; messages--) {
    const body = noise(random);
    server.stdin.write(framed(torn && random() < 0.4 ? mutated(body, random) : body));
  }
  server.stdin.write(framed(JSON.stringify({ jsonrpc: '2.0', id: 'last', method: 'textDocument/hover', params: { textDocument: { uri: 'file:///b.txt' }, position: { line: 0, character: 0 } } })));
  // Nobody answers a client that is gone; one that has torn a message may never be answered.
  if (!torn) await Promise.race([answered, ended]);
  server.stdin.end();
  const code = await ended;
  if (code === null || code < 0 || /TypeError|RangeError|ReferenceError|out of memory/.test(errors)) throw new Error(`the server ended with ${code ?? 'a signal'}: ${errors.slice(0, 2000)}`);
  if (!torn && !answers.includes('"id":"last"')) throw new Error(`the server ended with ${code} and without the last answer: ${answers.slice(-2000)} ${errors.slice(0, 2000)}`);
}

const OPENED = { method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: '{{title}}\n“No,” said Ann Lee.\n' } } };
const METHODS = [
  'initialize', 'initialized', 'textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'textDocument/diagnostic', 'textDocument/codeAction', 'codeAction/resolve',
  'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/documentSymbol', 'textDocument/foldingRange', 'textDocument/inlayHint',
  'textDocument/codeLens', 'workspace/diagnostic', 'workspace/executeCommand', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', '$/cancelRequest',
  '$/setTrace', '$/progress', 'window/workDoneProgress/cancel', 'newslint/quotes', 'newslint/clean', 'newslint/cleaned', 'newslint/compareQuotes', 'nobody/knows',
];

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A message that nobody would send: any method, with parameters that may fit it or not. */
function noise(random: Random): string {
  const position = { line: Math.floor(random() * 1e9) - 10, character: Math.floor(random() * 1e9) - 10 };
  const textDocument = { uri: 'file:///a.txt', languageId: 'plaintext', version: Math.floor(random() * 5) - 1, text: mutatedArticle(random).slice(0, 2000) };
  const params = pick([
    null, {}, [], 7, 'x', { textDocument }, { textDocument: { uri: 7 } }, { command: 'newslint.dismiss', arguments: [{ uri: 'file:///a.txt', rule: 'x', range: null }] }, { uri: 'file:///a.txt', text: 5, source: {} }, { id: 3 },
    { textDocument, position, range: { start: position, end: position }, context: { diagnostics: [null, { range: 4 }] }, contentChanges: [{ range: { start: position, end: position }, text: 'x' }], previousResultIds: 3 },
    { event: { added: null, removed: 4 }, changes: [{ uri: null }], settings: [] },
  ], random);
  return JSON.stringify({ jsonrpc: '2.0', ...(random() < 0.7 && { id: Math.floor(random() * 9) }), method: pick(METHODS, random), params });
}
