/** What somebody let stand stays out of the report until the sentence changes. */
import { describe, expect, test } from 'vitest';
import { dismissalsFor, formatDismissals, parseDismissals, sentenceOf, withoutDismissed, type Dismissal, type LintResult } from '../../server/src/core/index';
import { lintText } from '../support/lint';

const STORY = 'The mayor resigned. The {{office}} said so on Monday. Her deputy takes over.\n';

function judged({ article, findings }: LintResult, entries: readonly Dismissal[], file?: string): number {
  return withoutDismissed(findings, article, file, entries).findings.length;
}

const entriesOf = ({ article, findings }: LintResult, more = {}): Dismissal[] => dismissalsFor(findings, article, more);

describe('the sentence of a finding', () => {
  const at = (text: string, words: string): string => {
    const start = text.indexOf(words);
    return sentenceOf({ start, end: start + words.length }, lintText(text).article);
  };
  test('is the one that it stands in', () => {
    expect(at(STORY, '{{office}}')).toBe('The {{office}} said so on Monday.');
  });
  test('ends with its paragraph where it has no full stop', () => {
    expect(at('CLICK HERE TO GET THE APP\nThe mayor resigned.\n', 'CLICK HERE')).toBe('CLICK HERE TO GET THE APP');
  });
  test('reads the same however its quotation marks and spaces are written', () => {
    expect(at('“It’s  done,” she said.', 'done')).toBe(at('"It\'s done," she said.', 'done'));
  });
  test('takes in all of a finding that spans several', () => {
    expect(at('A one. B two. C three.', 'A one. B two.')).toBe('A one. B two.');
  });
});

describe('a dismissed finding', () => {
  const entries = entriesOf(lintText(STORY));
  test('is not reported', () => {
    expect(judged(lintText(STORY), entries)).toBe(0);
  });
  test('stays dismissed when the sentence moves', () => {
    expect(judged(lintText(`A new lede.\n\n${STORY}`), entries)).toBe(0);
  });
  test('comes back when the sentence changes', () => {
    expect(judged(lintText(STORY.replace('Monday', 'Tuesday')), entries)).toBe(1);
  });
  test('is not reported as often as it was recorded, and no oftener', () => {
    expect(judged(lintText('{{title}}\nThe mayor resigned.\n{{title}}\n'), entriesOf(lintText('{{title}}\n')))).toBe(1);
  });
  test('holds for its file only, where the entry names one', () => {
    const named = entriesOf(lintText(STORY), { file: 'desk/a.txt' });
    expect(judged(lintText(STORY), named, 'desk/a.txt')).toBe(0);
    expect(judged(lintText(STORY), named, 'desk/b.txt')).toBe(1);
    expect(judged(lintText(STORY), named)).toBe(1);
  });
});

test('entries that did not hold are known as unused', () => {
  const [entry] = entriesOf(lintText(STORY));
  const other: Dismissal = { rule: 'promo-line', text: 'GONE' };
  const { article, findings } = lintText(STORY);
  expect([...withoutDismissed(findings, article, undefined, [entry, other].flatMap((each) => each ?? [])).used]).toEqual([entry]);
});

describe('the file of entries', () => {
  test('is read as it was written, one entry a line', () => {
    const entries: Dismissal[] = [{ rule: 'promo-line', text: 'A.', file: 'b.txt', count: 2 }, { rule: 'promo-line', text: 'B "C"', file: 'a.txt', reason: 'The plug is the story.', by: 'ana', on: '2026-03-31' }];
    const text = formatDismissals(entries);
    expect(parseDismissals(text)).toEqual({ entries: [...entries].reverse(), problems: [] });
    expect(text.split('\n')).toHaveLength(8);
  });
  test('keeps what is right in it and tells what is not', () => {
    expect(parseDismissals('{ "entries": [{ "rule": "promo-line", "text": "A." }, { "rule": 1, "text": "B." }] }')).toEqual({
      entries: [{ rule: 'promo-line', text: 'A.' }],
      problems: [{ path: ['entries', 1, 'rule'], message: 'Expected a text, found 1.', span: { start: 56, end: 65 } }],
    });
    expect(parseDismissals('{\n<<<<<<< HEAD').problems).toEqual([{ path: [], message: 'This is not JSON (invalid symbol), where { "version": 1, "entries": [ … ] } was expected.', span: { start: 2, end: 9 } }]);
    expect(parseDismissals('[]').problems).toMatchObject([{ path: ['entries'], message: 'Expected a list, as in { "version": 1, "entries": [ … ] }.' }]);
    expect(parseDismissals('\uFEFF{ "entries": [1] }').problems).toMatchObject([{ path: ['entries', 0], span: { start: 15, end: 16 } }]);
  });
});
