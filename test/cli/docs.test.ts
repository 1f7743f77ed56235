/** What docs/ promises of the command line: exit statuses, shapes, and that its commands run. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, desk } from '../support/desk';

const root = join(import.meta.dirname, '..', '..');
const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const blocks = (name: string, language: string): string[] => Array.from(page(name).matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')), ([, text]) => text ?? '');

/** Names of fields with the types of what they hold: the shape, without what differs from run to run. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, shape(inner)]));
}

describe('docs/contract.md', () => {
  const [check, quotes] = blocks('contract.md', 'json').map((text) => shape(JSON.parse(text)));
  const files = { 'a.txt': 'The mayor resigned. {{title}}\n', 'b.txt': 'Mayor Ana Brandt resigned on Monday.\n\n"I have had enough of this council," Brandt said.\n' };

  test('shows the shape of the report of check', () => {
    expect(shape(JSON.parse(desk(files).newslint('--format', 'json', 'a.txt').out))).toEqual(check);
  });
  test('shows the shape of the quote ledger', () => {
    expect(shape(JSON.parse(desk(files).newslint('quotes', '--format', 'json', 'b.txt').out))).toEqual(quotes);
  });
  test('lists the exit statuses', () => {
    expect(Array.from(page('contract.md').matchAll(/^\| (\d+) \|/gmu), ([, status]) => Number(status))).toEqual([0, 1, 2, 130, 141]);
  });
});

const ITEM = '{"uri":"urn:example:1","body_text":"The mayor resigned."}\n';

test.each(['ci.md', 'pipes.md'])('every newslint command in docs/%s runs', (name) => {
  const commands = blocks(name, 'sh').flatMap((text) => text.split('\n')).filter((line) => line.startsWith("newslint ") && !line.includes('hadoop'));
  expect(commands.length).toBeGreaterThan(1);
  const { folder } = desk({ 'a.txt': 'The mayor resigned.\n', 'archive.jsonl': '{"id":1,"text":"The mayor resigned."}\n', 'archive.csv': 'body\nThe mayor resigned.\n', 'wire.json': ITEM, 'wire.jsonl': ITEM });
  execFileSync('sh', ['-c', 'git init -q -b main && git add . && git -c user.name=Desk -c user.email=desk@example.org -c commit.gpgsign=false commit -q -m Copy'], { cwd: folder });
  for (const command of commands) expect(() => execFileSync('sh', ['-e', '-c', `newslint() { "${process.execPath}" "${CLI}" "$@"; }\n${command}`], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }), command).not.toThrow();
});

test('the formats that docs/ci.md names are those that there are', () => {
  const named = /There are ([^.]+)\./.exec(page('ci.md'))?.[1] ?? '';
  const known = /how to report: ([^;]+);/.exec(desk().newslint('check', '--help').out.replace(/\s+/g, ' '))?.[1] ?? '';
  expect(Array.from(named.matchAll(/`(\w+)`/g), ([, format]) => format)).toEqual(known.split(', '));
});

test('the problem matcher reads the compact report', () => {
  const task = JSON.parse(blocks('ci.md', 'json')[0] ?? '') as { readonly problemMatcher: { readonly pattern: { readonly regexp: string } } };
  const [line = ''] = desk({ 'a.txt': 'The mayor resigned. {{title}}\n' }).newslint('--format', 'compact', 'a.txt').out.split('\n');
  expect(new RegExp(task.problemMatcher.pattern.regexp).exec(line)?.slice(1)).toEqual(['a.txt', '1', '21', 'warning', expect.any(String), 'template-tag']);
});

test('the package for npm holds the program and its pages, and nothing else', () => {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as readonly [{ readonly files: readonly { readonly path: string }[] }];
  const paths = pack.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/cli.js', 'dist/worker.js', 'dist/server.js', 'dist/tagger.js', 'dist/patterns.js', 'docs/newslint.schema.json']));
  expect(paths.filter((path) => !/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/(?:cli|worker|server|tagger|patterns)\.js|docs\/.+\.(?:md|json))$/.test(path))).toEqual([]);
});
