/** `newslint check`: lints articles, fixes them where asked, and writes the reports. */
import { safeFixOf, type Finding, type Severity } from '../core/index';
import type { Job } from './articles';
import { examiner, type Examined, type ExamineOptions } from './examine';
import { examineAll } from './examine-all';
import { absolutePath } from './files';
import { counted } from './formatters/counted';
import type { Summary } from './formatters/index';
import { complain, teller, type Io } from './io';
import { rulesNamed } from './named-rules';
import { whyNothing } from './nothing';
import { identityOf, type Output } from './outputs';
import { isArchive } from './records';
import { openReport, targetsOf, wantsOf, type Look, type Target } from './report';
import { jobsOf, type SourceOptions } from './sources';

export interface CheckOptions extends SourceOptions, Look {
  readonly format: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: boolean;
  readonly maxWarnings: number;
  readonly exitZero?: boolean;
  readonly statistics?: boolean;
  readonly fix?: boolean;
  readonly fixSuggested?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
  readonly rule?: readonly string[];
  readonly fixRule?: readonly string[];
  readonly baseline: boolean;
  readonly cache?: boolean;
  readonly cacheFile: string;
  readonly watch?: boolean;
  readonly threads?: number;
  readonly printConfig?: string;
  readonly encoding?: string;
  readonly config?: string;
}

/** Told where an archive is given an encoding. */
export const ARCHIVE_IS_UTF8 = '--encoding is for files of one article; an archive is read as UTF-8.';

/** Told after what is wrong with a configuration. */
export const NOT_FIXED = 'nothing was fixed where this configuration holds; mend it first.';

/** Exit statuses, as docs/contract.md promises them. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  refuseIdle(paths, options);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./setup');
    return printConfig(options.printConfig, options.config, io);
  }
  if (options.watch === true) {
    const { watch } = await import('./watch');
    return watch(paths, io, { run: (again, met) => checkOnce(again, { ...options, met }, io), wrote: writtenBy(options, io) });
  }
  return checkOnce(paths, options, io);
}

/** An option that would do nothing is a slip: what it was to do would silently not be done. */
function refuseIdle(paths: readonly string[], { input, field, id, changed, changedFiles, since, against, watch, cache, stdinFilename, encoding }: CheckOptions): void {
  if ((field ?? id) !== undefined && input !== 'jsonl' && input !== 'csv') complain(`${field === undefined ? '--id' : '--field'} is for the records of an archive; say --input jsonl or --input csv too.`);
  if (stdinFilename !== undefined && !paths.includes('-')) complain('--stdin-filename names what is read from standard input; say ‘-’ too.');
  if (!isArchive(input)) {
    if (changedFiles === true && changed !== true && since === undefined) complain('--changed-files widens what --changed or --since reports; say one of them too.');
    return;
  }
  if (changed === true || changedFiles === true || since !== undefined || against !== undefined) complain('An archive is checked whole; --changed, --since, --changed-files and --against are for files of one article.');
  if (encoding !== undefined && encoding !== 'utf-8') complain(ARCHIVE_IS_UTF8);
  if (watch === true) complain('--watch is for files of one article, not for archives.');
  if (cache === true) complain('--cache remembers files of one article; an archive is read as a stream every time.');
}

/** A rule that there is not, or one to fix by that has nothing to apply. */
async function refuseUnfit(paths: readonly string[], { rule = [], fixRule = [], fixSuggested, config, stdinFilename }: CheckOptions, { cwd }: Io): Promise<void> {
  const named = await rulesNamed([...rule, ...fixRule], { cwd, config, paths: stdinFilename === undefined ? paths : [...paths, stdinFilename] });
  if (fixSuggested === true) return;
  const fixes = (id: string): readonly string[] => named.filter(({ meta }) => meta.id === id).map(({ meta }) => meta.fix);
  const unsafe = fixRule.find((id) => !fixes(id).includes('safe'));
  if (unsafe !== undefined) complain(fixes(unsafe).includes('suggested') ? `No fix of ‘${unsafe}’ is applied unseen; say --fix-suggested as well.` : `‘${unsafe}’ has no fixes.`);
}

