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

describe('markup is no part of what is quoted', () => {
  const html = (draft: string): Comparison[] => compareQuotes(articleOf(draft, 'html'), SOURCE);

  test('in HTML', () => {
    expect(html('<p>&ldquo;We will start over in <b>May</b>,&rdquo; Brandt said.</p>')[0]).toMatchObject({ verdict: 'verbatim', departures: [] });
    expect(html('<p>“The roads are a dis<i>grace</i>, and nobody, least of all my own party, has lifted a finger,” Brandt said.</p>')[0]).toMatchObject({ verdict: 'verbatim', departures: [] });
  });
  test('and is not restored over', () => {
    const draft = '<p>“We will begin over in <b>May</b>,” Brandt said. “I have had more than enough of that council,” he said.</p>';
    const [first, second] = html(draft);
    expect(first).toMatchObject({ verdict: 'changed', departures: [{ draft: 'begin', source: 'start' }], restore: [] });
    expect(applyEdits(draft, second?.restore ?? [])).toBe(draft.replace('that council', 'this council'));
  });
});

describe('a quotation of fewer than three words', () => {
  test('is compared where somebody says it', () => {
    expect(verdict('“Never again,” Brandt said.')).toBe('absent');
    expect(verdict('“A disgrace!” Brandt said.')).toBe('verbatim');
  });
  test('is anybody’s elsewhere', () => {
    expect(compare('The “grand tour” went on.')).toEqual([]);
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

test('a long source with the same words over and over costs no more than its length', () => {
  const source = `${'of the of the '.repeat(50_000)}${SOURCE}`;
  expect(compare('"I have had more than enough of this council," Brandt said.', source)[0]?.verdict).toBe('verbatim');
});
