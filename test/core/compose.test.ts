import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, composeEdits, type Edit } from '../../server/src/core/index';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

test('one round stays as it is', () => {
  expect(composeEdits([[edit(1, 3, ''), edit(5, 5, 'x')]])).toEqual([edit(1, 3, ''), edit(5, 5, 'x')]);
});

test('a deletion inside what an earlier round put in leaves no trace of it', () => {
  expect(composeEdits([[edit(2, 4, 'abc')], [edit(2, 5, '')]])).toEqual([edit(2, 4, '')]);
});

test('a round that deletes across an earlier one takes both', () => {
  expect(composeEdits([[edit(3, 5, '')], [edit(2, 4, '')]])).toEqual([edit(2, 6, '')]);
});

test('rounds composed do what they do one after the other', () => {
  const round = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string(), fc.array(round, { maxLength: 4 }), (text, rounds) => {
      let current = text;
      const edits = rounds.map((steps) => {
        let at = 0;
        const made = steps.flatMap(([gap, length, inserted]) => {
          const start = at + gap + 1;
          at = start + length;
          return at <= current.length ? [edit(start, at, inserted)] : [];
        });
        current = applyEdits(current, made);
        return made;
      });
      expect(applyEdits(text, composeEdits(edits))).toBe(current);
    }),
  );
});
