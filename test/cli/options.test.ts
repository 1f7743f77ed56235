/** What is checked, fixed and remembered, by the options that say so; on the command line as built. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { desk, type Desk } from '../support/desk';

const TAG = 'The mayor resigned on Monday.\n{{#rendered}} {{/rendered}}\nHer deputy takes over.\n';
const MENDED = 'The mayor resigned on Monday.\nHer deputy takes over.\n';
/** What only one outlet writes. */
const OUTLET = 'The mayor resigned on Monday.\nCheck out our latest issue\nHer deputy takes over.\n';
const PLUG = 'CLICK HERE TO GET THE DAILY BUGLE APP\n';

const lines = ({ newslint }: Desk, ...args: readonly string[]): string[] => newslint('--format', 'compact', ...args).out.split('\n').filter((line) => line !== '').map((line) => line.split(': warning')[0] ?? '');

describe('fixing', () => {
  test('--diff prints a patch that patch takes, and writes nothing', () => {
    const { newslint, folder, read } = desk({ 'desk/a b.txt': `\uFEFF${TAG}` });
    const { out, status } = newslint('--diff', '--quiet', 'desk');
    expect(status).toBe(1);
    expect(read('desk/a b.txt')).toBe(`\uFEFF${TAG}`);
    execFileSync('git', ['apply', '--unsafe-paths'], { cwd: folder, input: out });
    expect(read('desk/a b.txt')).toBe(`\uFEFF${MENDED}`);
  });
  test('--fix-dry-run reports what would be left, and writes nothing', () => {
    const { newslint, read } = desk({ 'a.txt': TAG });
    expect(newslint('--fix-dry-run', 'a.txt')).toEqual({ status: 0, out: 'Nothing else found; 1 file checked. 1 finding would be fixed; nothing was written.\n', err: '' });
    expect(read('a.txt')).toBe(TAG);
  });
  test('--fix-dry-run counts what would be fixed, in every report that counts', () => {
    const { newslint } = desk({ 'a.txt': TAG + PLUG, 'b.txt': MENDED, 'c.txt': `${TAG}{{title}}\n` });
    const dry = (...args: readonly string[]): string => newslint('--fix-dry-run', '--fix-rule', 'template-tag', ...args).out;
    expect(dry('.')).toContain('1 finding: 1 warning; 3 files checked. It can be fixed with --fix. 3 findings would be fixed; nothing was written.\n');
    expect(dry('--format', 'summary', '.')).toContain(' 1 can be fixed with --fix. 3 findings would be fixed; nothing was written.\n');
    expect(dry('b.txt')).toBe('Nothing found; 1 file checked. Nothing would be fixed.\n');
    expect(JSON.parse(dry('--format', 'json', '.'))).toMatchObject({ summary: { wouldFix: 3 } });
    expect(newslint('--format', 'json', 'b.txt').out).not.toContain('wouldFix');
  });
  test('--fix-rule mends one kind and leaves the rest', () => {
    const { newslint, read } = desk({ 'a.txt': TAG + PLUG });
    expect(newslint('--fix-rule', 'promo-line', 'a.txt').status).toBe(1);
    expect(read('a.txt')).toBe(TAG);
  });
  test('--fix-suggested never says who said it', () => {
    const quote = 'Mayor Ana Brandt resigned on Monday.\nThe roads are bad.\n"We have waited for ten long years for this bridge."\nThe vote is in May.\n';
    const { newslint, read } = desk({ 'a.txt': quote });
    newslint('--fix-suggested', 'a.txt');
    expect(read('a.txt')).toBe(quote);
  });
});

describe('--rule', () => {
  test('checks with the rules that are named, and no others', () => {
    const story = desk({ 'a.txt': TAG + PLUG });
    expect(lines(story, '--rule', 'promo-line', 'a.txt')).toEqual(['a.txt:4:1']);
    expect(lines(story, '--rule', 'promo-line,template-tag', 'a.txt')).toEqual(['a.txt:2:1', 'a.txt:4:1']);
  });
  test('names the one that was meant', () => {
    expect(desk({ 'a.txt': TAG }).newslint('--rule', 'promo-lines', 'a.txt')).toMatchObject({ status: 2, err: 'newslint: There is no rule ‘promo-lines’; did you mean ‘promo-line’?\n' });
  });
});

