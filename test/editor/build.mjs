/** Builds the tests that run inside VS Code into out/editor: for a desktop extension host and for a browser's. */
import { build } from 'esbuild';

const shared = /** @type {const} */ ({ bundle: true, format: 'cjs', outdir: 'out/editor', sourcemap: 'inline', logLevel: 'warning' });

export async function buildTests() {
  await Promise.all([
    build({ ...shared, platform: 'node', target: 'node20', external: ['vscode', 'mocha'], entryPoints: { 'in-node': 'test/editor/suite/in-node.ts', tests: 'test/editor/suite/tests-in-node.ts' } }),
    build({
      ...shared,
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      entryPoints: { 'in-worker': 'test/editor/suite/in-worker.ts' },
      // mocha's browser build looks for Node's globals, of which a worker has none.
      define: { global: 'globalThis' },
      banner: { js: 'globalThis.process ??= { env: {}, nextTick: queueMicrotask };' },
    }),
  ]);
}
