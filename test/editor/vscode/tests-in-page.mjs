/** How tests inside the workbench come out of it: VS Code calls functions of its page where they exist. */

/** What an extension host without a network and without a display says of itself at every start. */
const ownWords = /^(?:\[|Resolv|Creating a socket|Updating additional|Error: Could not locate the bindings|Cannot find module '\.\/build|Timed out waiting for authentication|getaddrinfo |Request to .* failed|Loading development extension)/;

/** Many times what the tests take. Nobody waits for them any longer. */
const LONGEST_RUN = 10 * 60_000;

/**
 * Prints what the tests print, and presses the keys that they ask for.
 * @param {import('playwright-core').Page} page before it goes to the workbench
 * @returns {Promise<{ readonly exitCode: Promise<number> }>}
 */
export async function listenToTests(page) {
  await page.exposeFunction('codeAutomationLog', async (/** @type {string} */ _level, /** @type {unknown[]} */ words) => {
    const [, key] = /^press (\S+)$/.exec(String(words[0])) ?? [];
    if (key !== undefined) await page.keyboard.press(key);
    else if (!ownWords.test(String(words[0]))) console.log(...words);
  });
  /** @type {(code: number) => void} */
  let exit = () => {};
  /** @type {Promise<number>} */
  const exitCode = new Promise((resolve, reject) => {
    exit = resolve;
    page.once('crash', () => reject(new Error('The page crashed.')));
    setTimeout(() => reject(new Error('The tests did not come to an end.')), LONGEST_RUN).unref();
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => exit(code));
  return { exitCode };
}
