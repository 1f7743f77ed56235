/** Writing a file so that it is whole at any moment: beside it first, then in its place. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './faults';
import { absolutePath } from './files';
import { complain } from './io';

/**
 * Replaces what a file holds, keeping its mode and owner; a link stays a link. Nothing is written when the file no longer holds
 * `before`, or is read-only: then, and when the disk refuses, the reason is returned, in words that follow the file's name.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array, cwd: string): Promise<string | undefined> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  const absolute = absolutePath(path, cwd);
  try {
    if ((statSync(absolute).mode & 0o222) === 0) return 'is read-only and was not fixed; make it writable first.';
    if (!readFileSync(absolute).equals(before)) return 'was changed by something else meanwhile and was not fixed; run again.';
    // The synchronous form cannot be interrupted between the two steps: a signal waits until the file is whole.
    writeFileAtomic.sync(absolute, Buffer.from(after));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Writes a file of our own, with its folder where that is missing; complains where it cannot be written. */
export function writeNew(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    complain(`${path} ${reasonOf(error)}`);
  }
}
