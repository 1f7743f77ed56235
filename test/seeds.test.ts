/** The articles in seeds/ as a reader of README meets them: what is found in each, and what fixing them leaves. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, fixAll, splitLines, type Finding, type Format } from '../server/src/core/index';
import { articleOf, findingsIn } from './support/lint';

const FOLDER = join(__dirname, '../seeds');
const FORMATS: Readonly<Record<string, Format>> = { '.md': 'markdown', '.html': 'html' };
const SEED = '000_7ce99eafd4441cc4.txt';

const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const formatOf = (name: string): Format => FORMATS[extname(name)] ?? 'plain';
const lineOf = (text: string, { span }: Finding): number => splitLines(text.slice(0, span.start)).length;

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = textOf(name);

  test('what is found', async () => {
    const lines = findingsIn(text, formatOf(name)).map((finding) => `${lineOf(text, finding)}: ${finding.severity} ${finding.rule}: ${finding.message}`);
    await expect(`${lines.join('\n') || 'nothing'}\n`).toMatchFileSnapshot(join(__dirname, 'seeds', `${name}.findings`));
  });

  test('who says what', async () => {
    const ledger = articleOf(text, formatOf(name)).attributions.map(({ span, quotation, speaker, how, evidence }) => `${text.slice(span.start, span.end)}\n  ${quotation.kind}; ${how}: ${speaker?.name ?? 'nobody'} (${evidence.inference})`);
    await expect(`${ledger.join('\n') || 'no quotations'}\n`).toMatchFileSnapshot(join(__dirname, 'seeds', `${name}.quotes`));
  });

  test('fixing it twice is fixing it once', () => {
    const again = (current: string): readonly Finding[] => findingsIn(current, formatOf(name));
    const fixed = fixAll(text, again);
    expect(fixAll(fixed, again)).toBe(fixed);
    expect(again(fixed).flatMap(({ fixes }) => fixes.filter(({ safe }) => safe))).toEqual([]);
  });
});

test.each(['clean-orchard.txt', 'hearing-transcript.txt', 'morning-newsletter.txt', 'wire-hard-wrapped.txt'])('nothing is found in the clean %s', (name) => {
  expect(findingsIn(textOf(name), formatOf(name))).toEqual([]);
});

describe('the seed article', () => {
  const text = textOf(SEED);
  const findings = findingsIn(text);

  test('has five template tags, a related headline and an app plug, and nothing else', () => {
    expect(findings.map((finding) => [lineOf(text, finding), finding.rule])).toEqual([
      [3, 'template-tag'],
      [7, 'template-tag'],
      [10, 'template-tag'],
      [12, 'related-headline'],
      [14, 'template-tag'],
      [17, 'promo-line'],
      [18, 'template-tag'],
    ]);
  });

  test('has three quotations, each with its speaker', () => {
    expect(articleOf(text).attributions.map(({ speaker, how }) => [speaker?.name, how])).toEqual([
      ['Li Shangfu', 'explicit'],
      ['Sergei Shoigu', 'explicit'],
      ['Sergei Shoigu', 'explicit'],
    ]);
  });

  test('is the clean article once the safe fixes and the suggested deletion are accepted', () => {
    const lines = text.split('\n');
    const clean = lines.filter((line, index) => line !== '{{#rendered}} {{/rendered}}' && index !== 11 && index !== 16).join('\n');
    const safelyFixed = fixAll(text, (current) => findingsIn(current));
    expect(findingsIn(safelyFixed).map(({ rule }) => rule)).toEqual(['related-headline']);
    const related = findingsIn(safelyFixed).flatMap(({ fixes }) => fixes.slice(0, 1).flatMap(({ edits }) => edits));
    expect(applyEdits(safelyFixed, related)).toBe(clean);
  });
});
