/** Configurations that come with newslint, for `extends`: `newslint:all`, `newslint:generic`, and one for each outlet's pack. */
import { emptyConfig, type Config } from './config';
import { didYouMean } from './near';
import { outletPackIds } from './packs/choice';
import type { Rule } from './types';

const PREFIX = 'newslint:';

export const isBuiltIn = (name: string): boolean => name.startsWith(PREFIX);

/** The configuration of that name, or what is wrong with the name. */
export function builtInConfig(name: string, rules: readonly Rule[]): Config | string {
  const short = name.slice(PREFIX.length);
  if (short === 'all') return { ...emptyConfig, rules: new Map(rules.filter(({ meta }) => meta.severity === 'off').map(({ meta }) => [meta.id, { severity: 'info' as const }])) };
  if (short === 'generic') return { ...emptyConfig, packs: new Map([['outlets', 'off']]) };
  if (outletPackIds.includes(short)) return { ...emptyConfig, packs: new Map([['outlets', 'off'], [short, 'on']]) };
  return `There is no built-in configuration ‘${name}’${didYouMean(name, ['all', 'generic', ...outletPackIds].map((each) => `${PREFIX}${each}`)) || '; there are ‘newslint:all’, ‘newslint:generic’ and one for each outlet’s pack.'}`;
}
