import { parts } from './parts.mjs';

const part = process.env.PART ?? '';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  plugins: [import.meta.resolve('./runner.mjs')],
  testRunner: 'in-process',
  mutate: [...(parts[part]?.sources ?? [])],
  concurrency: 2,
  tempDirName: `out/mutation/sandbox-${part}`,
  ignorePatterns: ['/dist', '/.vscode-runtime', '/test/bench', '/test/rules', '/docs'],
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `out/mutation/${part}.html` },
  jsonReporter: { fileName: `out/mutation/${part}.json` },
  clearTextReporter: { logTests: false, reportTests: false, reportMutants: false },
  thresholds: { break: 80 },
};