describe('exit status', () => {
  test('--max-warnings lets so many pass, --exit-zero any number', () => {
    const { newslint } = desk({ 'a.txt': TAG + PLUG });
    expect(['1', '2'].map((count) => newslint('--max-warnings', count, 'a.txt').status)).toEqual([1, 0]);
    expect(newslint('--exit-zero', 'a.txt').status).toBe(0);
    expect(newslint('--max-warnings', 'few', 'a.txt').status).toBe(2);
  });
});

describe('what a change touched', () => {
  const git = (folder: string, ...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, stdio: 'ignore' });
  };
  const repository = (files: Readonly<Record<string, string>>): Desk => {
    const made = desk(files);
    git(made.folder, 'init', '-b', 'main');
    git(made.folder, 'add', '.');
    git(made.folder, 'commit', '-m', 'Wire copy');
    return made;
  };
  test('is all that --changed reports: lines that differ, and new files whole', () => {
    const made = repository({ 'old.txt': TAG, 'same.txt': TAG });
    made.write('old.txt', TAG + PLUG);
    made.write('new.txt', TAG);
    expect(lines(made, '--changed', '.')).toEqual(['./new.txt:2:1', './old.txt:4:1']);
    expect(lines(made, '--changed', '--changed-files', '.')).toEqual(['./new.txt:2:1', './old.txt:2:1', './old.txt:4:1']);
  });
  test('is counted from where the branch left the one that is named', () => {
    const made = repository({ 'a.txt': MENDED });
    git(made.folder, 'checkout', '-b', 'draft');
    made.write('a.txt', MENDED + PLUG);
    git(made.folder, 'commit', '-a', '-m', 'Draft');
    expect(lines(made, '--changed', '.')).toEqual([]);
    expect(lines(made, '--since', 'main', '.')).toEqual(['./a.txt:3:1']);
    expect(made.newslint('--since', 'mian', '.')).toMatchObject({ status: 2, err: expect.stringMatching(/^newslint: git does not know where this branch left ‘mian’ \(Not a valid object name mian\); spell it [^\n]*\n$/) as string });
    git(made.folder, 'checkout', '--orphan', 'other');
    git(made.folder, 'commit', '-m', 'Other');
    expect(made.newslint('--since', 'main', '.').err).toContain('left ‘main’ (they have no commit in common); spell it');
  });
  test('outside git is told', () => {
    expect(desk({ 'a.txt': TAG }).newslint('--changed', '.')).toMatchObject({ status: 2, err: expect.stringMatching(/^newslint: git cannot tell what was changed here \(not a git repository [^\n]*\); without git, --against compares a draft with its original\.\n$/) as string });
  });
  test('before the first commit is told', () => {
    const made = desk({ 'a.txt': TAG });
    git(made.folder, 'init');
    expect(made.newslint('--changed', '.')).toMatchObject({ status: 2, err: 'newslint: There is no commit yet that articles could differ from; commit them first, or leave out --changed.\n' });
  });
  test('--against reports what the draft adds to the wire', () => {
    expect(lines(desk({ 'wire.txt': TAG, 'draft.txt': TAG + PLUG }), '--against', 'wire.txt', 'draft.txt')).toEqual(['draft.txt:4:1']);
  });
});

test('--files-from takes a list, also one parted by NUL', () => {
  const made = desk({ 'a.txt': TAG, 'b\nc.txt': TAG, list: 'a.txt\n', list0: 'b\nc.txt\0' });
  expect(lines(made, '--files-from', 'list')).toEqual(['a.txt:2:1']);
  expect(made.newslint('--files-from', 'list0').status).toBe(1);
  expect(made.piped('', '--files-from', '-')).toMatchObject({ status: 0, out: 'Nothing was checked.\n' });
});

