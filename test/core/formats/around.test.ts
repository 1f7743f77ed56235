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
    ['an element with a picture', `<p><img src="b.jpg"> ${PLUG}</p>\n`, '<p><img src="b.jpg"></p>\n'],
  ])('but not %s', (_what, text, expected) => {
    expect(cleaned(text, 'html')).toBe(expected);
  });
});

describe('no half of a link or of emphasis is left of a pointer', () => {
  test.each([
    ['a link in bold behind the label', 'html', '<p><strong>READ MORE: <a href="/b">Bridge to close</a></strong></p>'],
    ['the label as the link', 'html', '<p><a href="/b">READ MORE</a>: Bridge to close</p>'],
    ['elements at both ends', 'html', '<p><b><i>RELATED:</i> <a href="/b"><u>Bridge to close</u></a></b></p>'],
    ['a bold label in a list', 'html', '<ul><li><b>RELATED:</b> Bridge to close for a day</li></ul>'],
    ['a link behind a bold label', 'markdown', '**RELATED:** [Bridge to close for a day](/b)\n'],
    ['a link in bold behind the label', 'markdown', '**READ MORE: [Bridge to close](/b)**\n'],
    ['the label as the link', 'markdown', '[READ MORE](/b): Bridge to close\n'],
    ['a link in a list', 'markdown', '- *RELATED*: [Bridge to close for a day](/b)\n'],
  ] as const)('%s, in %s', (_what, format, pointer) => {
    const story = format === 'html' ? '<p>It rained on Monday, and the mayor left.</p>' : 'It rained on Monday, and the mayor left.\n';
    expect(cleaned(`${story}\n${pointer}\n${story.replace('mayor', 'clerk')}\n`, format)).toBe(`${story}\n${story.replace('mayor', 'clerk')}\n`);
  });

  test.each([
    ['html', '<p><b>She left. (RELATED:</b> Bridge to close for a day) He came.</p>\n'],
    ['markdown', 'She left. (RELATED: [Bridge to close for a day) and more](/b) He came.\n'],
  ] as const)('one that would be left so is not deleted unseen, in %s', (format, text) => {
    const rained = format === 'html' ? `<p>It rained.</p>\n${text}` : `It rained.\n\n${text}`;
    expect(findingsIn(rained, format).map(({ rule, fixes }) => [rule, fixes.map(({ safe }) => safe)])).toEqual([['related-headline', [false]]]);
    expect(cleaned(rained, format)).toBe(rained);
  });
});

test('a message quotes a pointer as it reads', () => {
  const text = '<p>It rained.</p>\n<p>She left (RELATED: <a href="/b x">Bridge to <b>close</b></a>) on Monday.</p>\n';
  expect(findingsIn(text, 'html').map(({ message }) => message)).toEqual(['‘(RELATED: Bridge to close)’ is a pointer to another story; delete it.']);
});

describe('a deletion leaves no white space at the markup beside it', () => {
  test.each([
    ['at the start of its element', '<p>{{x}} She left.</p>', '<p>She left.</p>'],
    ['at the start of its element, with a link in what goes', '<p>(RELATED: <a href="x">Story</a>) The mayor left.</p>', '<p>The mayor left.</p>'],
    ['at the end of its element', '<p>She left. {{x}}</p>', '<p>She left.</p>'],
    ['at the end of its element, space on both sides', '<p>She left. {{x}} </p>', '<p>She left.</p>'],
    ['at the start of dressed words', '<p>The <b>{{x}} mayor</b> left.</p>', '<p>The <b>mayor</b> left.</p>'],
    ['at the end of dressed words', '<p>The <b>mayor {{x}}</b> left.</p>', '<p>The <b>mayor</b> left.</p>'],
    ['before a comma behind the tag', '<p>The <b>mayor {{x}}</b>, she said.</p>', '<p>The <b>mayor</b>, she said.</p>'],
    ['behind a bracket before the tag', '<p>The mayor (<b>{{x}} she</b> left).</p>', '<p>The mayor (<b>she</b> left).</p>'],
    ['at the start of an element in an element', '<p><b>{{x}} The mayor</b> left.</p>', '<p><b>The mayor</b> left.</p>'],
    ['around a line break', '<p>She left. {{x}}<br>{{y}} He came.</p>', '<p>She left.<br>He came.</p>'],
  ])('%s', (_what, text, expected) => {
    expect(cleaned(`<p>It rained.</p>\n${text}\n`, 'html')).toBe(`<p>It rained.</p>\n${expected}\n`);
  });

  test.each([
    ['a word on the other side of the tag', '<p>The <b>mayor</b>{{x}} left.</p>', '<p>The <b>mayor</b> left.</p>'],
    ['a word before the tag', '<p>The mayor {{x}}<b>left</b>.</p>', '<p>The mayor <b>left</b>.</p>'],
    ['a picture', '<p><img src="b.jpg">{{x}} She left.</p>', '<p><img src="b.jpg"> She left.</p>'],
  ])('but keeps the only space beside %s', (_what, text, expected) => {
    expect(cleaned(`<p>It rained.</p>\n${text}\n`, 'html')).toBe(`<p>It rained.</p>\n${expected}\n`);
  });

  test.each([
    ['in emphasis that begins', 'The **{{x}} mayor** left.', 'The **mayor** left.'],
    ['in emphasis that ends', 'The _mayor {{x}}_, she said.', 'The _mayor_, she said.'],
    ['but not beside a mark that stands alone', 'Five {{x}} * two a_{{x}} b.', 'Five * two a_ b.'],
  ])('%s in Markdown', (_what, text, expected) => {
    expect(cleaned(`It rained.\n\n${text}\n`, 'markdown')).toBe(`It rained.\n\n${expected}\n`);
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
