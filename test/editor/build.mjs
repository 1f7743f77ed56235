/** Builds the tests that run inside VS Code into out/editor: for a desktop extension host and for a browser's. */
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

/** @param {readonly string[]} args */
const newslint = (...args) => execFileSync(process.execPath, ['dist/cli.js', ...args, '--format', 'json', 'seeds'], { encoding: 'utf8' });

/** For the task that runs the command line. */
const ARTICLE = 'Rain fell on the fair.\n{{weather}}\nCLICK HERE TO GET THE FAIR NEWS APP\nThen it stopped.\n';
const compact = (/** @type {string} */ name) => execFileSync(process.execPath, ['dist/cli.js', 'check', '--exit-zero', '--format', 'compact', '--stdin-filename', name, '-'], { encoding: 'utf8', input: ARTICLE });

/** What the command line says of the seeds, for the editor to say the same of them. */
const define = { CHECKED: newslint('check', '--exit-zero'), QUOTED: newslint('quotes'), ARTICLE: JSON.stringify(ARTICLE), COMPACT: JSON.stringify(['task-one.wire', 'task-two.wire', 'task-three.wire'].map(compact).join('')) };

const shared = /** @type {const} */ ({ bundle: true, format: 'cjs', outdir: 'out/editor', sourcemap: 'inline', logLevel: 'warning' });

export async function buildTests() {
  await Promise.all([
    build({ ...shared, define, platform: 'node', target: 'node20', external: ['vscode', 'mocha'], entryPoints: { 'in-node': 'test/editor/suite/in-node.ts', tests: 'test/editor/suite/tests-in-node.ts' } }),
    build({
      ...shared,
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      entryPoints: { 'in-worker': 'test/editor/suite/in-worker.ts' },
      // mocha's browser build looks for Node's globals, of which a worker has none.
      define: { ...define, global: 'globalThis' },
      banner: { js: 'globalThis.process ??= { env: {}, nextTick: queueMicrotask };' },
    }),
  ]);
}
