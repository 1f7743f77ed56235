/** What ships: the same bytes from the same sources, and nothing that talks to the network. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { expect, test } from 'vitest';
import { startServer } from './support/server-process';

const root = join(import.meta.dirname, '..');
const DENIED = ['--require', join(root, 'test/support/no-network.js')];
const { bundles } = createRequire(import.meta.url)('../esbuild.js') as { readonly bundles: readonly BuildOptions[] }; // our own build

test('two builds give the same bytes', async () => {
  for (const bundle of bundles) {
    const { outputFiles } = await build({ ...bundle, absWorkingDir: root, write: false });
    for (const { path, contents } of outputFiles) expect(Buffer.from(contents).equals(readFileSync(join(root, 'dist', basename(path)))), basename(path)).toBe(true);
  }
});

test('the network can be denied', () => {
  const { stderr, status } = spawnSync(process.execPath, [...DENIED, '-e', "require('node:http').get('http://127.0.0.1:9')"], { encoding: 'utf8' });
  expect(stderr).toContain('NETWORK: net.connect');
  expect(status).toBe(1);
});

test('the command line works without the network', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...DENIED, join(root, 'dist/cli.js'), 'check', '--format', 'json', 'seeds'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(stdout).toContain('template-tag');
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
