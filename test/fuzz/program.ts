/** The built command line and server on input that nobody would send: they may refuse it, and may not fall over. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { startServer } from '../support/server-process';
import { mutated, mutatedArticle, type Random } from './mutate';

const CLI = join(process.cwd(), 'dist/cli.js');

/** Files of any bytes in any format give an exit status of 0, 1 or 2, and never an internal failure. */
export function survivesAnyFile(random: Random): void {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-fuzz-'));
  try {
    const bytes = Buffer.from(mutatedArticle(random));
    for (let times = Math.floor(random() * 8); times > 0; times--) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    for (const name of ['a.txt', 'b.md', 'c.html']) writeFileSync(join(folder, name), bytes);
    writeFileSync(join(folder, 'newslint.config.json'), random() < 0.5 ? '{}' : mutated('{ "rules": { "template-tag": "error" }, "locale": "en-GB" }', random));
    for (const command of [['check', '--format', 'json', '.'], ['check', '--fix', '.'], ['quotes', '.']]) {
      const { status, stderr } = spawnSync(process.execPath, [CLI, ...command], { cwd: folder, encoding: 'utf8' });
      if (status === null || status > 2 || stderr.includes('internal failure')) throw new Error(`${command.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server that is sent noise goes on answering, or says that it cannot read it and ends; it never dies of it. */
export async function survivesNoise(random: Random): Promise<void> {
  const server = spawn(process.execPath, [join(process.cwd(), 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let errors = '';
  server.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  server.stdin.on('error', () => undefined); // it may have had enough
  const ended = new Promise<number | null>((resolve) => {
    server.once('exit', (exitCode, signal) => {
      resolve(signal === null ? exitCode : -1);
    });
  });
  for (let messages = Math.ceil(random() * 6); messages > 0; messages--) server.stdin.write(noise(random));
  server.stdin.end();
  const code = await ended;
  if (code === null || code < 0 || /TypeError|RangeError|ReferenceError|out of memory/.test(errors)) throw new Error(`the server ended with ${code ?? 'a signal'}: ${errors.slice(0, 2000)}`);
}

const METHODS = ['initialize', 'initialized', 'shutdown', 'textDocument/didOpen', 'textDocument/didChange', 'textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/hover', 'workspace/executeCommand', '$/cancelRequest', 'nobody/knows'];

function noise(random: Random): string {
  const method = METHODS[Math.floor(random() * METHODS.length)];
  const position = { line: Math.floor(random() * 1e9) - 10, character: Math.floor(random() * 1e9) - 10 };
  const parameters = [null, {}, [], 7, 'x', { textDocument: { uri: 'file:///a.txt', languageId: 'plaintext', version: 1, text: mutatedArticle(random) } }, { textDocument: { uri: 'file:///a.txt', version: 2 }, position, range: { start: position, end: position }, contentChanges: [{ range: { start: position, end: position }, text: 'x' }] }];
  const params = parameters[Math.floor(random() * parameters.length)];
  const body = JSON.stringify({ jsonrpc: '2.0', ...(random() < 0.7 && { id: Math.floor(random() * 9) }), method, params });
  const sent = random() < 0.2 ? mutated(body, random) : body;
  return `Content-Length: ${Buffer.byteLength(sent)}\r\n\r\n${sent}`;
}

/** Edits, requests that overlap and are cancelled, documents closed in flight: every request is answered, and the last answer is the right one. */
export async function answersInFlight(random: Random): Promise<void> {
  const client = await startServer();
  client.process.stderr?.resume();
  const uri = 'file:///fuzz/story.txt';
  await client.open(uri, 'plaintext', mutatedArticle(random));
  const waiting: Promise<unknown>[] = [];
  for (let version = 2; version < 12; version++) {
    const line = Math.floor(random() * 60);
    const place = { line, character: Math.floor(random() * 400) };
    waiting.push(client.change(uri, version, [{ range: { start: place, end: random() < 0.5 ? place : { line: line + 1, character: 0 } }, text: mutatedArticle(random).slice(0, 30) }]).catch(() => 'refused'));
    if (random() < 0.2) waiting.push(client.connection.sendRequest(DocumentDiagnosticRequest.method, { textDocument: { uri: 'file:///not/open.txt' } }).catch(() => 'refused'));
  }
  if (random() < 0.3) await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await Promise.all(waiting);
  await client.stop();
}
