import { describe, expect, test, vi } from 'vitest';
import { applyEdits, compatible, editsOf, fixAll, safeFixes } from '../../server/src/core/fix';
import type { Edit, Finding, Fix } from '../../server/src/core/index';

const edit = (start: number, end: number, text = ''): Edit => ({ span: { start, end }, text });
const fix = (...edits: Edit[]): Fix => ({ title: 'Delete', edits, safe: true });
const finding = (...fixes: Fix[]): Finding => ({ rule: 'x', category: 'debris', severity: 'warning', fix: 'safe', span: { start: 0, end: 0 }, message: 'x', fixes });

describe('edits are applied', () => {
  test.each<[string, string, Edit[], string]>([
    ['none', 'abc', [], 'abc'],
    ['a deletion', 'abc', [edit(1, 2)], 'ac'],
    ['a replacement', 'abc', [edit(1, 2, 'X')], 'aXc'],
    ['an insertion', 'abc', [edit(1, 1, 'X')], 'aXbc'],
    ['at both ends', 'abc', [edit(0, 1), edit(3, 3, 'X')], 'bcX'],
    ['whatever their order', 'abcdef', [edit(4, 5, 'Y'), edit(0, 1, 'X')], 'XbcdYf'],
    ['an insertion before a deletion at the same place', 'abc', [edit(1, 2), edit(1, 1, 'X')], 'aXc'],
  ])('%s', (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });
});

describe('fixes that go together', () => {
  const kept = (...fixes: Fix[]): number[] => compatible(fixes).map((one) => fixes.indexOf(one));

  test('are all that keep apart', () => {
    expect(kept(fix(edit(0, 1)), fix(edit(2, 3)), fix(edit(4, 5)))).toEqual([0, 1, 2]);
  });
  test.each<[string, Edit, Edit, number[]]>([
    ['leave out one that overlaps', edit(0, 3, 'X'), edit(2, 5, 'Y'), [0]],
    ['leave out one that touches from behind', edit(0, 3, 'X'), edit(3, 5, 'Y'), [0]],
    ['leave out one that touches from the front', edit(3, 5, 'X'), edit(0, 3, 'Y'), [0]],
    ['leave out one that lies around', edit(3, 4, 'X'), edit(0, 9, 'Y'), [0]],
    ['leave out one that lies within', edit(0, 9, 'X'), edit(3, 4, 'Y'), [0]],
    ['leave out a deletion that touches a replacement', edit(0, 3, 'X'), edit(3, 5), [0]],
    ['leave out a replacement that touches a deletion', edit(0, 3), edit(3, 5, 'X'), [0]],
    ['take deletions that touch', edit(0, 3), edit(3, 5), [0, 1]],
    ['take deletions that overlap', edit(2, 5), edit(0, 3), [0, 1]],
    ['take a deletion that lies around another', edit(3, 4), edit(0, 9), [0, 1]],
    ['leave out a deletion that another has done', edit(0, 9), edit(3, 4), [0]],
  ])('%s', (_name, one, other, expected) => {
    expect(kept(fix(one), fix(other))).toEqual(expected);
  });
  test('keep joined deletions together for those that come after', () => {
    expect(kept(fix(edit(0, 2)), fix(edit(4, 6)), fix(edit(2, 4)), fix(edit(3, 3, 'X')), fix(edit(6, 8)), fix(edit(9, 9, 'Y')))).toEqual([0, 1, 2, 4, 5]);
  });
  test('leave out a second insertion at the same place', () => {
    expect(kept(fix(edit(1, 1, 'X')), fix(edit(1, 1, 'Y')))).toEqual([0]);
  });
  test('leave a fix out whole where one of its edits is in the way', () => {
    expect(kept(fix(edit(0, 1, 'X')), fix(edit(5, 6), edit(1, 2)), fix(edit(5, 6)))).toEqual([0, 2]);
  });
  test('fit between others, whatever their order', () => {
    expect(kept(fix(edit(8, 9)), fix(edit(0, 1)), fix(edit(4, 5)), fix(edit(2, 3)), fix(edit(6, 7)), fix(edit(1, 2, 'X')))).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the edits of one round', () => {
  const after = (text: string, ...edits: Edit[]): string => applyEdits(text, editsOf(edits.map((one) => fix(one)), text));

  test('are in text order', () => {
    expect(editsOf([fix(edit(8, 9, 'X')), fix(edit(0, 1))], 'abcdefghi')).toEqual([edit(0, 1), edit(8, 9, 'X')]);
  });
  test('join deletions that touch', () => {
    expect(editsOf([fix(edit(4, 6)), fix(edit(2, 4))], 'abcdefghi')).toEqual([edit(2, 6)]);
  });
  test('keep an insertion beside a deletion', () => {
    expect(editsOf([fix(edit(2, 2, 'X')), fix(edit(4, 6))], 'abcdefghi')).toEqual([edit(2, 2, 'X'), edit(4, 6)]);
  });
  test('leave no scar where the last lines go, each healed by itself', () => {
    const text = 'one\n\nx\n\ny';
    expect(after(text, edit(5, 8), edit(6, 9))).toBe('one');
  });
  test('leave no scar between the words around deletions that overlap', () => {
    expect(after('one (x y) two', edit(5, 7), edit(6, 8))).toBe('one () two');
  });
});

test('of each finding the first safe fix is taken, and nothing else', () => {
  const suggested = { ...fix(edit(0, 1)), safe: false };
  const first = fix(edit(2, 3));
  expect(safeFixes([finding(suggested, first, fix(edit(4, 5))), finding(suggested), finding()])).toEqual([first]);
});

describe('fixing all', () => {
  /** A linter that finds every "x" and would delete it. */
  const findX = (text: string): Finding[] => Array.from(text.matchAll(/x/g), ({ index }) => finding(fix(edit(index, index + 1))));

  test('goes on until nothing is found', () => {
    expect(fixAll('axxxxb', findX)).toBe('ab');
  });
  test('deletes a row of lines at once, since the one in the middle is known by the others', () => {
    const rows = (text: string): Finding[] => (text.includes('x\nx\nx\n') ? [0, 2, 4].map((at) => finding(fix(edit(at, at + 2)))) : []);
    expect(fixAll('x\nx\nx\nb', rows)).toBe('b');
  });
  test('asks no more once the text stays as it is', () => {
    const lint = vi.fn(findX);
    fixAll('a x b', lint);
    expect(lint).toHaveBeenCalledTimes(2);
  });
  test('takes as many rounds as a nest of faults is deep', () => {
    const innermost = (text: string): Finding[] => Array.from(text.matchAll(/\(\)/g), ({ index }) => finding(fix(edit(index, index + 2))));
    expect(fixAll(`a${'('.repeat(90)}${')'.repeat(90)}b`, innermost)).toBe('ab');
  });
  test('ends although two fixes undo each other', () => {
    const lint = vi.fn((text: string) => [finding(fix(edit(0, 1, text.startsWith('a') ? 'b' : 'a')))]);
    expect(fixAll('a', lint)).toMatch(/^[ab]$/);
    expect(lint.mock.calls.length).toBeLessThanOrEqual(20);
  });
  test('applies what it is told to choose', () => {
    expect(fixAll('axb', (text) => findX(text).map((one) => ({ ...one, fixes: one.fixes.map((unsafe) => ({ ...unsafe, safe: false })) })), (findings) => findings.flatMap(({ fixes }) => fixes))).toBe('ab');
  });
  test('changes nothing where nothing is safe', () => {
    expect(fixAll('axb', (text) => findX(text).map((one) => ({ ...one, fixes: [] })))).toBe('axb');
  });
});
