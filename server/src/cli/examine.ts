/** All that is done to one article, apart from writing: read, lint, fix, and leave out what was let stand. Runs in the main thread and in workers alike. */
import { folderOf } from '../config-files';
import { compatible, fixAll, rules, safeFixes, safeFixOf, sentenceOf, withoutDismissed, type Dismissal, type Finding, type Fix, type Settings } from '../core/index';
import { dismissalFinder } from '../dismissal-files';
import { articleOpener, type Job, type LineRange, type Opened, type OpenOptions } from './articles';
import { absolutePath, readIfThere } from './files';
import type { CheckedFile, Wants } from './formatters/index';
import { lintPart, partsOf, placedFinding, quotedIn, type Quoted } from './parts';
import { placesIn } from './places';
import { described } from './problems';

export interface ExamineOptions extends OpenOptions {
  readonly fix: 'none' | 'safe' | 'suggested';
  /** Only these rules; all of them where it is absent. */
  readonly only?: readonly string[] | undefined;
  /** Only these rules' fixes. */
  readonly fixOnly?: readonly string[] | undefined;
  /** Findings of the day that the baseline was taken are left out. */
  readonly baseline: boolean;
  readonly wants: Wants;
}

/** What became of one article. Plain data: it comes from workers. */
export interface Examined extends Omit<Opened, 'article'> {
  /** Absent where it could not be read or is left out. */
  readonly checked?: CheckedFile;
  /** The text before it was fixed; absent where fixing changed nothing. */
  readonly before?: string;
  /** The file's bytes as they were and as they should be; absent where there is nothing to write. */
  readonly rewrite?: { readonly from: Uint8Array; readonly to: Uint8Array };
  /** How many findings fixing took away. */
  readonly settled: number;
  /** How many entries of baseline and dismissals cover nothing in this article any more. */
  readonly stale: number;
  /** How many findings baseline and dismissals cover. */
  readonly letStand: number;
}

export type Examine = (job: Job) => Promise<Examined>;

/** What was found in a text, as far as it can be found again by its content. */
export type Remembered = Pick<CheckedFile, 'findings' | 'sentences' | 'attributions'> & Pick<Examined, 'stale' | 'letStand'>;

/** Keeps what was found from one run to the next. */
export interface Memory {
  readonly recall: (path: string, ...content: readonly (string | Uint8Array)[]) => Remembered | undefined;
  readonly remember: (found: Remembered, path: string, ...content: readonly (string | Uint8Array)[]) => void;
}

/** What is left to report of a text; what not every report needs is found out when it is asked for. */
interface Judged {
  readonly found: readonly Found[];
  readonly quotations: () => readonly Quoted[];
}

interface Found {
  readonly finding: Finding;
  readonly sentence: () => string;
}

