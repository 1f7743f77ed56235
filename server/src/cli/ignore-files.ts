/** What .gitignore and .newslintignore leave out, folder by folder: a nearer file overrules a farther one, as git has it. */
import { existsSync, readFileSync } from 'node:fs';
import type { Ignore } from 'ignore';
import { folderOf } from '../config-files';

export interface IgnoreFiles {
  /** A path that was come upon in a folder or by a glob. A folder's path ends in `/`. */
  readonly leavesOut: (path: string) => boolean;
  /** A file that the user named: only .newslintignore is asked, for git has no say in what is checked. */
  readonly leavesOutNamed: (path: string) => boolean;
}

interface Rules {
  readonly folder: string;
  readonly git: boolean;
  readonly ignore: Ignore;
}

/** Paths are absolute, with `/` between. Outside a git work tree only files in `cwd` and below are read. */
export async function ignoreFiles(cwd: string): Promise<IgnoreFiles> {
  const { default: ignore } = await import('ignore');
  const known = new Map<string, readonly Rules[]>();

  function rulesOf(folder: string): readonly Rules[] {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = folderOf(folder) === folder || folder === '' ? [] : existsSync(`${folder}/.git`) ? [] : rulesOf(folderOf(folder));
    const own = (['.gitignore', '.newslintignore'] as const).flatMap((name): Rules[] => {
      const text = readIfThere(`${folder}/${name}`);
      return text === undefined ? [] : [{ folder, git: name === '.gitignore', ignore: ignore().add(text) }];
    });
    const rules = [...above, ...own];
    known.set(folder, rules);
    return rules;
  }

  function decide(path: string, among: (rules: Rules) => boolean): boolean {
    let left = false;
    const inTree = isInWorkTree(folderOf(path.replace(/\/$/, '')));
    for (const rules of rulesOf(folderOf(path.replace(/\/$/, ''))).filter(among)) {
      if (!inTree && !`${rules.folder}/`.startsWith(`${cwd}/`)) continue;
      const { ignored, unignored } = rules.ignore.test(path.slice(rules.folder.length + 1));
      left = ignored || (left && !unignored);
    }
    return left;
  }

  return { leavesOut: (path) => decide(path, () => true), leavesOutNamed: (path) => decide(path, ({ git }) => !git) };
}

const trees = new Map<string, boolean>();

function isInWorkTree(folder: string): boolean {
  const before = trees.get(folder);
  if (before !== undefined) return before;
  const inside = existsSync(`${folder}/.git`) || (folderOf(folder) !== folder && isInWorkTree(folderOf(folder)));
  trees.set(folder, inside);
  return inside;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
