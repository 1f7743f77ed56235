import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { openWorkbench, pick, run, untilSeen } from './workbench.mjs';

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
    const told = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Newslint' });
    // A step grows while its picture loads, and a click whose button moves away under it is lost.
    const take = (/** @type {string} */ title, /** @type {string} */ button, /** @type {import('playwright-core').Locator} */ effect) => {
      const step = steps.filter({ hasText: title });
      return untilSeen(
        async () => {
          await step.click();
          await step.locator('.monaco-button', { hasText: button }).click();
        },
        effect,
        { patience: 30_000, instead: told },
      );
    };
    const lens = (/** @type {string} */ words) => page.locator('.editor-instance .codelens-decoration', { hasText: words });

    await take('Open a story as it comes off the web', 'Open Sample Article', lens('4 to remove · 1 quote unattributed · 1 TK'));
    await take('See what does not belong', 'Show Problems', page.locator('.markers-panel .monaco-list-row', { hasText: '‘TK’ stands for copy to come' }));
    // What is told goes again after some seconds.
    await Promise.all([
      take('Clean it', 'Clean Article', told.filter({ hasText: 'Newslint cleaned up 2 template tags, 1 promo line.' })),
      lens('1 to remove · 1 quote unattributed · 1 TK').waitFor(),
    ]);
    await take('Check who says what', 'Show Quotes', page.locator('.pane-body .monaco-list-row', { hasText: 'Nobody named' }));
    await steps.locator('.codicon-getting-started-step-checked').nth(3).waitFor();
  });
});
