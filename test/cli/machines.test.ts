/** The filter on more than one machine: GNU parallel logs in over SSH, to a server of our own on this machine that ends with the test. */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { allowed, install } from '../support/debian.mjs';
import { CLI, desk } from '../support/desk';

const SSHD = '/usr/sbin/sshd';
const programs = { parallel: '/usr/bin/parallel', 'openssh-client': '/usr/bin/ssh', 'openssh-server': SSHD };
const missing = Object.entries(programs).filter(([, path]) => !existsSync(path)).map(([name]) => name);
if (missing.length > 0 && allowed()) install(missing);
const runs = Object.values(programs).every((path) => existsSync(path));

test.runIf(runs)('GNU parallel spreads the filter over machines and keeps the order', async () => {
  const { folder, write } = desk();
  const server = await startServer(folder, write);
  const input = Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text: id % 5 === 0 ? 'The mayor resigned.\n{{x}}\n' : 'Fine.\n' })}\n`).join('');
  const spread = promisify(execFile)('parallel', ['--will-cite', '--sshlogin', `2/${server.login}`, '--pipe', '--keep-order', '--block', '4k', process.execPath, CLI, 'jsonl', 'filter'], {
    cwd: folder, env: { ...process.env, PARALLEL_SSH: `ssh -F ${server.config}` },
  });
  spread.child.stdin?.end(input);
  const records = (await spread).stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { readonly id: number; readonly newslint: { readonly findings: readonly unknown[] } });
  expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, id) => id));
  expect(records.filter(({ newslint }) => newslint.findings.length > 0)).toHaveLength(40);
  expect(server.log()).toContain('Accepted publickey');
});

interface Server {
  /** What `ssh` calls it, with `config`. */
  readonly login: string;
  readonly config: string;
  readonly log: () => string;
}

/** Keys, configuration and log lie in the folder; nobody but the holder of the key gets in, and only from this machine. */
async function startServer(folder: string, write: (path: string, content: string) => void): Promise<Server> {
  const at = (name: string): string => join(folder, name);
  for (const key of ['host-key', 'user-key']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(key)]);
  const port = await freePort();
  write('authorized-keys', readFileSync(at('user-key.pub'), 'utf8'));
  write('sshd-config', `Port ${port}\nListenAddress 127.0.0.1\nHostKey ${at('host-key')}\nAuthorizedKeysFile ${at('authorized-keys')}\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nMaxStartups 100\n`);
  write('ssh-config', `Host second-desk\nHostName 127.0.0.1\nPort ${port}\nUser ${userInfo().username}\nIdentityFile ${at('user-key')}\nIdentitiesOnly yes\nStrictHostKeyChecking accept-new\nUserKnownHostsFile ${at('known-hosts')}\nLogLevel ERROR\n`);
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true }); // sshd keeps an empty folder there, which its service makes
  const server = spawn(SSHD, ['-D', '-e', '-f', at('sshd-config')], { stdio: ['ignore', 'ignore', 'pipe'] });
  onTestFinished(() => void server.kill());
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('Server listening')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`sshd ended: ${log}`));
    });
  });
  return { login: 'second-desk', config: at('ssh-config'), log: () => log };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  await new Promise((resolve) => server.close(resolve));
  return port;
}
