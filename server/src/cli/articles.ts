/** From a job to an article: its bytes, its text, and the configuration that holds for it. */
import { readFileSync } from 'node:fs';
import { configFinder, folderOf, settingsOf, type FileProblem } from '../config-files';
import { dotted, formatOfName, lint, rules, type Format, type LintResult, type Rule, type Settings } from '../core/index';
import { loadPatterns } from '../load-patterns';
import { loadTagger } from '../load-tagger';
import { decode, type Decoded } from './decode';
import { codeOf, reasonOf } from './faults';
import { absolutePath, readIfThere } from './files';
import { placesIn } from './places';

/** Lines from 1, both included. */
export type LineRange = readonly [from: number, upTo: number];

/** One article to read. Plain data: it goes to workers. */
export interface Job {
  /** As reports call it; relative to the working folder. */
  readonly path: string;
  /** Its bytes, where they are not those of the file. */
  readonly bytes?: Uint8Array;
  /** Its text, where it is a record of a file of many. */
  readonly text?: string;
  /** The file whose place decides which configuration holds, where `path` is none. */
  readonly home?: string;
  readonly format?: Format;
  /** Only findings that touch these lines count. */
  readonly lines?: readonly LineRange[];
}

export interface OpenOptions {
  readonly cwd: string;
  readonly encoding?: string | undefined;
  /** A configuration to take in place of the nearest one. */
  readonly config?: string | undefined;
}

export interface OpenArticle extends Decoded {
  readonly bytes: Uint8Array;
  readonly settings: Settings;
  readonly format: Format;
}

export interface Opened {
  /** Absent where it could not be read or is left out. */
  readonly article?: OpenArticle;
  /** What keeps the article from being read, in whole sentences. */
  readonly complaints: readonly string[];
  /** What is no fault but should be known. */
  readonly notes: readonly string[];
  /** What is wrong with the configuration, each ready to print. */
  readonly problems: readonly string[];
}

export function articleOpener({ cwd, encoding, config }: OpenOptions): (job: Job) => Promise<Opened> {
  const finder = configFinder(readIfThere, rules, loadPatterns);
  const named = config === undefined ? undefined : absolutePath(config, cwd);
  return async (job) => {
    const absolute = absolutePath(job.home ?? job.path, cwd);
    const found = await (named === undefined ? finder.inFolder(folderOf(absolute)) : finder.inFile(named));
    const problems = found.problems.map((problem) => described(problem, cwd));
    const { settings, ignored } = settingsOf(found, absolute, rules);
    if (ignored) return { complaints: [], notes: [`${job.path}: left out by ‘ignores’ in ${below(found.file ?? 'the configuration', cwd)}; it was not checked.`], problems };
    const read = readJob(job, absolute, encoding);
    if (typeof read === 'string') return { complaints: [`${job.path} ${read}`], notes: [], problems };
    return { article: { ...read, settings, format: job.format ?? formatOfName(job.path) }, complaints: [], notes: [], problems };
  };
}

/** Lints a text as this article is linted. */
export function lintAs({ settings, format }: Pick<OpenArticle, 'settings' | 'format'>, text: string, among: readonly Rule[] = rules): LintResult {
  return lint({ text, format }, settings, among, loadTagger);
}

function readJob(job: Job, absolute: string, encoding: string | undefined): (Decoded & { readonly bytes: Uint8Array }) | string {
  if (job.text !== undefined) return { text: job.text, bytes: new Uint8Array(), encode: (text) => Buffer.from(text) };
  try {
    const bytes = job.bytes ?? readFileSync(absolute);
    const decoded = decode(bytes, encoding);
    return typeof decoded === 'string' ? decoded : { ...decoded, bytes };
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return reasonOf(error);
  }
}

function described({ file, text, path, message, span }: FileProblem, cwd: string): string {
  const place = span === undefined ? undefined : placesIn(text)(span.start);
  return [below(file, cwd), ...(place ? [place.line, place.column] : [])].join(':') + (path.length > 0 ? ` ${dotted(path)}: ` : ': ') + message;
}

const below = (path: string, cwd: string): string => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path);
