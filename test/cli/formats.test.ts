/** Every report against what its readers expect: by published schemas, by GitHub's own library, by a browser's parser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { error, notice, warning } from '@actions/core';
import Ajv07 from 'ajv';
import Ajv from 'ajv-draft-04';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadFormatter } from '../../server/src/cli/formatters/index';
import type { Finding, Span } from '../../server/src/core/index';
import { desk } from '../support/desk';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const FILES = {
  'desk/naïve & <odd>.txt': 'Café crème {{title}} it is.\nCLICK HERE TO GET THE DAILY BUGLE APP\r\n“{{name}}” & co. said so.\n',
  'desk/clean.txt': 'Mayor Ana Brandt resigned on Monday.\n\n"I have had enough of this council," Brandt said.\n',
};

const report = (format: string, files: Readonly<Record<string, string>> = FILES): string => desk(files).newslint('check', '--format', format, 'desk').out;

/** The schema that OASIS published; what it checks beyond shape are formats of addresses and dates. */
const sarifSchema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;

function faults(schema: object, value: unknown): unknown {
  return faultsOf(new Ajv({ allErrors: true, strict: false, logger: false, validateFormats: false, unicodeRegExp: false }), schema, value);
}

function faultsOf(ajv: Pick<Ajv07, 'validate' | 'errors'>, schema: object, value: unknown): unknown {
  void ajv.validate(schema, value);
  return ajv.errors;
}

/** Schemas written from what the formats publish; schemas/README.md names the sources. */
const schemaFile = (name: string): string => readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8');
const jsonSchema = (format: string): object => JSON.parse(schemaFile(`${format}.schema.json`)) as object;

interface Sarif {
  readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly results: readonly SarifResult[] }[];
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: unknown } }[];
}

describe('SARIF', () => {
  const sarif = (files?: Readonly<Record<string, string>>): Sarif => JSON.parse(report('sarif', files)) as Sarif;
  const prints = (log: Sarif): unknown[] => log.runs.flatMap(({ results }) => results.map(({ partialFingerprints }) => partialFingerprints));

  test('is valid by the published schema, also where nothing was found', () => {
    expect(faults(sarifSchema, sarif())).toBeNull();
    expect(faults(sarifSchema, sarif({ 'desk/a.txt': 'Fine.\n' }))).toBeNull();
  });
  test('names each result’s rule by its place in the list, with help and fixes', () => {
    const [run] = sarif().runs;
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: expect.any(String) as string } });
    expect(run?.results[0]).toMatchObject({ fixes: [{ artifactChanges: [{ replacements: [{ deletedRegion: { startLine: 1 } }] }] }] });
  });
  test('lists each house pattern that found something, once and behind our own rules, and gives it no page', () => {
    const log = sarif({
      'newslint.config.json': JSON.stringify({ patterns: [{ id: 'slug-line', match: 'SLUG:', severity: 'error', message: 'A slug is for the desk.' }, { id: 'never-met', match: 'zzzz', message: 'Sleep.' }].map((pattern) => ({ ...pattern, category: 'debris', shouldMatch: [], shouldNotMatch: [] })) }),
      'desk/a.txt': 'SLUG: The mayor {{title}} resigned.\n',
      'desk/b.txt': 'SLUG: He went home.\n',
    });
    expect(faults(sarifSchema, log)).toBeNull();
    const listed = log.runs[0]?.tool.driver.rules ?? [];
    expect(log.runs[0]?.results.map(({ ruleId, ruleIndex }) => [ruleId, listed[ruleIndex]?.id])).toEqual(['slug-line', 'template-tag', 'slug-line'].map((id) => [id, id]));
    expect(listed.at(-1)).toEqual({ id: 'slug-line', shortDescription: { text: 'A slug is for the desk.' }, help: { text: 'A slug is for the desk.' }, defaultConfiguration: { level: 'error' } });
    expect(listed.filter(({ id }) => id === 'slug-line' || id === 'never-met')).toHaveLength(1);
  });
  test('writes names of files as addresses', () => {
    expect(sarif().runs[0]?.results[0]?.locations[0]?.physicalLocation).toMatchObject({ artifactLocation: { uri: 'desk/na%C3%AFve%20%26%20%3Codd%3E.txt' }, region: { startLine: 1, startColumn: 12, endLine: 1, endColumn: 21 } });
  });
  test('keeps fingerprints when lines shift, and tells findings alike apart', () => {
    const story = 'The office {{name}} said so.\n{{x}}\n{{x}}\n';
    const before = prints(sarif({ 'desk/a.txt': story }));
    expect(prints(sarif({ 'desk/a.txt': `A new lede.\nAnd more.\n${story}` }))).toEqual(before);
    expect(new Set(before.map((print) => JSON.stringify(print))).size).toBe(3);
  });
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8')) as object;
  const ofLine = { ...schema, type: undefined, required: undefined, properties: undefined, $ref: '#/definitions/line' };

  test.each([['findings', FILES], ['nothing found', { 'desk/a.txt': 'Fine.\n' }]])('is what docs/report.schema.json says: %s', (_, files) => {
    expect(faultsOf(new Ajv07({ allErrors: true, strict: false }), schema, JSON.parse(report('json', files)))).toBeNull();
  });
  test('of one finding a line is what its definition there says', () => {
    const lines = report('jsonl').trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(faultsOf(new Ajv07({ allErrors: true, strict: false }), ofLine, JSON.parse(line))).toBeNull();
  });
});

