/** `newslint check` as built: what it prints, its exit statuses, what it does to files. */
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desk } from '../support/desk';

const TAG = 'The mayor resigned on Monday.\n{{#rendered}} {{/rendered}}\nHer deputy takes over.\n';
const MENDED = 'The mayor resigned on Monday.\nHer deputy takes over.\n';
const CLEAN = 'The mayor resigned on Monday.\n';

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string; readonly start: number; readonly line: number }[] }[];
  readonly summary: unknown;
}
const report = (out: string): Report => JSON.parse(out) as Report;

describe('exit status', () => {
  test('is 0 where nothing is to be mended', () => {
    expect(desk({ 'a.txt': CLEAN }).newslint('a.txt')).toMatchObject({ status: 0, out: 'Nothing found; 1 file checked.\n', err: '' });
  });
  test('is 1 where a warning is left', () => {
    expect(desk({ 'a.txt': TAG }).newslint('check', 'a.txt').status).toBe(1);
  });
  test('is 2 for an option that does not exist, with a hint at the one that was meant', () => {
    const { status, err } = desk().newslint('check', '--fx', '.');
    expect(status).toBe(2);
    expect(err).toContain('--fix');
  });
  test('is 0 for help and version', () => {
    expect(desk().newslint('--help').status).toBe(0);
    for (const option of ['-v', '--version']) expect(desk().newslint(option)).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
  });
});

describe('the JSON report', () => {
  test('has an entry for every file, and findings with offsets, lines, columns and fixes', () => {
    const { out } = desk({ 'a.txt': TAG, 'b.txt': CLEAN }).newslint('check', '--format', 'json', 'a.txt', 'b.txt');
    const { summary, ...rest } = report(out);
    expect(rest).toMatchInlineSnapshot(`
      {
        "files": [
          {
            "findings": [
              {
                "category": "debris",
                "column": 1,
                "end": 57,
                "endColumn": 28,
                "endLine": 2,
                "fixes": [
                  {
                    "edits": [
                      {
                        "end": 58,
                        "start": 30,
                        "text": "",
                      },
                    ],
                    "safe": true,
                    "title": "Delete template tag",
                  },
                ],
                "line": 2,
                "message": "‘{{#rendered}} {{/rendered}}’ is a template tag that was never filled; delete it.",
                "rule": "template-tag",
                "severity": "warning",
                "start": 30,
              },
            ],
            "path": "a.txt",
          },
          {
            "findings": [],
            "path": "b.txt",
          },
        ],
      }
    `);
    expect(summary).toEqual({ files: 2, findings: { error: 0, warning: 1, info: 0, hint: 0 }, fixable: 1, letStand: 0, milliseconds: expect.any(Number) as number });
  });
  test('does not count a byte order mark', () => {
    const { out } = desk({ 'a.txt': `\uFEFF${TAG}` }).newslint('check', '--format', 'json', 'a.txt');
    expect(report(out).files[0]?.findings[0]).toMatchObject({ start: 30, line: 2 });
  });
});

test('the report for people shows the line, a caret and the fix', () => {
  const { out } = desk({ 'a.txt': `The mayor resigned. {{title}}\n` }).newslint('a.txt');
  expect(out).toMatchInlineSnapshot(`
    "a.txt
      1:21  warning  ‘{{title}}’ is a template tag that was never filled; delete it.  template-tag
           The mayor resigned. {{title}}
                               ^^^^^^^^^
           fix: Delete template tag

    1 finding: 1 warning; 1 file checked. It can be fixed with --fix.
    "
  `);
});

