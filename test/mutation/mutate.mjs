/** npm run mutate: changes the scanner of quotations and the applying of fixes in every small way, and asks whether a test notices. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { parts } from './parts.mjs';

const here = import.meta.dirname;
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');

// Not among the project's own packages: fetched when somebody first asks for it.
if (!existsSync(stryker)) spawnSync('npm', ['ci', '--no-audit'], { cwd: here, stdio: 'inherit', shell: platform() === 'win32' });

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
for (const part of chosen) {
  const { status } = spawnSync(process.execPath, [stryker, 'run', join(here, 'stryker.mjs')], { stdio: 'inherit', env: { ...process.env, PART: part } });
  if (status !== 0) process.exitCode = 1;
}
