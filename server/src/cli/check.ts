/** `newslint check`: lints articles, fixes them where asked, and writes the reports. */
import { didYouMean, rules, type Finding, type Severity } from '../core/index';
import { examiner, type Examined, type ExamineOptions } from './examine';
import type { Summary } from './formatters/index';
import { complain, teller, type Io } from './io';
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
  readonly encoding?: string;
  readonly config?: string;
}

/** Exit statuses, as docs/contract.md promises them. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const began = io.now();
  const { tell, told } = teller(io);
  const targets: Target[] = [...targetsOf(options.format, options.outputFile), ...(options.statistics === true ? [{ format: 'summary' as const, beside: true }] : [])];
  const fixing = options.fix === true || options.fixSuggested === true || options.fixDryRun === true || options.diff === true || options.fixRule !== undefined;
  const writing = fixing && options.fixDryRun !== true && options.diff !== true;
  const examining: ExamineOptions = { ...examineOptions(options, io), fix: options.fixSuggested === true ? 'suggested' : fixing ? 'safe' : 'none', wants: wantsOf(targets) };
  const examine = examiner(examining);
  const asItIs = examiner({ ...examining, fix: 'none' });
  const fromStdin = paths.includes('-');
  // A fixed article, and a diff, have standard output to themselves, so that the command can stand in a pipe.
  const silent = (fromStdin && writing) || options.diff === true;
  const report = await openReport(targets, options, silent, io);
  const tally = tallied();
  const problems = new Set<string>();
  let wouldChange = false;
  let stale = 0;

  for await (const job of jobsOf(paths, options, io, tell)) {
    const examined = await examine(job);
    examined.complaints.forEach(tell);
    for (const note of examined.notes) io.err(`newslint: ${note}\n`);
    for (const problem of examined.problems) problems.add(problem);
    const { checked, before } = examined;
    if (checked === undefined) continue;
    if (options.diff === true && before !== undefined) {
      wouldChange = true;
      const { unifiedDiff } = await import('./diff');
      await io.out(unifiedDiff(checked.path, before, checked.text, examined.rewrite?.from));
    }
    if (writing && fromStdin) await io.out(checked.text);
    const unfixed = writing && !fromStdin && !(await written(examined, tell, io)) ? (await asItIs(job)).checked : undefined;
    stale += examined.stale;
    const shown = unfixed ?? checked;
    const findings = options.quiet === true ? shown.findings.filter(({ severity }) => severity === 'error' || severity === 'warning') : shown.findings;
    tally.add(findings);
    await report.file({ ...shown, findings });
  }
  problems.forEach(tell);
  if (stale > 0 && options.rule === undefined) io.err(`newslint: ${stale} ${stale === 1 ? 'entry' : 'entries'} of .newslint/ no longer ${stale === 1 ? 'holds' : 'hold'}; ‘newslint baseline --prune’ takes ${stale === 1 ? 'it' : 'them'} out.\n`);
  const summary = tally.summary(io.now() - began);
  await report.end(summary);
  if (told()) return EXIT.failure;
  return (isAlarm(summary, options.maxWarnings) || wouldChange) && options.exitZero !== true ? EXIT.findings : EXIT.clean;
}

function examineOptions({ encoding, config, rule, fixRule, baseline }: CheckOptions, io: Io): Omit<ExamineOptions, 'fix' | 'wants'> {
  const ids = rules.map(({ meta }) => meta.id);
  for (const id of [...(rule ?? []), ...(fixRule ?? [])]) if (!ids.includes(id)) complain(`There is no rule ‘${id}’${didYouMean(id, ids) || '; ‘newslint rules’ lists them.'}`);
  return { cwd: io.cwd, encoding, config, only: rule, fixOnly: fixRule, baseline };
}

/** Only errors and warnings fail a run; infos and hints are for a person to read. */
function isAlarm({ findings }: Summary, maxWarnings: number): boolean {
  return findings.error > 0 || findings.warning > maxWarnings;
}

/** Writes what was fixed; false where that could not be done. */
async function written({ checked, rewrite }: Examined, tell: (complaint: string) => void, io: Io): Promise<boolean> {
  if (checked === undefined || rewrite === undefined) return true;
  const { replaceFile } = await import('./write');
  const refusal = await replaceFile(checked.path, rewrite.from, rewrite.to, io.cwd);
  if (refusal !== undefined) tell(`${checked.path} ${refusal}`);
  return refusal === undefined;
}

function tallied(): { readonly add: (findings: readonly Finding[]) => void; readonly summary: (milliseconds: number) => Summary } {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  let files = 0;
  let fixable = 0;
  return {
    add(findings) {
      files++;
      for (const { severity, fixes } of findings) {
        counts[severity]++;
        if (fixes.some(({ safe }) => safe)) fixable++;
      }
    },
    summary: (milliseconds) => ({ files, findings: counts, fixable, milliseconds: Math.round(milliseconds) }),
  };
}
