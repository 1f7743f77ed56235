/** Every rule against its folder of small texts: what it finds in each, and what each fix would change, as a reviewed snapshot. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { applyEdits, lint, rules, splitLines, type Finding, type Format, type Rule } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';
import { onlyRule } from '../support/lint';

const FORMATS: Readonly<Record<string, Format>> = { '.txt': 'plain', '.md': 'markdown', '.html': 'html' };

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (id, rule) => {
  const folder = join(__dirname, id);
  const fixtures = readdirSync(folder).filter((name) => extname(name) in FORMATS);

  test('has a text in which it finds something and one in which it does not', () => {
    const counts = fixtures.map((name) => findings(rule, join(folder, name)).found.length);
    expect(Math.max(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBe(0);
  });

  test.each(fixtures)('%s', async (name) => {
    const { text, found } = findings(rule, join(folder, name));
    await expect(found.map((finding) => described(finding, text)).join('\n') || 'nothing found\n').toMatchFileSnapshot(join(folder, `${name}.snap`));
  });

  test.each(rule.meta.examples)('its page is right about $bad', ({ bad, good, format = 'plain' }) => {
    const { findings: found } = lint({ text: bad, format }, onlyRule(rule), [rule], () => tagger);
    expect(found).not.toHaveLength(0);
    if (rule.meta.fix !== 'none') expect(applyEdits(bad, found.flatMap(({ fixes }) => fixes[0]?.edits ?? []))).toBe(good);
    expect(lint({ text: good, format }, onlyRule(rule), [rule], () => tagger).findings).toHaveLength(0);
  });
});

function findings(rule: Rule, path: string): { readonly text: string; readonly found: readonly Finding[] } {
  const text = readFileSync(path, 'utf8');
  return { text, found: lint({ text, format: FORMATS[extname(path)] ?? 'plain' }, onlyRule(rule), [rule], () => tagger).findings };
}

function described({ span, severity, message, fixes }: Finding, text: string): string {
  const above = splitLines(text.slice(0, span.start));
  const column = span.start - (above.at(-1)?.span.start ?? 0) + 1;
  const shown = fixes.map(({ title, safe, edits }) => {
    const patch = createTwoFilesPatch('', '', text, applyEdits(text, edits), '', '', { context: 0 }).split('\n').slice(4).join('\n');
    return `  ${safe ? 'safe' : 'suggested'}: ${title}\n${patch.replace(/^/gmu, '    ').trimEnd()}\n`;
  });
  return `${above.length}:${column} ${severity} ${JSON.stringify(text.slice(span.start, span.end))}\n  ${message}\n${shown.join('')}`;
}
