/** Runs the same tests with newslint as a web extension: VS Code loads it over HTTP into the extension host in a browser's worker. */
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTests } from './build.mjs';
import { openBrowser } from './vscode/browser.mjs';
import { setOptions } from './vscode/page-options.mjs';
import { forTests, startServer, workbenchAddress } from './vscode/server.mjs';
import { listenToTests } from './vscode/tests-in-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = new Map([['.js', 'text/javascript'], ['.json', 'application/json']]);

const files = createServer(({ url = '/' }, response) => {
  const path = join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const found = path.startsWith(root) && !path.endsWith(sep) && existsSync(path);
  response.writeHead(found ? 200 : 404, {
    'content-type': types.get(extname(path)) ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  if (found) createReadStream(path).pipe(response);
  else response.end();
});

await buildTests();
const scratch = mkdtempSync(join(tmpdir(), 'newslint-web-'));
cpSync(join(root, 'seeds'), join(scratch, 'articles'), { recursive: true });
// Two folders, where the desktop's tests have one.
mkdirSync(join(scratch, 'sport'));
writeFileSync(join(scratch, 'sport/newslint.config.json'), '{ "rules": { "template-tag": "off" } }');
writeFileSync(join(scratch, 'sport/match.txt'), '{{title}}\nRain fell on the match.\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n');
const workspace = join(scratch, 'desk.code-workspace');
writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'articles' }, { path: 'sport' }] }));
await new Promise((resolve) => files.listen(0, '127.0.0.1', () => resolve(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (files.address()); // it listens on a port
const server = await startServer({ data: join(scratch, 'server'), extensions: join(scratch, 'extensions') }, forTests);
const { page, close } = await openBrowser(join(scratch, 'chromium'), { bypassCSP: true });
try {
  const { exitCode } = await listenToTests(page);
  const served = (/** @type {string} */ path) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path });
  // An extension's schemas come from where the extension comes from, and here that is no place that the editor knows.
  await setOptions(page, { configurationDefaults: { 'json.schemaDownload.trustedDomains': { [`http://127.0.0.1:${port}/`]: true } }, developmentOptions: { extensions: [served('/')], extensionTestsPath: served('/out/editor/in-worker.js') } });
  await page.goto(workbenchAddress(server.authority, workspace));
  process.exitCode = await Promise.race([exitCode, server.failed]);
} finally {
  await close();
  await server.stop();
  files.close();
  rmSync(scratch, { recursive: true, force: true });
}
