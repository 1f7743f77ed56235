/** `newslint jsonl filter`: one article a line in, one line out, in order; made to stand in a pipe of an engine that spreads the work. */
import { examiner } from './examine';
import { jsonFinding } from './formatters/json';
import { EXIT } from './check';
import type { Io } from './io';
import { placesIn } from './places';
import { linesOf, objectOf } from './records';
import type { Format } from '../core/index';

export interface FilterOptions {
  readonly field: string;
  readonly into: string;
  readonly fix?: boolean;
  readonly as?: Format;
  readonly config?: string;
}

/** A line that cannot be read becomes a record with `error` and `line`; it never ends the run. */
export async function filterJsonl({ field, into, fix, as: format, config }: FilterOptions, io: Io): Promise<number> {
  const examine = examiner({ cwd: io.cwd, config, fix: fix === true ? 'safe' : 'none', baseline: false, wants: { sentences: false, attributions: false } });
  const problems = new Set<string>();
  for await (const line of linesOf(io.stdin)) {
    const record = objectOf(line);
    if (typeof record === 'string') {
      await io.out(`${JSON.stringify({ error: `This line was left as it is: ${record}`, line })}\n`);
      continue;
    }
    const text = record[field];
    if (typeof text !== 'string') {
      await io.out(`${JSON.stringify({ ...record, [into]: { error: `There is no text in the field ‘${field}’.` } })}\n`);
      continue;
    }
    const { checked, problems: found } = await examine({ path: 'stdin', text, format: format ?? 'plain' });
    for (const problem of found) problems.add(problem);
    if (checked === undefined) {
      await io.out(`${line}\n`);
      continue;
    }
    const places = placesIn(checked.text);
    await io.out(`${JSON.stringify({ ...record, ...(fix === true && { [field]: checked.text }), [into]: { findings: checked.findings.map((finding) => jsonFinding(finding, places)) } })}\n`);
  }
  for (const problem of problems) io.err(`newslint: ${problem}\n`);
  return problems.size > 0 ? EXIT.failure : EXIT.clean;
}
