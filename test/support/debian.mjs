/** Debian packages that a test needs: installed where that is allowed, else named in one line. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** @param {readonly string[]} packages */
export function install(packages) {
  if (!allowed()) throw new Error(`Missing: ${packages.join(', ')}. On Debian: apt-get install ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${packages.join(', ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Whether `install` may do its work here: Debian and its kin, as root. */
export function allowed() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}
