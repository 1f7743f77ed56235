/** What ships: the same bytes from the same sources, and nothing that talks to the network. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';
import { startServer } from './support/server-process';

const root = join(import.meta.dirname, '..');
const DENIED = ['--require', join(root, 'test/support/no-network.js')];
const REQUEST = "require('node:http').get('http://127.0.0.1:9')";
/** Fewer are not worth a thread. */
const ENOUGH_FOR_THREADS = 420;
const { bundles } = createRequire(import.meta.url)('../esbuild.js') as { readonly bundles: readonly BuildOptions[] }; // our own build

test('two builds give the same bytes', async () => {
  for (const bundle of bundles) {
    const { outputFiles } = await build({ ...bundle, absWorkingDir: root, write: false });
    for (const { path, contents } of outputFiles) expect(Buffer.from(contents).equals(readFileSync(join(root, 'dist', basename(path)))), basename(path)).toBe(true);
  }
});

test('every package that is bundled brings its licence along', () => {
  const texts = ['THIRD-PARTY.txt', 'client/THIRD-PARTY.txt'].flatMap((path) => readFileSync(join(root, path), 'utf8').split(/^={80}$/mu).slice(1));
  const named = texts.flatMap((text) => Array.from(text.matchAll(/^(\S+) (\S+) \([^)]+\)$/gmu), ([, name, version]) => `| ${name ?? ''} | ${version ?? ''} |`));
  const listed = Array.from(readFileSync(join(root, 'docs/licences.md'), 'utf8').matchAll(/^\| \S+ \| \d\S* \|/gmu), ([row]) => row);
  expect(listed.length).toBeGreaterThan(10);
  expect([...new Set(named)].sort()).toEqual([...listed].sort());
  for (const text of texts) expect(text).toMatch(/permission|licen[cs]e/iu);
});

test.each([
  ['a process', REQUEST],
  ['a worker thread', `new (require('node:worker_threads').Worker)(${JSON.stringify(REQUEST)}, { eval: true })`],
])('%s can be denied the network', (_who, script) => {
  const { stderr, status } = spawnSync(process.execPath, [...DENIED, '-e', script], { encoding: 'utf8' });
  expect(stderr).toContain('NETWORK: net.connect');
  expect(status).toBe(1);
});

test('the command line works without the network', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...DENIED, join(root, 'dist/cli.js'), 'check', '--format', 'json', 'seeds'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(stdout).toContain('template-tag');
});

test('worker threads work without the network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-threads-'));
  for (let article = 0; article < ENOUGH_FOR_THREADS; article++) writeFileSync(join(folder, `${article}.txt`), 'The mayor resigned. {{title}}\n');
  const { stdout, stderr, status } = spawnSync(process.execPath, [...DENIED, join(root, 'dist/cli.js'), 'check', '--threads', '2', '--format', 'compact', folder], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(stdout.match(/template-tag/g)).toHaveLength(ENOUGH_FOR_THREADS);
});

test('the language server works without the network', async () => {
  const client = await startServer(DENIED);
  let errors = '';
  client.process.stderr?.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  await client.open('file:///story.txt', 'plaintext', 'The mayor resigned. {{title}}');
  expect(await client.diagnose('file:///story.txt')).toBe(1);
  await client.stop();
  expect(errors).not.toContain('NETWORK');
});
