/** Which files are meant: paths, folders and globs, without what ignore files leave out. */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf, reasonOf } from './faults';
import { ignoreFiles, type IgnoreFiles } from './ignore-files';
import { complain } from './io';

/** What a folder is searched for. */
const ARTICLE = /\.(?:txt|text|md|markdown|html?|xhtml|json)$/i;

/** An article by its name. */
export const isArticle = (name: string): boolean => ARTICLE.test(name);

export interface ListedFile {
  /** As the user wrote it, or below what the user wrote; `/` between. */
  readonly path: string;
  /** It was come upon in a folder; neither the user nor a glob names it. */
  readonly met: boolean;
  /** A glob names it, which may take in what nobody meant. */
  readonly matched?: boolean;
}

export interface Listing {
  /** Each once, in order. */
  readonly files: readonly ListedFile[];
  /** What could not be listed, in whole sentences. */
  readonly complaints: readonly string[];
  /** What is no fault but should be known. */
  readonly notes: readonly string[];
}

/** Lists the files that paths, folders and globs mean. A file that is named is taken whatever its extension. */
export async function listFiles(paths: readonly string[], cwd: string): Promise<Listing> {
  const ignored = await ignoreFiles(slashed(cwd));
  const files = new Map<string, ListedFile>();
  // `a.txt` and `./a.txt` are one file.
  const add = (file: ListedFile): void => {
    const absolute = absolutePath(file.path, cwd);
    const before = files.get(absolute);
    if (before === undefined || (before.met && !file.met)) files.set(absolute, file);
  };
  const complaints: string[] = [];
  const notes: string[] = [];
  for (const path of paths.map(slashed)) {
    const absolute = absolutePath(path, cwd);
    const kind = kindOf(absolute);
    if (kind === 'file') {
      if (ignored.leavesOutNamed(absolute)) notes.push(`${path}: left out by .newslintignore; it was not checked.`);
      else add({ path, met: false });
    } else if (kind === 'folder') {
      const found = { files: [], complaints: [], ignored: 0 };
      walk(path, absolute, ignored, found);
      if (found.files.length === 0 && found.complaints.length === 0) complaints.push(`${path}: there is no .txt, .md, .html or .json file in this folder${found.ignored > 0 ? ` but what .gitignore or .newslintignore leaves out` : ''}.`);
      for (const file of found.files) add({ path: file, met: true });
      complaints.push(...found.complaints);
    } else if (kind === 'missing' && isGlob(path)) {
      const { glob } = await import('tinyglobby');
      const found = (await glob(path, { cwd, followSymbolicLinks: false, expandDirectories: false })).map(slashed).sort();
      const kept = found.filter((file) => !ignored.leavesOut(absolutePath(file, cwd)));
      if (kept.length === 0) complaints.push(`${path}: no file matches this${found.length > 0 ? ' but what .gitignore or .newslintignore leaves out' : ''}.`);
      for (const file of kept) add({ path: file, met: false, matched: true });
    } else {
      complaints.push(`${path}: ${kind === 'missing' ? 'there is no such file or folder.' : kind}`);
    }
  }
  return { files: [...files.values()], complaints, notes };
}

/** With `/` between, from the root. */
export function absolutePath(path: string, cwd: string): string {
  return path.startsWith('/') && !/\/\.{0,2}(?:\/|$)/.test(path) ? path : slashed(resolve(cwd, path));
}

export const isThere = (path: string, cwd: string): boolean => kindOf(absolutePath(slashed(path), cwd)) !== 'missing';

/** What stands at a path, or why that cannot be told, in words that follow its name. */
function kindOf(path: string): string {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? 'missing' : stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Everything below a folder that is an article by its name, in the order of names. Hidden files, node_modules and
 * folders behind a link are left out: a link may lead back to where one came from.
 */
function walk(path: string, absolute: string, ignored: IgnoreFiles, found: { readonly files: string[]; readonly complaints: string[]; ignored: number }): void {
  for (const entry of entriesOf(path, absolute, found.complaints)) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const below = path.endsWith('/') ? `${path}${name}` : `${path}/${name}`;
    const belowAbsolute = `${absolute}/${name}`;
    if (entry.isDirectory()) {
      if (ignored.leavesOut(`${belowAbsolute}/`)) found.ignored++;
      else walk(below, belowAbsolute, ignored, found);
    } else if (isArticle(name)) {
      if (ignored.leavesOut(belowAbsolute)) found.ignored++;
      else found.files.push(below);
    }
  }
}

function entriesOf(path: string, absolute: string, complaints: string[]): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    complaints.push(`${path}: ${reasonOf(error)}`);
    return [];
  }
}

/** A file's text; nothing where there is no such file. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** The text of a file that an option names; complains where it cannot be read. */
export function readNamed(path: string, cwd: string): string {
  try {
    return readFileSync(absolutePath(path, cwd), 'utf8');
  } catch (error) {
    return complain(`${path} ${reasonOf(error)}`);
  }
}

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
const isGlob = (path: string): boolean => /[*?{}[\]!]/.test(path);
