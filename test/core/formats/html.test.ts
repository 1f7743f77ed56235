import { describe, expect, test } from 'vitest';
import { readFormat } from '../../../server/src/core/formats/index';
import { splitLines } from '../../../server/src/core/lines';

const read = (text: string) => readFormat(text, 'html', splitLines(text));
const blocksIn = (text: string): string[] => {
  const { masked, blocks } = read(text);
  return blocks.map(({ start, end }) => masked.slice(start, end).replace(/\s+/g, ' '));
};

describe('blocks', () => {
  test.each([
    ['paragraphs on one line', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['paragraphs that are not closed', '<p>One.<p>Two.', ['One.', 'Two.']],
    ['a paragraph over several lines', '<p>One\ntwo.</p>', ['One two.']],
    ['words dressed within a paragraph', '<p>One <b>two</b>, <a href="x">three</a>.</p>', ['One two , three .']],
    ['two line breaks', 'One.<br><br />Two.', ['One.', 'Two.']],
    ['a single line break, which makes none', 'One,<br>two.', ['One, two.']],
    ['blank lines between bare text', 'One.\n\nTwo.\r\n\r\nThree.', ['One.', 'Two.', 'Three.']],
    ['headings, items and cells', '<h1>One</h1><ul><li>Two<li>Three</ul><table><tr><td>Four</td><td>Five</td></tr></table>', ['One', 'Two', 'Three', 'Four', 'Five']],
    ['no scripts, styles, heads or comments', '<head><title>x</title></head><style>p{}</style><script>var x = "<p>y</p>";</script><!-- z --><p>One.</p>', ['One.']],
    ['no code', '<p>Write <code>{{ x }}</code> here.</p><pre>var x;</pre>', ['Write here.']],
    ['text after tags that do not match', '</div><p>One.</i></p> two', ['One.', 'two']],
    ['signs that are no tags', '<p>5 < 6 & 7 > 3</p>', ['5 < 6 & 7 > 3']],
  ])('%s', (_name, text, blocks) => {
    expect(blocksIn(text)).toEqual(blocks);
  });
});

test('entities are read as their characters, quotation marks next to the words that they enclose', () => {
  expect(read('<p>&quot;No &amp; no,&quot; said Caf&eacute; owner&nbsp;Ann.</p>').masked).toBe('        "No &     no,"      said Caf&eacute; owner      Ann.    '.replace('&eacute;', 'é       '));
});

test.each(['', '<', '</', '<p', '<!--', '<script>', '<a b="', '&', '&amp', '<!doctype', '\r\n<p>\r', '\ud800<b>', '<svg><p>x'])('%j keeps its length and its line endings', (text) => {
  const { masked } = read(text);
  expect(masked).toHaveLength(text.length);
  expect(masked.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
});
