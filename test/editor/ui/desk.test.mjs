import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { inArticle, openFile, openWorkbench, untilSeen } from './workbench.mjs';

const MATCH = 'Rain fell on the match.\n{{title}}\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n';

/** So many of it are read in more than the tenth of a second that is noticed, by any machine. */
const LONG = 12_000;

suite('the packaged extension on a workspace of two folders', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench('city/council.txt', (folder) => {
      for (const name of ['city', 'sport']) mkdirSync(join(folder, name));
      writeFileSync(join(folder, 'city/council.txt'), MATCH.replace('match', 'council'));
      writeFileSync(join(folder, 'city/newslint.config.json'), '{ "rules": { "template-tag": "off" } }');
      writeFileSync(join(folder, 'sport/match.txt'), MATCH);
      writeFileSync(join(folder, 'sport/season.txt'), MATCH.repeat(LONG));
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

  test('says of a file that it is large where reading it takes a while', async () => {
    const { page } = workbench;
    await openFile(workbench, 'season.txt');
    const state = page.locator('.hover-language-status', { hasText: 'Large file: read in' });
    await untilSeen(() => page.locator('[id="status.languageStatus"]').hover(), state);
    assert.match(await state.innerText(), /\d+ to remove\s+Large file: read in \d+ ms/u);
    await page.keyboard.press('Escape');
  });

  test('goes on after its server was killed in the middle of typing, with every word, and says so once', async () => {
    const { page } = workbench;
    await openFile(workbench, 'council.txt');
    await inArticle(workbench, 'Rain fell').click();
    await page.keyboard.press('Home');
    for (const server of workbench.languageServers()) process.kill(server, 'SIGKILL');
    await page.keyboard.type('FOLLOW US ON TWITTER @fairnews\n');
    const told = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Newslint' });
    // It goes again after some seconds.
    assert.equal(await told.locator('.notification-list-item-message').first().innerText(), 'Newslint stopped unexpectedly and has been started again. Your text is untouched.');
    await lens(workbench, '2 to remove').waitFor();
    assert.isAtMost(await told.count(), 1);
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(readFileSync(join(workbench.folder, 'city/council.txt'), 'utf8'), `FOLLOW US ON TWITTER @fairnews\n${MATCH.replace('match', 'council')}`);
  });
});

/**
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} words
 */
function lens({ page }, words) {
  return page.locator('.editor-instance .codelens-decoration', { hasText: words });
}
