/** What a run writes beside the articles: reports, and what it remembers. None of it may take the place of an article. */
import { readFileSync, statSync } from 'node:fs';
import { absolutePath, type ListedFile } from './files';
import { complain } from './io';
import { ninjsTexts } from './ninjs';
import { isOwnReport } from './own-reports';

/** A file that a run writes. */
export interface Output {
  readonly file: string;
  /** As a sentence about it begins: "The report". */
  readonly what: string;
}

/**
 * The files without those that a run writes over: what an earlier one left in a folder is no article. Complains of an output that would
 * take the place of an article, by whatever name or link.
 */
export function apartFrom(outputs: readonly Output[], files: readonly ListedFile[], cwd: string): readonly ListedFile[] {
  const there = new Map(outputs.flatMap((output) => {
    const identity = identityOf(output.file, cwd);
    return identity === undefined ? [] : [[identity, output] as const];
  }));
  if (there.size === 0) return files;
  return files.filter(({ path, met }) => {
    const output = there.get(identityOf(path, cwd) ?? '');
    if (output === undefined) return true;
    if (met && isNoArticle(path, cwd)) return false;
    return complain(`${output.what} would take the place of ${path}, which is to be checked; name another file for it, or one that is ignored.`);
  });
}

/** The same for every name of a file; undefined where there is none yet. */
export function identityOf(path: string, cwd: string): string | undefined {
  try {
    // Beyond what a number can hold on some file systems.
    const { dev, ino } = statSync(absolutePath(path, cwd), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined; // what cannot be looked at is told when it is read or written
  }
}

/** An earlier report, JSON that is no ninjs, or a file with nothing in it. */
function isNoArticle(path: string, cwd: string): boolean {
  const text = readFileSync(absolutePath(path, cwd), 'utf8');
  return text.trim() === '' || isOwnReport(text) || (/\.json$/i.test(path) && ninjsTexts(text) === undefined);
}
