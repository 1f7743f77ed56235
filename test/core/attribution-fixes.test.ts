import { describe, expect, test } from 'vitest';
import { applyEdits, defaultSettings, type Settings } from '../../server/src/core/index';
import { findingsIn, lintText } from '../support/lint';

const BRITISH: Settings = { ...defaultSettings, locale: 'en-GB' };
const BEFORE = 'Lena Moss closed the bridge on Monday.\nThe river had risen by two metres.\n';

/** The last line of the article after the first fix of its first finding about a quotation. */
function attributed(text: string, settings: Settings = defaultSettings): string | undefined {
  const fix = findingsIn(text, 'plain', settings).find(({ rule }) => rule === 'unattributed-quote')?.fixes[0];
  return fix && applyEdits(text, fix.edits).split('\n').at(-1);
}

describe('an attribution is put in', () => {
  test.each([
    ['with a comma in place of the full stop', '“We will open it again.”', '“We will open it again,” Moss said.'],
    ['after a question mark, which stays', '“Who will open it again?”', '“Who will open it again?” Moss said.'],
    ['after an exclamation mark, which stays', '“We will open it again!”', '“We will open it again!” Moss said.'],
    ['after three dots, which stay', '“We will open it again…”', '“We will open it again…” Moss said.'],
    ['with straight marks where they are straight', '"We will open it again."', '"We will open it again," Moss said.'],
    ['in front of the sentence that follows', '“We will open it again.” The road is closed too.', '“We will open it again,” Moss said. The road is closed too.'],
  ])('%s', (_name, quotation, expected) => {
    expect(attributed(BEFORE + quotation)).toBe(expected);
  });

  test('in the order that the article uses', () => {
    expect(attributed(`“The bridge is closed,” said Lena Moss.\n“It is unsafe,” said Moss.\nThe river had risen.\n“We will open it again.”`)).toBe('“We will open it again,” said Moss.');
  });

  test('in the tense that the article uses', () => {
    expect(attributed(`“The bridge is closed,” Lena Moss says.\n“It is unsafe,” Moss says.\nThe river has risen.\n“We will open it again.”`)).toBe('“We will open it again,” Moss says.');
  });

  test('with the comma inside the marks in place of the full stop in British copy too', () => {
    expect(attributed(`${BEFORE}“We will open it again.”`, BRITISH)).toBe('“We will open it again,” Moss said.');
  });
});

describe('the fixes for a quotation that nobody says', () => {
  const { findings } = lintText(`${BEFORE}“We will open it again.”`);
  const fixes = findings.flatMap((finding) => (finding.rule === 'unattributed-quote' ? finding.fixes : []));

  test('end with a placeholder', () => {
    expect(fixes.at(-1)?.edits.map(({ text }) => text).join('')).toContain('[SPEAKER]');
  });

  test('are suggested, never safe', () => {
    expect(fixes.every(({ safe }) => !safe)).toBe(true);
  });

  test('have titles of at most six words', () => {
    expect(fixes.every(({ title }) => title.split(' ').length <= 6)).toBe(true);
  });

  test('offer nobody for a people, an office, a placeholder or the first word of a sentence', () => {
    const text = `${BEFORE}Voters saw a Syrian and the Secretary. [INSERT QUOTE]\n“We will open it again.”`;
    const offered = findingsIn(text).find(({ rule }) => rule === 'unattributed-quote')?.fixes.map(({ title }) => title);
    expect(offered).toEqual(['Attribute to Moss', 'Insert [SPEAKER] placeholder']);
  });
  test('offer first who spoke last', () => {
    const text = '“The bridge is closed,” Lena Moss said.\nKarl Hart left.\nThe river had risen.\n“We will open it again.”';
    expect(attributed(text)).toBe('“We will open it again,” Moss said.');
  });
});

describe('whom the paragraphs around a quotation put forward', () => {
  const offered = (above: string, below: string): readonly string[] =>
    (findingsIn(`The year was hard.\n${above}\n“We grow pears.”\n${below}`).find(({ rule }) => rule === 'unattributed-quote')?.fixes ?? []).slice(0, 3).map(({ title }) => title.replace('Attribute to ', ''));

  test.each([
    ['who goes on in the paragraph below', 'The poll showed Lena Moss ahead of Karl Hart.', 'Franklin added that the count was late.', 'Franklin'],
    ['an instance of those who say', 'If Karl Hart loses, critics like Huffman say it would help him. The river rose.', 'The road is closed.', 'Huffman'],
    ['an organisation that reports', 'CNN reported Thursday that the bridge was unsafe. The river rose.', 'The road is closed.', 'CNN'],
    ['one of several without a name', 'Several GOP leaders told reporters that the bridge was safe. The river rose.', 'The road is closed.', 'a GOP leader'],
    ['one whose office begins with a vowel', 'Some Ohio officials said that the bridge was safe. The river rose.', 'The road is closed.', 'an Ohio official'],
    ['a source by its description', 'A spokesman for the harbor said that the bridge was safe. The river rose.', 'The road is closed.', 'spokesman for the harbor'],
    ['who did what a passive tells', 'Those listed by Walsh included Karl Hart and Lena Moss. The river rose.', 'The road is closed.', 'Walsh'],
    ['who acts, named by surname only', 'Kaine dug himself a hole on Monday. The river rose.', 'The road is closed.', 'Kaine'],
    ['a person whose name only qualifies before', 'The river rose over the Hart nomination.', 'Karl Moss said Hart had won.', 'Hart'],
    ['a party that pays', 'Lena Moss may win. The party is paying for it.', 'The road is closed.', 'the party'],
  ])('%s', (_name, above, below, expected) => {
    expect(offered(above, below)).toContain(expected);
  });

  test.each<[string, number, string, string]>([
    ['a place first', 1, 'Lena Moss won on Monday in Orlando. The river rose.', 'Orlando'],
    ['who was told first', 1, 'He told Fox 35 in March. Lena Moss and Karl Hart won. The river rose. Ada Brook lost.', 'Fox'],
    ['an answer that only spoke of something', 3, 'Lena Moss left with an answer that spoke of fear. The river rose.', 'the answer'],
  ])('but not %s', (_name, among, above, unwanted) => {
    expect(offered(above, 'The road is closed.').slice(0, among)).not.toContain(unwanted);
  });
});

describe('who says a quotation is asked only of copy that attributes', () => {
  test.each(['interview', 'opinion', 'transcript', 'letter', 'list'] as const)('not of a %s', (genre) => {
    expect(findingsIn(`${BEFORE}“We will open it again.”`, 'plain', { ...defaultSettings, genre })).toEqual([]);
  });
});

describe('hostile copy is read to its end', () => {
  const times = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');
  // Work that grew with the square of the length would not end within the time that a test is given.
  test.each([
    ['a paragraph of nothing but quotations', times(10_000, (index) => `“Word number ${index} of it.” `), 10_000],
    ['a paragraph of nothing but cues', `${times(10_000, () => 'he said that she said, saying ')}“that is all there is.”`, 1],
    ['bare quotations on end', times(10_000, (index) => `“Word number ${index} of it.”\n`), 10_000],
    ['pronouns on end', times(10_000, () => '“No,” he said. '), 10_000],
    ['names on end', `${times(10_000, (index) => `Ana${index} Moss left. `)}“No,” Moss said.`, 1],
  ])('%s', (_name, text, quotations) => {
    expect(lintText(text).article.attributions).toHaveLength(quotations);
  }, 110_000);
});
