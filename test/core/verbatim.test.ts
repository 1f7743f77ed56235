/** The quotations of a draft against what was really said. */
import { describe, expect, test } from 'vitest';
import { applyEdits, compareQuotes, type Comparison } from '../../server/src/core/index';
import { articleOf } from '../support/lint';

const SOURCE = 'MAYOR BRANDT: Thank you all for coming. I have had more than enough of this council. The roads are a disgrace, and nobody, least of all my own party, has lifted a finger. We will start over in May.';

const compare = (draft: string, source = SOURCE): Comparison[] => compareQuotes(articleOf(draft), source);
const verdict = (draft: string): string | undefined => compare(draft)[0]?.verdict;
const mended = (draft: string): string => applyEdits(draft, compare(draft).flatMap(({ restore }) => restore));

describe('a quotation is verbatim', () => {
  test.each([
    ['word for word', '"I have had more than enough of this council," Brandt said.'],
    ['with other marks and capitals', '“The roads are a disgrace — and nobody, least of all my own party, has lifted a finger,” Brandt said.'],
    ['with an ellipsis where words are left out', '"The roads are a disgrace, and nobody … has lifted a finger," Brandt said.'],
    ['with an insertion in brackets', '"We will start over [with the budget] in May," Brandt said.'],
  ])('%s', (_, draft) => {
    expect(verdict(draft)).toBe('verbatim');
  });
});

describe('a quotation is changed', () => {
  test('by another word', () => {
    const draft = '"The roads are a shame, and nobody, least of all my own party, has lifted a finger," Brandt said.';
    expect(compare(draft)[0]).toMatchObject({ verdict: 'changed', departures: [{ kind: 'changed', draft: 'shame', source: 'disgrace' }] });
    expect(mended(draft)).toContain('a disgrace, and nobody, least');
  });
  test('by a word that was dropped', () => {
    const draft = '"I have had enough of this council," Brandt said.';
    expect(compare(draft)[0]).toMatchObject({ verdict: 'changed', departures: [{ kind: 'dropped', draft: '', source: 'more than' }] });
    expect(mended(draft)).toBe('"I have had more than enough of this council," Brandt said.');
  });
  test('by a word that was added', () => {
    const draft = '"We will surely start over in May," Brandt said.';
    expect(compare(draft)[0]).toMatchObject({ verdict: 'changed', departures: [{ kind: 'added', draft: 'surely', source: '' }] });
    expect(mended(draft)).toBe('"We will start over in May," Brandt said.');
  });
  test('and what restores it makes it verbatim', () => {
    expect(verdict(mended('"The streets are a disgrace, and nobody, not even my party, has lifted a finger," Brandt said.'))).toBe('verbatim');
  });
});

test('a quotation of which the source has nothing is absent, and nothing is offered', () => {
  expect(compare('"Taxes are going to rise for every household," Brandt said.')).toMatchObject([{ verdict: 'absent', departures: [], restore: [] }]);
});

test('the original is pointed at in the source', () => {
  const original = compare('"We will start over in June," Brandt said.')[0]?.original;
  expect(original && SOURCE.slice(original.start, original.end)).toBe('We will start over in May');
});

test('a word or two in quotation marks are not compared', () => {
  expect(compare('Brandt called it a "scandal" on Monday.')).toEqual([]);
});

test('a long source with the same words over and over costs no more than its length', () => {
  const source = `${'of the of the '.repeat(50_000)}${SOURCE}`;
  expect(compare('"I have had more than enough of this council," Brandt said.', source)[0]?.verdict).toBe('verbatim');
});