export function examiner(asked: ExamineOptions, memory?: Memory): Examine {
  const open = articleOpener(asked);
  const letStand = dismissalFinder(readIfThere);
  const among = asked.only === undefined ? rules : rules.filter(({ meta }) => asked.only?.includes(meta.id));

  return async (job) => {
    const { article: opened, ...told } = await open(job);
    if (opened === undefined) return { ...told, settled: 0, stale: 0, letStand: 0 };
    // A rule that the mistake was to switch off would delete what the newsroom wants to keep.
    const options: ExamineOptions = told.problems.length > 0 ? { ...asked, fix: 'none' } : asked;
    const settings = options.only === undefined ? opened.settings : awake(opened.settings, options.only);
    const absolute = absolutePath(job.home ?? job.path, options.cwd);
    const { folder, entries: all, dismissed, problems } = await letStand.inFolder(folderOf(absolute));
    const entries = options.baseline ? all : dismissed;
    const named = absolutePath(job.path, options.cwd);
    const file = folder !== undefined && named.startsWith(`${folder}/`) ? named.slice(folder.length + 1) : undefined;
    const complaints = new Set([...told.complaints, ...problems.map((problem) => described(problem, options.cwd))]);
    let stale = 0;
    let standing = 0;

    const content = memory === undefined ? [] : [opened.bytes, opened.text, ruling(settings, options), JSON.stringify(opened.patterns.map(({ written }) => written)), JSON.stringify(entries.filter((entry) => entry.file === undefined || entry.file === file)), JSON.stringify(job.lines ?? null)];
    const before = memory?.recall(job.path, ...content);
    if (before !== undefined) return { ...told, complaints: [...complaints], checked: { path: job.path, text: opened.text, ...before }, settled: 0, stale: before.stale, letStand: before.letStand };

    const judge = (text: string): Judged => {
      const used = new Set<Dismissal>();
      standing = 0;
      const parts = partsOf(text, opened.kind).map((part) => {
        const result = lintPart(part, settings, among);
        for (const { rule, error } of result.failures) complaints.add(`${job.path}: the rule ‘${rule}’ failed; this is a bug in newslint. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        const judged = withoutDismissed(result.findings, result.article, file, entries);
        for (const entry of judged.used) used.add(entry);
        standing += result.findings.length - judged.findings.length;
        const placed = judged.findings.map((finding) => ({ finding: placedFinding(finding, part), sentence: () => sentenceOf(finding.span, result.article) }));
        return { found: onLines(placed, text, job.lines), quotations: () => (part.article && !part.again ? quotedIn(result, part) : []) };
      });
      stale = file === undefined ? 0 : entries.filter((entry) => entry.file === file && !used.has(entry)).length;
      return { found: parts.flatMap(({ found }) => found), quotations: () => parts.flatMap(({ quotations }) => quotations()) };
    };

    let first: number | undefined;
    const findingsIn = (current: string): readonly Finding[] => {
      const { found } = judge(current);
      first ??= found.length;
      return found.map(({ finding }) => finding);
    };
    const text = options.fix === 'none' ? opened.text : fixAll(opened.text, findingsIn, (findings) => chosen(findings, options));
    const bytes = text === opened.text ? undefined : opened.encode(text);
    if (typeof bytes === 'string') complaints.add(`${job.path} ${bytes}`);
    const left = typeof bytes === 'string' ? opened.text : text;
    const judged = judge(left);
    const { sentences, attributions } = options.wants;
    const found = { findings: judged.found.map(({ finding }) => ({ ...finding })), sentences: sentences ? judged.found.map(({ sentence }) => sentence()) : [], attributions: attributions ? judged.quotations() : [] };
    if (left === opened.text && complaints.size === 0) memory?.remember({ ...found, stale, letStand: standing }, job.path, ...content);
    return {
      ...told,
      complaints: [...complaints],
      checked: { path: job.path, text: left, ...(job.begins && { begins: job.begins }), ...found },
      ...(typeof bytes === 'object' && { before: opened.text, rewrite: { from: opened.bytes, to: bytes } }),
      settled: Math.max(0, (first ?? judged.found.length) - judged.found.length),
      stale,
      letStand: standing,
    };
  };
}

/** All that decides what is found in a text, beside the text. */
function ruling({ rules: set, genre, locale, packsOff }: Settings, { fix, only, fixOnly, wants }: ExamineOptions): string {
  return JSON.stringify({ set: [...set], genre, locale, packsOff, fix, only, fixOnly, wants });
}

/** A rule that was asked for by name reports, whatever its severity at rest; the newsroom's own do so only by name. */
function awake(settings: Settings, ids: readonly string[]): Settings {
  const house = (settings.house ?? []).filter(({ meta }) => ids.includes(meta.id));
  const set = [...rules.filter(({ meta }) => ids.includes(meta.id)), ...house].map(({ meta }) => [meta.id, settings.rules.get(meta.id) ?? { severity: meta.severity, options: {} }] as const);
  return { ...settings, house, rules: new Map([...settings.rules, ...set.map(([id, setting]) => [id, setting.severity === 'off' ? { ...setting, severity: 'warning' as const } : setting] as const)]) };
}

/** The fixes of one round. Whom a quotation is given to is for a person to say, so the quote rules' suggestions are never taken. */
function chosen(findings: readonly Finding[], { fix, fixOnly }: ExamineOptions): readonly Fix[] {
  const wanted = fixOnly === undefined ? findings : findings.filter(({ rule }) => fixOnly.includes(rule));
  if (fix !== 'suggested') return safeFixes(wanted);
  return compatible(wanted.flatMap((finding) => safeFixOf(finding) ?? (finding.category === 'quote' ? [] : (finding.fixes[0] ?? []))));
}

function onLines(found: readonly Found[], text: string, lines: readonly LineRange[] | undefined): readonly Found[] {
  if (lines === undefined || found.length === 0) return found;
  const places = placesIn(text);
  return found.filter(({ finding: { span } }) => {
    const [first, last] = [places(span.start).line, places(Math.max(span.start, span.end - 1)).line];
    return lines.some(([from, upTo]) => first <= upTo && from <= last);
  });
}