describe('what is linted', () => {
  test('a folder means the articles in it, without hidden files, node_modules and what git ignores', () => {
    const { newslint } = desk({
      'a.txt': TAG, 'sub/b.md': TAG, 'sub/c.html': TAG, 'sub/d.csv': TAG, '.hidden.txt': TAG, 'node_modules/x.txt': TAG,
      'out/e.txt': TAG, 'out/f.txt': TAG, '.gitignore': 'out/*\n!out/f.txt\n', 'sub/.newslintignore': 'c.html\n',
    });
    expect(report(newslint('--format', 'json', '.').out).files.map(({ path }) => path)).toEqual(['./a.txt', './out/f.txt', './sub/b.md']);
  });
  test('a file that is named is linted whatever its extension', () => {
    expect(desk({ 'story.copy': TAG }).newslint('story.copy').status).toBe(1);
  });
  test('a glob is matched by newslint where the shell leaves it alone', () => {
    const { newslint } = desk({ 'desk/a.txt': TAG, 'desk/old/b.txt': TAG, 'c.txt': TAG });
    expect(report(newslint('--format', 'json', 'desk/**/*.txt').out).files.map(({ path }) => path)).toEqual(['desk/a.txt', 'desk/old/b.txt']);
  });
  test('what a glob takes in besides articles is told, and is no fault; named, it is', () => {
    const { newslint } = desk({ 'desk/a.txt': CLEAN, 'desk/photo.jpg': Uint8Array.of(0xff, 0xd8, 0, 3), 'desk/tool.js': 'run();' });
    expect(newslint('desk/*.*')).toMatchObject({ status: 0, err: 'newslint: desk/photo.jpg is a binary file; it was not checked.\nnewslint: desk/tool.js is code; it was not checked.\n' });
    expect(newslint('desk/photo.jpg').status).toBe(2);
  });
  test('a dash reads standard input, under a name of its own', () => {
    const { out } = desk().piped(TAG, 'check', '--format', 'json', '--stdin-filename', 'draft.md', '-');
    expect(report(out).files).toMatchObject([{ path: 'draft.md', findings: [{ rule: 'template-tag' }] }]);
  });
  test('a folder link is not followed, so that one which leads back does no harm', () => {
    const { folder, newslint } = desk({ 'a.txt': CLEAN });
    symlinkSync(folder, join(folder, 'loop'));
    expect(newslint('.')).toMatchObject({ status: 0, err: '' });
  });
  test('names may have spaces and line breaks in them', () => {
    const { newslint } = desk({ 'a b\nc.txt': TAG });
    expect(report(newslint('--format', 'json', '.').out).files[0]?.path).toBe('./a b\nc.txt');
  });
});

describe('a file that cannot be read is named, and the others are linted', () => {
  const others = { 'good.txt': TAG };
  test.each([
    ['missing', {}, 'gone.txt: there is no such file or folder.'],
    ['binary', { 'gone.txt': Uint8Array.of(0x50, 0x4b, 0, 3) }, 'gone.txt is a binary file, not text; leave it out.'],
    ['not UTF-8', { 'gone.txt': Uint8Array.of(0x93, 0x48, 0x69, 0x94) }, 'gone.txt is not UTF-8; save it as UTF-8, or say what it is with --encoding'],
  ])('%s', (_, files, message) => {
    const { status, out, err } = desk({ ...others, ...files }).newslint('--format', 'json', 'gone.txt', 'good.txt');
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(report(out).files).toMatchObject([{ path: 'good.txt', findings: [{}] }]);
  });
  test('a link that leads back to itself', () => {
    const { folder, newslint } = desk(others);
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    const { status, err, out } = newslint('.', '--format', 'json');
    expect(status).toBe(2);
    expect(err).toBe('newslint: ./loop.txt is a link that leads back to itself.\n');
    expect(report(out).files).toHaveLength(1);
  });
  test('an empty folder', () => {
    expect(desk().newslint('.')).toMatchObject({ status: 2, err: 'newslint: .: there is no .txt, .md, .html or .json file in this folder.\n' });
  });
});

