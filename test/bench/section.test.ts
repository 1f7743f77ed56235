import { expect, test } from 'vitest';
import { pageWith, sectionText, type Section } from './section';

const section = (title: string, cell: string): Section => ({ title, note: 'How long it takes.', columns: ['what'], rows: [[cell]], marks: [] });
const page = pageWith('# Benchmarks\n', '# Benchmarks\n\n- peer 1.0\n', [section('Cold start', 'old'), section('1,000 articles', 'old')], 'Measured on Monday.');

test('a page has a head and its sections, each with when it was measured', () => {
  expect(page).toBe(`# Benchmarks\n\n- peer 1.0\n\n${[section('Cold start', 'old'), section('1,000 articles', 'old')].map((one) => sectionText({ ...one, note: `Measured on Monday. ${one.note}` })).join('\n\n')}\n`);
});

test('a part that is run again takes the place of what it was, and the others stay', () => {
  const again = pageWith(page, undefined, [section('1,000 articles', 'new')], 'Measured on Friday.');
  expect(again).toContain('- peer 1.0');
  expect(again.indexOf('Measured on Monday. How')).toBeLessThan(again.indexOf('Measured on Friday. How'));
  expect(again.match(/## 1,000 articles/g)).toHaveLength(1);
  expect(again.match(/\| old {0,4}\|/g)).toHaveLength(1);
});

test('written again, it is the same page', () => {
  expect(pageWith(page, undefined, [section('1,000 articles', 'old')], 'Measured on Monday.')).toBe(page);
});
