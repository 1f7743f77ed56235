import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { inArticle, openWorkbench, picture, press } from './workbench.mjs';

const SEED = '000_7ce99eafd4441cc4.txt';

suite('the packaged extension in an untrusted folder', function () {
  this.timeout(240_000);

  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench(SEED);
  });
  suiteTeardown(() => workbench.close());

  test('underlines what is wrong', async () => {
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  });

  test('lists it in the Problems panel', async () => {
    const { page } = workbench;
    await inArticle(workbench, 'Russian, Chinese').click();
    const rows = page.locator('.markers-panel .monaco-list-row');
    await press(workbench, 'Control+Shift+M', rows.first());
    await rows.filter({ hasText: 'related-headline' }).waitFor();
    assert.equal(await rows.filter({ hasText: 'template-tag' }).count(), 5);
    await picture(workbench, 'problems');
  });

  test('takes out a template tag by its quick fix, and the file on disk has every other byte', async () => {
    const { page, folder } = workbench;
    const before = readFileSync(join(folder, SEED), 'utf8');
    await inArticle(workbench, '{{#rendered}}').click();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Delete template tag' }).first();
    await press(workbench, 'Control+.', fix);
    await picture(workbench, 'quick-fix');
    await fix.click();
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(readFileSync(join(folder, SEED), 'utf8'), before.replace('{{#rendered}} {{/rendered}}\n', ''));
  });
});
