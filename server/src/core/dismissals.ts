/** Findings that somebody has looked at and let stand: kept by what the copy says, so that they hold until the sentence changes, wherever it moves. */
import * as v from 'valibot';
import type { ConfigProblem } from './config';
import { complaints, type Complaint } from './config-problems';
import { placeOf, treeOf } from './json-place';
import { perObject } from './memo';
import type { Article, Finding, Placed, Span } from './types';

/** One entry of `.newslint/dismissed.json`, which a person makes, or of `.newslint/baseline.json`, which records a day's findings. */
export interface Dismissal {
  readonly rule: string;
  /** The sentence, as `sentenceOf` gives it. */
  readonly text: string;
  /** The article, from the folder that `.newslint` lies in, with `/` between; without it the entry holds in every article. */
  readonly file?: string | undefined;
  /** How many findings of the rule the entry covers in an article; all of them where it is absent. */
  readonly count?: number | undefined;
  readonly reason?: string | undefined;
  /** Who let it stand. */
  readonly by?: string | undefined;
  /** The day, as 2026-03-31. */
  readonly on?: string | undefined;
}

const DISMISSAL = v.object({
  rule: v.string(),
  text: v.string(),
  file: v.optional(v.string()),
  count: v.optional(v.number()),
  reason: v.optional(v.string()),
  by: v.optional(v.string()),
  on: v.optional(v.string()),
});

export interface Judged {
  /** What is left to report. */
  readonly findings: readonly Finding[];
  /** The entries that held. */
  readonly used: ReadonlySet<Dismissal>;
}

/** Takes out what the entries cover. `file` is the article as the entries name it, absent for a text that is in no file. */
export function withoutDismissed(findings: readonly Finding[], article: Article, file: string | undefined, entries: readonly Dismissal[]): Judged {
  const used = new Set<Dismissal>();
  if (entries.length === 0) return { findings, used };
  const index = indexed(entries);
  const covered = new Map<Dismissal, number>();
  const left = findings.filter(({ rule, span }) => {
    const entry = index
      .get(keyOf(rule, sentenceOf(span, article)))
      ?.find((candidate) => (candidate.file === undefined || candidate.file === file) && (covered.get(candidate) ?? 0) < (candidate.count ?? Infinity));
    if (entry === undefined) return true;
    covered.set(entry, (covered.get(entry) ?? 0) + 1);
    used.add(entry);
    return false;
  });
  return { findings: left, used };
}

/** The entries that cover all these findings of one article, counted, in text order. */
export function dismissalsFor(findings: readonly Finding[], article: Article, more: Pick<Dismissal, 'file' | 'reason' | 'by' | 'on'> = {}): Dismissal[] {
  const entries = new Map<string, Dismissal>();
  for (const { rule, span } of findings) {
    const text = sentenceOf(span, article);
    const key = keyOf(rule, text);
    entries.set(key, { rule, text, ...more, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return [...entries.values()];
}

const SENTENCE_END = /[.!?]["”’')\]]*(?=\s|$)/gu;

/** The sentence around a span, within its paragraph, and alike however it is wrapped, spaced or curled. */
export function sentenceOf({ start, end }: Span, { text, paragraphs }: Article): string {
  const first = paragraphAt(start, paragraphs);
  const last = paragraphAt(Math.max(start, end - 1), paragraphs);
  const from = first?.at ?? start;
  const upTo = Math.max(end, last === undefined ? end : last.at + last.paragraph.text.length);
  const ends = Array.from(text.slice(from, upTo).matchAll(SENTENCE_END), (match) => from + match.index + match[0].length);
  const sentence = text.slice(ends.filter((at) => at <= start).at(-1) ?? from, ends.find((at) => at >= end) ?? upTo);
  return sentence.normalize('NFC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/gu, ' ').trim();
}

/** The last paragraph that begins at or before an offset. */
function paragraphAt(offset: number, paragraphs: Article['paragraphs']): Placed | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.at ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1];
}

const indexed = perObject((entries: readonly Dismissal[]) => {
  const index = new Map<string, Dismissal[]>();
  for (const entry of entries) {
    const key = keyOf(entry.rule, entry.text);
    const same = index.get(key);
    if (same === undefined) index.set(key, [entry]);
    else same.push(entry);
  }
  return index;
});

const keyOf = (rule: string, sentence: string): string => `${rule}\n${sentence}`;

export interface ReadDismissals {
  readonly entries: readonly Dismissal[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a file of entries. Cannot fail: what is no entry is left out and told. */
export function parseDismissals(text: string): ReadDismissals {
  // A byte order mark is no JSON; what follows it keeps its place.
  const written = text.replace(/^\uFEFF/, ' ');
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    const { fault } = treeOf(written, STRICT);
    return { entries: [], problems: [{ path: [], message: `This is not JSON${fault === undefined ? '' : ` (${fault.what})`}, where ${SHAPE} was expected.`, ...(fault && { span: fault.span }) }] };
  }
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Array.isArray(value.entries)) return { entries: [], problems: located([{ path: ['entries'], message: `Expected a list, as in ${SHAPE}.` }], written) };
  const entries: Dismissal[] = [];
  const problems: Complaint[] = [];
  for (const [index, entry] of (value.entries as unknown[]).entries()) {
    const read = v.safeParse(DISMISSAL, entry);
    if (read.success) entries.push(read.output);
    else problems.push(...complaints(read.issues, DISMISSAL).map(({ path, message }) => ({ path: ['entries', index, ...path], message })));
  }
  return { entries, problems: located(problems, written) };
}

const SHAPE = '{ "version": 1, "entries": [ … ] }';
const STRICT = { disallowComments: true };

/** The file is as long as an archive has findings: it is gone through for places only where something is wrong. */
function located(problems: readonly Complaint[], text: string): readonly ConfigProblem[] {
  const root = problems.length === 0 ? undefined : treeOf(text, STRICT).root;
  return root === undefined ? problems : problems.map((problem) => ({ ...problem, span: placeOf(problem.path, root) }));
}

/** The file's text: one entry a line, sorted, so that two desks' changes merge. */
export function formatDismissals(entries: readonly Dismissal[]): string {
  const lines = entries.map(({ file, rule, text, count, reason, by, on }) => JSON.stringify({ file, rule, text, count, reason, by, on })).sort();
  return `{\n  "version": 1,\n  "entries": [${lines.map((line) => `\n    ${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]\n}\n`;
}
