import { describe, expect, test } from 'vitest';
import { fixAll, type Format } from '../../../server/src/core/index';
import { findingsIn } from '../../support/lint';

const PLUG = 'CLICK HERE TO GET THE HARBOR POST APP';
const cleaned = (text: string, format: Format): string => fixAll(text, (current) => findingsIn(current, format));

describe('what dresses a plug goes with it in HTML', () => {
  test.each([
    ['an element', `<p>Copy.</p>\n<p>${PLUG}</p>\n<p>More.</p>\n`, '<p>Copy.</p>\n<p>More.</p>\n'],
    ['elements within elements', `<p>Copy.</p>\n<ul><li><a href="/app"><b>${PLUG}</b></a></li></ul>\n`, '<p>Copy.</p>\n'],
    ['one of two line breaks', `<p>Copy.<br>\n${PLUG}<br>\nMore.</p>\n`, '<p>Copy.<br>\nMore.</p>\n'],
    ['a line break at the end of its element', `<p>Copy.<br/>${PLUG}</p>\n`, '<p>Copy.</p>\n'],
    ['a line break at the start of its element', `<p>${PLUG}<br>Copy.</p>\n`, '<p>Copy.</p>\n'],
  ])('%s', (_what, text, expected) => {
    expect(cleaned(text, 'html')).toBe(expected);
  });

  test.each([
    ['a list that has other items', `<ul><li>${PLUG}</li><li>Copy.</li></ul>\n`, '<ul><li>Copy.</li></ul>\n'],
    ['a cell of a table', `<table><tr><td>${PLUG}</td><td>Copy.</td></tr></table>\n`, '<table><tr><td></td><td>Copy.</td></tr></table>\n'],
    ['an element with a picture', `<p><img src="b.jpg"> ${PLUG}</p>\n`, '<p><img src="b.jpg"> </p>\n'],
  ])('but not %s', (_what, text, expected) => {
    expect(cleaned(text, 'html')).toBe(expected);
  });
});

describe('what dresses a plug goes with it in Markdown', () => {
  test.each([
    ['a list item and a link', `Copy.\n\n- [${PLUG}](http://x.example/a_(b) "App")\n- A point.\n`, 'Copy.\n\n- A point.\n'],
    ['emphasis', `Copy.\n\n**${PLUG}**\n\nMore.\n`, 'Copy.\n\nMore.\n'],
    ['a heading', `Copy.\n\n## ${PLUG}\n\nMore.\n`, 'Copy.\n\nMore.\n'],
    ['the address behind a label', 'Copy.\n\nRead or Share this story: https://x.example/story/1/\n\nMore.\n', 'Copy.\n\nMore.\n'],
    ['with CRLF', `Copy.\r\n\r\n**${PLUG}**\r\n\r\nMore.\r\n`, 'Copy.\r\n\r\nMore.\r\n'],
  ])('%s', (_what, text, expected) => {
    expect(cleaned(text, 'markdown')).toBe(expected);
  });

  test('but not a picture on its line', () => {
    expect(cleaned(`Copy.\n\n![Boat](b.jpg) ${PLUG}\n`, 'markdown')).toBe('Copy.\n\n![Boat](b.jpg)\n');
  });
});
