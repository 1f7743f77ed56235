/** Law 3: the command line and the editor say the same of the same text, in every format and with either line ending. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startingClients } from '../support/servers';

const start = startingClients();
const SEEDS = resolve(__dirname, '../../seeds');

interface Reported {
  readonly rule: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

test.each([['LF', '\n'], ['CRLF', '\r\n']])('of every seed with %s', async (_name, ending) => {
  const desk = mkdtempSync(join(tmpdir(), 'newslint-same-'));
  const texts = new Map(readdirSync(SEEDS).map((name) => [name, readFileSync(join(SEEDS, name), 'utf8').replace(/\r\n|\n/g, ending)]));
  for (const [name, text] of texts) writeFileSync(join(desk, name), text);
  const { stdout } = spawnSync(process.execPath, [resolve(__dirname, '../../dist/cli.js'), 'check', '--format', 'json', '.'], { cwd: desk, encoding: 'utf8' });
  const { files } = JSON.parse(stdout) as { readonly files: readonly { readonly path: string; readonly findings: readonly Reported[] }[] }; // as docs/contract.md has it
  const client = await start();
  expect(files.flatMap(({ findings }) => findings).length).toBeGreaterThan(10);
  for (const [name, text] of texts) {
    const shown = await client.diagnostics(client.open(`file:///desk/${name}`, text, name.endsWith('.md') ? 'markdown' : name.endsWith('.html') ? 'html' : 'plaintext'));
    const told = files.find(({ path }) => path.endsWith(name))?.findings ?? [];
    const place = (line: number, column: number) => ({ line: line - 1, character: column - 1 });
    expect(shown.map(({ code, message, range }) => ({ code, message, range }))).toEqual(
      told.map(({ rule, message, line, column, endLine, endColumn }) => ({ code: rule, message, range: { start: place(line, column), end: place(endLine, endColumn) } })),
    );
  }
});
