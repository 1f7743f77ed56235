/** Where a rule's page is read, and which rules have one. */
import { rules } from './rules/index';

const own: ReadonlySet<unknown> = new Set(rules.map(({ meta }) => meta.id));

/** The address of the page of one of our own rules, for editors and reports that link to it. */
export function rulePage(id: string): string {
  return `https://github.com/newslint/newslint/blob/main/docs/rules/${id}.md`;
}

/** The address of the page that whatever goes by this name has; undefined where it has none, as a newsroom's own patterns have not. */
export function pageOf(rule: unknown): string | undefined {
  return typeof rule === 'string' && own.has(rule) ? rulePage(rule) : undefined;
}
