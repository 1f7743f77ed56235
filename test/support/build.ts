/** Builds once before the tests, so that those that start the command line or the server start what the sources say. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export default function build(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '..', '..', 'esbuild.js')], { stdio: 'inherit' });
}
