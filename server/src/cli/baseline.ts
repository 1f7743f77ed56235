/** `newslint baseline`: records today's findings, so that a newsroom can begin on an old archive and see only what is new. */
import { BASELINE, DISMISSED, dismissalFinder, readDismissals } from '../dismissal-files';
import { dismissalsFor, formatDismissals, withoutDismissed, type Dismissal } from '../core/index';
import { articleOpener, type OpenOptions } from './articles';
import { EXIT } from './check';
import { absolutePath, readIfThere } from './files';
import { counted } from './formatters/counted';
import { teller, type Io } from './io';
import { lintPart, partsOf } from './parts';
import { described } from './problems';
import { jobsOf } from './sources';
import { writeNew } from './write';

export interface BaselineOptions extends Omit<OpenOptions, 'cwd'> {
  /** Only takes out what no longer holds. */
  readonly prune?: boolean;
}

export async function baseline(paths: readonly string[], options: BaselineOptions, io: Io): Promise<number> {
  const { tell, told } = teller(io);
  const finder = dismissalFinder(readIfThere);
  const root = (await finder.inFolder(io.cwd)).folder ?? io.cwd;
  const unread = new Set<string>();
  const entriesIn = (name: string): readonly Dismissal[] => {
    const { entries, problems } = readDismissals(`${root}/${name}`, readIfThere(`${root}/${name}`));
    for (const problem of problems) tell(described(problem, io.cwd));
    if (problems.length > 0) unread.add(name);
    return entries;
  };
  const before = entriesIn(BASELINE);
  const dismissed = entriesIn(DISMISSED);
  const open = articleOpener({ ...options, cwd: io.cwd });
  const checked = new Set<string>();
  const recorded: Dismissal[] = [];
  const problems = new Set<string>();
  const used = new Set<Dismissal>();

  for await (const job of jobsOf(paths, {}, io, tell)) {
    const { article: opened, complaints, notes, problems: mistakes } = await open(job);
    complaints.forEach(tell);
    for (const note of notes) io.err(`newslint: ${note}\n`);
    for (const problem of mistakes) problems.add(problem);
    const absolute = absolutePath(job.path, io.cwd);
    if (opened === undefined || !absolute.startsWith(`${root}/`)) continue;
    const file = absolute.slice(root.length + 1);
    checked.add(file);
    const entries = new Map<string, Dismissal>();
    for (const part of partsOf(opened.text, opened.kind)) {
      const { article, findings } = lintPart(part, opened.settings);
      const byPerson = withoutDismissed(findings, article, file, dismissed);
      const byBaseline = withoutDismissed(byPerson.findings, article, file, before);
      for (const entry of [...byPerson.used, ...byBaseline.used]) used.add(entry);
      // An entry counts within one article, and a file may hold the same one twice.
      for (const entry of dismissalsFor(byPerson.findings, article, { file })) {
        const key = `${entry.rule}\n${entry.text}`;
        entries.set(key, mostOf(entry, entries.get(key)));
      }
    }
    recorded.push(...entries.values());
  }

  problems.forEach(tell);
  const others = before.filter(({ file }) => file === undefined || !checked.has(file));
  if (options.prune === true) {
    // An entry for a file that is gone, or for every file, is judged by all that was checked.
    const holds = (entry: Dismissal): boolean => used.has(entry) || (entry.file !== undefined && !checked.has(entry.file) && readIfThere(`${root}/${entry.file}`) !== undefined);
    for (const [name, entries] of [[BASELINE, before], [DISMISSED, dismissed]] as const) {
      const left = entries.filter(holds);
      if (unread.has(name)) {
        // Written anew it would lack what could not be read, and somebody's reasons with it.
        tell(`${name} has entries that cannot be read, so nothing was taken out of it.`);
        continue;
      }
      if (left.length === entries.length) continue;
      writeNew(`${root}/${name}`, formatDismissals(left));
      await io.out(`${name}: ${entries.length - left.length} taken out, ${left.length} left.\n`);
    }
    if (unread.size === 0 && [...before, ...dismissed].every(holds)) await io.out(`Nothing to take out: ${before.length + dismissed.length === 0 ? 'there are no entries' : 'every entry still holds'}.\n`);
    return told() ? EXIT.failure : EXIT.clean;
  }
  if (checked.size === 0 && told()) return EXIT.failure;
  writeNew(`${root}/${BASELINE}`, formatDismissals([...others, ...recorded]));
  const findings = recorded.reduce((sum, { count = 1 }) => sum + count, 0);
  await io.out(`Recorded ${counted(findings, 'finding')} of ${counted(checked.size, 'file')} in ${BASELINE}; from now on only others are reported.\n`);
  return told() ? EXIT.failure : EXIT.clean;
}

const mostOf = (one: Dismissal, other: Dismissal | undefined): Dismissal => ((other?.count ?? 0) > (one.count ?? 0) ? (other ?? one) : one);
