import { describe, expect, test } from 'vitest';
import { arrange, quoteAt } from '../../client/src/quotes-rows';
import { quotation } from './quotation';

const quotations = [
  quotation('“One,”', { line: 3, speaker: 'Ada Byrne' }),
  quotation('“Two.”', { line: 5, needsAttribution: true }),
  quotation('“The Sea”', { line: 6, kind: 'title' }),
  quotation('“Three,”', { line: 8, speaker: 'Ada Byrne' }),
  quotation('“Four,”', { line: 9, speaker: 'Li Moran' }),
];

describe('the quotes view', () => {
  test('lists speakers in the order of their first words, after what nobody says', () => {
    expect(inWords('speaker', 'all')).toEqual(['nobody: “Two.”', 'Ada Byrne: “One,” “Three,”', 'Li Moran: “Four,”']);
  });

  test('lists quotations in the order of the text, without titles', () => {
    expect(inWords('order', 'all')).toEqual(['“One,”', '“Two.”', '“Three,”', '“Four,”']);
  });

  test('can be narrowed to what needs attribution', () => {
    expect(inWords('speaker', 'needs attribution')).toEqual(['nobody: “Two.”']);
    expect(inWords('order', 'needs attribution')).toEqual(['“Two.”']);
  });
});

test('a place in the text is in the quotation around it, marks included, or in none', () => {
  expect(quoteAt(quotations, 5, 0)?.text).toBe('“Two.”');
  expect(quoteAt(quotations, 5, 6)?.text).toBe('“Two.”');
  expect(quoteAt(quotations, 5, 7)).toBeUndefined();
  expect(quoteAt(quotations, 4, 2)).toBeUndefined();
});

function inWords(by: 'speaker' | 'order', only: 'all' | 'needs attribution'): string[] {
  return arrange(quotations, { by, only }).map((row) => (row.type === 'quote' ? row.quote.text : `${row.name ?? 'nobody'}: ${row.rows.map(({ quote }) => quote.text).join(' ')}`));
}
