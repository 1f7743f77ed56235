/** What holds of quotations in any text, and that no text costs more than its length. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanQuotations } from '../../server/src/core/quotations';
import { workOf } from '../support/work';
import { articleOf } from '../support/lint';
import { arbitraryLfCopy } from '../support/arbitrary-copy';

const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '»', '„', '`', '″', "''", '``', '’s', '6"', "'90s"];
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKS) }, { weight: 4, arbitrary: fc.constantFrom('We start on Monday', ' ', ' ', ', ', '. ', 'said', '—', '(', ')', 'No', '12', '…') }, { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00', '😀', 'א', '\u202e', '\u200b', '\u0000', 'e\u0301') }), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const carry = fc.constantFrom({ open: null }, { open: '“' }, { open: "'" });

describe('in any paragraph', () => {
  test('quotations lie within it, in order, without overlap, and split no surrogate pair', () => {
    fc.assert(
      fc.property(paragraph, carry, (text, carryIn) => {
        const { quotations, strays } = scanQuotations(text, 'body', carryIn);
        let end = 0;
        for (const { span, inside, open, close } of quotations) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(inside.start).toBeLessThan(inside.end);
          expect(text.slice(span.start, inside.start)).toBe(open ?? '');
          expect(text.slice(inside.end, span.end)).toBe(close ?? '');
          for (const at of [span.start, inside.start, inside.end, span.end]) expect(splitsPair(text, at)).toBe(false);
          end = span.end;
        }
        for (const stray of strays) expect(quotations.some(({ span }) => span.start <= stray.start && stray.start < span.end)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('what is carried in changes nothing but whether the first quotation goes on', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const spansOf = (open: string | null) => scanQuotations(text, 'body', { open }).quotations.filter((quotation) => quotation.open !== undefined).map(({ span }) => span);
        expect(spansOf('“')).toEqual(spansOf(null));
      }),
      { numRuns: 1000 },
    );
  });
});

const splitsPair = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

test('law 6: one mark lost or added leaves the quotations of the other paragraphs as they were', () => {
  const whole = ['“We start on Monday,” Okafor said.', 'He called it “reckless” and “a shame.”', "'No,' she said. The workers' vote stands.", '"It is 6\'2" and \'final,\'" he said. "We stay."', 'Nobody spoke.', '“The money is there,” Lindqvist said. “The will is not.”'];
  fc.assert(
    fc.property(fc.shuffledSubarray(whole, { minLength: 2 }), fc.nat(), fc.constantFrom('', '"', '“', '”', "'"), (paragraphs, seed, mark) => {
      const text = paragraphs.join('\n\n');
      const before = articleOf(text);
      const marks = [...text.matchAll(/["“”'‘’]/gu)];
      const at = marks[seed % Math.max(1, marks.length)]?.index ?? 0;
      const slipped = articleOf(text.slice(0, at) + mark + text.slice(mark === '' ? at + 1 : at));
      const hit = before.paragraphs.findIndex(({ at: start, paragraph: { text: own } }) => at >= start && at < start + own.length);
      slipped.paragraphs.forEach(({ paragraph: { quotations } }, index) => {
        if (index === hit) return;
        const place = (list: typeof quotations) => list.map(({ span, inside }) => ({ span, inside }));
        expect(place(quotations)).toEqual(place(before.paragraphs[index]?.paragraph.quotations ?? []));
      });
    }),
    { numRuns: 500 },
  );
});

test('every text has its quotations in its paragraphs, whatever was typed into it', () => {
  fc.assert(
    fc.property(arbitraryLfCopy, (text) => {
      for (const { paragraph: read } of articleOf(text).paragraphs) {
        for (const { span } of read.quotations) expect(span.start >= 0 && span.end <= read.text.length && span.start < span.end).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe('the work grows with the length of the text and no faster', () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['marks in a row', (size) => '"'.repeat(size)],
    ['single marks in a row', (size) => "'".repeat(size)],
    ['opening marks', (size) => '“a '.repeat(size / 3)],
    ['closing marks', (size) => 'a” '.repeat(size / 3)],
    ['single opening marks', (size) => '‘a '.repeat(size / 3)],
    ['single closing marks', (size) => 'as’ '.repeat(size / 4)],
    ['marks with a space on either side', (size) => '" '.repeat(size / 2)],
    ['one long quotation', (size) => `"${'a '.repeat(size / 2)}"`],
    ['one long word in marks', (size) => `"${'a'.repeat(size)}"`],
    ['a quotation of capitals', (size) => `"${'Aa '.repeat(size / 3)}"`],
    ['a paragraph without marks', (size) => 'said '.repeat(size / 5)],
    ['unpaired surrogates between marks', (size) => '"\ud800" '.repeat(size / 4)],
    ['quotations nested to the end', (size) => `${'"a '.repeat(size / 6)}${'a" '.repeat(size / 6)}`],
    ['dashes and commas between marks', (size) => '—",'.repeat(size / 3)],
    ['right-to-left text', (size) => '"אב" '.repeat(size / 5)],
  ];

  test.each(hostile)('%s', (_kind, build) => {
    const work = (text: string): number => workOf(() => scanQuotations(text, 'body', { open: '“' }));
    expect(work(build(24_000))).toBeLessThan(work(build(6_000)) * 4.5);
  });

  test.each([
    ['a megabyte in one paragraph', 'The council met. "We start on Monday," Okafor said. '.repeat(20_000)],
    ['a hundred thousand marks in a row', '“'.repeat(100_000)],
    ['a megabyte that is one quotation', `“${'We start on Monday. '.repeat(50_000)}”`],
  ])('%s is answered', (_kind, text) => {
    expect(() => scanQuotations(text, 'body', { open: '“' })).not.toThrow();
  });
});

test('a mark that is written as an entity is whole', () => {
  const text = '<p>&ldquo;We are open,&rdquo; said Ann Lee. &#8220;Come in&#8221;</p>';
  const quoted = articleOf(text, 'html').attributions.map(({ span, quotation, speaker }) => [text.slice(span.start, span.end), text.slice(quotation.inside.start + 3, quotation.inside.end + 3), speaker?.name]);
  expect(quoted).toEqual([
    ['&ldquo;We are open,&rdquo;', 'We are open,', 'Ann Lee'],
    ['&#8220;Come in&#8221;', 'Come in', 'Ann Lee'],
  ]);
});