async function checkOnce(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const began = io.now();
  const { tell, told } = teller(io);
  const targets: Target[] = [...targetsOf(options.format, options.outputFile), ...(options.statistics === true ? [{ format: 'summary' as const, beside: true }] : [])];
  await refuseUnfit(paths, options, io);
  const fixing = options.fix === true || options.fixSuggested === true || options.fixDryRun === true || options.diff === true || options.fixRule !== undefined;
  const writing = fixing && options.fixDryRun !== true && options.diff !== true;
  const examining: ExamineOptions = { ...examineOptions(options, io), fix: options.fixSuggested === true ? 'suggested' : fixing ? 'safe' : 'none', wants: wantsOf(targets) };
  const asItIs = examiner({ ...examining, fix: 'none' });
  const fromStdin = paths.includes('-');
  const records = isArchive(options.input);
  if (writing && records) complain('--fix writes files, and an archive is one file of many articles; ‘newslint jsonl filter --fix’ writes a fixed copy.');
  if (fixing && options.against !== undefined) complain('A fix may move the lines that were changed; fix the draft whole, without --against.');
  if (fixing && options.changedFiles !== true && (options.changed === true || options.since !== undefined)) {
    complain('A fix may move the lines that were changed; say --changed-files to fix the changed files whole.');
  }
  const cache = options.cache === true && !fromStdin ? (await import('./cache')).openCache(absolutePath(options.cacheFile, io.cwd), io.bundle, (note) => { io.err(`newslint: ${note}\n`); }) : undefined;
  // A fixed article, and a diff, have standard output to themselves, so that the command can stand in a pipe.
  const silent = (fromStdin && writing) || options.diff === true;
  // A report is opened, which empties its file, only when it is known which files are articles.
  const jobs = await begun(jobsOf(paths, { ...options, outputs: outputsOf(targets, options) }, io, tell));
  const report = await openReport(targets, options, silent, io);
  const tally = tallied();
  const progress = progressOn(io);
  const problems = new Set<string>();
  const complaints = new Set<string>();
  let wouldChange = false;
  let stale = 0;
  let fixed = 0;
  let settled = 0;
  let articles = 0;
  let ignored = 0;
  let noted = false;

  for await (const { job, examined } of examineAll(jobs, examining, options.threads ?? io.cores, cache)) {
    progress(tally.files());
    // What is wrong with a file of .newslint/ is so for every article.
    for (const complaint of examined.complaints) {
      if (!complaints.has(complaint)) tell(complaint);
      complaints.add(complaint);
    }
    for (const note of examined.notes) io.err(`newslint: ${note}\n`);
    noted ||= examined.notes.length > 0;
    articles++;
    if (examined.ignored === true) ignored++;
    for (const problem of examined.problems) problems.add(problem);
    const { checked, before } = examined;
    if (checked === undefined) continue;
    if (options.diff === true && before !== undefined) {
      wouldChange = true;
      const { unifiedDiff } = await import('./diff');
      await io.out(unifiedDiff(checked.path, before, checked.text, examined.rewrite?.from));
    }
    if (writing && fromStdin) await io.out(checked.text);
    const refused = writing && !fromStdin && !(await written(examined, tell, io));
    if (writing && !fromStdin && !refused && examined.rewrite !== undefined) fixed++;
    const unfixed = refused ? (await asItIs(job)).checked : undefined;
    stale += examined.stale;
    settled += examined.settled;
    const shown = unfixed ?? checked;
    const findings = options.quiet === true ? shown.findings.filter(({ severity }) => severity === 'error' || severity === 'warning') : shown.findings;
    tally.add(findings, examined.letStand);
    await report.file({ ...shown, findings });
  }
  progress(undefined);
  cache?.save();
  problems.forEach(tell);
  if (fixing && problems.size > 0) tell(NOT_FIXED);
  if (stale > 0 && options.rule === undefined) io.err(`newslint: ${stale} ${stale === 1 ? 'entry' : 'entries'} of .newslint/ no longer ${stale === 1 ? 'holds' : 'hold'}; ‘newslint baseline --prune’ takes ${stale === 1 ? 'it' : 'them'} out.\n`);
  if (fixed > 0) io.err(`newslint: ${counted(fixed, 'file')} fixed.\n`);
  const why = tally.files() > 0 || noted || told() ? undefined : whyNothing({ articles, ignored }, options);
  if (why !== undefined) io.err(`newslint: ${why}\n`);
  const summary = { ...tally.summary(io.now() - began), ...(fixing && !writing && { wouldFix: settled }) };
  await report.end(summary);
  if (told()) return EXIT.failure;
  return (isAlarm(summary, options.maxWarnings) || wouldChange) && options.exitZero !== true ? EXIT.findings : EXIT.clean;
}

