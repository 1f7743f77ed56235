/** Writing a file so that it is whole at any moment: beside it first, then in its place. */
import { readFileSync, statSync } from 'node:fs';
import { reasonOf } from './faults';

/**
 * Replaces what a file holds, keeping its mode and owner; a link stays a link. Nothing is written when the file no longer holds
 * `before`, or is read-only: then, and when the disk refuses, the reason is returned, in words that follow the file's name.
 */
export async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<string | undefined> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  try {
    if ((statSync(path).mode & 0o222) === 0) return 'is read-only and was not fixed; make it writable first.';
    if (!readFileSync(path).equals(before)) return 'was changed by something else meanwhile and was not fixed; run again.';
    // The synchronous form cannot be interrupted between the two steps: a signal waits until the file is whole.
    writeFileAtomic.sync(path, Buffer.from(after));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
