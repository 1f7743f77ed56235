/** One process at a time, by a file that only one can create. It lies beside the file in question, so that desks on one shared drive keep out of each other's way too. */
import { mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Alone } from './lsp/runtime';
import { pathOf } from './node-files';

/** Between two looks whether the other is done, who needs a few milliseconds. */
const PAUSE_MILLISECONDS = 10;
/** Nobody is at it for so long; whoever made the lock was killed. */
const ABANDONED_MILLISECONDS = 5000;

export const alone: Alone = async (uri, work) => {
  const path = pathOf(uri);
  const lock = path === null ? null : `${path}.lock`;
  if (lock === null || !(await taken(lock))) return work();
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
    await rmdir(dirname(lock)).catch(() => undefined); // it stays where there is anything in it
  }
};

/** Waits until the lock is ours; false where none can be made, as in a folder that may not be written to. */
async function taken(lock: string): Promise<boolean> {
  for (;;) {
    try {
      await mkdir(dirname(lock), { recursive: true });
      await (await open(lock, 'wx')).close();
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException; // what fs throws has one
      if (code === 'ENOENT') continue; // the other has just taken the empty folder away again
      if (code !== 'EEXIST') return false;
    }
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else await wait(PAUSE_MILLISECONDS);
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  const made = await stat(lock).catch(() => null); // gone in the meantime
  return made !== null && Date.now() - made.mtimeMs > ABANDONED_MILLISECONDS;
}
