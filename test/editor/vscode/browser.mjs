/** A page in headless Chromium that reaches this machine and nothing else. */
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * @param {string} profile a folder of its own
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function openBrowser(profile, options) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ...options,
  });
  context.setDefaultTimeout(120_000); // a shared machine may be slow; every wait ends as soon as its state is there
  await context.route(({ hostname }) => hostname !== '127.0.0.1' && !hostname.endsWith('localhost'), (route) => route.abort());
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, close: () => context.close() };
}
