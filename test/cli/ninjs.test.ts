/** ninjs, the IPTC's News in JSON: its texts are found by the schema, findings stand at exact places, fixes keep the JSON valid. */
import { describe, expect, test } from 'vitest';
import { desk, type Desk } from '../support/desk';

/** Items as the schemas of each major version have them. */
const V1 = {
  uri: 'http://wire.example.org/items/1',
  $standard: { name: 'ninjs', version: '1.5' },
  type: 'composite',
  headline: 'Mayor {{slug}} resigns',
  byline: 'By {{nobody}}',
  usageterms: 'All rights reserved. For {{client}} only.',
  body_text: 'The mayor resigned on Monday.\n{{lede}}\nHer “deputy” takes over.\n',
  body_xhtml: '<p>The mayor resigned on Monday.</p><p>{{lede}}</p>',
  associations: { mainpic: { uri: 'http://wire.example.org/items/2', type: 'picture', description_text: 'The mayor {{when}} at City Hall.' } },
};
const V2 = {
  uri: 'http://wire.example.org/items/3',
  standard: { name: 'ninjs', version: '2.1' },
  headlines: [{ role: 'main', value: 'Mayor {{slug}} resigns' }],
  bodies: [{ contenttype: 'text/plain', value: 'The mayor resigned.\n{{lede}}\n' }, { contenttype: 'application/xhtml+xml', value: '<p>The mayor resigned.</p><p>{{lede}}</p>' }],
  descriptions: [{ value: 'A mayor {{goes}}.' }],
  associations: [{ name: 'pic', uri: 'http://wire.example.org/items/4', headlines: [{ value: 'The mayor {{at}} work' }] }],
};
const V3 = { uri: 'http://wire.example.org/items/5', usageTerms: 'For {{client}}.', bodies: [{ contentType: 'text/html', value: '<p>It is {{so}}.</p>' }] };

interface Found {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

const findings = ({ newslint }: Desk, ...args: readonly string[]): Found[] =>
  newslint('check', '--format', 'jsonl', ...args).out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Found);

/** What stands in the file at each finding. */
const marked = (source: string, found: readonly Found[]): string[] => found.map(({ start, end }) => source.slice(start, end));

describe.each([
  ['1', V1, ['{{slug}}', '{{client}}', '{{lede}}', '{{lede}}', '{{when}}']],
  ['2', V2, ['{{slug}}', '{{lede}}', '{{lede}}', '{{goes}}', '{{at}}']],
  ['3', V3, ['{{client}}', '{{so}}']],
])('version %s', (_, item, tags) => {
  test.each([['on one line', undefined], ['laid out', 2]] as const)('findings stand where the file has them, %s', (__, indent) => {
    const source = JSON.stringify(item, null, indent);
    const found = findings(desk({ 'wire.json': source }), 'wire.json');
    expect(marked(source, found)).toEqual(tags);
    for (const { line, column, start } of found) {
      const before = source.slice(0, start).split('\n');
      expect([line, column]).toEqual([before.length, (before.at(-1) ?? '').length + 1]);
    }
  });
  test('fixing leaves valid JSON, and nothing but the text is changed', () => {
    const { newslint, read } = desk({ 'wire.json': JSON.stringify(item, null, 2) });
    newslint('check', '--fix', 'wire.json');
    const mended = JSON.parse(read('wire.json')) as Readonly<Record<string, unknown>>;
    expect(Object.keys(mended)).toEqual(Object.keys(item));
    expect(JSON.stringify({ ...mended, byline: '' })).not.toContain('{{');
    expect(newslint('check', '--fix', 'wire.json')).toMatchObject({ out: 'Nothing found; 1 file checked.\n', status: 0 });
  });
});

