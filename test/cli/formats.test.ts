/** Every report against what its readers expect: SARIF by the published schema, the others by what their documents say of each field. */
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { desk } from '../support/desk';

const FILES = {
  'desk/naïve & <odd>.txt': 'Café crème {{title}} it is.\nCLICK HERE TO GET THE DAILY BUGLE APP\r\n“{{name}}” & co. said so.\n',
  'desk/clean.txt': 'Mayor Ana Brandt resigned on Monday.\n\n"I have had enough of this council," Brandt said.\n',
};

const report = (format: string, files: Readonly<Record<string, string>> = FILES): string => desk(files).newslint('check', '--format', format, 'desk').out;

/** The schema that OASIS published; what it checks beyond shape are formats of addresses and dates. */
const sarifSchema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;

function faults(schema: object, value: unknown): unknown {
  const ajv = new Ajv({ allErrors: true, strict: false, logger: false, validateFormats: false, unicodeRegExp: false });
  ajv.validate(schema, value);
  return ajv.errors;
}

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

test('GitLab’s code quality report has the fields that GitLab reads, each fingerprint once', () => {
  const issue = {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: { type: 'object', required: ['path', 'lines'], properties: { path: { type: 'string', pattern: '^[^./]' }, lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } } } },
    },
  };
  const issues = JSON.parse(report('gitlab')) as readonly { readonly fingerprint: string }[];
  expect(faults({ type: 'array', minItems: 3, items: issue }, issues)).toBeNull();
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  expect(JSON.parse(report('gitlab', { 'desk/a.txt': 'Fine.\n' }))).toEqual([]);
});

test('rdjson counts columns in bytes, as reviewdog does', () => {
  const position = { type: 'object', required: ['line', 'column'], additionalProperties: false, properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } } };
  const range = { type: 'object', required: ['start', 'end'], additionalProperties: false, properties: { start: position, end: position } };
  const diagnostic = {
    type: 'object',
    required: ['message', 'location'],
    additionalProperties: false,
    properties: {
      message: { type: 'string' },
      location: { type: 'object', required: ['path', 'range'], additionalProperties: false, properties: { path: { type: 'string' }, range } },
      severity: { enum: ['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'] },
      code: { type: 'object', additionalProperties: false, properties: { value: { type: 'string' }, url: { type: 'string' } } },
      suggestions: { type: 'array', items: { type: 'object', required: ['range', 'text'], additionalProperties: false, properties: { range, text: { type: 'string' } } } },
    },
  };
  const result = JSON.parse(report('rdjson')) as { readonly diagnostics: readonly unknown[] };
  expect(faults({ type: 'object', required: ['source', 'diagnostics'], properties: { source: { type: 'object', required: ['name'] }, diagnostics: { type: 'array', minItems: 3, items: diagnostic } } }, result)).toBeNull();
  expect(result.diagnostics[0]).toMatchObject({ location: { range: { start: { line: 1, column: 14 }, end: { line: 1, column: 23 } } } });
});

const XSD = (elements: string): string => `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${elements}</xs:schema>`;

async function xmlFaults(xml: string, schema: string): Promise<readonly unknown[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [XSD(schema)] });
  return errors;
}

const JUNIT = `
<xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType></xs:element>
<xs:element name="testsuite"><xs:complexType><xs:sequence><xs:element ref="testcase" maxOccurs="unbounded"/></xs:sequence>
  <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="tests" type="xs:positiveInteger" use="required"/><xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="errors" type="xs:nonNegativeInteger"/><xs:attribute name="time" type="xs:decimal"/></xs:complexType></xs:element>
<xs:element name="testcase"><xs:complexType><xs:choice minOccurs="0"><xs:element ref="failure"/><xs:element name="system-out" type="xs:string"/></xs:choice>
  <xs:attribute name="classname" type="xs:string" use="required"/><xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="time" type="xs:decimal"/></xs:complexType></xs:element>
<xs:element name="failure"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="type" type="xs:string" use="required"/><xs:attribute name="message" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>`;

const CHECKSTYLE = `
<xs:element name="checkstyle"><xs:complexType><xs:sequence><xs:element ref="file" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="version" type="xs:string" use="required"/></xs:complexType></xs:element>
<xs:element name="file"><xs:complexType><xs:sequence><xs:element ref="error" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:attribute name="name" type="xs:string" use="required"/></xs:complexType></xs:element>
<xs:element name="error"><xs:complexType><xs:attribute name="line" type="xs:positiveInteger" use="required"/><xs:attribute name="column" type="xs:positiveInteger"/><xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="ignore"/><xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="error"/></xs:restriction></xs:simpleType></xs:attribute>
  <xs:attribute name="message" type="xs:string" use="required"/><xs:attribute name="source" type="xs:string" use="required"/></xs:complexType></xs:element>`;

describe.each([
  ['junit', JUNIT, 'testcase'],
  ['checkstyle', CHECKSTYLE, 'error'],
])('%s', (format, schema, element) => {
  test('is well-formed XML with the elements that build servers read', async () => {
    const xml = report(format);
    expect(await xmlFaults(xml, schema)).toEqual([]);
    expect(xml.split(`<${element} `)).toHaveLength(format === 'junit' ? 5 : 4);
  });
  test('takes text with characters that XML has no place for', async () => {
    expect(await xmlFaults(report(format, { 'desk/a.txt': 'A {{b\u0007\uFFFE}} c.\n' }), schema)).toEqual([]);
  });
});

test('GitHub’s annotations escape what the runner would take for its own', () => {
  const lines = report('github', { 'desk/a,b:c.txt': '100% {{a}} sure.\n{{#x}}\n{{/x}}\n' }).trim().split('\n');
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:\r\n]*)(?:,\w+=[^,:\r\n]*)*::[^\r\n]+$/);
  expect(lines[0]).toContain('file=desk/a%2Cb%3Ac.txt,line=1,endLine=1,col=6,endColumn=11,title=newslint%3A template-tag::');
});

test('jsonl has one finding a line, compact one line a finding', () => {
  expect(report('jsonl').trim().split('\n').map((line) => (JSON.parse(line) as { readonly rule: string }).rule)).toEqual(['template-tag', 'promo-line', 'template-tag']);
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
  test('needs nothing from elsewhere and runs nothing', () => {
    expect(page()).not.toMatch(/<script|<link|src=|url\(|@import/i);
    expect(page()).not.toContain('href=');
  });
  test('shows each finding in its copy, escaped, and who says what', () => {
    expect(page()).toContain('desk/naïve &amp; &lt;odd&gt;.txt');
    expect(page()).toContain('Café crème <mark>{{title}}</mark> it is.');
    expect(page()).toContain('<td>said</td>');
  });
  test('closes what it opens', () => {
    const written = page();
    const opened = written.match(/<(?:article|section|table|details|header|blockquote|ul)\b/g)?.length;
    expect(written.match(/<\/(?:article|section|table|details|header|blockquote|ul)>/g)).toHaveLength(opened ?? 0);
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
    expect(desk(FILES).newslint('--format', 'json', '--format', 'sarif', 'desk')).toMatchObject({ status: 2, err: expect.stringContaining('--format sarif=report.txt') as string });
  });
  test('a format that does not exist is told with the one that was meant', () => {
    expect(desk(FILES).newslint('--format', 'sariff', 'desk').err).toBe('newslint: There is no format ‘sariff’; did you mean ‘sarif’?\n');
  });
  test('a report that cannot be written is told', () => {
    expect(desk(FILES).newslint('--format', 'json=desk', 'desk')).toMatchObject({ status: 2, err: 'newslint: The report desk is a folder, not a file.\n' });
  });
});
