/** Runs everything that is tested, in the order of cost, and ends with the totals of it all. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fetchVSCode, node as nodeOfVSCode, runs } from './editor/vscode/fetch.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped names
 */

const node = process.execPath;
const programs = { vitest: 'node_modules/vitest/vitest.mjs', mocha: 'node_modules/mocha/bin/mocha.js', vsce: 'node_modules/@vscode/vsce/vsce' };

execFileSync(node, ['esbuild.js'], { stdio: 'inherit' });
if (runs) fetchVSCode();

/** @type {readonly Outcome[]} */
const outcomes = [await unitTests(node), ...(runs ? [await unitTests(nodeOfVSCode, 'test/cli')] : []), ...(await editorTests())];

const skipped = outcomes.flatMap((outcome) => outcome.skipped);
for (const name of skipped) console.log(`skipped: ${name}`);
if (skipped.length > 0) console.log(`${skipped.length} skipped`);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * The command line is tried on the Node that VS Code brings, too: it is newer than the one that builds.
 * @param {string} by the Node that runs them
 * @param {string[]} paths all of them where none is given
 * @returns {Promise<Outcome>}
 */
async function unitTests(by, ...paths) {
  const report = 'out/unit-tests.json';
  rmSync(report, { force: true });
  const { code } = await outputOf([programs.vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...paths], by);
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { assertionResults: { fullName: string, status: string }[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: code === 0 ? 0 : Math.max(numFailedTests, 1), // a test file that does not load fails without a test
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ fullName }) => fullName),
  };
}

/** @returns {Promise<readonly Outcome[]>} */
async function editorTests() {
  if (!runs) {
    const elsewhere = ['the packaged extension in a workbench', 'the web extension in a browser'];
    return [await tapTests(['test/editor/desktop.mjs']), { passed: 0, failed: 0, skipped: elsewhere.map((name) => `${name} (needs Linux on x64)`) }];
  }
  execFileSync(node, [programs.vsce, 'package', '--no-dependencies', '--out', 'out/newslint.vsix'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return [
    await tapTests(['test/editor/desktop.mjs', '--fetched']),
    await tapTests([programs.mocha, '--ui', 'tdd', '--reporter', 'tap', '--timeout', '240000', 'test/editor/ui/*.test.mjs']),
    await tapTests(['test/editor/web.mjs']),
  ];
}

/**
 * Runs tests that report by the Test Anything Protocol. A run that ends badly or says nothing has failed, whatever it counted.
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function tapTests(args) {
  const { output, code } = await outputOf(args);
  const reports = [...output.matchAll(/^(ok|not ok) \d+ (.*?)(# SKIP.*)?$/gm)];
  const skipped = reports.filter(([, , , skip]) => skip !== undefined).map(([, , name]) => String(name).trim());
  const failed = reports.filter(([, result]) => result === 'not ok').length;
  return { passed: reports.length - failed - skipped.length, failed: Math.max(failed, code === 0 && reports.length > 0 ? 0 : 1), skipped };
}

/**
 * Runs a Node program, shows its output and hands it over.
 * @param {readonly string[]} args
 * @param {string} by
 * @returns {Promise<{ readonly output: string, readonly code: number | null }>}
 */
function outputOf(args, by = node) {
  return new Promise((resolve, reject) => {
    const child = spawn(by, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ output, code }));
  });
}
