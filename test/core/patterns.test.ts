/** Law 7: no pattern of ours takes more than linear time in practice. */
import { analyse } from 'scslre';
import { expect, test, vi } from 'vitest';
import { templateTags } from '../../server/src/core/debris/template-tags';
import { readMarkdown } from '../../server/src/core/formats/markdown';
import { genericPacks, outletPacks } from '../../server/src/core/packs/index';
import { compile } from '../../server/src/core/packs/phrase';
import { phraseFinder } from '../../server/src/core/roles/phrases';
import { buildingFiles, builtPatterns, sourceFiles, writtenPatterns, type Pattern } from '../support/patterns';

/** Patterns that would take quadratic time on a long text, and what keeps their text short. */
const SHORT_TEXT: Readonly<Record<string, string>> = {
  'core/attribution/after.ts': 'the last eight characters of a quotation',
  'core/attribution/words.ts': 'the last twenty characters of a quotation',
  'core/glued/judge.ts': 'the letters next to one joint of words',
  'core/packs/phrase.ts': 'one word of a phrase',
  'core/quotations/terms.ts': 'the stretch before a quotation in its own paragraph, of bounded reach',
  'core/formats/around.ts': 'a thousand characters beside a deletion',
  'core/roles/fused-links.ts': 'a window of bounded length',
  'core/roles/widgets.ts': 'at most sixty characters',
  'core/roles/words.ts': 'a title of at most 400 characters',
  'core/rules/mojibake.ts': 'as many letters as the longest word has',
};

/** The same of patterns that are put together from parts. */
const BUILT_FOR_SHORT_TEXT: Readonly<Record<string, string>> = {
  'core/packs/phrase.ts': 'at most 1,200 characters of a segment',
  'core/roles/labels.ts': 'what it ends with takes anything, so that nothing is tried twice',
};

const written = writtenPatterns();
const phrases = [...genericPacks, ...outletPacks].flatMap(({ entries }) => entries);

test('no pattern in the source takes more than linear time, but for those whose text is short', () => {
  expect(written.length).toBeGreaterThan(300);
  const slow = written.filter(({ regex }) => analyse(regex).reports.length > 0).map(({ origin }) => origin);
  expect([...new Set(slow)].filter((origin) => !(origin in SHORT_TEXT))).toEqual([]);
});

test('every pattern that is excused is still there', () => {
  const slow = new Set(written.filter(({ regex }) => analyse(regex).reports.length > 0).map(({ origin }) => origin));
  expect(Object.keys(SHORT_TEXT).filter((origin) => !slow.has(origin))).toEqual([]);
});

test('no pattern that the source builds takes more than linear time, but for those whose text is short', async () => {
  const built = await everythingBuilt();
  expect(built.length).toBeGreaterThan(phrases.length / 2);
  expect([...new Set(built.map(({ origin }) => origin))].sort()).toEqual([...buildingFiles()].sort());
  const slow = new Set(built.filter(({ regex }) => analyse(regex).reports.length > 0).map(({ origin }) => origin));
  expect([...slow].sort()).toEqual(Object.keys(BUILT_FOR_SHORT_TEXT).sort());
  expect(built.filter(isExponential)).toEqual([]);
});

/** What the source builds: as its files are loaded, for every phrase of the packs, and for what only a text calls for. */
async function everythingBuilt(): Promise<readonly Pattern[]> {
  vi.resetModules();
  return builtPatterns(async () => {
    for (const path of sourceFiles().filter((file) => file.includes('/core/'))) await import(path);
    templateTags('{<[#$@=*_«%');
    readMarkdown('+++\ntitle = "Fog"\n+++\n');
    for (const { phrase } of phrases) compile(phrase).fits('');
    phraseFinder([...genericPacks, ...outletPacks]);
  });
}

// \p{L} and its like take V8 45 µs each time that a pattern is made, and again when it is first run; of these it keeps what they stand for.
test('every pattern tells letters by \\p{Alpha}, \\p{Upper} and \\p{Lower}', async () => {
  expect([...written, ...(await everythingBuilt())].filter(({ regex }) => /\\p\{L[ul]?\}/i.test(regex.source)).map(({ regex, origin }) => `${origin}: ${String(regex)}`)).toEqual([]);
});

test('no pattern in the source takes exponential time', () => {
  expect(written.filter(isExponential).map(({ regex, origin }) => `${origin}: ${String(regex)}`)).toEqual([]);
});

function isExponential({ regex }: Pattern): boolean {
  return analyse(regex, { reportTypes: { Move: false } }).reports.some(({ exponential }) => exponential);
}
