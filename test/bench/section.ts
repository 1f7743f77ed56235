/** What a benchmark found: a table, and the marks it is held to. */

export interface Section {
  readonly title: string;
  /** One or two sentences on what was measured. */
  readonly note: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly marks: readonly Mark[];
}

export interface Mark {
  readonly what: string;
  readonly mark: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function atMost(what: string, most: number, measured: number, unit = ''): Mark {
  return { what, mark: `≤ ${most}${unit}`, measured: `${rounded(measured)}${unit}`, holds: measured <= most };
}

export function atLeast(what: string, least: number, measured: number, unit = ''): Mark {
  return { what, mark: `≥ ${least}${unit}`, measured: `${rounded(measured)}${unit}`, holds: measured >= least };
}

/** Three digits are all that a shared machine can vouch for. */
export function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

export const times = (value: number): string => `${rounded(value)} ×`;

/** As Markdown. */
export function sectionText({ title, note, columns, rows, marks }: Section): string {
  return [
    `## ${title}\n`,
    `${note}\n`,
    table(columns, rows),
    ...(marks.length === 0 ? [] : ['', table(['mark', 'asked', 'measured', ''], marks.map(({ what, mark, measured, holds }) => [what, mark, measured, holds ? 'holds' : 'missed']))]),
  ].join('\n');
}

/** The page with these sections in place of those of the same titles; the others, and without a new head the old one, stay as they were. */
export function pageWith(page: string, head: string | undefined, sections: readonly Section[], measured: string): string {
  const [oldHead = '', ...before] = page.split(/^(?=## )/mu);
  const written = new Map(sections.map((section) => [section.title, `${sectionText({ ...section, note: `${measured} ${section.note}` })}\n`]));
  const titleOf = (text: string): string => text.slice('## '.length, text.indexOf('\n'));
  const kept = before.map((text) => {
    const anew = written.get(titleOf(text));
    written.delete(titleOf(text));
    return anew ?? `${text.trimEnd()}\n`;
  });
  return [head ?? `${oldHead.trimEnd()}\n`, ...kept, ...written.values()].join('\n');
}

/** A Markdown table whose columns also line up on a terminal. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(columns), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
