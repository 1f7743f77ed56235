/** The commands beside `check`, as built. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { CLI, desk } from '../support/desk';

const PLUG = { id: 'harbor-plug', category: 'promo', match: 'Get the Harbor app', flags: 'i', message: 'Our own plug; delete it.', fix: 'safe' };
const STORY = 'Mayor Ana Brandt resigned on Monday.\n\n"I have had enough of this council," Brandt said.\n';

describe('a slip is told before anything is done', () => {
  test('a command that is misspelt is no file that is missing', () => {
    expect(desk({ 'a.txt': STORY }).newslint('chek', '.')).toEqual({ status: 2, out: '', err: 'newslint: There is no command and no file ‘chek’; did you mean ‘check’?\n' });
    expect(desk({ chek: STORY }).newslint('chek').status).toBe(0);
  });
  test.each([
    [['--formt', 'json'], "newslint: unknown option '--formt' (Did you mean --format?)\n"],
    [['--threads', '0'], "newslint: option '--threads <count>' argument '0' is invalid. Expected 1 or more.\n"],
    [['--field', 'body', 'a.txt'], 'newslint: --field is for the records of an archive; say --input jsonl or --input csv too.\n'],
    [['--id', 'key', 'a.txt'], 'newslint: --id is for the records of an archive; say --input jsonl or --input csv too.\n'],
    [['--stdin-filename', 'b.md', 'a.txt'], 'newslint: --stdin-filename names what is read from standard input; say ‘-’ too.\n'],
    [['--input', 'jsonl', '--encoding', 'windows-1252', 'a.jsonl'], 'newslint: --encoding is for files of one article; an archive is read as UTF-8.\n'],
    [['archive-test', '--input', 'csv', '--encoding', 'windows-1252', 'a.csv'], 'newslint: --encoding is for files of one article; an archive is read as UTF-8.\n'],
    [['--input', 'jsonl', '--changed', 'a.jsonl'], 'newslint: An archive is checked whole; --changed, --since, --changed-files and --against are for files of one article.\n'],
    [['--changed-files', 'a.txt'], 'newslint: --changed-files widens what --changed or --since reports; say one of them too.\n'],
    [['--against', 'a.txt', '--changed-files', 'a.txt'], 'newslint: --changed-files widens what --changed or --since reports; say one of them too.\n'],
    [['--against', 'a.txt', '--fix', 'a.txt'], 'newslint: A fix may move the lines that were changed; fix the draft whole, without --against.\n'],
    [['--input', 'jsonl', '--watch', 'a.jsonl'], 'newslint: --watch is for files of one article, not for archives.\n'],
    [['--input', 'jsonl', '--cache', 'a.jsonl'], 'newslint: --cache remembers files of one article; an archive is read as a stream every time.\n'],
    [['--watch', 'nosuch'], 'newslint: nosuch: there is no such file or folder, and only what is there can be watched.\n'],
    [['help', 'chek'], 'newslint: There is no command ‘chek’; did you mean ‘check’?\n'],
    [['help', 'nosuch'], 'newslint: There is no command ‘nosuch’; there are check, quotes, baseline, archive-test, init, jsonl, roles, explain, rules, lsp.\n'],
    [['help', 'jsonl', 'fliter'], 'newslint: There is no command ‘jsonl fliter’; did you mean ‘filter’?\n'],
    [['help', 'jsonl', 'sort'], 'newslint: There is no command ‘jsonl sort’; there is filter.\n'],
    [['help', 'check', 'desk'], 'newslint: There is no command ‘check desk’; ‘check’ has none below it.\n'],
    [['jsonl', 'filter', '--rule', 'template-tags'], 'newslint: There is no rule ‘template-tags’; did you mean ‘template-tag’?\n'],
    [['quotes', '--source', 'a.txt', '--format', 'csv', 'a.txt'], 'newslint: A comparison with --source is written as text or json, not as csv.\n'],
    [['jsonl', 'filter', 'a.jsonl'], 'newslint: The filter reads standard input: newslint jsonl filter < a.jsonl\n'],
  ])('%j', (args, err) => {
    expect(desk({ 'a.txt': STORY, 'a.jsonl': `${JSON.stringify({ text: STORY })}\n` }).newslint(...args)).toEqual({ status: 2, out: '', err });
  });
  test.each(['check', 'quotes', 'baseline', 'archive-test', 'init', 'jsonl filter', 'roles', 'explain', 'rules', 'lsp'])('the help of %s says what it does', (command) => {
    const { status, out } = desk().newslint(...command.split(' '), '--help');
    expect(status).toBe(0);
    expect(out).toMatch(/^Usage: [^\n]*\n\n[A-Z]/);
    expect(out).not.toContain('default: []');
    expect(desk().newslint('help', ...command.split(' '))).toEqual({ status, out, err: '' });
  });
  test('the help of all is what help alone shows', () => {
    const { newslint } = desk();
    for (const args of [['help'], ['help', 'help']]) expect(newslint(...args).out).toBe(newslint('--help').out);
  });
});

describe('newslint quotes', () => {
  test('gives every quotation with speaker, cue and how that is known', () => {
    const { status, out } = desk({ 'a.txt': STORY }).newslint('quotes', '--format', 'json', 'a.txt');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ path: 'a.txt', quotations: [{ start: 38, end: 74, text: '"I have had enough of this council,"', kind: 'speech', cue: { text: 'said' }, attribution: 'explicit' }] }],
    });
  });
  test('says who it seems to be where nobody is named for certain', () => {
    const { out } = desk({ 'a.txt': `${STORY}\n"It is over now, and everyone knows it."\n` }).newslint('quotes', 'a.txt');
    expect(out).toContain('nobody named; Ana Brandt, it seems (carried: the speaker before goes on)');
  });
  test('writes a table that spreadsheets read', () => {
    const { out } = desk({ 'a.txt': STORY }).newslint('quotes', '--format', 'csv', 'a.txt');
    const [head, row] = out.split('\r\n');
    expect(head).toBe('path,line,column,kind,speaker,mention,cue,attribution,how_known,quotation');
    expect(row).toMatch(/^a\.txt,3,1,speech,.*,said,explicit,.*,"""I have had enough of this council,"""$/);
  });
  test('says so where there are none', () => {
    expect(desk({ 'a.txt': 'The mayor resigned.\n' }).newslint('quotes', 'a.txt').out).toBe('a.txt\n  no quotations\n\n');
  });
});

describe('newslint explain', () => {
  test('tells what a rule finds, why, and how copy should read', () => {
    const { status, out } = desk().newslint('explain', 'template-tag');
    expect(status).toBe(0);
    expect(out).toMatch(/^template-tag \(debris, warning\)\n[^]*Instead of\n {4}[^]*write\n/);
  });
  test('leaves one blank line between its parts, of every rule, and no space at the end of a line', () => {
    const { newslint } = desk();
    const pages = newslint('rules').out.trim().split('\n').map((line) => newslint('explain', line.split(' ')[0] ?? '').out);
    expect(pages.filter((page) => /\n\n\n|[ \t]\n/.test(page))).toEqual([]);
    expect(pages.find((page) => page.startsWith('unused-directive'))).toContain('    The mayor resigned.\nwrite\n    The mayor resigned.\n\n--fix');
  });
  test('tells how the rule is set, and where its page is', () => {
    const { newslint } = desk();
    expect(newslint('explain', 'promo-line').out).toMatch(/"promo-line": "off"[^]*docs\/rules\/promo-line\.md\n$/);
    expect(newslint('explain', 'vague-attribution').out).toContain('"vague-attribution": "info"');
  });
  test('tells what a house pattern looks for, and where it stands', () => {
    const made = desk({ 'house.json': JSON.stringify({ patterns: [PLUG] }), 'newslint.config.json': '{ "extends": ["./house.json"] }' });
    const page = 'harbor-plug (promo, warning)\n\nOur own plug; delete it.\nA pattern of this newsroom, from newslint.config.json or what that extends.\n\nIt looks for\n    /Get the Harbor app/i\n\n--fix deletes what it finds.\n\nTo switch it off, in its entry in ‘patterns’:\n    "severity": "off"\n';
    expect(made.newslint('explain', 'harbor-plug')).toEqual({ status: 0, out: page, err: '' });
    expect(made.newslint('explain', '--config', 'house.json', 'harbor-plug').out).toContain('from house.json or what that extends.');
  });
  test('offers the rule that was meant', () => {
    expect(desk().newslint('explain', 'template-tags')).toMatchObject({ status: 2, err: 'newslint: There is no rule ‘template-tags’; did you mean ‘template-tag’?\n' });
  });
});

describe('newslint rules', () => {
  test('lists every rule in one line', () => {
    expect(desk().newslint('rules').out).toMatch(/^template-tag +debris +warning +fixed +\S/mu);
  });
  test('lists the house patterns after them, and tells what is wrong with those', () => {
    const { newslint } = desk({ 'newslint.config.json': JSON.stringify({ patterns: [PLUG, { ...PLUG, id: 'broken', match: '(' }] }) });
    const { status, out, err } = newslint('rules');
    expect(out).toMatch(/\nharbor-plug +promo +warning +fixed +Our own plug; delete it\.\n$/);
    expect(err).toMatch(/^newslint: newslint\.config\.json:1:\d+ patterns\[1\]\.match: /);
    expect(status).toBe(2);
  });
});

test('newslint roles shows what each paragraph is taken for', () => {
  expect(desk({ 'a.txt': STORY }).newslint('roles', 'a.txt').out).toMatch(/^a\.txt \(news\)\n {2}\p{Ll}+ +Mayor Ana Brandt/u);
  const page = desk({ 'a.html': '<h1>Fire &amp; flood</h1>\n<p>The <b class="x">mayor</b>, Ana Brandt, <i>resigned</i> on Monday.</p>\n<p><b>RELATED: <a href="/b">Bridge to close</a></b></p>\n' }).newslint('roles', 'a.html').out;
  expect(page).toBe('a.html (news)\n  headline     Fire & flood\n  body         The mayor, Ana Brandt, resigned on Monday.\n  promo        RELATED: Bridge to close  [a pointer to another story]\n\n');
});

test('newslint lsp answers an editor over standard input and output', async () => {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio']);
  const send = (body: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...body });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const [answer] = (await once(server.stdout, 'data')) as [Buffer];
  expect(answer.toString()).toContain('Content-Length');
  send({ id: 2, method: 'shutdown' });
  await once(server.stdout, 'data');
  send({ method: 'exit' });
  expect((await once(server, 'exit'))[0]).toBe(0);
});
