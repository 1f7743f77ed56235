// Scores the built command line on the labelled articles beside the project, when they are there, then fixes the unlabelled ones; --no-fixing leaves that out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const judge = `${shared}eval/score.mjs`;

if (existsSync(judge)) {
  const args = ['--cli', `node ${cli}`, '--gold', `${shared}gold/dev.jsonl`, '--polnear', `${shared}corpus/polnear`, ...process.argv.slice(2).filter((arg) => arg !== '--no-fixing')];
  process.exitCode = spawnSync(process.execPath, [judge, ...args], { stdio: 'inherit' }).status ?? 1;
  if (!process.argv.includes('--no-fixing')) spawnSync(process.execPath, [fileURLToPath(new URL('settle.mjs', import.meta.url))], { stdio: 'inherit' });
} else {
  console.log('The labelled articles are not beside this checkout; there is nothing to score.');
}
