/** The settings of docs/editors.md in real editors: Debian's Neovim and Emacs start the built server, show diagnostics and apply a fix. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { allowed, install } from '../support/debian.mjs';

const ROOT = resolve(__dirname, '../..');
const EDITORS = { nvim: ['neovim'], emacs: ['emacs-nox', 'elpa-eglot'] } as const;
const ARTICLE = '{{title}}\nThe mayor resigned on Monday.\n{{body}}\n';

interface Seen {
  /** What the editor shows of each finding: its code, or its message. */
  readonly codes: readonly string[];
  /** Findings after the fix. */
  readonly left: number;
  readonly text: string;
}

const missing = (editor: keyof typeof EDITORS): boolean => spawnSync(editor, ['--version']).status !== 0;
const absent = (Object.keys(EDITORS) as (keyof typeof EDITORS)[]).filter(missing); // the table's own keys
const runs = (editor: keyof typeof EDITORS): boolean => !absent.includes(editor) || allowed();

beforeAll(() => {
  if (absent.length > 0 && allowed()) install(absent.flatMap((editor) => EDITORS[editor]));
}, 600_000);

describe.skipIf(!runs('nvim'))('Neovim', () => {
  test('shows diagnostics that are pushed, and applies a fix', () => {
    const desk = newDesk();
    writeFileSync(join(desk.folder, 'init.lua'), snippet('lua', 'start_client'));
    execFileSync('nvim', ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'article.txt', '-c', `luafile ${join(__dirname, 'editors/neovim.lua')}`], { cwd: desk.folder, env: desk.env, stdio: 'pipe' });
    expect(desk.seen()).toMatchObject({ codes: ['template-tag', 'template-tag'], left: 1, text: 'The mayor resigned on Monday.\n{{body}}' });
  }, 120_000);
});

describe.skipIf(!runs('emacs'))('Emacs with Eglot', () => {
  test('shows diagnostics that are pushed, and applies a fix', () => {
    const desk = newDesk();
    writeFileSync(join(desk.folder, 'init.el'), `(package-initialize)\n${snippet('elisp', 'eglot-server-programs')}`);
    execFileSync('emacs', ['--batch', '--load', 'init.el', '--load', join(__dirname, 'editors/emacs.el')], { cwd: desk.folder, env: desk.env, stdio: 'pipe' });
    const { codes, ...after } = desk.seen();
    expect(codes).toEqual([expect.stringContaining('{{title}}'), expect.stringContaining('{{body}}')]);
    expect(after).toEqual({ left: 1, text: 'The mayor resigned on Monday.\n{{body}}\n' });
  }, 120_000);
});

/** A fresh folder with an article, and an environment in which `newslint` is the built one. */
function newDesk(): { readonly folder: string; readonly env: NodeJS.ProcessEnv; readonly seen: () => Seen } {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-editors-'));
  const bin = join(folder, 'bin');
  const article = join(folder, 'article.txt');
  const result = join(folder, 'result.json');
  mkdirSync(bin);
  writeFileSync(join(bin, 'newslint'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist/cli.js')}' "$@"\n`);
  chmodSync(join(bin, 'newslint'), 0o755);
  writeFileSync(article, ARTICLE);
  return {
    folder,
    env: { ...process.env, HOME: folder, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NEWSLINT_ARTICLE: article, NEWSLINT_RESULT: result },
    seen: () => JSON.parse(readFileSync(result, 'utf8')) as Seen, // as the drivers beside this file write it
  };
}

/** The example of docs/editors.md in a language that mentions a word. */
function snippet(language: string, word: string): string {
  const page = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
  const examples = Array.from(page.matchAll(/```(\w+)\n(.*?)```/gsu), ([, name, code]) => ({ name, code: code ?? '' }));
  const found = examples.find(({ name, code }) => name === language && code.includes(word));
  if (found === undefined) throw new Error(`docs/editors.md has no ${language} example with ${word}`);
  return found.code;
}