describe('encodings', () => {
  test.each(['utf16le', 'utf16be'] as const)('%s is told by its mark, and written back as it was', (encoding) => {
    const le = Buffer.from(`\uFEFF${TAG}`, 'utf16le');
    const { newslint, folder } = desk({ 'a.txt': encoding === 'utf16le' ? le : Buffer.from(le).swap16() });
    expect(newslint('--fix', 'a.txt').status).toBe(0);
    const bytes = readFileSync(join(folder, 'a.txt'));
    expect((encoding === 'utf16le' ? bytes : bytes.swap16()).toString('utf16le')).toBe(`\uFEFF${MENDED}`);
  });
  test.each(['utf-16le', 'utf-16be'])('%s without a mark is read and written back when it is named, and what is UTF-8 beside it', (encoding) => {
    const le = Buffer.from(TAG, 'utf16le');
    const { newslint, folder, read } = desk({ 'a.txt': encoding === 'utf-16le' ? le : Buffer.from(le).swap16(), 'b.txt': TAG, 'c.txt': `\uFEFF${TAG}` });
    expect(newslint('a.txt')).toMatchObject({ status: 2, err: 'newslint: a.txt is a binary file, not text; leave it out.\n' });
    expect(newslint('--fix', '--encoding', encoding, '.')).toMatchObject({ status: 0, err: 'newslint: 3 files fixed.\n' });
    const bytes = readFileSync(join(folder, 'a.txt'));
    expect((encoding === 'utf-16le' ? bytes : bytes.swap16()).toString('utf16le')).toBe(MENDED);
    expect([read('b.txt'), read('c.txt')]).toEqual([MENDED, `\uFEFF${MENDED}`]);
  });
  test('a file that is not what was named is told', () => {
    const { newslint } = desk({ 'odd.txt': Buffer.from('a\0b'), 'quoted.txt': Buffer.of(0x93, 0x48, 0x69, 0x94) });
    for (const name of ['odd.txt', 'quoted.txt']) expect(newslint('--encoding', 'utf-16le', name)).toMatchObject({ status: 2, err: `newslint: ${name} is not utf-16le; name the encoding that it was written in.\n` });
  });
  test('a legacy encoding is read and written back when it is named', () => {
    const bytes = Buffer.concat([Buffer.of(0x93), Buffer.from('Hi,'), Buffer.of(0x94), Buffer.from(` she said.\n{{x}}\n`)]);
    const { newslint, folder } = desk({ 'a.txt': bytes });
    expect(newslint('--fix', '--encoding', 'windows-1252', 'a.txt')).toMatchObject({ status: 0, err: 'newslint: 1 file fixed.\n' });
    expect(readFileSync(join(folder, 'a.txt'))).toEqual(bytes.subarray(0, -6));
  });
  test('UTF-8 among files of the legacy encoding stays UTF-8, and ASCII is written in the one that is named', () => {
    const { newslint, folder, read } = desk({ 'new.txt': 'The naïve mayor – “{{x}} me?” – left.\n', 'old.txt': Buffer.from('The na\xefve mayor left.\n{{x}}\n', 'latin1'), 'plain.txt': 'A caf&amp;eacute; closed.\n' });
    expect(newslint('--fix', '--encoding', 'windows-1252', '.')).toMatchObject({ err: 'newslint: 3 files fixed.\n' });
    expect(read('new.txt')).toBe('The naïve mayor – “me?” – left.\n');
    expect(readFileSync(join(folder, 'old.txt'), 'latin1')).toBe('The na\xefve mayor left.\n');
    expect(readFileSync(join(folder, 'plain.txt'), 'latin1')).toMatch(/^A caf(?:\xe9|&eacute;) closed\.\n$/);
  });
  test('one that nobody knows is a wrong use', () => {
    expect(desk({ 'a.txt': CLEAN }).newslint('--encoding', 'windows-12', 'a.txt').status).toBe(2);
  });
});

test('a report never takes the place of an article that is checked', () => {
  const { newslint, read } = desk({ 'a.txt': TAG });
  for (const option of [['--output-file', './a.txt'], ['--format', 'json=a.txt']]) expect(newslint(...option, 'a.txt')).toMatchObject({ status: 2, err: expect.stringContaining('name another file') as string });
  expect(read('a.txt')).toBe(TAG);
});

test('a page of findings that lies among the articles is no article', () => {
  const { newslint } = desk({ 'a.txt': TAG });
  newslint('--format', 'html=report.html', '.');
  expect(newslint('--format', 'compact', '.').out).toMatch(/^\.\/a\.txt:2:1: [^\n]*\n$/);
});

test('of many files, worker threads give the same report in the same order', () => {
  const { newslint } = desk(Object.fromEntries(Array.from({ length: 1700 }, (_, index) => [`${String(index).padStart(4, '0')}.txt`, index % 17 === 0 ? TAG : 'Fine.\n'])));
  const [one, two] = ['1', '2'].map((threads) => newslint('--threads', threads, '--format', 'compact', '.'));
  expect(one?.out.split('\n')).toHaveLength(101);
  expect(two).toEqual(one);
});

describe('--fix', () => {
  test('repairs what is certain and leaves every other byte: mark, line endings, missing final newline', () => {
    const { newslint, read } = desk({ 'a.txt': '\uFEFFThe mayor resigned.\r\n{{title}}\r\nHer deputy takes over.' });
    expect(newslint('--fix', 'a.txt').status).toBe(0);
    expect(read('a.txt')).toBe('\uFEFFThe mayor resigned.\r\nHer deputy takes over.');
  });
  test('keeps the mode, leaves nothing beside the file, and a second run writes nothing', () => {
    const { newslint, folder } = desk({ 'a.txt': TAG });
    chmodSync(join(folder, 'a.txt'), 0o640);
    newslint('--fix', 'a.txt');
    const after = statSync(join(folder, 'a.txt'));
    expect(after.mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.txt']);
    newslint('--fix', 'a.txt');
    expect(statSync(join(folder, 'a.txt')).ino).toBe(after.ino);
  });
  test('leaves a read-only file alone and says so', () => {
    const { newslint, folder, read } = desk({ 'a.txt': TAG });
    chmodSync(join(folder, 'a.txt'), 0o444);
    expect(newslint('--fix', 'a.txt')).toMatchObject({ status: 2, err: 'newslint: a.txt is read-only and was not fixed; make it writable first.\n' });
    expect(read('a.txt')).toBe(TAG);
  });
  test('on standard input writes the fixed article out, and the report beside it', () => {
    const { out, err } = desk().piped(TAG, '--fix', '-');
    expect(out).toBe(MENDED);
    expect(err).toContain('Nothing found');
  });
});
