import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { assert } from 'chai';
import { suite, test } from 'mocha';
import { vsix } from './workbench.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'node_modules/compromise/package.json'), 'utf8'));

suite('the package', () => {
  test('is at most one megabyte', () => {
    assert.isAtMost(statSync(vsix).size, 1_000_000);
  });

  test('holds what runs and nothing else', async () => {
    const files = await packed();
    const strays = files.filter((path) => !/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|client\/THIRD-PARTY\.txt|docs\/newslint\.schema\.json|dist\/(?:client|client-web|patterns|server|server-web|tagger)\.js|client\/(?:media|walkthrough)\/[\w-]+\.(?:svg|md|txt))$/.test(path));
    assert.deepEqual(strays, []);
    assert.includeMembers(files, ['LICENSE', 'client/THIRD-PARTY.txt', ...['client', 'client-web', 'patterns', 'server', 'server-web', 'tagger'].map((name) => `dist/${name}.js`)]);
  });

  test('has compromise in it once', async () => {
    const files = await packed();
    const holding = files.filter((path) => path.startsWith('dist/') && readFileSync(join(root, path), 'utf8').includes(`"${version}"`));
    assert.deepEqual(holding, ['dist/tagger.js']);
  });
});

function packed() {
  return listFiles({ cwd: root, packageManager: PackageManager.None });
}
