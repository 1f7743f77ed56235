import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/editor/**', '**/node_modules/**'],
    globalSetup: ['test/support/build.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    // Generous, for machines that do other work beside: a test that hangs still ends.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    snapshotFormat: { escapeString: false },
  },
});
