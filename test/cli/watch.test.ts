/** `newslint check --watch`: what is reported, when a file is saved, until somebody interrupts. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CLI, desk } from '../support/desk';

const CLEAN = 'The mayor resigned on Monday.\n';
const TAG = `${CLEAN}{{x}}\n`;

interface Watching {
  /** Everything that was reported, once all of these stand in it, each at its place after the one before. */
  readonly shows: (...parts: readonly string[]) => Promise<string>;
  readonly run: ChildProcessWithoutNullStreams;
}

/** Resolves when newslint watches and has reported what was there. */
async function watching(folder: string, ...args: readonly string[]): Promise<Watching> {
  const run = spawn(process.execPath, [CLI, '--watch', '--format', 'compact', '--statistics', ...args], { cwd: folder });
  onTestFinished(() => void run.kill('SIGKILL'));
  let all = '';
  const endOf = (part: string, from: number): number => (all.includes(part, from) ? all.indexOf(part, from) + part.length : -1);
  const waiting = new Set<() => void>();
  for (const stream of [run.stdout, run.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      for (const look of waiting) look();
    });
  }
  const shows = (...parts: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (parts.reduce((at, part) => (at < 0 ? at : endOf(part, at)), 0) < 0) return;
        waiting.delete(look);
        resolve(all);
      };
      run.once('exit', () => {
        reject(new Error(`newslint ended:\n${all}`));
      });
      waiting.add(look);
      look();
    });
  await Promise.all([shows('newslint: watching'), shows('checked in')]);
  return { shows, run };
}

test('an article is checked again when it is saved, and the others are not', async () => {
  const { folder, write } = desk({ 'a.txt': CLEAN, 'b.txt': TAG });
  const { shows } = await watching(folder);
  write('a.txt', TAG);
  const all = await shows('a.txt:2:1');
  expect(all.match(/^\.\/b\.txt:2:1|^b\.txt:2:1/gmu)).toHaveLength(1);
});
test('a new article is checked, one that is gone does no harm, and what git ignores is left alone', async () => {
  const { folder, write } = desk({ 'a.txt': CLEAN, '.gitignore': 'out\n' });
  const { shows } = await watching(folder);
  rmSync(join(folder, 'a.txt'));
  write('out/c.txt', TAG);
  write('package.json', '{}');
  write('sub/d e.txt', TAG);
  const all = await shows('sub/d e.txt:2:1');
  expect(all).not.toContain('c.txt');
  expect(all).not.toContain('package.json');
});
test('what a glob names is checked when it is saved, and what lies beside it is not', async () => {
  const { folder, write } = desk({ 'desk/a.txt': CLEAN });
  const { shows } = await watching(folder, 'desk/**/*.txt');
  write('desk/notes.md', TAG);
  write('desk/late/b.txt', TAG);
  const all = await shows('desk/late/b.txt:2:1');
  expect(all).not.toContain('notes.md');
});
test('a configuration that is saved holds for all of them; a mistake in it is told and mended', async () => {
  const { folder, write } = desk({ 'a.txt': TAG });
  const { shows } = await watching(folder);
  write('newslint.config.json', '{ "rules": { "template-tag": "eror" } }');
  await shows('did you mean ‘error’?');
  write('newslint.config.json', '{ "rules": { "template-tag": "error" } }');
  await shows('a.txt:2:1: error');
});
test('an interrupt ends it with status 130', async () => {
  const { folder } = desk({ 'a.txt': CLEAN });
  const { run } = await watching(folder);
  run.kill('SIGINT');
  expect((await once(run, 'exit'))[0]).toBe(130);
});
test('with --fix, an article is mended when it is saved', async () => {
  const { folder, write, read } = desk({ 'a.txt': CLEAN });
  const { shows } = await watching(folder, '--fix');
  write('a.txt', TAG);
  // Once when it was there, once when it was saved, and once more because mending saves it.
  await shows('checked in', 'checked in', 'checked in');
  expect(read('a.txt')).toBe(CLEAN);
});
test('a wrong use ends it at once', () => {
  expect(desk({ 'a.txt': CLEAN }).newslint('--watch', '--format', 'sariff')).toMatchObject({ status: 2, err: expect.stringContaining('did you mean ‘sarif’?') as string });
});