describe('GitLab’s code quality report', () => {
  interface Issue {
    readonly fingerprint: string;
  }
  const issues = (files?: Readonly<Record<string, string>>): Issue[] => JSON.parse(report('gitlab', files)) as Issue[];

  test('has the fields that GitLab reads', () => {
    expect(issues()).toHaveLength(3);
    expect(faults(jsonSchema('gitlab'), issues())).toBeNull();
    expect(issues({ 'desk/a.txt': 'Fine.\n' })).toEqual([]);
  });
  test('has each fingerprint once, and keeps them when lines shift', () => {
    const prints = (text: string): string[] => issues({ 'desk/a.txt': text }).map(({ fingerprint }) => fingerprint);
    const before = prints('{{x}}\n{{x}}\n');
    expect(new Set(before).size).toBe(2);
    expect(prints('News.\n{{x}}\n{{x}}\n')).toEqual(before);
  });
});

test('rdjson is what reviewdog reads, its columns in bytes', () => {
  const result = JSON.parse(report('rdjson')) as { readonly diagnostics: readonly unknown[] };
  expect(faults(jsonSchema('rdjson'), result)).toBeNull();
  expect(result.diagnostics).toHaveLength(3);
  expect(result.diagnostics[0]).toMatchObject({ location: { range: { start: { line: 1, column: 14 }, end: { line: 1, column: 23 } } } });
  expect(faults(jsonSchema('rdjson'), JSON.parse(report('rdjson', { 'desk/a.txt': 'Fine.\n' })))).toBeNull();
});

test('a link leads to the page of a rule, and nowhere from a house pattern, which has none', async () => {
  const made = desk({
    'newslint.config.json': JSON.stringify({ patterns: [{ id: 'slug-line', category: 'debris', match: 'SLUG:', message: 'A slug is for the desk.', shouldMatch: [], shouldNotMatch: [] }] }),
    'desk/a.txt': 'SLUG: The mayor {{title}} resigned.\n',
  });
  const { diagnostics } = JSON.parse(made.newslint('--format', 'rdjson', 'desk').out) as { readonly diagnostics: readonly { readonly code: unknown }[] };
  const page = expect.stringMatching(/\/rules\/template-tag\.md$/) as string;
  expect(diagnostics.map(({ code }) => code)).toEqual([{ value: 'slug-line' }, { value: 'template-tag', url: page }]);

  const { files } = JSON.parse(made.newslint('--format', 'json', 'desk').out) as { readonly files: readonly { readonly findings: readonly (Omit<Finding, 'span'> & Span)[] }[] };
  const findings = files.flatMap((file) => file.findings).map(({ start, end, ...finding }) => ({ ...finding, span: { start, end } }));
  const terminal = await loadFormatter('stylish', { colours: false, links: true, width: 80, rules: [], version: '0', cwd: made.folder, archive: false });
  const shown = terminal.file({ path: 'desk/a.txt', text: made.read('desk/a.txt'), findings, sentences: [], attributions: [] });
  const addresses = shown.split('\u001B]8;;').slice(1).map((rest) => rest.slice(0, rest.indexOf('\u0007'))).filter((address) => address !== '');
  expect(addresses).toEqual([expect.stringMatching(/a\.txt$/), page]);
});

describe.each([
  ['junit', 'testcase', 4],
  ['checkstyle', 'error', 3],
] as const)('%s', (format, element, count) => {
  const faultsIn = async (xml: string): Promise<readonly unknown[]> => (await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schemaFile(`${format}.xsd`)] })).errors;

  test('is valid by its schema', async () => {
    const xml = report(format);
    expect(await faultsIn(xml)).toEqual([]);
    expect(xml.split(`<${element} `)).toHaveLength(count + 1);
    expect(await faultsIn(report(format, { 'desk/a.txt': 'Fine.\n' }))).toEqual([]);
  });
  test('takes text with characters that XML has no place for', async () => {
    expect(await faultsIn(report(format, { 'desk/a.txt': 'A {{b\u0007\uFFFE}} c.\n' }))).toEqual([]);
  });
});

