/** How often each rule found something, and which files have most. */
import { counted, wouldBeFixed } from './counted';
import type { FormatContext, Formatter } from './index';

/** More files are a list that nobody reads. */
const MOST_FILES = 10;

export function summary({ archive }: FormatContext): Formatter {
  const rules = new Map<string, number>();
  const files: { readonly path: string; readonly count: number }[] = [];
  return {
    file({ path, findings }) {
      for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      if (findings.length > 0) files.push({ path, count: findings.length });
      if (files.length > MOST_FILES * 100) files.sort(byCount).splice(MOST_FILES);
      return '';
    },
    end({ files: checked, findings: { error, warning, info, hint }, fixable, letStand, milliseconds, wouldFix }) {
      const byRule = [...rules].map(([name, count]) => ({ name, count })).sort(byCount);
      const most = files.sort(byCount).slice(0, MOST_FILES);
      const lines = [...table(byRule.map(({ name, count }) => [count, name])), ...(most.length > 1 ? ['', ...table(most.map(({ path, count }) => [count, path]))] : [])];
      const total = `${counted(checked, archive ? 'article' : 'file')} checked in ${(milliseconds / 1000).toFixed(1)} s: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'info')}, ${counted(hint, 'hint')}${letStand > 0 ? `, ${letStand} let stand` : ''}${archive ? '.' : `; ${fixable} can be fixed with --fix.`}${wouldFix === undefined ? '' : ` ${wouldBeFixed(wouldFix)}`}`;
      return `${[...lines, ...(lines.length > 0 ? [''] : []), total].join('\n')}\n`;
    },
  };
}

const byCount = (one: { readonly count: number }, other: { readonly count: number }): number => other.count - one.count;

function table(rows: readonly (readonly [number, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([count]) => String(count).length));
  return rows.map(([count, name]) => `${String(count).padStart(width)}  ${name}`);
}
