/** Which findings have a page to read: those of our own rules, not of a newsroom's patterns. */
import { rulePage, rules } from '../../core/index';

const own: ReadonlySet<unknown> = new Set(rules.map(({ meta }) => meta.id));

/** The address of a rule's page; undefined where it has none. */
export function pageOf(rule: unknown): string | undefined {
  return typeof rule === 'string' && own.has(rule) ? rulePage(rule) : undefined;
}
