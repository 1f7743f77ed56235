import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { openWorkbench, pick, run } from './workbench.mjs';

suite('the walkthrough', () => {
  /** @type {import('./workbench.mjs').Workbench} */
  let workbench;

  suiteSetup(async () => {
    workbench = await openWorkbench('clean-orchard.txt');
  });
  suiteTeardown(() => workbench.close());

  test('leads through a sample in four steps, each of which does what it says', async () => {
    const { page } = workbench;
    await run(workbench, 'Welcome: Open Walkthrough...');
    await pick(page, 'Get Started with Newslint', 'Get Started with Newslint');
    const steps = page.locator('.getting-started-step');
    const take = async (/** @type {string} */ title, /** @type {string} */ button) => {
      const step = steps.filter({ hasText: title });
      await step.click();
      await step.locator('.monaco-button', { hasText: button }).click();
    };
    const lens = (/** @type {string} */ words) => page.locator('.editor-instance .codelens-decoration', { hasText: words });

    await take('Open a story as it comes off the web', 'Open Sample Article');
    await lens('4 to remove · 1 quote unattributed · 1 TK').waitFor();
    await take('See what does not belong', 'Show Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: '‘TK’ stands for copy to come' }).waitFor();
    await take('Clean it', 'Clean Article');
    // What is told goes again after some seconds.
    const told = page.locator('.notifications-toasts', { hasText: 'Newslint cleaned up 2 template tags, 1 promo line.' });
    await Promise.all([told.waitFor(), lens('1 to remove · 1 quote unattributed · 1 TK').waitFor()]);
    await take('Check who says what', 'Show Quotes');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Nobody named' }).waitFor();
    await steps.locator('.codicon-getting-started-step-checked').nth(3).waitFor();
  });
});
