/** Runs the tests in a desktop extension host, through @vscode/test-electron: in the VS Code that it downloads, or in the one of ./vscode. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildTests } from './build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'newslint-articles-'));
cpSync(join(root, 'seeds'), folder, { recursive: true });
await buildTests();
try {
  await runTests({
    ...(process.argv.includes('--fetched') && { vscodeExecutablePath: join(root, 'test/editor/vscode/shim.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/editor/in-node.js'),
    launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
