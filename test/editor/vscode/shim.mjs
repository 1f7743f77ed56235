#!/usr/bin/env node
/**
 * Stands in for the VS Code program under @vscode/test-electron: takes its arguments, runs the same tests in the
 * extension host of a real VS Code server with its workbench in headless Chromium, and exits with their code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.mjs';
import { forTests, remoteUri, startServer, workbenchAddress } from './server.mjs';
import { listenToTests } from './tests-in-page.mjs';

const { values, positionals } = parseArgs({
  strict: false, // test-electron also passes what only the desktop program knows
  allowPositionals: true,
  options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
});
const folder = resolve(String(positionals[0]));
const scratch = mkdtempSync(join(tmpdir(), 'newslint-vscode-'));
const server = await startServer({ data: join(scratch, 'server'), extensions: join(scratch, 'extensions') }, forTests);
const { page, close } = await openBrowser(join(scratch, 'chromium'));
try {
  const { exitCode } = await listenToTests(page);
  await page.goto(
    workbenchAddress(server.authority, folder, [
      ['extensionDevelopmentPath', remoteUri(server.authority, resolve(String(values.extensionDevelopmentPath)))],
      ['extensionTestsPath', remoteUri(server.authority, resolve(String(values.extensionTestsPath)))],
    ]),
  );
  process.exitCode = await Promise.race([exitCode, server.failed]);
} finally {
  await close();
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
}
