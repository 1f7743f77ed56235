/** Linting for tests: one text in, findings out, with every rule as shipped. */
import { defaultSettings, lint, parseArticle, rules, type Article, type Finding, type Format, type LintResult, type Rule, type Settings } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';

export function lintText(text: string, format: Format = 'plain', settings: Settings = defaultSettings): LintResult {
  return lint({ text, format }, settings, rules, () => tagger);
}

export function findingsIn(text: string, format: Format = 'plain', settings: Settings = defaultSettings): readonly Finding[] {
  return lintText(text, format, settings).findings;
}

export function articleOf(text: string, format: Format = 'plain', settings: Settings = defaultSettings): Article {
  return parseArticle({ text, format }, settings, () => tagger);
}

/** Settings that switch one rule on, whatever its own default is, for tests that lint with that rule alone. */
export function onlyRule({ meta }: Rule): Settings {
  return { ...defaultSettings, rules: new Map([[meta.id, { severity: meta.severity === 'off' ? 'info' : meta.severity, options: {} }]]) };
}

/** Settings that switch every rule on. */
export const everyRule: Settings = {
  ...defaultSettings,
  rules: new Map(rules.map(({ meta }) => [meta.id, { severity: meta.severity === 'off' ? 'info' : meta.severity, options: {} }])),
};
