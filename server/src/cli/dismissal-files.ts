/** Where baseline and dismissals lie: `.newslint/` in the nearest folder upwards that has one. */
import { existsSync } from 'node:fs';
import { folderOf } from '../config-files';
import { parseDismissals, type Dismissal } from '../core/index';
import { reasonOf } from './faults';
import { readIfThere } from './files';

export const BASELINE = '.newslint/baseline.json';
export const DISMISSED = '.newslint/dismissed.json';

export interface LetStand {
  /** The folder that `.newslint` lies in; absent where there is none. */
  readonly folder?: string;
  readonly entries: readonly Dismissal[];
  /** In whole sentences. */
  readonly problems: readonly string[];
  /** A file as the entries name it. */
  readonly nameOf: (path: string) => string | undefined;
}

/** What holds in a folder; with `baseline` false, only what somebody dismissed. */
export function dismissalFinder(baseline: boolean): (folder: string) => LetStand {
  const known = new Map<string, LetStand>();
  const find = (folder: string): LetStand => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const above = folderOf(folder);
    const found = existsSync(`${folder}/.newslint`) ? readFolder(folder, baseline) : above === folder ? NOTHING : find(above);
    known.set(folder, found);
    return found;
  };
  return find;
}

const NOTHING: LetStand = { entries: [], problems: [], nameOf: () => undefined };

function readFolder(folder: string, baseline: boolean): LetStand {
  const read = [DISMISSED, ...(baseline ? [BASELINE] : [])].map((name) => readEntries(`${folder}/${name}`));
  return {
    folder,
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
    nameOf: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined),
  };
}

/** The entries of one file; none where there is no such file. */
export function readEntries(path: string): { readonly entries: readonly Dismissal[]; readonly problems: readonly string[] } {
  try {
    const { entries, problems } = parseDismissals(readIfThere(path) ?? '{"entries":[]}');
    return { entries, problems: problems.map((problem) => `${path}: ${problem}`) };
  } catch (error) {
    return { entries: [], problems: [`${path} ${reasonOf(error)}`] };
  }
}
