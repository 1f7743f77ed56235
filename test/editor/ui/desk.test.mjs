import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { inArticle, openFile, openWorkbench, run, untilSeen } from './workbench.mjs';

const MATCH = 'Rain fell on the match.\n{{title}}\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n';
/** So long that no machine reads it without being noticed. */
const LONG = `{{title}}\n${'Rain fell on the match.\nThen it stopped.\n'.repeat(12_000)}`;

suite('the packaged extension on a workspace of two folders', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench('city/council.txt', (folder) => {
      for (const name of ['city', 'sport']) mkdirSync(join(folder, name));
      writeFileSync(join(folder, 'city/council.txt'), MATCH.replace('match', 'council'));
      writeFileSync(join(folder, 'city/newslint.config.json'), '{ "rules": { "template-tag": "off" } }');
      writeFileSync(join(folder, 'sport/match.txt'), MATCH);
      const workspace = join(folder, 'desk.code-workspace');
      writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'city' }, { path: 'sport' }] }));
      return workspace;
    });
  });
  suiteTeardown(() => workbench.close());

  test('goes by the configuration of each folder', async () => {
    await lens(workbench, '1 to remove').waitFor();
    await openFile(workbench, 'match.txt');
    await lens(workbench, '2 to remove').waitFor();
  });

  test('keeps what two windows dismiss at the same moment', async () => {
    const other = await workbench.anotherWindow();
    await openFile(other, 'match.txt');
    await askToDismiss(workbench, '{{title}}');
    await askToDismiss(other, 'CLICK HERE');
    await Promise.all([workbench, other].map(({ page }) => page.keyboard.press('Enter')));
    for (const window of [workbench, other]) await lens(window, 'Ready for print').waitFor();
    const { entries } = JSON.parse(readFileSync(join(workbench.folder, 'sport/.newslint/dismissed.json'), 'utf8'));
    assert.sameMembers(entries.map((/** @type {{ rule: string }} */ { rule }) => rule), ['template-tag', 'promo-line']);
    await other.page.close();
  });

  test('goes on after its server was killed in the middle of typing, with every word, and says so once', async () => {
    const { page } = workbench;
    await openFile(workbench, 'council.txt');
    await inArticle(workbench, 'Rain fell').click();
    await page.keyboard.press('Home');
    for (const server of workbench.languageServers()) process.kill(server, 'SIGKILL');
    await page.keyboard.type('FOLLOW US ON TWITTER @fairnews\n');
    const told = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Newslint' });
    await told.first().waitFor();
    await lens(workbench, '2 to remove').waitFor();
    assert.deepEqual(await told.locator('.notification-list-item-message').allInnerTexts(), ['Newslint stopped unexpectedly and has been started again. Your text is untouched.']);
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(readFileSync(join(workbench.folder, 'city/council.txt'), 'utf8'), `FOLLOW US ON TWITTER @fairnews\n${MATCH.replace('match', 'council')}`);
  });

  test('says of a very long file how long reading it takes', async () => {
    const { page, folder } = workbench;
    writeFileSync(join(folder, 'sport/season.txt'), LONG);
    await openFile(workbench, 'season.txt');
    const status = page.locator('.hover-language-status', { hasText: 'Large file: read in' });
    await untilSeen(() => page.locator('.statusbar-item [aria-label*="Editor Language Status"]').first().hover(), status);
    assert.match(await status.innerText(), /1 to remove[^]*Large file: read in \d+ ms/);
  });
});

/**
 * @param {import('./workbench.mjs').Window} window
 * @param {string} words
 */
function lens({ page }, words) {
  return page.locator('.editor-instance .codelens-decoration', { hasText: words });
}

/**
 * Up to the question for the reason.
 * @param {import('./workbench.mjs').Window} window
 * @param {string} words where the finding is
 */
async function askToDismiss(window, words) {
  const { page } = window;
  await page.bringToFront();
  await inArticle(window, words).click();
  await run(window, 'Newslint: Dismiss Findings Here');
  await page.locator('.quick-input-widget', { hasText: 'Why does it stand?' }).waitFor();
  await page.keyboard.type('our own');
}
