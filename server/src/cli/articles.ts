/** From a job to an article: its bytes, its text, and the configuration that holds for it. */
import { readFileSync } from 'node:fs';
import { configFinder, folderOf, settingsOf } from '../config-files';
import { noArticleByName, rules, type HousePattern, type NoArticle, type Settings } from '../core/index';
import { loadPatterns } from '../load-patterns';
import { BINARY, decode, type Decoded } from './decode';
import { codeOf, reasonOf } from './faults';
import { absolutePath, readIfThere } from './files';
import { ninjsTexts } from './ninjs';
import { isOwnReport } from './own-reports';
import { kindOfName, type Kind } from './parts';
import type { Beginning } from './places';
import { below, described } from './problems';

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
  /** Where that text begins in the file, where findings are to be told by the file's lines. */
  readonly begins?: Beginning;
  /** The file whose place decides which configuration holds, where `path` is none. */
  readonly home?: string;
  readonly kind?: Kind;
  /** Come upon in a folder, so that nothing need be said of it where it is no article. */
  readonly met?: boolean;
  /** Named by a glob alone, so that it is no fault where it is no article. */
  readonly matched?: boolean;
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
  /** What the house rules of the settings go by. */
  readonly patterns: readonly HousePattern[];
  readonly kind: Kind;
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
  /** The configuration leaves it out. */
  readonly ignored?: true;
}

export function articleOpener({ cwd, encoding, config }: OpenOptions): (job: Job) => Promise<Opened> {
  const finder = configFinder(readIfThere, rules, loadPatterns);
  const named = config === undefined ? undefined : absolutePath(config, cwd);
  return async (job) => {
    const absolute = absolutePath(job.home ?? job.path, cwd);
    const found = await (named === undefined ? finder.inFolder(folderOf(absolute)) : finder.inFile(named));
    const problems = found.problems.map((problem) => described(problem, cwd));
    const { settings, ignored } = settingsOf(found, absolute, rules);
    if (ignored) return { complaints: [], notes: job.met === true ? [] : [`${job.path}: left out by ‘ignores’ in ${below(found.file ?? 'the configuration', cwd)}; it was not checked.`], problems, ignored };
    const other = job.text === undefined && job.kind === undefined ? noArticleByName(job.path) : undefined;
    if (job.matched === true && other === 'code') return { complaints: [], notes: [`${job.path} is code; it was not checked.`], problems };
    if (other !== undefined) return { complaints: [`${job.path} ${NO_ARTICLE[other]} To read it as text all the same, say ‘check --as plain’.`], notes: [], problems };
    const read = readJob(job, absolute, encoding);
    if (read === BINARY && job.matched === true) return { complaints: [], notes: [`${job.path} is a binary file; it was not checked.`], problems };
    if (typeof read === 'string') return { complaints: [`${job.path} ${read}`], notes: [], problems };
    const kind = job.kind ?? kindOfName(job.path);
    if (job.met === true && isOwnReport(read.text)) return { complaints: [], notes: [], problems };
    if (kind === 'ninjs' && ninjsTexts(read.text) === undefined) return { complaints: job.met === true ? [] : [`${job.path} ${NO_NINJS}`], notes: [], problems };
    return { article: { ...read, settings, patterns: found.config.patterns, kind }, complaints: [], notes: [], problems };
  };
}

/** In words that follow a file's name. */
const NO_NINJS = 'is no ninjs: expected JSON with a ‘uri’ and a body, headline or description. To read it as text, say --as plain.';

/** In words that follow a file's name. */
const NO_ARTICLE: Readonly<Record<NoArticle, string>> = {
  archive: 'is an archive of many articles; say ‘check --input jsonl’.',
  table: 'is a table; where each row is an article, say ‘check --input csv’.',
  code: 'is code, not an article.',
};

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