describe('strings in JSON', () => {
  test.each([
    ['escapes of every kind', '"A \\"b\\" \\\\ \\/ \\n\\t\\u00e9\\ud83d\\ude00 {{x}} z"'],
    ['none', '"A b {{x}} z"'],
    ['an escaped tag', '"A \\u007b\\u007bx\\u007d\\u007d z"'],
  ])('with %s', (_, literal) => {
    const source = `{"uri":"urn:x","body_text":${literal}}`;
    const made = desk({ 'wire.json': source });
    const [place] = marked(source, findings(made, 'wire.json'));
    expect(JSON.parse(`"${place ?? ''}"`)).toBe('{{x}}');
    made.newslint('--fix', 'wire.json');
    const { body_text: mended } = JSON.parse(made.read('wire.json')) as { readonly body_text: string };
    expect(mended).toBe((JSON.parse(literal) as string).replace(' {{x}}', ''));
  });
  test('a file in ASCII stays one', () => {
    const source = '{"uri":"urn:x","body_text":"It is \\u00e2\\u20ac\\u201c so they say \\u00e2\\u20ac\\u201c a caf\\u00c3\\u00a9."}';
    const made = desk({ 'wire.json': source });
    made.newslint('--fix', 'wire.json');
    expect(made.read('wire.json')).toMatch(/^\p{ASCII}+$/u);
    expect((JSON.parse(made.read('wire.json')) as { readonly body_text: string }).body_text).toBe('It is – so they say – a café.');
  });
});

test('a headline, a caption and the terms of use are no articles: only debris is told in them', () => {
  const item = { uri: 'urn:x', headline: 'CLICK HERE TO GET THE DAILY BUGLE APP', description_text: '“We have had more than enough of this council.”', usageterms: 'All rights reserved. This material may not be published.', body_text: 'The mayor resigned on Monday.\n' };
  expect(findings(desk({ 'wire.json': JSON.stringify(item) }), 'wire.json')).toEqual([]);
});

test('of the house patterns, those of debris hold in a headline too, and the others only in a body', () => {
  const pattern = (id: string, category: string, match: string) => ({ id, category, match, message: `No ${match} here.`, shouldMatch: [], shouldNotMatch: [] });
  const config = JSON.stringify({ patterns: [pattern('desk-note', 'debris', 'WIRE COPY'), pattern('house-plug', 'promo', 'Bugle Extra'), pattern('said-so', 'quote', 'quoth')] });
  const copy = 'The WIRE COPY mayor, quoth Bugle Extra, resigned.';
  const source = JSON.stringify({ uri: 'urn:x', headline: copy, description_text: copy, body_text: `${copy}\n` });
  const rules = findings(desk({ 'newslint.config.json': config, 'wire.json': source }), 'wire.json').map(({ rule }) => rule);
  expect(rules).toEqual(['desk-note', 'desk-note', 'desk-note', 'said-so', 'house-plug']);
  expect(findings(desk({ 'newslint.config.json': config, 'wire.json': source }), '--rule', 'house-plug', 'wire.json')).toHaveLength(1);
});

describe('which files are ninjs', () => {
  test('is told by their shape; other JSON in a folder is passed over', () => {
    const made = desk({ 'desk/a.json': JSON.stringify(V3), 'desk/list.json': JSON.stringify([V2, V3]), 'desk/package.json': '{ "name": "x", "url": "y" }', 'desk/broken.json': '{ "uri": ' });
    const { out, status } = made.newslint('--format', 'json', 'desk');
    expect((JSON.parse(out) as { readonly files: readonly { readonly path: string }[] }).files.map(({ path }) => path)).toEqual(['desk/a.json', 'desk/list.json']);
    expect(status).toBe(1);
  });
  test('one that is named and is none is told', () => {
    const made = desk({ 'package.json': '{ "uri": "x" }' });
    expect(made.newslint('package.json')).toMatchObject({ status: 2, err: 'newslint: package.json is no ninjs: expected JSON with a ‘uri’ and a body, headline or description. To read it as text, say --as plain.\n' });
    expect(made.newslint('--as', 'plain', '--format', 'json', 'package.json').out).toContain('"files":1,');
  });
  test('a document that is nested without end is none', () => {
    expect(desk({ 'deep.json': `{"uri":"x","headline":"y","z":${'['.repeat(200_000)}` }).newslint('deep.json')).toMatchObject({ status: 2, err: expect.stringContaining('is no ninjs') as string });
  });
});