describe('GitHub’s annotations', () => {
  /** Our line, its properties in the order of the runner's own library, which sorts nothing. */
  const sorted = (line: string): string => line.replace(/^(::\w+ )([^:]*)(?=::)/, (_, command: string, properties: string) => command + properties.split(',').sort().join());

  test('are those that GitHub’s own library writes', () => {
    const files = { 'desk/a,b:c.txt': '100% {{a}} sure.\n{{#x}}\n{{/x}}\n', 'desk/d.txt': 'Mayor Ana Brandt spoke.\n\n“The roads are bad.”\n' };
    const { files: checked } = JSON.parse(report('json', files)) as { readonly files: readonly { readonly path: string; readonly findings: readonly Annotated[] }[] };
    const expected = checked.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => {
        const place = { title: `newslint: ${rule}`, file: path, startLine: line, endLine, ...(line === endLine && { startColumn: column, endColumn }) };
        return sorted(writtenBy(() => { ({ error, warning, info: notice, hint: notice })[severity](message, place); }).trimEnd());
      }),
    );
    expect(expected.length).toBeGreaterThan(1);
    expect(report('github', files).trimEnd().split('\n').map(sorted)).toEqual(expected);
  });
});

interface Annotated {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info' | 'hint';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What the function prints; the library writes to standard output and nowhere else. */
function writtenBy(print: () => void): string {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  print();
  spy.mockRestore();
  return written.join('');
}

test('compact has one line a finding', () => {
  expect(report('compact').split('\n')[0]).toMatch(/^desk\/naïve & <odd>\.txt:1:12: warning: .+ \[template-tag\]$/);
});

test('summary counts by rule and by file', () => {
  expect(report('summary').replace(/in \d+\.\d s/, 'in 0.1 s')).toMatchInlineSnapshot(`
    "2  template-tag
    1  promo-line

    2 files checked in 0.1 s: 0 errors, 3 warnings, 0 infos, 0 hints; 3 can be fixed with --fix.
    "
  `);
});

describe('the page for editors', () => {
  const page = (): string => report('html');
  /** Every element of the page, as a browser's parser builds it. */
  const elements = (node: Node = parse(page())): Element[] => ('childNodes' in node ? node.childNodes : []).flatMap((child) => [...('tagName' in child ? [child] : []), ...elements(child)]);

  test('is HTML without a fault', () => {
    const faultsFound: string[] = [];
    parse(page(), { onParseError: ({ code }) => faultsFound.push(code) });
    expect(faultsFound).toEqual([]);
    expect(elements().map(({ tagName }) => tagName)).toEqual(expect.arrayContaining(['article', 'mark', 'details', 'table']));
  });
  test('needs nothing from elsewhere and runs nothing', () => {
    expect(elements().filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'svg'].includes(tagName))).toEqual([]);
    expect(elements().flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => /^on|^(?:src|srcset|href|action|background|poster|data)$/.test(name))).toEqual([]);
    expect(page()).not.toMatch(/url\(|@import/i);
  });
  test('shows each finding in its copy, escaped, and who says what', () => {
    expect(page()).toContain('desk/naïve &amp; &lt;odd&gt;.txt');
    expect(page()).toContain('Café crème <mark>{{title}}</mark> it is.');
    expect(page()).toContain('<td>said</td>');
  });
});

describe('where reports go', () => {
  test('several formats in one run, one to standard output and the others to files', () => {
    const { newslint, read } = desk(FILES);
    const { out, status } = newslint('check', '--format', 'compact', '--format', 'sarif=reports/a.sarif', '--format', 'junit=b.xml', 'desk');
    expect(status).toBe(1);
    expect(out.split('\n')).toHaveLength(4);
    expect(JSON.parse(read('reports/a.sarif'))).toHaveProperty('runs');
    expect(read('b.xml')).toContain('</testsuites>');
  });
  test('--output-file takes what would go to standard output', () => {
    const { newslint, read } = desk(FILES);
    expect(newslint('check', '--format', 'json', '--output-file', 'out.json', 'desk').out).toBe('');
    expect(JSON.parse(read('out.json'))).toHaveProperty('summary');
  });
  test('two formats cannot share standard output', () => {
    expect(desk(FILES).newslint('--format', 'json', '--format', 'sarif', 'desk')).toMatchObject({ status: 2, err: expect.stringContaining('--format sarif=report.sarif') as string });
    expect(desk(FILES).newslint('--format', 'html=', 'desk')).toMatchObject({ status: 2, err: 'newslint: Name a file after ‘html=’, as in --format html=report.html\n' });
  });
  test('a format that does not exist is told with the one that was meant', () => {
    expect(desk(FILES).newslint('--format', 'sariff', 'desk').err).toBe('newslint: There is no format ‘sariff’; did you mean ‘sarif’?\n');
  });
  test('a report that cannot be written is told', () => {
    expect(desk({ ...FILES, 'reports/old.json': '' }).newslint('--format', 'json=reports', 'desk')).toMatchObject({ status: 2, err: 'newslint: The report reports is a folder, not a file.\n' });
    expect(desk(FILES).newslint('--format', 'json=desk', 'desk')).toMatchObject({ status: 2, err: 'newslint: The report desk is a folder, not a file.\n' });
  });
});
