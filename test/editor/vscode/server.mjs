/** A real VS Code server, and what its workbench in a browser is addressed by. Listens on loopback only. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, server as program } from './fetch.mjs';

/** Nothing that talks to a network, saves or moves by itself, or covers the article. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
};

/**
 * @typedef {object} Place where the server keeps what it is told to remember
 * @property {string} data
 * @property {string} extensions
 *
 * @typedef {object} Running
 * @property {string} authority host and port
 * @property {Promise<never>} failed rejects when the server ends by itself
 * @property {() => Promise<void>} stop
 */

/**
 * @param {Place} place
 * @param {string} vsix
 */
export function installExtension({ data, extensions }, vsix) {
  execFileSync(node, [program, '--accept-server-license-terms', '--server-data-dir', data, '--extensions-dir', extensions, '--install-extension', vsix], { stdio: 'pipe' });
}

/** With these, the workbench hands its page what tests print and how they end, and trusts their folder without asking: tasks run in no other. */
export const forTests = ['--enable-smoke-test-driver', '--disable-workspace-trust'];

/**
 * @param {Place} place
 * @param {readonly string[]} [args]
 * @returns {Promise<Running>}
 */
export async function startServer({ data, extensions }, args = []) {
  const machine = join(data, 'data/Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, 'settings.json'), JSON.stringify(quiet));
  const child = spawn(
    node,
    [program, '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data, '--extensions-dir', extensions, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${output}`))));
  failed.catch(() => {}); // asked for below, and by whoever waits for the server
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const port = await Promise.race([listening, failed]);
  return { authority: `127.0.0.1:${port}`, failed, stop: () => stop(child) };
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(patience);
}

/**
 * The address of the workbench on a folder or on a workspace file. The payload is what desktop VS Code takes as arguments.
 * @param {string} authority
 * @param {string} path
 * @param {readonly (readonly [string, string])[]} [payload]
 */
export function workbenchAddress(authority, path, payload = []) {
  const what = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `http://${authority}/?${new URLSearchParams({ [what]: path, payload: JSON.stringify(payload) })}`;
}

/**
 * A file on this machine as the workbench names it.
 * @param {string} authority
 * @param {string} path
 */
export function remoteUri(authority, path) {
  return `vscode-remote://${authority}${path}`;
}
