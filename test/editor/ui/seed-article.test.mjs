import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { inArticle, openWorkbench, picture, run, untilSeen } from './workbench.mjs';

const SEED = '000_7ce99eafd4441cc4.txt';

suite('the packaged extension in an untrusted folder', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench(SEED);
  });
  suiteTeardown(() => workbench.close());

  test('underlines what is wrong', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  });

  test('says in the status bar what stands between the article and print', async () => {
    const { page } = workbench;
    const status = page.locator('.hover-language-status', { hasText: '7 to remove' });
    await untilSeen(() => page.locator('.statusbar-item [aria-label*="Editor Language Status"]').first().hover(), status);
    assert.match(await status.innerText(), /read in [\d.]+ ms/);
    await page.keyboard.press('Escape');
  });

  test('lists its findings in the Problems panel', async () => {
    const { page } = workbench;
    await inArticle(workbench, 'Russian, Chinese').click();
    const ofSeed = page.locator('.markers-panel .monaco-list-row', { hasText: SEED }).locator('.monaco-count-badge', { hasText: '7' });
    await untilSeen(() => page.keyboard.press('Control+Shift+M'), ofSeed);
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'CLICK HERE TO GET' }).waitFor();
  });

  test('takes out a template tag by its quick fix, and the file on disk has every other byte', async () => {
    const { page, folder } = workbench;
    const before = readFileSync(join(folder, SEED), 'utf8');
    await inArticle(workbench, '{{#rendered}}').click();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Delete template tag' }).first();
    await untilSeen(() => page.keyboard.press('Control+.'), fix);
    await picture(workbench, 'quick-fix');
    await fix.click();
    await page.locator('.tab.active.dirty').waitFor();
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(readFileSync(join(folder, SEED), 'utf8'), before.replace('{{#rendered}} {{/rendered}}\n', ''));
    await page.locator('.codelens-decoration', { hasText: '6 to remove' }).waitFor();
  });

  test('lists the quotes by speaker, or in order, and follows the cursor', async () => {
    const { page } = workbench;
    await run(workbench, 'View: Toggle Panel Visibility');
    await run(workbench, 'Newslint: Focus on Quotes View');
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'see eye to eye' }).waitFor();
    assert.deepEqual(await rows.filter({ hasNotText: 'line' }).allTextContents(), ['Li Shangfu1', 'Sergei Shoigu2']);
    assert.equal(await rows.filter({ hasText: 'line' }).count(), 3);
    await inArticle(workbench, 'see eye to eye').click();
    await page.locator('.pane-body .monaco-list-row.selected', { hasText: 'see eye to eye' }).waitFor();
    await picture(workbench, 'quotes');
    await run(workbench, 'Newslint: List Quotes in Order');
    await rows.filter({ hasText: 'Sergei Shoigu, line 10' }).waitFor();
    await rows.filter({ hasText: 'Li Shangfu, line 5' }).click();
    await page.locator('.statusbar-item', { hasText: 'Ln 5' }).waitFor();
    await run(workbench, 'Newslint: Show Only Quotes That Need Attribution');
    await rows.first().waitFor({ state: 'detached' });
    await run(workbench, 'Newslint: Show All Quotes');
    await rows.first().waitFor();
  });

  test('says over a quotation who says it', async () => {
    const { page } = workbench;
    await inArticle(workbench, 'see eye to eye').click();
    const hover = page.locator('.monaco-hover', { hasText: 'Sergei Shoigu' }).first();
    await run(workbench, 'Show or Focus Hover');
    await hover.waitFor();
    await hover.evaluate((element) => Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)));
    await picture(workbench, 'hover');
    await page.keyboard.press('Escape');
  });

  test('shows what cleaning changes as a diff', async () => {
    const { page } = workbench;
    await run(workbench, 'Newslint: Show What Changed');
    const diff = page.locator('.monaco-diff-editor');
    await diff.locator('.line-delete').first().waitFor();
    await picture(workbench, 'what-changed');
    await run(workbench, 'View: Close Editor');
    await diff.waitFor({ state: 'detached' });
  });

  test('pastes as it was copied, offers to paste clean, and takes it back in one step', async () => {
    const { page } = workbench;
    const copied = 'Rain fell on the fair.\n{{#ad}} {{/ad}}\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n';
    await page.keyboard.press('Control+N');
    await page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor();
    await page.evaluate((text) => navigator.clipboard.writeText(text), copied);
    await page.keyboard.press('Control+V');
    const line = (/** @type {string} */ words) => page.locator('.editor-instance .view-line', { hasText: words });
    await line('{{#ad}}').waitFor();
    const clean = page.locator('.action-widget .monaco-list-row', { hasText: 'Paste clean, without' });
    await untilSeen(() => page.keyboard.press('Control+.'), clean);
    await clean.click();
    await line('{{#ad}}').waitFor({ state: 'detached' });
    await line('Then it stopped.').waitFor();
    await page.keyboard.press('Control+Z');
    await line('Rain fell').waitFor({ state: 'detached' });
  });
});
