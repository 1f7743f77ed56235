/** `newslint check --watch`: checks once, then each article again whenever it is saved. */
import { watch as watchFiles } from 'chokidar';
import { basename } from 'node:path';
import { CONFIG_NAMES } from '../config-files';
import { absolutePath, isArticle } from './files';
import type { Io } from './io';

/** Never ends by itself. `run` checks paths; runs follow one another. */
export async function watch(paths: readonly string[], io: Io, run: (paths: readonly string[]) => Promise<number>): Promise<number> {
  const all = paths.length === 0 ? ['.'] : paths;
  let last: Promise<unknown> = run(all);
  const next = (again: readonly string[]): void => {
    last = last.then(() => run(again));
  };
  const watcher = watchFiles(all.map((path) => absolutePath(path, io.cwd)), {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
  });
  const settings: readonly string[] = CONFIG_NAMES;
  watcher.on('all', (event, path) => {
    if (event !== 'add' && event !== 'change') return;
    if (settings.includes(basename(path))) next(all);
    else if (isArticle(path)) next([path]);
  });
  watcher.on('ready', () => {
    io.err('newslint: watching; press Ctrl+C to stop.\n');
  });
  return new Promise<never>(() => undefined);
}
