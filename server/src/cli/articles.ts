/** From a path to a linted article: bytes, text, the configuration that holds for it, findings. */
import { readFileSync } from 'node:fs';
import { configFinder, folderOf, settingsOf, type ConfigFinder, type FileProblem } from '../config-files';
import { dotted, formatOfName, lint, rules, type LintResult, type Settings } from '../core/index';
import { loadTagger } from '../load-tagger';
import { decode, type Decoded } from './decode';
import { codeOf, reasonOf } from './faults';
import { absolutePath } from './files';
import { placesIn } from './places';

/** A text with what holds for it, before it is linted. */
export interface ReadArticle extends Decoded {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly settings: Settings;
}

/** What reading came to: an article, or why there is none; `left out` is no fault. */
export type Reading = ReadArticle | { readonly complaint: string } | { readonly leftOut: string };

export interface ArticleReader {
  readonly file: (path: string) => Promise<Reading>;
  /** A text that was handed in, as if it stood at `path`. */
  readonly bytes: (path: string, bytes: Uint8Array) => Promise<Reading>;
  /** What is wrong with the configurations that were met, each told once, as `file:line:column path: message`. */
  readonly problems: () => readonly string[];
}

export interface ReaderOptions {
  readonly cwd: string;
  readonly encoding?: string | undefined;
  /** A configuration to take in place of the nearest one. */
  readonly config?: string | undefined;
}

export function articleReader({ cwd, encoding, config }: ReaderOptions): ArticleReader {
  const finder = configFinder(readIfThere, rules);
  const met = new Set<FileProblem>();
  const configOf = (path: string): ReturnType<ConfigFinder['inFolder']> => (config === undefined ? finder.inFolder(folderOf(path)) : finder.inFile(absolutePath(config, cwd)));

  async function bytes(path: string, content: Uint8Array): Promise<Reading> {
    const absolute = absolutePath(path, cwd);
    const found = await configOf(absolute);
    for (const problem of found.problems) met.add(problem);
    const { settings, ignored } = settingsOf(found, absolute, rules);
    if (ignored) return { leftOut: `${path}: left out by ‘ignores’ in ${found.file ?? 'the configuration'}; it was not checked.` };
    const decoded = decode(content, encoding);
    return typeof decoded === 'string' ? { complaint: `${path} ${decoded}` } : { path, bytes: content, settings, ...decoded };
  }

  return {
    bytes,
    async file(path) {
      try {
        return await bytes(path, readFileSync(absolutePath(path, cwd)));
      } catch (error) {
        if (codeOf(error) === '') throw error;
        return { complaint: `${path} ${reasonOf(error)}` };
      }
    },
    problems: () => [...met].map(described),
  };
}

export function lintArticle({ path, settings }: Pick<ReadArticle, 'path' | 'settings'>, text: string): LintResult {
  return lint({ text, format: formatOfName(path) }, settings, rules, loadTagger);
}

function described({ file, text, path, message, span }: FileProblem): string {
  const place = span === undefined ? undefined : placesIn(text)(span.start);
  return [file, ...(place ? [place.line, place.column] : [])].join(':') + (path.length > 0 ? ` ${dotted(path)}: ` : ': ') + message;
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    // A folder of that name, or one that may not be looked into, holds no configuration of ours.
    if (codeOf(error) !== '') return undefined;
    throw error;
  }
}
