import { parts } from './parts.mjs';

const part = process.env.PART ?? '';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mjs', related: false },
  mutate: [...(parts[part]?.sources ?? [])],
  concurrency: 2,
  // On a busy machine a short limit would take every mutant for one that never ends, and count it as noticed.
  timeoutMS: 30_000,
  tempDirName: `out/mutation/sandbox-${part}`,
  ignorePatterns: ['/dist', '/.vscode-runtime', '/test/bench', '/test/rules', '/docs'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: `out/mutation/${part}.html` },
  jsonReporter: { fileName: `out/mutation/${part}.json` },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  thresholds: { break: 80 },
};
