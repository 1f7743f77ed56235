/** newslint as a contestant, and inside this process, where a bench has to count what a process does not show. */
import { join } from 'node:path';
import { defaultSettings, lint, rules, type LintResult, type Rule, type Settings, type Tagger } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';
import type { Contestant } from './measure';

export const CLI = join(process.cwd(), 'dist/cli.js');

export function newslint(name: string, args: readonly string[]): Contestant {
  return { name, args: [CLI, ...args] };
}

/** Settings that switch on the chosen rules alone, whatever their own default is. */
export function onlyRules(chosen: (rule: Rule) => boolean): Settings {
  return {
    ...defaultSettings,
    rules: new Map(rules.map((rule) => [rule.meta.id, { severity: chosen(rule) ? 'warning' : 'off', options: {} }])),
  };
}

export function lintPlain(text: string, settings: Settings, asked: Tagger = tagger): LintResult {
  return lint({ text, format: 'plain' }, settings, rules, () => asked);
}

/** The tagger, and how often it has been asked. */
export function countingTagger(): Tagger & { readonly asked: () => number } {
  let count = 0;
  return {
    tag(text) {
      count++;
      return tagger.tag(text);
    },
    asked: () => count,
  };
}

export const everyRule: Settings = onlyRules(() => true);
