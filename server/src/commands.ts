/** The process as the commands see it. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from './cli/run';

// A reader that has seen enough (`| head`) closes the pipe; that is no fault, and there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
});
// Files are replaced whole and without a pause, so that there is nothing to undo.
process.once('SIGINT', () => process.exit(130));

void run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Node opens the stream when it is first asked for, which takes a while.
  get stdin() {
    return process.stdin as AsyncIterable<Uint8Array>; // without an encoding set, a stream of bytes
  },
  async out(text) {
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(text),
  terminal: process.stdout.isTTY,
  links: process.stdout.isTTY && !/^(?:dumb|linux)$/.test(process.env.TERM ?? '') && process.env.CI === undefined,
  columns: process.stdout.isTTY ? process.stdout.columns : 100,
  watched: process.stderr.isTTY,
  version: () => (JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { readonly version: string }).version, // our own manifest, beside dist/
  bundle: __filename,
  cores: availableParallelism(),
  // The server takes the streams over; it is a bundle of its own, so that a check does not pay for reading it.
  serve: () => new Promise<never>(() => void createRequire(__filename)(join(__dirname, 'server.js'))),
  // Node loads seven modules when `performance` is first named.
  now: () => Number(process.hrtime.bigint()) / 1e6,
}).then((status) => {
  process.exitCode = status;
});
