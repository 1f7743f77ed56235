/**
 * Stryker's door to the tests: they are put into one script, which is run anew for every mutant, in this process. Vitest, which would start
 * a worker and load everything for each, takes a hundred times as long; it runs the same files in npm test. The tests are synchronous.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Script } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { fn } from '@vitest/spy';
import * as chai from 'chai';
import { parts } from './parts.mjs';

const { buildSync } = createRequire(join(process.cwd(), 'package.json'))('esbuild');
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

/** A mutant that is not done by then never is: the tests take some hundredths of a second. */
const LONGEST = 10_000;

/** What Stryker's own code in the mutated files looks at. */
const NAMESPACE = '__stryker__';

/** Thrown to leave the script at the first failure. */
class Failure extends Error {}

class InProcess {
  /** @type {Script | undefined} */
  script;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const tests = parts[process.env.PART ?? '']?.tests ?? [];
    const { outputFiles } = buildSync({
      stdin: { contents: tests.map((path) => `import './${path}';`).join('\n'), resolveDir: process.cwd() },
      bundle: true, write: false, format: 'iife', platform: 'node', mainFields: ['module', 'main'], logLevel: 'error',
      alias: { vitest: join(import.meta.dirname, 'vitest.mjs') },
    });
    this.script = new Script(outputFiles[0]?.text ?? '');
    return Promise.resolve();
  }

  dryRun() {
    /** @type {{ readonly id: string, readonly name: string, readonly status: 'success', readonly timeSpentMs: number }[]} */
    const tests = [];
    const namespace = {};
    const failure = this.#run(namespace, (name, body) => {
      const id = `${tests.length} ${name}`;
      Object.assign(namespace, { currentTestId: id });
      const began = performance.now();
      body();
      Object.assign(namespace, { currentTestId: undefined });
      tests.push({ id, name, status: 'success', timeSpentMs: performance.now() - began });
    });
    if (failure !== undefined) throw failure;
    return Promise.resolve({ status: 'complete', tests, mutantCoverage: namespace.mutantCoverage });
  }

  /** @param {{ readonly activeMutant: { readonly id: string } }} options */
  mutantRun({ activeMutant }) {
    let count = 0;
    let name = '';
    const failure = this.#run({ activeMutant: activeMutant.id }, (test, body) => {
      name = `${count++} ${test}`;
      body();
    });
    if (failure === undefined) return Promise.resolve({ status: 'survived', nrOfTests: count });
    if (failure.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return Promise.resolve({ status: 'timeout' });
    return Promise.resolve({ status: 'killed', killedBy: [name], failureMessage: failure.message, nrOfTests: count });
  }

  /** Runs the script with its tests; gives what it failed with. A mutant may break the file as it loads, too. */
  #run(namespace, test) {
    Object.assign(globalThis, { [NAMESPACE]: namespace, mutationTests: { test, expect: chai.expect, fn } });
    try {
      this.script?.runInThisContext({ timeout: LONGEST });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Failure(String(error));
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcess)];
