/** `newslint check --watch`: checks once, then each article again whenever it is saved. */
import { watch as watchFiles } from 'chokidar';
import { basename } from 'node:path';
import picomatch from 'picomatch/posix';
import { CONFIG_NAMES } from '../config-files';
import { absolutePath, isArticle, isThere } from './files';
import { ignoreFiles } from './ignore-files';
import { complain, isComplaint, type Io } from './io';

export interface Runs {
  /** Checks paths; `met` are those that nobody named. */
  readonly run: (paths: readonly string[], met: boolean) => Promise<unknown>;
  /** Whether the runs themselves write this file. */
  readonly wrote: (path: string) => boolean;
}

/** What a path names, as the file system tells it of a change. */
interface Watched {
  /** The file, the folder, or the folder that a glob starts from. */
  readonly root: string;
  /** Whether a file below the root is one that the glob names; absent where the path is no glob. */
  readonly matches?: (path: string) => boolean;
}

/** Never ends by itself, unless the first run cannot be done. Runs follow one another. */
export async function watch(paths: readonly string[], io: Io, { run, wrote }: Runs): Promise<never> {
  const all = paths.length === 0 ? ['.'] : paths;
  const watched = all.map((path) => watchedAt(path, io.cwd));
  const ignored = await ignoreFiles(io.cwd);
  const isNamed = (path: string): boolean => watched.some(({ root, matches }) => root === path || (matches?.(path) === true && !ignored.leavesOut(path)));
  const isMet = (path: string): boolean => isArticle(path) && watched.some(({ root, matches }) => matches === undefined && path.startsWith(`${root}/`)) && !ignored.leavesOut(path);
  const below = (path: string): string => (path.startsWith(`${io.cwd}/`) ? path.slice(io.cwd.length + 1) : path);
  const watcher = watchFiles(watched.map(({ root }) => root), {
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
        else if (wrote(path)) return;
        else if (isNamed(path)) next([below(path)], false);
        else if (isMet(path)) next([below(path)], true);
      });
    });
  } finally {
    await watcher.close();
  }
}

/** Complains of a path that is not there and of a glob whose folder is not. */
function watchedAt(path: string, cwd: string): Watched {
  const absolute = absolutePath(path, cwd);
  if (isThere(path, cwd)) return { root: absolute };
  const { base, isGlob } = picomatch.scan(absolute);
  if (!isGlob || !isThere(base, cwd)) complain(`${path}: there is no such file or folder, and only what is there can be watched.`);
  return { root: base, matches: picomatch(absolute) };
}

const SETTINGS: readonly string[] = CONFIG_NAMES;
