/** What goes wrong around newslint: full disks, files that change or vanish, readers and people who have seen enough. Nobody's copy is lost. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asSomebody, CLI, desk, type Done } from '../support/desk';

const TAG = 'The mayor resigned on Monday.\n{{#rendered}} {{/rendered}}\nHer deputy takes over.\n';
const MENDED = 'The mayor resigned on Monday.\nHer deputy takes over.\n';

test('a reader that has seen enough ends the run quietly, with status 141', () => {
  const made = desk(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.txt`, TAG.repeat(200)])));
  const err = execFileSync('sh', ['-c', `{ { "${process.execPath}" "${CLI}" --format json .; echo $? >status; } | head -c 100 >/dev/null; } 2>&1`], { cwd: made.folder, encoding: 'utf8' });
  expect(err).toBe('');
  expect(made.read('status')).toBe('141\n');
});

test('an interrupt in the middle of --fix leaves whole files, nothing beside them, and status 130', async () => {
  const made = desk(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, TAG])));
  const run = spawn(process.execPath, [CLI, '--fix', '--format', 'json', '.'], { cwd: made.folder, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(run.stdout, 'data');
  run.stdout.resume();
  run.kill('SIGINT');
  expect((await once(run, 'exit'))[0]).toBe(130);
  const names = readdirSync(made.folder);
  expect(names.filter((name) => !/^\d+\.txt$/.test(name))).toEqual([]);
  for (const name of names) expect([TAG, MENDED]).toContain(made.read(name));
});

describe('what somebody has no permission for is told', () => {
  const readable = (folder: string, ...args: readonly string[]): Done => {
    chmodSync(folder, 0o755);
    return asSomebody(folder, ...args);
  };
  const program = { 'package.json': '{ "version": "1.0.0" }' };

  test('a folder that may not be read', () => {
    const { folder } = desk({ ...program, 'a.txt': MENDED });
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed'), 0);
    expect(readable(folder, '.')).toMatchObject({ status: 2, err: 'newslint: ./closed: may not be read; ask for the permission, or leave it out.\n' });
    chmodSync(join(folder, 'closed'), 0o700);
  });
  test.each([
    ['a fix', ['--fix', 'desk/a.txt'], 'desk/a.txt'],
    ['a report', ['--format', 'json=desk/report.json', 'desk/a.txt'], 'The report desk/report.json'],
  ])('a folder in which %s may not be written', (_, args, what) => {
    const { folder, read } = desk({ ...program, 'desk/a.txt': TAG });
    chmodSync(join(folder, 'desk'), 0o555);
    expect(readable(folder, ...args)).toMatchObject({ status: 2, err: `newslint: ${what} cannot be written; ask for the permission. Nothing was changed.\n` });
    expect(readdirSync(join(folder, 'desk'))).toEqual(['a.txt']);
    expect(read('desk/a.txt')).toBe(TAG);
    chmodSync(join(folder, 'desk'), 0o755);
  });
});

test('fifty thousand files are checked', () => {
  const { folder, newslint } = desk({ 'first.txt': 'Fine.\n', 'last.txt': TAG });
  for (let part = 0; part < 50; part++) {
    mkdirSync(join(folder, String(part)));
    // Links in place of files, which a busy disk takes minutes to make and to delete.
    for (let file = 0; file < 1000; file++) linkSync(join(folder, 'first.txt'), join(folder, String(part), `${file}.txt`));
  }
  const { status, out, err } = newslint('--format', 'compact', '--rule', 'template-tag', '--statistics', '.');
  expect(out).toMatch(/^\.\/last\.txt:2:1: warning: .*\n$/);
  expect(err).toContain('50002 files checked');
  expect(status).toBe(1);
  for (let part = 0; part < 50; part++) rmSync(join(folder, String(part)), { recursive: true });
}, 600_000);

describe('what somebody else does meanwhile', () => {
  /** Runs newslint, and the command as soon as it has read the file. */
  const meanwhile = (folder: string, name: string, command: string, ...args: readonly string[]): Done => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', join(import.meta.dirname, '../support/meanwhile.js'), CLI, ...args], {
      cwd: folder, encoding: 'utf8', env: { ...process.env, AFTER_READING: name, MEANWHILE: command },
    });
    return { status, out: stdout, err: stderr };
  };

  test('a file that changes while it is linted is not overwritten', () => {
    const { folder, read } = desk({ 'a.txt': TAG, 'b.txt': TAG });
    const { status, err, out } = meanwhile(folder, 'a.txt', 'echo Late news. >> a.txt', '--fix', '--format', 'compact', 'a.txt', 'b.txt');
    expect(err).toBe('newslint: a.txt was changed by something else meanwhile and was not fixed; run again.\nnewslint: 1 file fixed.\n');
    expect(out).toMatch(/^a\.txt:2:1: /);
    expect([read('a.txt'), read('b.txt')]).toEqual([`${TAG}Late news.\n`, MENDED]);
    expect(status).toBe(2);
  });
  test('a file that vanishes before it is read is told, and the others are checked', () => {
    const { folder } = desk({ 'a.txt': TAG, 'b.txt': TAG, 'c.txt': TAG });
    const { status, err, out } = meanwhile(folder, 'a.txt', 'rm b.txt', '--format', 'compact', '.');
    expect(err).toBe('newslint: ./b.txt cannot be found.\n');
    expect(out.match(/^\.\/[ac]\.txt:2:1/gmu)).toHaveLength(2);
    expect(status).toBe(2);
  });
  test('a file that vanishes while it is fixed stays away', () => {
    const { folder } = desk({ 'a.txt': TAG });
    expect(meanwhile(folder, 'a.txt', 'rm a.txt', '--fix', 'a.txt')).toMatchObject({ status: 2, err: 'newslint: a.txt cannot be found.\n' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a disk that takes no more', () => {
  const long = TAG.repeat(500);

  /** A disk of 64 KB, most of it taken. Only the administrator may mount one. */
  function onSmallDisk(run: (folder: string) => void): void {
    const folder = mkdtempSync(join(tmpdir(), 'newslint-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      run(folder);
    } finally {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    }
  }
  const mounts = process.getuid?.() === 0 && spawnSync('sh', ['-c', 'mkdir -p "$0" && mount -t tmpfs tmpfs "$0" && umount "$0" && rmdir "$0"', join(tmpdir(), `newslint-try-${process.pid}`)]).status === 0;

  const ways: readonly (readonly [string, string, (run: (folder: string) => void) => void])[] = [
    ['because files may not be larger', 'ulimit -f 32;', (run) => { run(desk().folder); }],
    ...(mounts ? [['because it is full', '', onSmallDisk] as const] : []),
  ];
  test.each(ways)('leaves the file as it was and nothing beside it, %s', (_, before, onDisk) => {
    onDisk((folder) => {
      writeFileSync(join(folder, 'a.txt'), long);
      const { status, stderr } = spawnSync('sh', ['-c', `${before} exec "$0" "$1" --fix --quiet a.txt`, process.execPath, CLI], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toMatch(/^newslint: a\.txt cannot be written: (?:the disk is full|files may not be so large here)\. The file is as it was\.\n$/);
      expect(status).toBe(2);
      expect(readdirSync(folder)).toEqual(['a.txt']);
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(long);
    });
  });
  test('is told of a report, too', () => {
    expect(desk({ 'a.txt': TAG }).newslint('--format', 'json=/dev/full', 'a.txt')).toMatchObject({ status: 2, err: expect.stringContaining('the disk is full') as string });
  });
});
