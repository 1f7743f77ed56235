/** `newslint check --watch`: checks once, then each article again whenever it is saved. */
import { watch as watchFiles } from 'chokidar';
import { basename } from 'node:path';
import { CONFIG_NAMES } from '../config-files';
import { absolutePath, isArticle, isThere } from './files';
import { ignoreFiles } from './ignore-files';
import { complain, isComplaint, type Io } from './io';

/** Checks paths; `met` are those that nobody named. */
export type RunOnce = (paths: readonly string[], met: boolean) => Promise<unknown>;

/** Never ends by itself, unless the first run cannot be done. Runs follow one another. */
export async function watch(paths: readonly string[], io: Io, run: RunOnce): Promise<never> {
  const all = paths.length === 0 ? ['.'] : paths;
  for (const path of all) if (!isThere(path, io.cwd)) complain(`${path}: there is no such file or folder, and only what is there is watched; to watch what matches a glob, name its folder.`);
  const named = new Set(all.map((path) => absolutePath(path, io.cwd)));
  const ignored = await ignoreFiles(io.cwd);
  const watcher = watchFiles([...named], {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
  });
  watcher.on('ready', () => {
    io.err('newslint: watching; press Ctrl+C to stop.\n');
  });
  try {
    return await new Promise<never>((_, reject) => {
      let last = run(all, false).catch(reject);
      const next = (again: readonly string[], met: boolean): void => {
        last = last.then(() => run(again, met)).catch((error: unknown) => {
          // What the user has to put right may be right at the next run.
          if (isComplaint(error)) io.err(`newslint: ${error.complaint}\n`);
          else reject(error instanceof Error ? error : new Error(String(error)));
        });
      };
      watcher.on('all', (event, path) => {
        if (event !== 'add' && event !== 'change') return;
        if (SETTINGS.includes(basename(path))) next(all, false);
        else if (named.has(path) || (isArticle(path) && !ignored.leavesOut(path))) next([path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path], !named.has(path));
      });
    });
  } finally {
    await watcher.close();
  }
}

const SETTINGS: readonly string[] = CONFIG_NAMES;
