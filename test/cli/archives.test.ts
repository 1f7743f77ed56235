/** Archives of many articles in one file, and the filter that stands in pipes. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { allowed, install } from '../support/debian.mjs';
import { CLI, desk } from '../support/desk';

const STORY = 'The mayor resigned on Monday.\n{{x}}\n';
const record = (fields: object): string => `${JSON.stringify(fields)}\n`;
const paths = (out: string): string[] => out.split('\n').filter((line) => line !== '').map((line) => line.split(': warning')[0] ?? '');

describe('--input', () => {
  test('jsonl reads one article a line, a bad line is told and the others go on', () => {
    const { newslint } = desk({ 'a.jsonl': `${record({ id: 'x1', text: STORY })}oops\n\n${record({ id: 7, text: 'Fine.\n' })}${record({ id: 8, text: STORY })}` });
    const { status, out, err } = newslint('--input', 'jsonl', '--id', 'id', '--format', 'compact', 'a.jsonl');
    expect(status).toBe(2);
    expect(paths(out)).toEqual(['a.jsonl#x1:2:1', 'a.jsonl#8:2:1']);
    expect(err).toBe('newslint: a.jsonl, line 2: it is not JSON.\n');
  });
  test('a field that is not there is told', () => {
    expect(desk({ 'a.jsonl': record({ body: STORY }) }).newslint('--input', 'jsonl', 'a.jsonl').err).toBe('newslint: a.jsonl, line 1: There is no text in the field ‘text’; there is some in ‘body’. Name the right one with --field.\n');
  });
  test('a bad line is told by its number in the file, empty ones counted', () => {
    const { out, err } = desk({ 'a.jsonl': `\n${record({ text: STORY })}\noops\n` }).newslint('--input', 'jsonl', '--format', 'compact', 'a.jsonl');
    expect(paths(out)).toEqual(['a.jsonl#2:2:1']);
    expect(err).toBe('newslint: a.jsonl, line 4: it is not JSON.\n');
  });
  test('where all records are bad, ten are told and the others counted', () => {
    const { err } = desk({ 'a.jsonl': record({ body: STORY }).repeat(500) }).newslint('--input', 'jsonl', 'a.jsonl');
    expect(err.trimEnd().split('\n')).toHaveLength(11);
    expect(err).toMatch(/newslint: a\.jsonl: 490 more could not be read\.\n$/);
  });
  test('a field may lie in another, and one with a dot in its name goes before it', () => {
    const { newslint } = desk({ 'a.jsonl': record({ meta: { id: 'x1' }, article: { body: STORY } }) + record({ meta: { id: 'x2' }, 'article.body': STORY, article: { body: 'Fine.\n' } }) + record({ meta: { id: 'x3' }, article: 'none' }) });
    const { out, err } = newslint('--input', 'jsonl', '--field', 'article.body', '--id', 'meta.id', '--format', 'compact', 'a.jsonl');
    expect(paths(out)).toEqual(['a.jsonl#x1:2:1', 'a.jsonl#x2:2:1']);
    expect(err).toContain('line 3: There is no text in the field ‘article.body’; there is some in ‘meta.id’, ‘article’.');
  });
  test('a table that is broken says how', () => {
    expect(desk({ 'a.csv': 'text\n"open\n' }).newslint('--input', 'csv', 'a.csv').err).toContain('newslint: a.csv: a quoted field is never closed');
  });
  test('csv reads quoted fields over several lines', () => {
    const { newslint } = desk({ 'a.csv': `id,body\r\nq,"${STORY.replace('Monday', '""Monday""')}"\r\n` });
    expect(paths(newslint('--input', 'csv', '--field', 'body', '--id', 'id', '--format', 'compact', 'a.csv').out)).toEqual(['a.csv#q:2:1']);
  });
  test('standard input is an archive too', () => {
    expect(paths(desk().piped(record({ text: STORY }), '--input', 'jsonl', '--format', 'compact', '-').out)).toEqual(['stdin#1:2:1']);
  });
  test('its articles are counted, and nobody is told to fix them in place', () => {
    const { out, err } = desk({ 'a.jsonl': record({ text: STORY }) }).newslint('--input', 'jsonl', '--statistics', 'a.jsonl');
    expect(out).toMatch(/\n1 finding: 1 warning; 1 article checked\.\n$/);
    expect(err).toMatch(/\n1 article checked in [\d.]+ s: 0 errors, 1 warning, 0 infos, 0 hints\.\n$/);
  });
  test('an archive is not fixed in place', () => {
    expect(desk({ 'a.jsonl': record({ text: STORY }) }).newslint('--input', 'jsonl', '--fix', 'a.jsonl')).toMatchObject({ status: 2, err: expect.stringContaining('newslint jsonl filter --fix') as string });
  });
  test.each(['a.jsonl', 'a.ndjson', 'a.csv', 'a.js'])('%s is never taken for one article, of which a fix would leave nothing', (name) => {
    const text = record({ text: STORY });
    const { newslint, read } = desk({ [name]: text });
    expect(newslint('--fix', name)).toMatchObject({ status: 2, err: expect.stringContaining('--as plain') as string });
    expect(read(name)).toBe(text);
    expect(newslint('--as', 'plain', name).status).toBe(1);
  });
  test('worker threads give the same report in the same order', () => {
    const { newslint } = desk({ 'a.jsonl': Array.from({ length: 700 }, (_, id) => record({ id, text: id % 7 === 0 ? STORY : 'Fine.\n' })).join('') });
    const [one, two] = ['1', '2'].map((threads) => newslint('--input', 'jsonl', '--threads', threads, '--format', 'compact', 'a.jsonl'));
    expect(two?.out.split('\n')).toHaveLength(101);
    expect(two).toEqual(one);
  });
});

describe('newslint jsonl filter', () => {
  interface Out {
    readonly id?: number;
    readonly text?: string;
    readonly error?: string;
    readonly newslint?: { readonly findings: readonly { readonly rule: string }[] };
  }
  const filter = (input: string, ...args: readonly string[]): Out[] => desk().piped(input, 'jsonl', 'filter', ...args).out.trimEnd().split('\n').map((line) => JSON.parse(line) as Out);

  test('gives one line for each, in order, with what was found', () => {
    const out = filter(record({ id: 1, text: STORY }) + record({ id: 2, text: 'Fine.\n' }));
    expect(out).toMatchObject([{ id: 1, text: STORY, newslint: { findings: [{ rule: 'template-tag', line: 2 }] } }, { id: 2, newslint: { findings: [] } }]);
  });
  test('a bad line becomes an error record, and an empty one too', () => {
    expect(filter(`oops\n\n${record({ id: 3, text: 'Fine.\n' })}`)).toMatchObject([{ error: expect.any(String) as string, line: 'oops' }, { error: expect.any(String) as string }, { id: 3 }]);
  });
  test('--rule keeps to the rules that it names, in findings and in fixes', () => {
    const input = record({ text: `${STORY}CLICK HERE TO GET THE NEWS APP\n` });
    expect(filter(input, '--rule', 'template-tag')[0]?.newslint).toMatchObject({ findings: [{ rule: 'template-tag' }] });
    expect(filter(input, '--rule', 'template-tag', '--fix')).toMatchObject([{ text: 'The mayor resigned on Monday.\nCLICK HERE TO GET THE NEWS APP\n', newslint: { findings: [] } }]);
  });
  test('--fix mends the text', () => {
    expect(filter(record({ id: 1, text: STORY }), '--fix')).toMatchObject([{ text: 'The mayor resigned on Monday.\n', newslint: { findings: [] } }]);
  });
  test('--fix mends a text that lies in another field, and nothing beside it', () => {
    const [out] = filter(record({ article: { lang: 'en', body: STORY } }), '--fix', '--field', 'article.body');
    expect(out).toMatchObject({ article: { lang: 'en', body: 'The mayor resigned on Monday.\n' } });
    expect(Object.keys(out ?? {})).toEqual(['article', 'newslint']);
  });
  test('how many lines could not be read is told at the end', () => {
    expect(desk().piped(`oops\n${record({ body: STORY })}${record({ text: 'Fine.' })}`, 'jsonl', 'filter')).toMatchObject({ status: 0, err: 'newslint: 2 of 3 lines could not be read; each has an ‘error’ that says why.\n' });
  });
  test('the last line needs no line ending', () => {
    expect(filter(record({ id: 1, text: 'Fine.' }).trimEnd())).toHaveLength(1);
  });
});

function hasParallel(): boolean {
  try {
    return execFileSync('parallel', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).startsWith('GNU parallel');
  } catch {
    return false;
  }
}

if (!hasParallel() && allowed()) install(['parallel']);

test.runIf(hasParallel())('GNU parallel spreads the filter over processes and keeps the order', () => {
  const input = Array.from({ length: 300 }, (_, id) => record({ id, text: id % 5 === 0 ? STORY : 'Fine.\n' })).join('');
  const { folder } = desk();
  const out = execFileSync('parallel', ['--will-cite', '--pipe', '--keep-order', '--block', '8k', '-j', '2', process.execPath, CLI, 'jsonl', 'filter'], { cwd: folder, input, encoding: 'utf8' });
  expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { readonly id: number }).id)).toEqual(Array.from({ length: 300 }, (_, id) => id));
});
