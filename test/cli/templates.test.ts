/** What others run on their machines: the action, GitLab's template and the hook for pre-commit, each by the steps that it is made of. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLI, desk, type Desk, type Done } from '../support/desk';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<'paths' | 'changed' | 'version' | 'sarif', { readonly default: string }>>;
  readonly runs: { readonly steps: readonly [{ readonly shell: string; readonly env: Readonly<Record<string, string>>; readonly run: string }] };
};
const gitlab = parse(read('docs/newslint.gitlab-ci.yml')) as { readonly newslint: { readonly script: readonly string[]; readonly artifacts: { readonly reports: { readonly codequality: string } } } };
const [hook] = parse(read('.pre-commit-hooks.yaml')) as readonly [{ readonly entry: string; readonly files: string }];

const TAG = 'The mayor resigned on Monday.\n{{byline}}\n';

/** A clone whose branch has one article more than the branch it goes into, and a fault in each of two. */
function mergeRequest(): Desk {
  const made = desk({ 'desk/old.txt': TAG });
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.com', ...args], { cwd: made.folder, stdio: 'ignore' });
  };
  git('init', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '-m', 'Archive');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  git('checkout', '-b', 'draft');
  made.write('desk/new.txt', TAG);
  git('add', '.');
  git('commit', '-m', 'Draft');
  return made;
}

/** Runs a script by a shell in which `npx` starts the built command line, and notes which package was asked for. */
function shell(made: Desk, program: string, script: string, env: Readonly<Record<string, string>>): Done {
  made.write('bin/npx', `#!/bin/sh\n[ "$1" = --yes ] && echo "$2" > "${join(made.folder, 'asked')}" && shift 2 && exec "${process.execPath}" "${CLI}" "$@"\n`);
  made.write('.newslintignore', 'bin\n');
  chmodSync(join(made.folder, 'bin/npx'), 0o755);
  const { status, stdout, stderr } = spawnSync(program, ['-e', '-c', script], { cwd: made.folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', PATH: `${join(made.folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`, ...env } });
  return { status, out: stdout, err: stderr };
}

/** Runs the action with what a workflow gives it; `base` is empty outside pull requests. */
function act(made: Desk, inputs: Partial<Record<keyof typeof action.inputs, string>>, base: string): Done {
  const [step] = action.runs.steps;
  const given = (expression: string): string => {
    const name = /^\$\{\{ (?:inputs\.(?<input>\w+)|github\.base_ref) \}\}$/.exec(expression)?.groups?.input as keyof typeof action.inputs | undefined; // the names that the action declares
    return name === undefined ? base : (inputs[name] ?? action.inputs[name].default);
  };
  return shell(made, step.shell, step.run, Object.fromEntries(Object.entries(step.env).map(([name, expression]) => [name, given(expression)])));
}

test.skipIf(process.platform === 'win32')('the action annotates what a pull request changed', () => {
  const made = mergeRequest();
  const { status, out } = act(made, {}, 'main');
  expect(status).toBe(1);
  expect(out.trimEnd().split('\n')).toEqual([expect.stringMatching(/^::warning file=desk\/new\.txt,line=2,/)]);
  expect(made.read('asked')).toBe('newslint@latest\n');
});

test.skipIf(process.platform === 'win32')('the action checks the paths whole where it is told to, or where there is nothing to compare with', () => {
  for (const [inputs, base] of [[{ changed: 'false' }, 'main'], [{}, '']] as const) expect(act(mergeRequest(), { ...inputs, paths: 'desk/*.txt desk' }, base).out.match(/^::warning/gm)).toHaveLength(2);
});

test.skipIf(process.platform === 'win32')('the action writes a SARIF report beside the annotations', () => {
  const made = mergeRequest();
  act(made, { sarif: 'found.sarif', version: '1.2.3' }, 'main');
  expect(JSON.parse(made.read('found.sarif'))).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'template-tag' }] }] });
  expect(made.read('asked')).toBe('newslint@1.2.3\n');
});

test.skipIf(process.platform === 'win32')('GitLab’s template reports what a merge request adds, and elsewhere everything', () => {
  const report = (made: Desk): unknown => JSON.parse(made.read(gitlab.newslint.artifacts.reports.codequality));
  const script = gitlab.newslint.script.join('\n').replace('npx --yes newslint', 'npx --yes newslint@latest');
  const request = mergeRequest();
  // GitLab fetches the merge request alone: no branch that it goes into is there by name.
  const base = execFileSync('git', ['merge-base', 'HEAD', 'origin/main'], { cwd: request.folder, encoding: 'utf8' }).trim();
  execFileSync('git', ['update-ref', '-d', 'refs/remotes/origin/main'], { cwd: request.folder });
  expect(shell(request, 'sh', script, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main' }).status).toBe(1);
  expect(report(request)).toMatchObject([{ location: { path: 'desk/new.txt' } }]);
  const pipeline = mergeRequest();
  shell(pipeline, 'sh', script, {});
  expect(report(pipeline)).toHaveLength(2);
});

test('the hook takes the files that newslint reads, by a command that there is', () => {
  const [program, ...args] = hook.entry.split(' ');
  expect(program).toBe('newslint');
  const made = desk({ 'a.txt': TAG, 'b.md': 'Fine.\n' });
  const { status, out } = made.newslint(...args, '--format', 'compact', ...['a.txt', 'b.md', 'c.png'].filter((name) => new RegExp(hook.files).test(name)));
  expect(status).toBe(1);
  expect(out).toContain('a.txt:2:1');
});

test('a package made from a fresh checkout, as the hook’s is, holds the built program', () => {
  const { folder } = desk();
  const checkout = join(folder, 'checkout');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, checkout], { stdio: 'ignore' });
  expect(existsSync(join(checkout, 'dist'))).toBe(false);
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  execFileSync('npm', ['pack', '--silent'], { cwd: checkout, stdio: 'ignore' });
  const [archive = ''] = readdirSync(checkout).filter((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', archive], { cwd: checkout });
  expect(execFileSync(process.execPath, ['package/dist/cli.js', '--version'], { cwd: checkout, encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});
