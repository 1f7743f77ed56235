/** Law 4: what a safe fix may touch, and that fixing comes to rest, tried on copy with debris of every kind in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, fixAll, type Finding } from '../../server/src/core/index';
import { findingsIn } from '../support/lint';

const DEBRIS = [
  '{{#rendered}} {{/rendered}}', '{{title}}', '{% if ad %}{% endif %}', '<%= name %>', '*|FNAME|*', '%%name%%', '{articleGUID}', '{{#note', '[pullquote]', '[gallery ids="1,2"]', '[embed]https://video.example/1[/embed]',
  '<br>', '<p>', '</p>', '<!-- ad -->', '&nbsp;', '&amp;', '&#8217;', 'doesnâ€™t', 'cafÃ©', 'var x = 1;', '.ad { color: red; }', '{"a":"b"}',
];
const PROMO = ['Advertisement', 'CLICK HERE TO GET THE HARBOR POST APP', 'READ MORE: Bridge closed for a day'];
const COPY = ['The mayor resigned.', 'She had held office for nine years', '“It is late,” said Dana Reyes.', 'the council (which met)', 'Acme Inc.', 'no', ',', '.', '!', '?', '"', '(', ')', '…', '—'];
const GAPS = [' ', ' ', ' ', '', '  ', '\n', '\n', '\n\n', '\n \n', '\u00a0'];

const passageOf = (pieces: readonly string[]) => fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...GAPS)), { maxLength: 12 }).map((parts) => parts.flat().join(''));
const passage = passageOf([...DEBRIS, ...PROMO, ...COPY, ...COPY]);
const fixed = (text: string): string => fixAll(text, findingsIn);
/** A line of nothing but debris and one mark is no copy, and its mark is no quotation's, until the debris is gone. */
const junkIn = (text: string): readonly Finding[] => findingsIn(text).filter(({ category }) => category !== 'quote');
const safeEdits = ({ fixes }: Finding) => fixes.find(({ safe }) => safe)?.edits;

// Debris next to a promo line hides what it is: there the fix of the one is what lets the other be found.
test.each([['debris', DEBRIS], ['promo lines', PROMO]])('a safe fix removes its finding and adds none, among %s', (_kind, pieces) => {
  fc.assert(
    fc.property(passageOf([...pieces, ...COPY, ...COPY]), (text) => {
      const findings = junkIn(text);
      for (const finding of findings) {
        const edits = safeEdits(finding);
        if (edits === undefined) continue;
        const after = applyEdits(text, edits);
        expect(junkIn(after).length, `${JSON.stringify(text)} → ${JSON.stringify(after)}`).toBeLessThan(findings.length);
      }
    }),
    { numRuns: 200 },
  );
});

test('a safe deletion touches its span, white space, one mark of punctuation and two line endings at most', () => {
  fc.assert(
    fc.property(passage, (text) => {
      for (const finding of findingsIn(text)) {
        const [edit, ...more] = safeEdits(finding) ?? [];
        if (edit?.text !== '') continue;
        expect(more).toEqual([]);
        expect(edit.span.start).toBeLessThanOrEqual(finding.span.start);
        expect(edit.span.end).toBeGreaterThanOrEqual(finding.span.end);
        const along = text.slice(edit.span.start, finding.span.start) + text.slice(finding.span.end, edit.span.end);
        expect(along.trim(), text).toMatch(/^[.,;:]?$/);
      }
    }),
    { numRuns: 200 },
  );
});

test('the final newline stays present or absent', () => {
  fc.assert(
    fc.property(passage, (text) => {
      const result = fixed(text);
      if (result !== '') expect(result.endsWith('\n')).toBe(text.endsWith('\n'));
    }),
    { numRuns: 200 },
  );
});

test('fixing everything comes to rest: nothing safe is left, and a second run changes nothing', () => {
  fc.assert(
    fc.property(passage, (text) => {
      const result = fixed(text);
      expect(findingsIn(result).filter((finding) => safeEdits(finding) !== undefined), JSON.stringify(result)).toEqual([]);
      expect(fixed(result)).toBe(result);
    }),
    { numRuns: 100 },
  );
});

test('fixing everything does the same with CRLF', () => {
  fc.assert(
    fc.property(passage, (text) => {
      expect(fixed(text.replaceAll('\n', '\r\n'))).toBe(fixed(text).replaceAll('\n', '\r\n'));
    }),
    { numRuns: 200 },
  );
});

test('copy without debris stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('The mayor resigned.', 'She had held office for nine years.', '“It is late,” said Dana Reyes.'), fc.constantFrom(...GAPS.filter((gap) => gap !== ''))), { maxLength: 8 }), (parts) => {
      const text = parts.flat().join('');
      expect(fixed(text)).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('the ends of many torn comments in a row go together, and not one a round', () => {
  const result = fixed(`${'-->'.repeat(60)}The mayor resigned.\n`);
  expect(result).toBe('The mayor resigned.\n');
});