describe('a run that checks nothing says why', () => {
  const initialized = (folder: string): void => {
    execFileSync('sh', ['-c', 'git init -q -b main && git add . && git -c user.name=Desk -c user.email=desk@example.org -c commit.gpgsign=false commit -q -m Copy'], { cwd: folder });
  };
  test.each([
    [['--changed', '.'], 'no article here differs from the last commit; leave out --changed to check them all, or say --since with a branch’s name.'],
    [['--since', 'main', '.'], 'no article here differs from where this branch left ‘main’; leave out --since to check them all.'],
    [['--files-from', 'empty', '--format', 'json'], 'the list of files that --files-from names is empty; look at what writes it.'],
    [['--shard', '9/9', 'a.txt'], 'there are not as many articles as parts, and none is in part 9 of 9.'],
    [['--input', 'jsonl', 'empty'], 'there is no record in what was named.'],
    [['old'], 'the configuration leaves out all that is here; look at its ‘ignores’, or name a file in --print-config to see what holds for it.'],
    [['data'], 'what is here is no article: reports of newslint, or .json files that are no ninjs.'],
    [['out/e.txt'], 'out/e.txt: left out by .newslintignore; it was not checked.'],
    [['old/b.txt'], 'old/b.txt: left out by ‘ignores’ in newslint.config.json; it was not checked.'],
  ])('%j', (args, why) => {
    const { newslint, folder } = desk({ 'a.txt': MENDED, empty: '', 'newslint.config.json': '{ "ignores": ["old"] }', 'old/b.txt': TAG, 'data/c.json': '{}', 'out/e.txt': TAG, '.newslintignore': 'out\n' });
    if (args.includes('--changed') || args.includes('--since')) initialized(folder);
    expect(newslint(...args)).toMatchObject({ status: 0, err: `newslint: ${why}\n` });
  });
  test.each([['out', 'out: there is no .txt, .md, .html or .json file in this folder but what .gitignore or .newslintignore leaves out.'], ['out/*.txt', 'out/*.txt: no file matches this but what .gitignore or .newslintignore leaves out.'], ['no/*.txt', 'no/*.txt: no file matches this.']])('%s', (path, why) => {
    expect(desk({ 'out/e.txt': TAG, '.newslintignore': '*.txt\n' }).newslint(path)).toMatchObject({ status: 2, err: `newslint: ${why}\n` });
  });
});

test('--shard parts a run so that every article is in one part', () => {
  const made = desk(Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, TAG])));
  expect([1, 2].map((part) => lines(made, '--shard', `${part}/2`, '.').map((line) => line.slice(2, 3)))).toEqual([['a', 'c', 'e'], ['b', 'd']]);
  expect(made.newslint('--shard', '3/2', '.').status).toBe(2);
});

