/** Writing a file so that it is whole at any moment: beside it first, then in its place. */
import { closeSync, fchmodSync, fchownSync, fsyncSync, mkdirSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, reasonOf, refusalOf } from './faults';
import { absolutePath } from './files';
import { complain } from './io';

/**
 * Replaces what a file holds, keeping its mode and owner; a link stays a link. Nothing is written when the file no longer holds
 * `before`, or is read-only: then, and when the disk refuses, the reason is returned, in words that follow the file's name.
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array, cwd: string): string | undefined {
  const absolute = absolutePath(path, cwd);
  try {
    const stats = statSync(absolute);
    if ((stats.mode & 0o222) === 0) return 'is read-only and was not fixed; make it writable first.';
    if (!readFileSync(absolute).equals(before)) return 'was changed by something else meanwhile and was not fixed; run again.';
    return written(realpathSync(absolute), after, stats);
  } catch (error) {
    return reasonOf(error);
  }
}

function written(path: string, content: Uint8Array, like: Stats): string | undefined {
  try {
    replaceWhole(path, content, like);
    return undefined;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Writes a file of our own, with its folder where that is missing; complains where it cannot be written. */
export function writeNew(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    replaceWhole(path, text);
  } catch (error) {
    complain(`${path} ${refusalOf(error)}`);
  }
}

/**
 * Synchronous, so that a signal waits until the file is whole. `writeFileSync` goes on until everything is written; a single write
 * stops short where the disk is nearly full, without a fault.
 */
function replaceWhole(path: string, content: string | Uint8Array, like?: Stats): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, 'w');
    try {
      writeFileSync(file, content);
      if (like !== undefined) {
        giveTo(file, like);
        fchmodSync(file, like.mode);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Only the administrator may give a file to somebody else; it is his who mends it then. */
function giveTo(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'ENOSYS'].includes(codeOf(error))) throw error;
  }
}
