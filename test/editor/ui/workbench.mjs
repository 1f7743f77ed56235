/** The packaged extension in a workbench, worked by mouse and keys as a person would. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../vscode/browser.mjs';
import { setOptions } from '../vscode/page-options.mjs';
import { installExtension, remoteUri, startServer, workbenchAddress } from '../vscode/server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const vsix = join(root, 'out/newslint.vsix');

/** So that the pictures show an article, and little else. */
const roomForTheArticle = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.banner': 'never',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
};

/** @typedef {Awaited<ReturnType<typeof openWorkbench>>} Workbench */

/**
 * The workbench on a folder, with an article open. The folder is not trusted.
 * @param {string} article
 * @param {(folder: string) => string} [layOut] fills the folder, and gives what is opened: the folder itself, or a workspace file
 */
export async function openWorkbench(article, layOut = withSeeds) {
  const scratch = mkdtempSync(join(tmpdir(), 'newslint-ui-'));
  const folder = join(scratch, 'articles');
  mkdirSync(folder);
  const opened = layOut(folder);
  const place = { data: join(scratch, 'server'), extensions: join(scratch, 'extensions') };
  installExtension(place, vsix);
  const server = await startServer(place);
  const { page, close } = await openBrowser(join(scratch, 'chromium'), { permissions: ['clipboard-read', 'clipboard-write'] });
  await setOptions(page, { configurationDefaults: roomForTheArticle });
  await page.goto(workbenchAddress(server.authority, opened, [['openFile', remoteUri(server.authority, join(folder, article))]]));
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return {
    page,
    folder,
    /** The language servers that it has started. */
    languageServers: () => languageServers(place.extensions),
    close: async () => {
      await close();
      await server.stop();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** @param {string} folder */
function withSeeds(folder) {
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  return folder;
}

/**
 * Their process numbers, by the extension that they were started from.
 * @param {string} extensions
 */
function languageServers(extensions) {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(extensions) && line.includes('dist/server.js')).map((line) => Number.parseInt(line, 10));
}

/**
 * The part of a line of the open article that holds the words.
 * @param {Workbench} workbench
 * @param {string} words
 */
export function inArticle({ page }, words) {
  return page.locator('.editor-instance .view-line span span', { hasText: words }).first();
}

/**
 * Does something again until it has had its effect: while focus is on its way, VS Code drops keys and clicks.
 * @param {() => Promise<unknown>} act
 * @param {import('playwright-core').Locator} effect
 * @param {{ patience?: number, instead?: import('playwright-core').Locator }} [options] how many milliseconds the effect may take, and what gives the act up as answered when it is seen instead
 */
export async function untilSeen(act, effect, { patience = 4000, instead } = {}) {
  for (let waited = 0; waited < 60_000; waited += patience) {
    await act();
    const seen = await effect.waitFor({ timeout: patience }).then(() => true, () => false);
    if (seen) return;
    const answers = (await instead?.allInnerTexts()) ?? [];
    if (answers.length > 0) throw new Error(`Answered otherwise: ${answers.join(' · ')}; in vain: ${effect}`);
  }
  throw new Error(`In vain: ${effect}`);
}

/**
 * Runs a command by its name in the palette.
 * @param {Workbench} workbench
 * @param {string} name
 */
export async function run({ page }, name) {
  await openPalette(page);
  await pick(page, `>${name}`, name);
}

/**
 * Opens a file of the workspace by its name.
 * @param {Workbench} workbench
 * @param {string} name
 */
export async function openFile({ page }, name) {
  await openPalette(page);
  await pick(page, name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** @param {import('playwright-core').Page} page */
async function openPalette(page) {
  await untilSeen(() => page.keyboard.press('F1'), page.locator('.quick-input-widget input.input'));
}

/**
 * Chooses from the list that is open.
 * @param {import('playwright-core').Page} page
 * @param {string} typed
 * @param {string} shown
 */
export async function pick(page, typed, shown) {
  await page.locator('.quick-input-widget input.input').fill(typed);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: shown }).first().waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Takes a picture for the README where that is asked for, so that an ordinary run leaves the work tree as it is.
 * @param {Workbench} workbench
 * @param {string} name
 */
export async function picture({ page }, name) {
  if (process.env.UPDATE_SCREENSHOTS) await page.screenshot({ path: join(root, 'docs/images', `${name}.png`) });
}
