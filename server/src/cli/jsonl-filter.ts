/** `newslint jsonl filter`: one article a line in, one line out, in order; made to stand in a pipe of an engine that spreads the work. */
import { examiner } from './examine';
import { counted } from './formatters/counted';
import { jsonFinding } from './formatters/json';
import { EXIT, NOT_FIXED } from './check';
import { complain, type Io } from './io';
import { rulesNamed } from './named-rules';
import { placesIn } from './places';
import { fieldOf, withField } from './fields';
import { linesOf, noText, objectOf } from './records';
import type { Kind } from './parts';

export interface FilterOptions {
  readonly field: string;
  readonly into: string;
  readonly fix?: boolean;
  readonly rule?: readonly string[];
  readonly as?: Kind;
  readonly config?: string;
}

/** A line that cannot be read becomes a record with `error` and `line`; it never ends the run. */
export async function filterJsonl(options: FilterOptions, io: Io): Promise<number> {
  await rulesNamed(options.rule ?? [], { cwd: io.cwd, config: options.config });
  if (options.as !== 'ninjs' && options.into === options.field) complain(`What was found would take the place of the text in ‘${options.field}’; name another field with --into.`);
  const examine = examiner({ cwd: io.cwd, config: options.config, fix: options.fix === true ? 'safe' : 'none', only: options.rule, baseline: false, wants: { sentences: false, attributions: false } });
  const problems = new Set<string>();
  let lines = 0;
  let bad = 0;
  const unread = (line: string): string => {
    bad++;
    return line;
  };
  const filtered = async (line: string): Promise<string> => {
    const record = objectOf(line);
    if (typeof record === 'string') return unread(JSON.stringify({ error: `This line was left as it is: ${record}`, line: line.replace(/\r$/, '') }));
    const whole = options.as === 'ninjs';
    const text = whole ? line : fieldOf(record, options.field);
    if (typeof text !== 'string') return unread(withResult(line, options.into, { error: noText(record, options.field) }));
    const { checked, complaints, problems: found } = await examine({ path: 'stdin', text, kind: options.as ?? 'plain' });
    for (const problem of found) problems.add(problem);
    if (checked === undefined) return complaints.length === 0 ? line : unread(withResult(line, options.into, { error: 'This is no ninjs.' }));
    const places = placesIn(checked.text);
    const result = { findings: checked.findings.map((finding) => jsonFinding(finding, places)) };
    if (whole) return withResult(checked.text, options.into, result);
    return JSON.stringify({ ...(options.fix === true ? withField(record, options.field, checked.text) : record), [options.into]: result });
  };
  for await (const line of linesOf(io.stdin)) {
    lines++;
    await io.out(`${await filtered(line)}\n`);
  }
  if (bad > 0) io.err(`newslint: ${bad} of ${counted(lines, 'line')} could not be read; each has an ‘error’ that says why.\n`);
  for (const problem of problems) io.err(`newslint: ${problem}\n`);
  if (options.fix === true && problems.size > 0) io.err(`newslint: ${NOT_FIXED}\n`);
  return problems.size > 0 ? EXIT.failure : EXIT.clean;
}

/** The object's source with one more field, at its end, so that everything before it stays where it is. */
function withResult(source: string, name: string, value: object): string {
  const end = source.lastIndexOf('}');
  const empty = /^\s*\{\s*$/.test(source.slice(0, end));
  return `${source.slice(0, end)}${empty ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
}
