/** Which lines a change touched: by git, or against the copy that a draft was made from. */
import { execFileSync } from 'node:child_process';
import { diffLines } from 'diff';
import type { LineRange } from './articles';
import { codeOf } from './faults';
import { absolutePath } from './files';
import { complain } from './io';

/** The files that differ from where the branch left `since` (from the last commit where it is absent), by absolute path; files git does not know yet differ whole. */
export function changedFiles(cwd: string, since: string | undefined): ReadonlyMap<string, readonly LineRange[] | undefined> {
  const root = git(cwd, 'rev-parse', '--show-toplevel').trim();
  const base = since === undefined ? lastCommit(root) : whereItLeft(root, since);
  const names = (text: string): string[] => text.split('\0').filter((name) => name !== '');
  const changed = names(git(root, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=ACMT', base));
  const unknown = names(git(root, 'ls-files', '--others', '--exclude-standard', '-z'));
  return new Map<string, readonly LineRange[] | undefined>([
    ...changed.map((name) => [absolutePath(name, root), linesIn(git(root, 'diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-renames', base, '--', name))] as const),
    ...unknown.map((name) => [absolutePath(name, root), undefined] as const),
  ]);
}

/** Machines that build often fetch one commit and no other branch, so that git knows nothing of where it left. */
function whereItLeft(root: string, since: string): string {
  const said = asked(root, ['merge-base', 'HEAD', since]);
  if (said.answer !== undefined) return said.answer.trim();
  return complain(`git does not know where this branch left ‘${since}’ (${said.cause === '' ? 'they have no commit in common' : said.cause}); spell it as ‘git branch --all’ does (origin/main), and fetch the whole history in CI (fetch-depth: 0).`);
}

function lastCommit(root: string): string {
  const said = asked(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return said.answer?.trim() ?? complain('There is no commit yet that articles could differ from; commit them first, or leave out --changed.');
}

/** The lines of the draft that the original does not have. */
export function linesAgainst(original: string, draft: string): LineRange[] {
  const ranges: LineRange[] = [];
  let line = 1;
  for (const { added, removed, count } of diffLines(original, draft, { stripTrailingCr: true })) {
    if (added) ranges.push([line, line + count - 1]);
    if (!removed) line += count;
  }
  return ranges;
}

/** The new side of each hunk: `@@ -12,0 +13,2 @@`. */
function linesIn(diff: string): LineRange[] {
  return Array.from(diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu), ([, from, count]): LineRange => [Number(from), Number(from) + Number(count ?? 1) - 1]).filter(([from, upTo]) => upTo >= from);
}

function git(cwd: string, ...args: readonly string[]): string {
  const { answer, cause } = asked(cwd, args);
  return answer ?? complain(`git cannot tell what was changed here (${cause === '' ? `git ${args[0] ?? ''} failed` : cause}); without git, --against compares a draft with its original.`);
}

/** What git answers, or why it does not, in its own words and one line; '' where it has none. */
function asked(cwd: string, args: readonly string[]): { readonly answer: string; readonly cause?: never } | { readonly answer?: never; readonly cause: string } {
  try {
    return { answer: execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 }) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { cause: 'git is not installed' };
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '';
    return { cause: said.trim().replace(/^fatal: /, '').replace(/\s+/gu, ' ').replace(/\.$/, '') };
  }
}