describe('an archive of items, one a line', () => {
  const archive = [V1, V2, V3].map((item) => `${JSON.stringify(item)}\r\n`).join('');
  test('findings have the line and the offset of the file', () => {
    const made = desk({ 'wire.jsonl': archive });
    const found = findings(made, '--input', 'ninjs', 'wire.jsonl');
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['wire.jsonl']));
    expect(found.map(({ line }) => line)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3]);
    expect(marked(archive, found).every((words) => /^\{\{\w+\}\}$/.test(words))).toBe(true);
    expect(made.newslint('--input', 'ninjs', '--format', 'compact', 'wire.jsonl').out.split('\n').at(-2)).toMatch(/^wire\.jsonl:3:\d+: warning: /);
  });
  test('a line that is none is told, and the others go on', () => {
    const { status, err, out } = desk({ 'wire.jsonl': `oops\n\n{"a":1}\n${JSON.stringify(V3)}\n` }).newslint('--input', 'ninjs', '--format', 'compact', 'wire.jsonl');
    expect(status).toBe(2);
    expect(err.match(/^newslint: wire\.jsonl, line [13]: it is no ninjs; /gmu)).toHaveLength(2);
    expect(out.match(/^wire\.jsonl:4:/gmu)).toHaveLength(2);
  });
  test('the filter adds what it found at the end of the item, and mends its texts', () => {
    const out = desk().piped(`${JSON.stringify(V1)}\n{}\n`, 'jsonl', 'filter', '--as', 'ninjs', '--fix').out.split('\n');
    const { newslint, ...item } = JSON.parse(out[0] ?? '') as typeof V1 & { readonly newslint: unknown };
    expect(newslint).toEqual({ findings: [] });
    expect(item).toEqual(JSON.parse(JSON.stringify(V1).replace('{{slug}} ', '').replace('For {{client}} only', 'For only').replace('{{lede}}\\n', '').replace('<p>{{lede}}</p>', '').replace('{{when}} ', '')));
    expect(JSON.parse(out[1] ?? '')).toEqual({ newslint: { error: 'This is no ninjs.' } });
  });
});

test('the ledger lists a story once, by the places of the file', () => {
  const story = 'Mayor Ana Brandt resigned on Monday.\n\n“I have had enough of this council,” Brandt said.\n';
  const source = JSON.stringify({ uri: 'urn:x', body_text: story, body_html: story.split('\n\n').map((text) => `<p>${text.trim()}</p>`).join('') });
  const { newslint } = desk({ 'wire.json': source, 'wire.txt': 'BRANDT: I have had enough of this council.\n' });
  const [file] = (JSON.parse(newslint('quotes', '--format', 'json', 'wire.json').out) as { readonly files: readonly { readonly quotations: readonly { readonly text: string; readonly start: number; readonly end: number; readonly speaker: { readonly name: string } }[] }[] }).files;
  expect(file?.quotations).toMatchObject([{ text: '“I have had enough of this council,”', speaker: { name: 'Ana Brandt' } }]);
  expect(file?.quotations.map(({ start, end }) => source.slice(start, end))).toEqual(['“I have had enough of this council,”']);
  expect(newslint('quotes', '--source', 'wire.txt', 'wire.json').status).toBe(0);
});

test('a baseline lets stand what is in the texts, wherever the file has it', () => {
  const { newslint, write } = desk({ 'wire.json': JSON.stringify(V1) });
  expect(newslint('baseline', '.').status).toBe(0);
  expect(newslint('.')).toMatchObject({ status: 0, err: '' });
  write('wire.json', JSON.stringify({ ...V1, body_text: `News first.\n${V1.body_text}{{new}}\n` }, null, 4));
  expect(newslint('--format', 'compact', '.').out).toContain('{{new}}');
  expect(newslint('--format', 'compact', '.').out.trim().split('\n')).toHaveLength(1);
});

test('the published examples’ way of naming a body is understood', () => {
  const names = { body_main: 'It is {{a}}.', body_richtext: '<p>It is <b>{{b}}</b>.</p>', description_usage: 'It is {{c}}.', headline_extended: 'It is {{d}}' };
  const source = JSON.stringify({ guid: 'urn:newsml:x', ...names });
  expect(marked(source, findings(desk({ 'wire.json': source }), 'wire.json'))).toEqual(['{{a}}', '{{b}}', '{{c}}', '{{d}}']);
});
