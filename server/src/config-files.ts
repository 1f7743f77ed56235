/** Which configuration holds for a file: the nearest one upwards, with what it extends. Reads through a door, so that the editor's files and the disk's do alike. */
import { builtInConfig, emptyConfig, isBuiltIn, isIgnored, mergeConfigs, parseConfig, settingsFor, type Config, type ConfigProblem, type PatternSource, type Rule, type Settings } from './core/index';

export const CONFIG_NAMES = ['newslint.config.json', '.newslintrc.json'] as const;

/** Gives a file's text, or undefined where there is none. Paths and URIs both do, as long as `/` parts them. */
export type ReadText = (path: string) => string | undefined | Promise<string | undefined>;

/** A problem and the configuration file that it is in, with the file's text, for line and column. */
export interface FileProblem extends ConfigProblem {
  readonly file: string;
  readonly text: string;
}

export interface FoundConfig {
  /** The configuration's path; absent where none was found. */
  readonly file?: string;
  /** The folder that its globs start from; without a `/` at its end. */
  readonly folder: string;
  readonly config: Config;
  readonly problems: readonly FileProblem[];
}

export interface ConfigFinder {
  /** What holds in a folder. Asked once per folder and remembered until `forget`. */
  readonly inFolder: (folder: string) => Promise<FoundConfig>;
  /** A configuration named by its own path. */
  readonly inFile: (file: string) => Promise<FoundConfig>;
  readonly forget: () => void;
}

export function configFinder(read: ReadText, rules: readonly Rule[], patterns?: PatternSource): ConfigFinder {
  const known = new Map<string, Promise<FoundConfig>>();
  const inFolder = (folder: string): Promise<FoundConfig> => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const found = search(folder);
    known.set(folder, found);
    return found;
  };
  async function search(folder: string): Promise<FoundConfig> {
    for (const name of CONFIG_NAMES) {
      const file = `${folder}/${name}`;
      const text = await read(file);
      if (text !== undefined) return { file, folder, ...(await withBases(file, text, [file])) };
    }
    const above = folderOf(folder);
    return above === folder ? { folder, config: emptyConfig, problems: [] } : inFolder(above);
  }
  /** A configuration on top of what it extends; `chain` is how one came here, so that one which extends itself is told and not followed. */
  async function withBases(file: string, text: string, chain: readonly string[]): Promise<Pick<FoundConfig, 'config' | 'problems'>> {
    const { config, problems } = parseConfig(text, rules, patterns);
    const own: FileProblem[] = problems.map((problem) => ({ ...problem, file, text }));
    const inherited: FileProblem[] = [];
    const configs: Config[] = [];
    for (const [index, name] of config.extends.entries()) {
      const tell = (message: string) => own.push({ path: ['extends', index], message, file, text, span: spanOfText(text, name) });
      if (isBuiltIn(name)) {
        const base = builtInConfig(name, rules);
        if (typeof base === 'string') tell(base);
        else configs.push(base);
        continue;
      }
      const base = await findBase(name, folderOf(file));
      if (base === undefined) tell(`‘${name}’ was not found; write a file as ‘./name.json’, a package by its name, or ‘newslint:all’.`);
      else if (chain.includes(base.file)) tell(`‘${name}’ leads back to ${chain.at(-1) === base.file ? 'this file itself' : 'a configuration that extends this one'}; it is left out.`);
      else {
        const inner = await withBases(base.file, base.text, [...chain, base.file]);
        configs.push(inner.config);
        inherited.push(...inner.problems);
      }
    }
    own.sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
    return { config: mergeConfigs([...configs, config]), problems: [...own, ...inherited] };
  }
  async function findBase(name: string, folder: string): Promise<{ readonly file: string; readonly text: string } | undefined> {
    for (const file of candidates(name, folder)) {
      const text = await read(file);
      if (text !== undefined) return { file, text };
    }
    return undefined;
  }
  return {
    inFolder,
    async inFile(file) {
      const text = await read(file);
      const folder = folderOf(file);
      if (text === undefined) return { folder, config: emptyConfig, problems: [{ path: [], message: 'This configuration cannot be read.', file, text: '' }] };
      return { file, folder, ...(await withBases(file, text, [file])) };
    },
    forget() {
      known.clear();
    },
  };
}

/** What holds for one file, or that it is not linted. */
export function settingsOf({ config, folder }: FoundConfig, path: string, rules: readonly Rule[]): { readonly settings: Settings; readonly ignored: boolean } {
  const relative = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return { settings: settingsFor(config, relative, rules), ignored: isIgnored(config, relative) };
}

/** The folder that a path or URI is in; the topmost folder is its own. Above the host of a URI there is nothing. */
export function folderOf(path: string): string {
  if (/^[\p{Alpha}\d+.-]+:\/\/[^/]*$/u.test(path)) return path;
  const at = path.lastIndexOf('/');
  return at < 0 || path.endsWith('/') ? path : path.slice(0, at);
}

/** A file is looked for where it says, a package in the node_modules of every folder upwards, as data: nothing of it is run. */
function candidates(name: string, folder: string): string[] {
  if (name.startsWith('/')) return [name];
  if (name.startsWith('.')) return [joined(folder, name)];
  const files: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    files.push(...(name.endsWith('.json') ? [`${at}/node_modules/${name}`] : CONFIG_NAMES.map((file) => `${at}/node_modules/${name}/${file}`)));
    if (folderOf(at) === at) return files;
  }
}

function joined(folder: string, path: string): string {
  return path.split('/').reduce((at, step) => (step === '.' || step === '' ? at : step === '..' ? folderOf(at) : `${at}/${step}`), folder);
}

function spanOfText(text: string, name: string): { readonly start: number; readonly end: number } {
  const start = Math.max(0, text.indexOf(JSON.stringify(name)));
  return { start, end: start + JSON.stringify(name).length };
}
