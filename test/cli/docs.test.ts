/** What docs/ promises of the command line: exit statuses, shapes, and that its commands run. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { listed, problemWith, ruleFiles } from '../../server/tools/rule-files';
import { parseConfig, rules } from '../../server/src/core/index';
import { CLI, desk } from '../support/desk';

const root = join(import.meta.dirname, '..', '..');
const page = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>; // our own
const blocks = (name: string, language: string): string[] => Array.from(page(name).matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g')), ([, text]) => text ?? '');

/** Names of fields with the types of what they hold: the shape, without what differs from run to run. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]: [string, unknown]) => [name, shape(inner)]));
}

describe('docs/contract.md', () => {
  const [check, quotes, compared, held, filtered] = blocks('contract.md', 'json').map((text) => shape(JSON.parse(text)));
  const files = { 'a.txt': 'The mayor resigned. {{title}}\n', 'b.txt': 'Mayor Ana Brandt resigned on Monday.\n\n"I have had enough of this council," Brandt said.\n' };

  test('shows the shape of the report of check', () => {
    expect(shape(JSON.parse(desk(files).newslint('--format', 'json', 'a.txt').out))).toEqual(check);
  });
  test('shows the shape of the quote ledger', () => {
    expect(shape(JSON.parse(desk(files).newslint('quotes', '--format', 'json', 'b.txt').out))).toEqual(quotes);
  });
  test('shows the shape of a comparison with the source', () => {
    const { newslint } = desk({ 'wire.txt': 'BRANDT: I have had more than enough of this council.\n', 'a.txt': '"I have had enough of this council," Brandt said.\n' });
    expect(shape(JSON.parse(newslint('quotes', '--source', 'wire.txt', '--format', 'json', 'a.txt').out))).toEqual(compared);
  });
  test('shows the shape of what holds for a file, the same for every rule', () => {
    const { newslint } = desk({ 'newslint.config.json': '{ "packs": { "bbc": "off" } }' });
    const printed = JSON.parse(newslint('check', '--print-config', 'a.txt').out) as { readonly rules: Readonly<Record<string, unknown>> };
    expect(shape({ ...printed, rules: { 'template-tag': printed.rules['template-tag'] } })).toEqual(held);
    expect(new Set(Object.values(printed.rules).map((rule) => JSON.stringify(shape({ ...(rule as object), options: {} }))))).toEqual(new Set([JSON.stringify({ severity: 'string', options: {} })]));
  });
  test('shows the shape of a line of the filter', () => {
    expect(shape(JSON.parse(desk().piped('{"id":1,"text":"The mayor resigned."}\n', 'jsonl', 'filter').out))).toEqual(filtered);
  });
  test('lists the exit statuses', () => {
    expect(Array.from(page('contract.md').matchAll(/^\| (\d+) \|/gmu), ([, status]) => Number(status))).toEqual([0, 1, 2, 130, 141]);
  });
});

const ITEM = '{"uri":"urn:example:1","body_text":"The mayor resigned."}\n';

test.each(['getting-started.md', 'house-style.md', 'attribution.md', 'ci.md', 'pipes.md'])('every newslint command in docs/%s runs', (name) => {
  const commands = blocks(name, 'sh').flatMap((text) => text.split('\n')).filter((line) => line.startsWith('newslint ') && !line.includes('hadoop'));
  expect(commands.length).toBeGreaterThan(1);
  const { folder, write } = desk({ 'a.txt': 'The mayor resigned.\n', 'archive.jsonl': '{"id":1,"text":"The mayor resigned."}\n', 'archive.csv': 'body\nThe mayor resigned.\n', 'wire.json': ITEM, 'wire.jsonl': ITEM });
  execFileSync('sh', ['-c', 'git init -q -b main && git add . && git -c user.name=Desk -c user.email=desk@example.org -c commit.gpgsign=false commit -q -m Copy'], { cwd: folder });
  for (const command of commands) {
    // What counts hits needs patterns to count.
    if (command.includes('archive-test')) write('newslint.config.json', withoutExtends(blocks('house-style.md', 'jsonc').find((text) => text.includes('"patterns"')) ?? ''));
    expect(() => execFileSync('sh', ['-e', '-c', `newslint() { "${process.execPath}" "${CLI}" "$@"; }\n${command}`], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }), command).not.toThrow();
  }
});

const withoutExtends = (text: string): string => text.replace(/"house-style", "\.\/desk\.json"/, '');

test.each([...blocks('house-style.md', 'jsonc'), ...Array.from(readFileSync(join(root, 'README.md'), 'utf8').matchAll(/```jsonc\n([^]*?)```/g), ([, text]) => text ?? '')])('a configuration that the docs show holds: %s', (text) => {
  expect(desk({ 'newslint.config.json': withoutExtends(text), 'a.txt': 'The mayor resigned.\n' }).newslint('a.txt')).toMatchObject({ status: 0, err: '' });
});

test.each(readdirSync(join(root, 'docs', 'rules')))('the settings that docs/rules/%s shows hold', (name) => {
  const [setting = ''] = blocks(`rules/${name}`, 'json');
  expect(parseConfig(setting, rules)).toMatchObject({ config: { rules: new Map([[name.replace('.md', ''), expect.anything()]]) }, problems: [] });
});

test('links in the docs lead somewhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const broken = pages.flatMap((path) =>
    Array.from(readFileSync(join(root, path), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g), ([, target]) => join(dirname(path), target ?? '')).filter((target) => !existsSync(join(root, target))).map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the formats that docs/ci.md names are those that there are', () => {
  const named = /There are ([^.]+)\./.exec(page('ci.md'))?.[1] ?? '';
  const known = /how to report: ([^;]+);/.exec(desk().newslint('check', '--help').out.replace(/\s+/g, ' '))?.[1] ?? '';
  expect(Array.from(named.matchAll(/`(\w+)`/g), ([, format]) => format)).toEqual(known.split(', '));
});

describe('the problem matcher', () => {
  interface Matching {
    readonly problemMatchers: readonly { readonly name: string; readonly pattern: string }[];
    readonly problemPatterns: readonly { readonly name: string; readonly regexp: string; readonly file: number; readonly line: number; readonly column: number; readonly severity: number; readonly message: number; readonly code: number }[];
  }
  const { problemMatchers, problemPatterns } = manifest.contributes as Matching; // our own
  const pattern = problemPatterns.find(({ name }) => `$${name}` === problemMatchers[0]?.pattern);

  test('that docs/ci.md names comes with the extension', () => {
    const task = JSON.parse(blocks('ci.md', 'json')[0] ?? '') as { readonly problemMatcher: string };
    expect(problemMatchers.map(({ name }) => `$${name}`)).toEqual([task.problemMatcher]);
  });

  test('reads every line of the compact report as what it is', () => {
    const { newslint, write } = desk({ 'a: b (1).txt': 'The mayor resigned. {{a: 1:2: error: b [c]}}\n' });
    for (const name of readdirSync(join(root, 'seeds'))) write(`seeds/${name}`, readFileSync(join(root, 'seeds', name)));
    const { files } = JSON.parse(newslint('--format', 'json', '.').out) as { readonly files: readonly { readonly path: string; readonly findings: readonly { readonly line: number; readonly column: number; readonly severity: string; readonly message: string; readonly rule: string }[] }[] };
    const read = newslint('--format', 'compact', '.').out.trimEnd().split('\n').map((text) => {
      const match = new RegExp(pattern?.regexp ?? '').exec(text);
      const group = (name: 'file' | 'line' | 'column' | 'severity' | 'message' | 'code'): string | undefined => match?.[pattern?.[name] ?? 0];
      return [group('file'), Number(group('line')), Number(group('column')), group('severity'), group('message'), group('code')];
    });
    expect(read.length).toBeGreaterThan(10);
    expect(read).toEqual(files.flatMap(({ path, findings }) => findings.map(({ line, column, severity, message, rule }) => [path, line, column, severity, message, rule])));
  });
});

interface Packed {
  readonly path: string;
}

function packed(): readonly Packed[] {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as readonly [{ readonly files: readonly Packed[] }];
  return pack.files;
}

test('the package for npm holds the program and its pages, and nothing else', () => {
  const paths = packed().map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'THIRD-PARTY.txt', 'dist/cli.js', 'dist/commands.js', 'dist/worker.js', 'dist/server.js', 'dist/tagger.js', 'dist/patterns.js', 'docs/newslint.schema.json']));
  expect(paths.filter((path) => !/^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY\.txt|dist\/(?:cli|commands|worker|server|tagger|patterns)\.js|docs\/.+\.(?:md|json))$/.test(path))).toEqual([]);
});

test('the package for npm is sound', async () => {
  const files = packed().map(({ path }) => ({ name: `package/${path}`, data: readFileSync(join(root, path)) }));
  const { messages } = await publint({ pkgDir: 'package', pack: { files }, level: 'warning' });
  // `main` and `browser` are the extension's and no part of this package. How a bundle is written is guessed by words in its strings; the other tests run them all.
  const left = messages.filter(({ code, path }) => path[0] !== 'main' && path[0] !== 'browser' && code !== 'FILE_INVALID_FORMAT');
  expect(left.map((message) => formatMessage(message, manifest) ?? message.code)).toEqual([]);
});

test('a new rule begins with files that are listed and named after it', () => {
  const files = ruleFiles('merge-field');
  expect([...files.keys()]).toEqual(['server/src/core/rules/merge-field.ts', 'test/rules/merge-field/found.txt', 'test/rules/merge-field/clean.txt']);
  expect(files.get('server/src/core/rules/merge-field.ts')).toContain("id: 'merge-field',");
  const index = readFileSync(join(root, 'server/src/core/rules/index.ts'), 'utf8');
  const longer = listed('merge-field', index).split('\n');
  expect(longer.filter((line) => !index.split('\n').includes(line))).toEqual(["import mergeField from './merge-field';", expect.stringMatching(/ mergeField,$/)]);
  expect(longer.indexOf("import mergeField from './merge-field';")).toBe(longer.indexOf("import mojibake from './mojibake';") - 1);
  expect([problemWith('merge-field'), problemWith('Merge Field')]).toEqual([undefined, expect.stringContaining('npm run new-rule')]);
});
