/** What V8 compiled of the commands is kept beside them, and believed only where it is theirs and whole. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asSomebody, desk, type Done } from '../support/desk';

const REPORT = '[template-tag]';

interface Program {
  readonly folder: string;
  readonly newslint: (...args: readonly string[]) => Done;
  /** The files of what was compiled. */
  readonly kept: () => readonly string[];
}

/** A program of its own, whose folder belongs to somebody with no special rights. */
function program(): Program {
  const { folder } = desk({ 'package.json': '{ "version": "1.0.0" }', 'a.txt': 'The mayor resigned. {{title}}\n' });
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  for (const place of [folder, dist]) chmodSync(place, 0o777);
  return { folder, kept: () => readdirSync(dist).filter((name) => !name.endsWith('.js')).map((name) => join(dist, name)), newslint: (...args) => asSomebody(folder, ...args) };
}

function check({ newslint }: Program): void {
  const { status, out, err } = newslint('--format', 'compact', 'a.txt');
  expect({ status, err }).toEqual({ status: 1, err: '' });
  expect(out).toContain(REPORT);
}

describe('what was compiled', () => {
  test('is kept by the first check, and taken by the next', () => {
    const made = program();
    check(made);
    const [path = ''] = made.kept();
    const { ino } = statSync(path);
    check(made);
    expect(made.kept()).toEqual([path]);
    expect(statSync(path).ino).toBe(ino); // V8 would have had it written anew
  });

  test('is kept anew by a run that calls what none before it called', () => {
    const made = program();
    expect(made.newslint('--version').out).toBe('1.0.0\n');
    const [path = ''] = made.kept();
    const { size } = statSync(path);
    check(made);
    expect(statSync(path).size).toBeGreaterThan(size * 1.2);
    const { ino } = statSync(path);
    made.newslint('--version');
    expect(statSync(path).ino).toBe(ino);
  });

  test.each([
    ['damaged', (bytes: Buffer) => bytes.fill(7, bytes.length / 2, bytes.length / 2 + 100)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 3)],
  ])('is made anew where it is %s', (_, spoil) => {
    const made = program();
    check(made);
    const [path = ''] = made.kept();
    const whole = statSync(path).size;
    writeFileSync(path, spoil(readFileSync(path)));
    check(made);
    expect(statSync(path).size).toBeGreaterThan(whole / 2);
    check(made);
  });

  test('of a bundle that was replaced is not taken for the new one’s, and goes', () => {
    const made = program();
    check(made);
    const before = made.kept();
    const bundle = join(made.folder, 'dist', 'commands.js');
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replaceAll('template-tag', 'temp1ate-tag'));
    expect(made.newslint('--format', 'compact', 'a.txt').out).toContain('temp1ate-tag');
    expect(made.kept()).toHaveLength(1);
    expect(made.kept()).not.toEqual(before);
  });

  test('is done without where its folder may not be written', () => {
    const made = program();
    chmodSync(join(made.folder, 'dist'), 0o555);
    check(made);
    expect(made.kept()).toEqual([]);
    chmodSync(join(made.folder, 'dist'), 0o755);
  });
});
