/** A folder of files to run the built command line in, as a user would. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface Desk {
  readonly folder: string;
  readonly newslint: (...args: readonly string[]) => Done;
  /** The same with something on standard input. */
  readonly piped: (input: string | Uint8Array, ...args: readonly string[]) => Done;
  readonly read: (path: string) => string;
  readonly write: (path: string, content: string | Uint8Array) => void;
}

export interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The folder goes when the test ends. */
export function desk(files: Readonly<Record<string, string | Uint8Array>> = {}): Desk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newslint-desk-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  const start = (args: readonly string[], input?: string | Uint8Array): Done =>
    done(spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } }));
  return { folder, newslint: (...args) => start(args), piped: (input, ...args) => start(args, input), read: (path) => readFileSync(join(folder, path), 'utf8'), write };
}

/** The administrator may do everything, so a copy of the program, in `dist` below a folder, is run as somebody with no special rights. */
export function asSomebody(folder: string, ...args: readonly string[]): Done {
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  for (const bundle of ['cli.js', 'commands.js']) if (!existsSync(join(dist, bundle))) copyFileSync(join(dirname(CLI), bundle), join(dist, bundle));
  const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return done(spawnSync(process.execPath, [join('dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8', ...somebody }));
}

function done({ status, stdout, stderr }: SpawnSyncReturns<string>): Done {
  return { status, out: stdout, err: stderr };
}
