import { describe, expect, test } from 'vitest';
import { readFormat } from '../../../server/src/core/formats/index';
import { splitLines } from '../../../server/src/core/lines';

const read = (text: string) => readFormat(text, 'markdown', splitLines(text));
/** What is left of the text in the mask, white space folded. */
const copyIn = (text: string): string => read(text).masked.replace(/\s+/g, ' ').trim();
const blocksIn = (text: string): string[] => {
  const { masked, blocks } = read(text);
  return blocks.map(({ start, end }) => masked.slice(start, end).replace(/\s+/g, ' '));
};

describe('what is no copy is blanked', () => {
  test.each([
    ['front matter', '---\ntitle: "Hall"\n---\nThe hall opened.', 'The hall opened.'],
    ['front matter in TOML', '+++\ntitle = "Hall"\n+++\nThe hall opened.', 'The hall opened.'],
    ['front matter in CRLF', '---\r\ntitle: Hall\r\n---\r\nThe hall opened.', 'The hall opened.'],
    ['a code span', 'Write `{{ name }}` here.', 'Write here.'],
    ['fenced code', 'One.\n\n```js\nvar x = 1;\n```\n\nTwo.', 'One. Two.'],
    ['indented code', 'One.\n\n    var x = 1;\n\nTwo.', 'One. Two.'],
    ['a link target', 'Read [the report](https://x.example/a "Title") first.', 'Read the report first.'],
    ['a reference', 'Read [the report][r].\n\n[r]: https://x.example', 'Read the report .'],
    ['an image', 'One ![a hall](hall.jpg) two.', 'One two.'],
    ['emphasis marks', 'Built by **Amos Keel**, _he_ said.', 'Built by Amos Keel , he said.'],
    ['inline tags', 'One <b>two</b> three.', 'One two three.'],
    ['a block of tags', '<div class="x">\n<p>One.</p>\n</div>', 'One.'],
    ['a comment', 'One.\n\n<!-- two -->\n\nThree.', 'One. Three.'],
    ['heading marks', '## A long wait', 'A long wait'],
  ])('%s', (_name, text, copy) => {
    expect(copyIn(text)).toBe(copy);
  });
});

describe('what is copy stays', () => {
  test.each([
    'He said [the mayor] left.',
    'The note [caption id="a1"] stayed.',
    'A dash --- and three dots ...',
    'Text {{< figure >}} and {{ tag }}.',
    '5 * 3 < 20 & more',
    '--- is no front matter',
  ])('%s', (text) => {
    expect(copyIn(text)).toBe(text);
  });
});

test('an entity is read as its character, at its own place', () => {
  const { masked } = read('He said, &ldquo;No &amp; no,&rdquo; twice.');
  expect(masked).toBe('He said,       “No &     no,”       twice.');
});

test('headings, wrapped paragraphs, list items, quotations and table cells are blocks', () => {
  expect(blocksIn('# Hall\n\nThe hall\nopened.\n\n- one\n- two\n  more\n\n> three\n> four\n\n| a | b |\n|---|---|\n| c | d |\n\nTitle\n=====\n')).toEqual([
    'Hall', 'The hall opened.', 'one', 'two more', 'three four', 'a', 'b', 'c', 'd', 'Title',
  ]);
});

test.each(['', '---', '---\n', '---\nopen', '```\nopen', '[', '\r', '\r\r\n', '\ud800', '\ufeff---\na: b\n---\n', '<div', '>\n>', '|', '\t- \t'])('%j keeps its length and its line endings', (text) => {
  const { masked } = read(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
});

test('a paragraph beyond all measure is still read, its marks left in', () => {
  const { masked, blocks } = read(`# Hall\n\n${'[a]('.repeat(20_000)}\n\nThe end.`);
  expect(blocks).toHaveLength(3);
  expect(masked.endsWith('The end.')).toBe(true);
});