describe('baseline', () => {
  test('lets what is there stand, until its sentence changes; new findings are reported', () => {
    const made = desk({ 'desk/a.txt': TAG });
    expect(made.newslint('baseline')).toMatchObject({ status: 0, out: 'Recorded 1 finding of 1 file in .newslint/baseline.json; from now on only others are reported.\n' });
    expect(made.newslint('desk')).toMatchObject({ status: 0, out: 'Nothing new found; 1 file checked, 1 finding let stand.\n' });
    made.write('desk/a.txt', `A new lede.\n${TAG}${PLUG}`);
    expect(made.newslint('desk').out).toContain('1 finding: 1 warning; 1 file checked, 1 finding let stand. It can be fixed with --fix.');
    expect(lines(made, 'desk')).toEqual(['desk/a.txt:5:1']);
    expect(lines(made, '--no-baseline', 'desk')).toEqual(['desk/a.txt:3:1', 'desk/a.txt:5:1']);
  });
  test('says what it no longer needs, and --prune takes that out', () => {
    const made = desk({ 'a.txt': TAG });
    made.newslint('baseline');
    made.write('a.txt', MENDED);
    expect(made.newslint('.').err).toBe('newslint: 1 entry of .newslint/ no longer holds; ‘newslint baseline --prune’ takes it out.\n');
    expect(made.newslint('baseline', '--prune').out).toBe('.newslint/baseline.json: 1 taken out, 0 left.\n');
    expect(made.newslint('baseline', '--prune').out).toBe('Nothing to take out: there are no entries.\n');
    made.write('b.txt', TAG);
    made.newslint('baseline');
    expect(made.newslint('baseline', '--prune').out).toBe('Nothing to take out: every entry still holds.\n');
    expect(made.newslint('.').err).toBe('');
  });
  test.each([
    ['a bad entry', '{ "version": 1, "entries": [{ "rule": "promo-line", "text": "Gone." }, { "rule": 7, "text": "Kept for a reason." }] }', '.newslint/dismissed.json:1:74 entries[1].rule: Expected a text'],
    ['no JSON', '{ "version": 1,\n<<<<<<< HEAD\n', '.newslint/dismissed.json:2:1: This is not JSON'],
  ])('--prune takes nothing out of a file with %s, and cleans the other', (_, written, told) => {
    const made = desk({ 'a.txt': TAG });
    made.newslint('baseline');
    made.write('a.txt', MENDED);
    made.write('.newslint/dismissed.json', written);
    const { status, out, err } = made.newslint('baseline', '--prune');
    expect([status, out]).toEqual([2, '.newslint/baseline.json: 1 taken out, 0 left.\n']);
    expect(err).toContain(told);
    expect(err).toContain('newslint: .newslint/dismissed.json has entries that cannot be read, so nothing was taken out of it.\n');
    expect(made.read('.newslint/dismissed.json')).toBe(written);
  });
  test('what somebody dismissed in the editor stays out here too', () => {
    const entries = [{ rule: 'template-tag', text: '{{#rendered}} {{/rendered}}', reason: 'Filled by the site.' }];
    expect(desk({ 'a.txt': TAG, '.newslint/dismissed.json': JSON.stringify({ version: 1, entries }) }).newslint('.').status).toBe(0);
  });
  test('a damaged file is told once, with its place and the way out, and does not hide anything', () => {
    const { newslint } = desk({ 'a.txt': TAG, 'b.txt': TAG, '.newslint/baseline.json': '{ "version": 1,\n<<<<', '.newslint/dismissed.json': '{ "entries": [{ "rule": "template-tag" }] }' });
    expect(newslint('--format', 'compact', '.')).toMatchObject({ status: 2, out: expect.stringContaining('template-tag') as string, err: [
      'newslint: .newslint/dismissed.json:1:15 entries[0].text: ‘text’ is missing; mend it, or delete the file and dismiss anew.\n',
      'newslint: .newslint/baseline.json:2:1: This is not JSON (invalid symbol), where { "version": 1, "entries": [ … ] } was expected; mend it, or record it anew with ‘newslint baseline’.\n',
    ].join('') });
    expect(newslint('baseline').err).toContain('.newslint/baseline.json:2:1: This is not JSON');
  });
});

describe('--cache', () => {
  test('gives the same report, and notices changed text and changed configuration', () => {
    const made = desk({ 'a.txt': TAG, 'b.txt': MENDED });
    const first = lines(made, '--cache', '.');
    expect(lines(made, '--cache', '.')).toEqual(first);
    made.write('b.txt', MENDED + PLUG);
    expect(lines(made, '--cache', '.')).toEqual(['./a.txt:2:1', './b.txt:3:1']);
    made.write('newslint.config.json', '{ "rules": { "promo-line": "off" } }');
    expect(lines(made, '--cache', '.')).toEqual(['./a.txt:2:1']);
  });
  test('notices that a pattern of the newsroom says something else', () => {
    const made = desk({ 'a.txt': 'Get the Harbor app. Get the Beacon app.\n' });
    const hits = (match: string): string => {
      made.write('newslint.config.json', JSON.stringify({ patterns: [{ id: 'own-plug', category: 'promo', match, message: 'Our own plug.' }] }));
      return made.newslint('--cache', '--rule', 'own-plug', '--format', 'compact', '.').out;
    };
    expect(hits('Get the Harbor app')).toMatch(/^\.\/a\.txt:1:1: /);
    expect(hits('Get the Beacon app')).toMatch(/^\.\/a\.txt:1:21: /);
  });
  test('a damaged cache is thrown away with a note', () => {
    const made = desk({ 'a.txt': TAG, '.newslintcache': '{"ver' });
    expect(made.newslint('--cache', '.')).toMatchObject({ status: 1, err: 'newslint: the cache was damaged and is begun anew.\n' });
    expect(JSON.parse(made.read('.newslintcache'))).toHaveProperty('articles');
  });
});

