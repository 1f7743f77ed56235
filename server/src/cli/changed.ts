/** Which lines a change touched: by git, or against the copy that a draft was made from. */
import { execFileSync } from 'node:child_process';
import { diffLines } from 'diff';
import type { LineRange } from './articles';
import { absolutePath } from './files';
import { complain, isComplaint } from './io';

/** The files that differ from where the branch left `since` (from the last commit where it is absent), by absolute path; files git does not know yet differ whole. */
export function changedFiles(cwd: string, since: string | undefined): ReadonlyMap<string, readonly LineRange[] | undefined> {
  const root = git(cwd, 'rev-parse', '--show-toplevel').trim();
  const base = since === undefined ? 'HEAD' : whereItLeft(root, since);
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
  try {
    return git(root, 'merge-base', 'HEAD', since).trim();
  } catch (error) {
    if (!isComplaint(error)) throw error;
    return complain(`git does not know where this branch left ‘${since}’; spell it as ‘git branch --all’ does (origin/main), and fetch the whole history in CI (fetch-depth: 0).`);
  }
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
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 30 });
  } catch (error) {
    const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
    return complain(`git ${args[0] ?? ''} failed, so what was changed is not known. ${said === '' ? 'Is git installed?' : said}`);
  }
}