/** Whether a run writes this file: a report that is saved is no article that was. */
function writtenBy(options: CheckOptions, io: Io): (path: string) => boolean {
  const outputs = outputsOf(targetsOf(options.format, options.outputFile), options);
  return (path) => outputs.some(({ file }) => identityOf(file, io.cwd) === identityOf(path, io.cwd));
}

/** The jobs, of which the first is known already. */
async function begun(jobs: AsyncGenerator<Job>): Promise<AsyncIterable<Job>> {
  const first = await jobs.next();
  return (async function* () {
    if (first.done === true) return;
    yield first.value;
    yield* jobs;
  })();
}

function outputsOf(targets: readonly Target[], { cache, cacheFile }: CheckOptions): Output[] {
  const reports = targets.flatMap(({ file }) => (file === undefined ? [] : [{ file, what: 'The report' }]));
  return cache === true ? [...reports, { file: cacheFile, what: 'The cache' }] : reports;
}

function examineOptions({ encoding, config, rule, fixRule, baseline }: CheckOptions, { cwd }: Io): Omit<ExamineOptions, 'fix' | 'wants'> {
  return { cwd, encoding, config, only: rule, fixOnly: fixRule, baseline };
}

/** Only errors and warnings fail a run; infos and hints are for a person to read. */
function isAlarm({ findings }: Summary, maxWarnings: number): boolean {
  return findings.error > 0 || findings.warning > maxWarnings;
}

/** Writes what was fixed; false where that could not be done. */
async function written({ checked, rewrite }: Examined, tell: (complaint: string) => void, io: Io): Promise<boolean> {
  if (checked === undefined || rewrite === undefined) return true;
  const { replaceFile } = await import('./write');
  const refusal = replaceFile(checked.path, rewrite.from, rewrite.to, io.cwd);
  if (refusal !== undefined) tell(`${checked.path} ${refusal}`);
  return refusal === undefined;
}

/** Shows how far a long run is, on a terminal only; `undefined` takes the line away. */
function progressOn(io: Io): (files: number | undefined) => void {
  let shown = io.now() + 500;
  let line = false;
  return (files) => {
    if (files === undefined ? !line : !io.watched || io.now() < shown) return;
    io.err(files === undefined ? '\r\u001B[K' : `\r${files} articles checked …\u001B[K`);
    line = true;
    shown = io.now() + 200;
  };
}

interface Tally {
  /** What is left to say of an article, and how much of it is let stand. */
  readonly add: (findings: readonly Finding[], letStand: number) => void;
  readonly files: () => number;
  readonly summary: (milliseconds: number) => Summary;
}

function tallied(): Tally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let files = 0;
  let fixable = 0;
  let standing = 0;
  return {
    add(findings, letStand) {
      files++;
      standing += letStand;
      for (const finding of findings) {
        counts[finding.severity]++;
        if (safeFixOf(finding) !== undefined) fixable++;
      }
    },
    files: () => files,
    summary: (milliseconds) => ({ files, findings: counts, fixable, letStand: standing, milliseconds: Math.round(milliseconds) }),
  };
}