describe('configuration', () => {
  test('is the nearest upwards, with what it extends', () => {
    const made = desk({ 'house.json': '{ "rules": { "template-tag": "error" } }', 'newslint.config.json': '{ "extends": ["./house.json"], "ignores": ["old"] }', 'sub/a.txt': TAG, 'old/b.txt': TAG });
    expect(made.newslint('--format', 'compact', '.').out).toMatch(/^\.\/sub\/a\.txt:2:1: error: .*\n$/);
  });
  test('a mistake in it is told with place and what was meant, and the rest holds', () => {
    const { status, err, out } = desk({ 'newslint.config.json': '{\n  "rules": { "template-tg": "off", "promo-line": "off" }\n}', 'a.txt': TAG + PLUG }).newslint('--format', 'compact', '.');
    expect(status).toBe(2);
    expect(err).toBe('newslint: newslint.config.json:2:14 rules.template-tg: There is no rule ‘template-tg’; did you mean ‘template-tag’?\n');
    expect(out).toMatch(/^\.\/a\.txt:2:1: .*\n$/);
  });
  test.each(['--fix', '--fix-dry-run', '--diff'])('%s mends nothing while a rule may have been meant to be off', (option) => {
    const { newslint, read } = desk({ 'newslint.config.json': '{ "rules": { "template-tag": "of" } }', 'a.txt': TAG, 'ok/newslint.config.json': '{}', 'ok/b.txt': TAG });
    const { status, err, out } = newslint(option, 'a.txt');
    expect(status).toBe(2);
    expect(err).toContain('nothing was fixed where this configuration holds');
    expect(out).not.toContain('+++');
    expect(read('a.txt')).toBe(TAG);
    newslint(option, 'a.txt', 'ok/b.txt');
    expect(read('ok/b.txt')).toBe(option === '--fix' ? MENDED : TAG);
  });
  test('the filter mends nothing by a configuration with a mistake in it', () => {
    const { status, err, out } = desk().piped(`${JSON.stringify({ text: TAG })}\n`, 'jsonl', 'filter', '--fix', '--config', 'nowhere.json');
    expect(status).toBe(2);
    expect(err).toContain('nothing was fixed');
    expect(JSON.parse(out)).toMatchObject({ text: TAG });
  });
  test.each([['check', '.'], ['quotes', '.'], ['roles', '.'], ['baseline', '.'], ['archive-test', '.'], ['check', '--print-config', 'a.txt'], ['jsonl', 'filter']])('a mistake in it is told with file, place and path by %s %s', (...args) => {
    const config = '{\n  "genre": "novel",\n  "patterns": [{ "id": "own-plug", "category": "promo", "match": "Get our app", "message": "Our own plug; delete it." }]\n}';
    const { status, err } = desk({ 'newslint.config.json': config, 'a.txt': MENDED }).piped('{"text":"Fine."}\n', ...args);
    expect(err).toMatch(/^newslint: newslint\.config\.json:2:\d+ genre: Expected one of .*, found ‘novel’.*\n$/);
    expect(status).toBe(2);
  });
  test.each([
    ['itself', { 'newslint.config.json': '{ "extends": ["./newslint.config.json"] }' }, 'newslint.config.json:1:15 extends[0]: ‘./newslint.config.json’ leads back to this file itself; it is left out.'],
    ['one that extends it', { 'newslint.config.json': '{ "extends": ["./b.json"] }', 'b.json': '{ "extends": ["./newslint.config.json"] }' }, 'b.json:1:15 extends[0]: ‘./newslint.config.json’ leads back to a configuration that extends this one; it is left out.'],
  ])('one that extends %s is told and not followed', (_, configs, message) => {
    expect(desk({ ...configs, 'a.txt': MENDED }).newslint('a.txt')).toMatchObject({ status: 2, err: `newslint: ${message}\n` });
  });
  test('mistakes are told in the order of the file, and those of a base after them', () => {
    const { err } = desk({ 'b.json': '{ "genre": "x" }', 'newslint.config.json': '{\n"ignores": 1,\n"extends": ["./b.json", "./c.json"],\n"genre": "x",\n"genre": "news"\n}', 'a.txt': MENDED }).newslint('a.txt');
    expect(err.split('\n').map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual(['newslint.config.json:2:1 ignores:', 'newslint.config.json:3:25 extends[1]:', 'newslint.config.json:5:1 genre:', 'b.json:1:3 genre:', '']);
  });
  test('a base that is not there is told', () => {
    expect(desk({ 'newslint.config.json': '{ "extends": ["house-style"] }', 'a.txt': MENDED }).newslint('.').err).toContain('‘house-style’ was not found');
  });
  test('a package is a base as data', () => {
    expect(desk({ 'node_modules/house-style/newslint.config.json': '{ "rules": { "template-tag": "off" } }', 'newslint.config.json': '{ "extends": ["house-style"] }', 'a.txt': TAG }).newslint('.').status).toBe(0);
  });
  test.each([
    ['by the configuration', { packs: { outlets: 'off' } }, []],
    ['by a base that comes with newslint', { extends: ['newslint:generic'] }, []],
    ['but those that are named', { packs: { outlets: 'off', 'the-nation': 'on' } }, ['a.txt:2:1', 'b.txt:2:1']],
    ['by the base of that outlet', { extends: ['newslint:the-nation'] }, ['a.txt:2:1', 'b.txt:2:1']],
    ['for some files', { overrides: [{ files: ['b.txt'], packs: { 'the-nation': 'off' } }] }, ['a.txt:2:1']],
    ['not at all', {}, ['a.txt:2:1', 'b.txt:2:1']],
  ])('leaves out packs of phrases, %s', (_, config, expected) => {
    const made = desk({ 'newslint.config.json': JSON.stringify(config), 'a.txt': OUTLET, 'b.txt': OUTLET });
    expect(lines(made, 'a.txt', 'b.txt')).toEqual(expected);
  });
  test.each([
    [{ packs: { ruters: 'off' } }, 'packs.ruters: There is no pack ‘ruters’; did you mean ‘reuters’?'],
    [{ extends: ['newslint:ruters'] }, 'extends[0]: There is no built-in configuration ‘newslint:ruters’; did you mean ‘newslint:reuters’?'],
    [{ packs: { reuters: false } }, 'packs.reuters: Expected one of ‘on’, ‘off’, found false.'],
  ])('tells a pack that there is not: %j', (config, message) => {
    const { status, err } = desk({ 'newslint.config.json': JSON.stringify(config), 'a.txt': MENDED }).newslint('a.txt');
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
  test('init writes one that holds and names its schema, once', () => {
    const made = desk({ 'a.txt': MENDED });
    expect(made.newslint('init').status).toBe(0);
    expect(made.read('newslint.config.json')).toContain('newslint.schema.json');
    expect(made.newslint('.')).toMatchObject({ status: 0, err: '' });
    expect(made.newslint('init').status).toBe(2);
  });
  test('--print-config says what holds for a file', () => {
    const made = desk({ 'newslint.config.json': '{ "overrides": [{ "files": ["letters/**"], "genre": "letter", "rules": { "promo-line": "hint" } }] }' });
    made.write('sub/newslint.config.json', '{ "packs": { "bbc": "off" } }');
    expect(JSON.parse(made.newslint('--print-config', 'sub/wire.json').out)).toMatchObject({ format: 'ninjs', packs: { bbc: 'off' } });
    expect(JSON.parse(made.newslint('--print-config', 'letters/a.md').out)).toMatchObject({ format: 'markdown', genre: 'letter', ignored: false, rules: { 'promo-line': { severity: 'hint' } } });
  });
  test('--print-config says of a file that is not there what would hold for it', () => {
    const { newslint } = desk({ 'a.txt': MENDED });
    expect(newslint('--print-config', 'a.txt')).toMatchObject({ status: 0, err: '' });
    expect(newslint('--print-config', 'b.txt')).toEqual({ status: 0, out: newslint('--print-config', 'a.txt').out.replace('a.txt', 'b.txt'), err: 'newslint: There is no file ‘b.txt’; this is what would hold for it.\n' });
  });
});

describe('house patterns', () => {
  const config = JSON.stringify({ patterns: [{ id: 'harbor-plug', category: 'promo', match: 'Get the Harbor Post app\\.', message: 'Our own plug; delete it.', fix: 'safe' }, { id: 'bad-one', category: 'promo', match: '(', message: 'x' }] });
  const files = { 'newslint.config.json': config, 'a.txt': 'The council met on Monday. Get the Harbor Post app.\n', 'b.txt': MENDED };
  test('are checked and fixed like any rule, and one that is wrong is told', () => {
    const made = desk(files);
    const { status, err, out } = made.newslint('.');
    expect(status).toBe(2);
    expect(err).toMatch(/^newslint: newslint\.config\.json:1:\d+ patterns\[1\]\.match: The expression of ‘bad-one’ is no regular expression: missing closing \)\.\n$/);
    expect(out).toContain('Our own plug; delete it.');
    made.write('newslint.config.json', config.replace('"match":"("', '"match":"Nothing"'));
    expect(made.newslint('--fix', '.').status).toBe(0);
    expect(made.read('a.txt')).toBe('The council met on Monday.\n');
  });
  test('are rules to --rule and --fix-rule, and run only where they are named', () => {
    const plug = { id: 'harbor-plug', category: 'promo', match: 'Get the Harbor Post app\\.', message: 'Our own plug; delete it.', fix: 'safe', severity: 'off' };
    const copy = `The council met on Monday. Get the Harbor Post app.\n${TAG}`;
    const made = desk({ 'house.json': JSON.stringify({ patterns: [plug, { ...plug, id: 'harbor-note', match: 'council', fix: 'none' }] }), 'desk/newslint.config.json': '{ "extends": ["../house.json"] }', 'desk/a.txt': copy });
    expect(lines(made, '--rule', 'template-tag', 'desk')).toEqual(['desk/a.txt:3:1']);
    expect(lines(made, '--rule', 'harbor-plug', 'desk')).toEqual(['desk/a.txt:1:28']);
    expect(lines(made, '--rule', 'harbor-plug', 'desk/a.txt')).toEqual(['desk/a.txt:1:28']);
    expect(lines(made, '--rule', 'harbor-plug', 'desk/*.txt')).toEqual(['desk/a.txt:1:28']);
    expect(lines(made, '--rule', 'harbor-plug,harbor-note', '--config', 'house.json', 'desk')).toEqual(['desk/a.txt:1:5', 'desk/a.txt:1:28']);
    expect(made.newslint('--fix-rule', 'harbor-note', 'desk').err).toBe('newslint: ‘harbor-note’ has no fixes.\n');
    expect(made.newslint('--rule', 'harbor-plugs', 'desk').err).toBe('newslint: There is no rule ‘harbor-plugs’; did you mean ‘harbor-plug’?\n');
    expect(JSON.parse(made.piped(`${JSON.stringify({ text: copy })}\n`, 'jsonl', 'filter', '--rule', 'harbor-plug', '--config', 'house.json').out)).toMatchObject({ newslint: { findings: [{ rule: 'harbor-plug' }] } });
    made.newslint('--rule', 'harbor-plug', '--fix-rule', 'harbor-plug', 'desk');
    expect(made.read('desk/a.txt')).toBe(`The council met on Monday.\n${TAG}`);
  });
  test('are listed by --print-config among the rules that hold', () => {
    expect(JSON.parse(desk(files).newslint('--print-config', 'a.txt').out)).toMatchObject({ rules: { 'template-tag': {}, 'harbor-plug': { severity: 'warning', options: {} } } });
  });
  test('are counted in an archive by archive-test, with samples', () => {
    expect(desk(files).newslint('archive-test', '.').out).toBe('harbor-plug: 1 hit in 1 article\n    ./a.txt: …The council met on Monday. [Get the Harbor Post app.]…\n');
  });
  test('that are not there cannot be counted, and that is told', () => {
    expect(desk({ 'a.txt': MENDED }).newslint('archive-test', '.')).toMatchObject({ status: 2, err: 'newslint: There is no configuration here, and so no ‘patterns’ that could be tried.\n' });
    expect(desk({ 'newslint.config.json': '{}', 'a.txt': MENDED }).newslint('archive-test', '.')).toMatchObject({ status: 2, err: 'newslint: newslint.config.json has no ‘patterns’ that could be tried.\n' });
  });
});

describe('quotes --source', () => {
  const wire = 'BRANDT: I have had more than enough of this council. We start over in May.\n';
  test('passes what is word for word', () => {
    expect(desk({ wire, 'a.txt': '"We start over in May," Brandt said.\n' }).newslint('quotes', '--source', 'wire', 'a.txt').status).toBe(0);
  });
  test('shows words that were changed, dropped or added', () => {
    const { status, out } = desk({ wire, 'a.txt': '"I have had enough of this council," Brandt said.\n' }).newslint('quotes', '--source', 'wire', 'a.txt');
    expect(status).toBe(1);
    expect(out).toBe('a.txt\n  1:1  changed; source, line 1\n       "I have had enough of this council,"\n       ‘more than’ was left out.\n\n');
  });
});

describe('what a run writes beside the articles', () => {
  test('never takes the place of one, whether it was named, met in a folder or linked', () => {
    const { newslint, folder, read } = desk({ 'a.txt': TAG, 'b.txt': TAG });
    execFileSync('ln', ['-s', 'a.txt', 'link.txt'], { cwd: folder });
    for (const args of [['--output-file', 'b.txt', '.'], ['--output-file', 'link.txt', 'a.txt'], ['--format', 'json=a.txt', '.'], ['--output-file', './b.txt', 'a.txt', 'b.txt']]) {
      const { status, err } = newslint(...args);
      expect(status).toBe(2);
      expect(err).toMatch(/^newslint: The report would take the place of (?:\.\/)?[ab]\.txt, which is to be checked; name another file for it, or one that is ignored\.\n$/);
    }
    expect([read('a.txt'), read('b.txt')]).toEqual([TAG, TAG]);
  });
  test('may be written again where it lies among the articles', () => {
    const { newslint, read } = desk({ 'a.txt': TAG });
    for (const report of ['json=r.json', 'html=r.html', 'stylish=r.txt', 'compact=r2.txt', 'summary=r.md', 'github=r3.txt']) for (let times = 0; times < 2; times++) expect(newslint('--format', report, '.').status).toBe(1);
    expect(read('r.json')).toContain('a.txt');
    expect(newslint('--format', 'json', '.').out).toContain('"summary":{"files":1,');
    expect(newslint('--fix', '.').status).toBe(0);
    for (let times = 0; times < 2; times++) expect(newslint('--format', 'stylish=r.txt', '.').status).toBe(0);
    expect(read('r.txt')).toBe('Nothing found; 1 file checked.\n');
  });
  test('is an article where somebody has written into it', () => {
    const { newslint, read, write } = desk({ 'a.txt': TAG });
    newslint('--format', 'stylish=r.txt', '--format', 'compact=s.txt', 'a.txt');
    write('r.txt', `The mayor resigned.\n\n${read('r.txt')}`);
    write('s.txt', `${read('s.txt')}The mayor resigned.\n`);
    for (const report of ['r.txt', 's.txt']) expect(newslint('--output-file', report, '.')).toMatchObject({ status: 2, err: expect.stringContaining(`take the place of ./${report}`) as string });
  });
});

describe('what is asked for', () => {
  test('a file that is named twice is checked once', () => {
    const { newslint } = desk({ 'a.txt': TAG });
    expect(newslint('--format', 'compact', 'a.txt', './a.txt', '.').out.match(/template-tag/g)).toHaveLength(1);
  });
  test('what a folder holds and the configuration leaves out is no news', () => {
    const { newslint } = desk({ 'newslint.config.json': '{ "ignores": ["old/**"] }', 'old/a.txt': TAG, 'b.txt': TAG });
    expect(newslint('.').err).toBe('');
    expect(newslint('old/a.txt').err).toContain('left out by ‘ignores’');
  });
  test('a rule that has nothing to apply unseen says what it takes', () => {
    const { newslint, read } = desk({ 'a.txt': 'The mayor resigned. [INSERT QUOTE]\n' });
    expect(newslint('--fix-rule', 'placeholder', 'a.txt')).toMatchObject({ status: 2, err: 'newslint: No fix of ‘placeholder’ is applied unseen; say --fix-suggested as well.\n' });
    newslint('--fix-suggested', '--fix-rule', 'placeholder', 'a.txt');
    expect(read('a.txt')).toBe('The mayor resigned.\n');
  });
  test('a baseline of nothing that could be read is not said to be recorded', () => {
    const { newslint } = desk({ 'a.txt': TAG });
    const { status, out } = newslint('baseline', 'nosuch.txt');
    expect([status, out]).toEqual([2, '']);
  });
  test('a filter never writes over the text', () => {
    const { piped } = desk();
    expect(piped('{"text":"x"}\n', 'jsonl', 'filter', '--into', 'text')).toMatchObject({ status: 2, out: '' });
  });
});
