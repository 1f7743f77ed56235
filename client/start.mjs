/** `npm start`: builds newslint, prints what it finds in seeds/, and opens the seed article in VS Code with the extension. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchVSCode, runs } from '../test/editor/vscode/fetch.mjs';
import { installExtension, remoteUri, startServer, workbenchAddress } from '../test/editor/vscode/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = join(root, 'seeds');
const article = join(seeds, '000_7ce99eafd4441cc4.txt');
const show = /** @type {const} */ ({ cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });

execFileSync('node', ['esbuild.js'], show);
spawnSync('node', ['dist/cli.js', 'check', 'seeds'], show); // its exit status says that there are findings, as there should be

if (process.argv.includes('--no-editor') || process.env.CI) process.exit();
if (spawnSync('code', ['--version'], { ...show, stdio: 'ignore' }).status === 0) {
  console.log('Opening the seed article in your VS Code …');
  execFileSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, seeds, '--goto', article], show);
} else if (runs) {
  await openInBrowser();
} else {
  console.log('No `code` on the PATH: install VS Code (and its shell command), then run npm start again.');
}

/** Serves a VS Code of its own until it is interrupted. */
async function openInBrowser() {
  fetchVSCode();
  const scratch = mkdtempSync(join(tmpdir(), 'newslint-start-'));
  const vsix = join(scratch, 'newslint.vsix');
  execFileSync(process.execPath, ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix], { ...show, shell: false, stdio: ['ignore', 'ignore', 'inherit'] });
  const place = { data: join(scratch, 'server'), extensions: join(scratch, 'extensions') };
  installExtension(place, vsix);
  const server = await startServer(place);
  console.log(`\nThe seed article in VS Code:\n\n  ${workbenchAddress(server.authority, seeds, [['openFile', remoteUri(server.authority, article)]])}\n\nCtrl+C ends it.`);
  await Promise.race([new Promise((resolve) => process.once('SIGINT', resolve)), new Promise((resolve) => process.once('SIGTERM', resolve)), server.failed]);
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
