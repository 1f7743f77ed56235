import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assert } from 'chai';
import { suite, test } from 'mocha';

const root = fileURLToPath(new URL('../../..', import.meta.url));

suite('npm start', () => {
  test('without a VS Code of one’s own prints findings, then where one is served, and ends when it is interrupted', async () => {
    // On this PATH there is node, and nobody's editor.
    const path = mkdtempSync(join(tmpdir(), 'newslint-path-'));
    symlinkSync(process.execPath, join(path, 'node'));
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, PATH: path };
    delete env.CI;
    const start = spawn(process.execPath, ['client/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      let told = '';
      for await (const words of start.stdout) {
        told += String(words);
        if (told.includes('Ctrl+C ends it.')) break;
      }
      assert.match(told, /\d+ findings: .*; 9 files checked\./u);
      const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/u.exec(told)?.[0] ?? '';
      assert.equal((await fetch(address)).status, 200);
      const ended = new Promise((resolve) => start.once('exit', resolve));
      start.kill('SIGINT');
      assert.equal(await ended, 0);
    } finally {
      start.kill('SIGKILL');
      rmSync(path, { recursive: true, force: true });
    }
  });
});
