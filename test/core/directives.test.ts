import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/index';
import { findingsIn } from '../support/lint';

const rulesFound = (text: string, format: 'plain' | 'markdown' | 'html' = 'markdown') => findingsIn(text, format).map(({ rule }) => rule);

describe('a comment that lets something stand', () => {
  test('holds for the rule that it names, on the next line', () => {
    expect(rulesFound('<!-- newslint-disable-next-line template-tag -- shown on purpose -->\nWrite {{title}} in the form.\n')).toEqual([]);
    expect(rulesFound('<!-- newslint-disable-next-line template-tag -->\n\nWrite {{title}} in the form.\n')).toEqual([]);
  });
  test('holds no longer on the line after', () => {
    expect(rulesFound('<!-- newslint-disable-next-line template-tag -->\nWrite {{title}} in the form.\n\nOr {{body}}.\n')).toEqual(['template-tag']);
  });
  test('holds for every rule where it names none', () => {
    expect(rulesFound('<p>Copy.</p>\n<!-- newslint-disable-next-line -->\n<p>Write {{title}} in the form.</p>\n', 'html')).toEqual([]);
  });
  test('does not hold for a rule that it does not name, and is reported', () => {
    expect(rulesFound('<!-- newslint-disable-next-line promo-line -->\nWrite {{title}} in the form.\n')).toEqual(['unused-directive', 'template-tag']);
  });
  test('is reported for those of its rules alone that find nothing', () => {
    const text = '<!-- newslint-disable-next-line promo-line, template-tag, shortcode -- why -->\nWrite {{title}} in the form.\n';
    const findings = findingsIn(text, 'markdown');
    expect(findings.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([['unused-directive', 'promo-line'], ['unused-directive', 'shortcode']]);
    expect(findings.map(({ fixes }) => fixes[0]?.edits.map(({ span }) => text.slice(span.start, span.end)))).toEqual([['promo-line, '], [', shortcode']]);
  });
  test('holds in plain copy, too, and is no markup there', () => {
    expect(rulesFound('<!-- newslint-disable-next-line template-tag -->\nWrite {{title}} in the form.\n', 'plain')).toEqual([]);
  });
  test.each(['plain', 'markdown', 'html'] as const)('keeps what is on its line from being fixed unseen where it names another rule, in %s', (format) => {
    const text = '<!-- newslint-disable-next-line promoline -->\nCLICK HERE TO GET THE HARBOR POST APP\n';
    const findings = findingsIn(text, format);
    expect(findings.map(({ rule, fixes }) => [rule, fixes[0]?.title, fixes[0]?.safe])).toEqual([['unused-directive', 'Name promo-line instead', false], ['promo-line', 'Delete promo line', false]]);
    expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toContain('next-line promo-line -->');
  });
});
