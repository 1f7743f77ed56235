/** The repository's own shape: its walls, its names, and what must not stand in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { genericPackIds, outletPackIds, rules } from '../server/src/core/index';

const root = join(__dirname, '..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = tracked.filter((path) => /^(?:server|client)\/.*\.ts$/.test(path));
const importsOf = (path: string): string[] => Array.from(read(path).matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*'([^']+)'/g), ([, from]) => from ?? '');

interface Setting {
  readonly type?: string;
  readonly scope?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, Setting>>;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly jsonValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
  readonly engines: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(read('package.json')) as Manifest; // our own file

describe('walls', () => {
  test.each(sources.filter((path) => path.startsWith('server/src/core/')))('%s imports nothing of Node, editors or adapters', (path) => {
    expect(importsOf(path).filter((from) => /^node:|^vscode|\/(?:lsp|cli)\//.test(from))).toEqual([]);
  });

  test('only tagger.ts names compromise', () => {
    expect(sources.filter((path) => importsOf(path).some((from) => from.startsWith('compromise')))).toEqual(['server/src/core/tagger.ts']);
  });

  test('the extension does not import the server, but for its protocol and the fields of a ledger', () => {
    const strays = sources.filter((path) => path.startsWith('client/')).flatMap((path) => importsOf(path).filter((from) => from.includes('server/') && !/\/(?:lsp\/protocol|core\/csv)$/.test(from)));
    expect(strays).toEqual([]);
  });
});

describe('rules', () => {
  test.each(rules.map(({ meta }) => meta.id))('%s has a file of its name, fixtures and a page', (id) => {
    expect(tracked).toContain(`server/src/core/rules/${id}.ts`);
    expect(tracked).toContain(`docs/rules/${id}.md`);
    expect(tracked.some((path) => path.startsWith(`test/rules/${id}/`) && path.endsWith('.snap'))).toBe(true);
  });

  test('every fixture folder belongs to a rule', () => {
    const folders = new Set(tracked.flatMap((path) => /^test\/rules\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...folders].sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))('%s says what its page needs', (_id, { summary, why, examples, severity }) => {
    expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(examples).not.toHaveLength(0);
    expect(['error', 'warning', 'info', 'hint', 'off']).toContain(severity);
  });
});

describe('files', () => {
  test('names are kebab-case', () => {
    const named = tracked.filter((path) => /^(?:server|client|test)\/.*\.(?:ts|mts|mjs)$/.test(path));
    expect(named.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|properties\.test))?\.(?:ts|mts|mjs)$/.test(basename(path)))).toEqual([]);
  });

  test('every source file opens with what it is', () => {
    expect(sources.filter((path) => !/^(?:#!.*\n)?\/\*\*/.test(read(path)))).toEqual([]);
  });

  test('the seed article is as it came', () => {
    const seed = readFileSync(join(root, 'seeds/000_7ce99eafd4441cc4.txt'));
    expect(seed.toString('utf8').split('\n').filter((line) => line === '{{#rendered}} {{/rendered}}')).toHaveLength(5);
  });
});

describe('settings', () => {
  const settings = manifest.contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

  test.each(settings)('%s says what it is, what it may be, and where it may be set', (_name, setting) => {
    expect(setting.description ?? setting.markdownDescription).toMatch(/^\p{Lu}.*[.)]$/u);
    expect(typeof setting.default).toBe(setting.type === 'integer' ? 'number' : setting.type);
    expect(['resource', 'window']).toContain(setting.scope);
    expect(setting.enumDescriptions?.map((words) => /^\p{Lu}.*\.$/u.test(words))).toEqual(setting.enum?.map(() => true));
    expect(setting.enum ?? [setting.default]).toContain(setting.default);
  });

  test('every rule has one', () => {
    expect(settings.flatMap(([name]) => /^newslint\.severity\.(.*)$/.exec(name)?.[1] ?? [])).toEqual(rules.map(({ meta }) => meta.id));
  });

  test('every pack is offered', () => {
    const [, packs] = settings.find(([name]) => name === 'newslint.packs') ?? [];
    expect(Object.keys(packs?.properties ?? {})).toEqual(['outlets', ...genericPackIds, ...outletPackIds]);
    expect(Object.values(packs?.properties ?? {}).map((pack) => pack.enum)).toEqual(Object.keys(packs?.properties ?? {}).map(() => ['on', 'off']));
  });

  test('the configuration file is completed by a schema that is there', () => {
    expect(manifest.contributes.jsonValidation).toEqual([{ fileMatch: ['newslint.config.json', '.newslintrc.json'], url: './docs/newslint.schema.json' }]);
    expect(tracked).toContain('docs/newslint.schema.json');
  });
});

describe('packages', () => {
  test('the lockfile names no registry', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":/);
  });

  test('versions are pinned', () => {
    expect(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
  });

  test('the editor that is asked for is the one whose types are compiled against', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('Node 20 is enough', () => {
    expect(manifest.engines.node).toBe('>=20');
  });
});
