import { describe, expect, test } from 'vitest';
import { testOnArchive } from '../../server/src/core/archive-test';
import { readHousePatterns } from '../../server/src/core/house-patterns';
import { defaultSettings, lint, rules as builtIn } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';

const plug = {
  id: 'harbor-plug', category: 'promo', match: 'Get the Harbor Post app\\.?', flags: 'i', message: 'Our own plug; delete it.', severity: 'warning', fix: 'safe',
  shouldMatch: ['GET THE HARBOR POST APP'], shouldNotMatch: ['The Harbor Post has an app.'],
};
const BUILT_IN = new Set(builtIn.map(({ meta }) => meta.id));
const readAll = (...entries: unknown[]) => readHousePatterns(entries, BUILT_IN);
const problemsOf = (...entries: unknown[]) => readAll(...entries).problems;

test('an entry is a rule, with its own message, severity and fix', () => {
  const { rules, problems } = readAll(plug);
  expect(problems).toEqual([]);
  const { findings } = lint({ text: 'The council met. Get the Harbor Post app. It meets again.', format: 'plain' }, defaultSettings, rules, () => tagger);
  expect(findings).toMatchObject([{ rule: 'harbor-plug', category: 'promo', severity: 'warning', span: { start: 17, end: 41 }, message: plug.message, fixes: [{ safe: true }] }]);
});

test('an entry needs no more than an id, a category, a pattern and a message', () => {
  const { rules } = readAll({ id: 'x', category: 'debris', match: 'ZZ\\d+', message: 'A slug; delete it.' });
  expect(rules[0]?.meta).toMatchObject({ severity: 'warning', fix: 'none' });
});

describe('a problem names its entry and key', () => {
  test.each([
    ['a wrong severity', { ...plug, severity: 'bad' }, 'severity', 'expected "error", "warning", "info", "hint" or "off"'],
    ['a missing message', { ...plug, message: undefined }, 'message', 'a sentence'],
    ['no pattern', { id: 'x', category: 'promo', message: 'x' }, 'match', 'is missing'],
    ['an unknown key', { ...plug, mach: 'x' }, 'mach', 'no such key'],
    ['an id that is no name', { ...plug, id: 'Harbor Plug' }, 'id', 'lower-case words'],
    ['an id that is taken', { ...plug, id: 'template-tag' }, 'id', 'already is a rule'],
    ['a broken expression', { ...plug, match: 'Get (the' }, 'match', 'the expression of ‘harbor-plug’ is no regular expression: missing closing )'],
    ['a fault inside an expression', { ...plug, match: 'Get [the app' }, 'match', 'is no regular expression: missing closing ], in ‘[the app’ at character 5'],
    ['a fault that stands there twice', { ...plug, match: '*Get* the app' }, 'match', 'missing argument to repetition operator, in ‘*’'],
    ['a look-behind', { ...plug, match: '(?<=Get )the' }, 'match', 'looks ahead or behind'],
    ['a back-reference', { ...plug, match: '(a+)\\1' }, 'match', 'looks ahead or behind'],
    ['an empty match', { ...plug, match: '(?:app)*' }, 'match', 'the expression of ‘harbor-plug’ matches even where there is nothing'],
    ['an example that should match', { ...plug, shouldMatch: ['Get the Harbor Post app', 'Get it'] }, 'shouldMatch[1]', '‘harbor-plug’ does not match ‘Get it’, as it should'],
    ['an example that should not', { ...plug, shouldNotMatch: ['get the harbor post app now'] }, 'shouldNotMatch[0]', '‘harbor-plug’ matches ‘get the harbor post app now’, as it should not'],
    ['no object at all', 'plug', '', 'expected an object'],
  ])('%s', (_name, entry, key, message) => {
    expect(problemsOf(entry)).toEqual([{ index: 0, key, message: expect.stringContaining(message) as string }]);
  });
});

test('the other entries go on', () => {
  const { rules, problems } = readAll({ ...plug, match: '(' }, plug, plug);
  expect(rules).toHaveLength(1);
  expect(problems.map(({ index, key }) => [index, key])).toEqual([[0, 'match'], [2, 'id']]);
});

test('a pattern that would backtrack without end in other engines is simply run', () => {
  const { rules } = readAll({ ...plug, match: '(?:\\w+\\s?)+!!', shouldMatch: ['no!!'], shouldNotMatch: ['no'] });
  const { findings } = lint({ text: `${'a'.repeat(50_000)}?`, format: 'plain' }, defaultSettings, rules, () => tagger);
  expect(findings).toEqual([]);
});

test('offsets are UTF-16', () => {
  const { patterns } = readAll({ ...plug, match: 'app', shouldMatch: [], shouldNotMatch: [] });
  expect(patterns[0]?.find('😀 app')).toEqual([{ start: 3, end: 6 }]);
});

test('an archive test counts matches and articles, and shows samples', () => {
  const { patterns } = readAll(plug, { ...plug, id: 'slug', match: 'ZZ\\d', shouldMatch: [], shouldNotMatch: [] });
  const archive = ['Get the Harbor Post app', 'One.\nTwo, get the harbor post app now.\nGet the Harbor Post app', 'None.'].map((text, index) => ({ name: `${index}.txt`, text, format: 'plain' as const }));
  expect(testOnArchive(patterns, archive)).toMatchObject([
    { id: 'harbor-plug', articles: 2, matches: 3, samples: [{ name: '0.txt', match: 'Get the Harbor Post app' }, { name: '1.txt', span: { start: 10, end: 33 }, before: 'Two, ', match: 'get the harbor post app', after: ' now.' }] },
    { id: 'slug', articles: 0, matches: 0, samples: [] },
  ]);
});

test('an archive test masks what the format hides', () => {
  const { patterns } = readAll(plug);
  expect(testOnArchive(patterns, [{ name: 'a.md', text: 'Write `Get the Harbor Post app`.', format: 'markdown' }])[0]?.matches).toBe(0);
});
