/** What holds for a document: the nearest configuration file over the editor's settings, and how the editor likes things shown. */
import { configFinder, folderOf, settingsOf, type FileProblem, type FoundConfig } from '../config-files';
import { defaultSettings, mergeConfigs, parseConfig, pathed, readConfig, rules, type Config, type ConfigProblem, type Dismissal, type PatternSource, type Settings } from '../core/index';
import { dismissalFinder } from '../dismissal-files';
import { told } from './answer';
import type { WhichHints } from './features/ledger';
import type { EditorSettings } from './protocol';
import type { Files } from './runtime';

export interface Preferences {
  readonly inlayHints: WhichHints;
  readonly publishGate: boolean;
  readonly workspaceDiagnostics: boolean;
}

const defaultPreferences: Preferences = { inlayHints: 'carried', publishGate: true, workspaceDiagnostics: true };

/** All that is to be known about a document beside its text. The same object until something of it changes. */
export interface Holding {
  readonly settings: Settings;
  /** A configuration says that it is not linted. */
  readonly ignored: boolean;
  readonly preferences: Preferences;
  readonly dismissed: Dismissed;
}

/** What somebody has let stand. */
export interface Dismissed {
  readonly entries: readonly Dismissal[];
  /** The document as entries name it; absent where it lies in no folder. */
  readonly file: string | undefined;
  /** The folder whose `.newslint` a new entry goes to; absent where there is none. */
  readonly folder: string | undefined;
}

export interface Configuration {
  holding(uri: string): Promise<Holding>;
  /** Something of it may have changed, for one document or for all; what was handed out no longer holds. */
  forget(uri?: string): void;
}

export interface Sources {
  readonly files: () => Files;
  readonly patterns: PatternSource;
  readonly folders: () => readonly string[];
  /** The editor's settings for a document; anything may come. */
  readonly editorSettings: (uri: string) => Promise<unknown>;
  /** What is wrong with one configuration file: all of it, an empty list where nothing is. */
  readonly onProblems: (file: string, text: string, problems: readonly ConfigProblem[]) => void;
  readonly log: (message: string) => void;
}

export function createConfiguration(sources: Sources): Configuration {
  const { onProblems, log } = sources;
  const holdings = new Map<string, Promise<Holding>>();
  /** The text of each configuration when it could last be read, for while somebody is in the middle of editing it. */
  const readable = new Map<string, string>();
  const reported = new Set<string>();
  const finder = configFinder(readConfigFile, rules, sources.patterns);
  const dismissals = dismissalFinder(async (uri) => (await sources.files().read(uri)) ?? undefined);

  async function readConfigFile(uri: string): Promise<string | undefined> {
    const text = await sources.files().read(uri);
    if (text === null) {
      tell(uri, '', []);
      readable.delete(uri);
      return undefined;
    }
    const { problems } = parseConfig(text, rules, sources.patterns);
    const broken = problems.filter(({ path }) => path.length === 0);
    tell(uri, text, problems);
    if (broken.length === 0) readable.set(uri, text);
    return readable.get(uri) ?? text;
  }

  function tell(file: string, text: string, problems: readonly ConfigProblem[]): void {
    if (problems.length > 0) reported.add(file);
    else if (!reported.delete(file)) return;
    onProblems(file, text, problems);
  }

  async function find(uri: string): Promise<Holding> {
    const { config: below, preferences } = await editor(uri);
    const file = fileOf(uri, sources.folders());
    const home = homeOf(file, sources.folders());
    const found = await finder.inFolder(home);
    for (const [where, problems] of byFile(found)) tell(where, problems[0]?.text ?? '', problems);
    const whole: FoundConfig = { ...found, folder: decoded(found.folder), config: mergeConfigs([below, found.config]) };
    return { ...settingsOf(whole, decoded(file), rules), preferences, dismissed: await findDismissed(file, home) };
  }

  function findOrDefault(uri: string): Promise<Holding> {
    return find(uri).catch((error: unknown): Holding => {
      log(`What is configured for ${uri} cannot be found out: ${told(error)}`);
      return { settings: defaultSettings, ignored: false, preferences: defaultPreferences, dismissed: { entries: [], file: undefined, folder: undefined } };
    });
  }

  async function findDismissed(uri: string, home: string): Promise<Dismissed> {
    const found = await dismissals.inFolder(home);
    for (const problem of found.problems) log(`${problem.file}: ${pathed(problem)}`);
    const folder = found.folder ?? sources.folders().find((root) => uri.startsWith(`${root}/`)) ?? (home === '' ? undefined : home);
    return { entries: found.entries, folder, file: folder !== undefined && uri.startsWith(`${folder}/`) ? decoded(uri.slice(folder.length + 1)) : undefined };
  }

  async function editor(uri: string): Promise<{ readonly config: Config; readonly preferences: Preferences }> {
    const given = await sources.editorSettings(uri);
    const settings = (typeof given === 'object' && given !== null ? given : {}) as EditorSettings; // each entry is optional, and checked where it is used
    const { config, problems } = readConfig(asWritten(settings), rules);
    for (const { path, message } of problems) log(`Setting newslint.${settingAt(path, settings)}: ${message}`);
    const { inlayHints, publishGate, workspaceDiagnostics } = settings;
    return {
      config,
      preferences: {
        inlayHints: inlayHints === 'off' || inlayHints === 'all' ? inlayHints : defaultPreferences.inlayHints,
        publishGate: publishGate !== false,
        workspaceDiagnostics: workspaceDiagnostics !== false,
      },
    };
  }

  return {
    async holding(uri) {
      for (;;) {
        const asked = holdings.get(uri) ?? findOrDefault(uri);
        holdings.set(uri, asked);
        const found = await asked;
        // What was forgotten while it was being read may be out of date already.
        if (holdings.get(uri) === asked) return found;
      }
    },
    forget(uri) {
      if (uri !== undefined) return void holdings.delete(uri);
      holdings.clear();
      finder.forget();
      dismissals.forget();
    },
  };
}

/** The editor has a setting for each severity and each option; the configuration file has them by rule. */
function asWritten({ severity, options, genre, locale, packs }: EditorSettings): unknown {
  const severities = Object.entries(typeof severity === 'object' ? { ...severity } : {});
  const optionsByRule: Readonly<Record<string, unknown>> = typeof options === 'object' ? { ...options } : {};
  const written = new Map<string, object>(severities.map(([id, value]) => [id, { severity: value }]));
  for (const [id, values] of Object.entries(optionsByRule)) written.set(id, { ...written.get(id), options: values });
  return { rules: Object.fromEntries(written), ...(genre !== undefined && { genre }), ...(locale !== undefined && { locale }), ...(packs !== undefined && { packs }) };
}

/** What the editor calls the setting that stands at a path of the configuration. */
function settingAt([group, id = '', part, ...rest]: ConfigProblem['path'], { severity }: EditorSettings): string {
  if (group !== 'rules') return [group, id, part, ...rest].filter((step) => step !== undefined && step !== '').join('.');
  const isSeverity = part === 'severity' || (part === undefined && typeof severity === 'object' && severity !== null && id in severity);
  return [isSeverity ? 'severity' : 'options', id, ...rest].join('.');
}

/** The file of the workspace that a document is a version of, such as one that git keeps (`git:/desk/a.txt?{…}`); else the document itself. */
function fileOf(uri: string, folders: readonly string[]): string {
  const [place = uri] = uri.split(/[?#]/u, 1);
  const path = place.slice(place.indexOf(':') + 1);
  const folder = path.startsWith('//') ? undefined : folders.find((root) => path.startsWith(`${pathOf(root)}/`));
  return folder === undefined ? place : folder + path.slice(pathOf(folder).length);
}

const pathOf = (uri: string): string => uri.replace(/^[\p{Alpha}\d+.-]+:\/\/[^/]*/u, '');

/** The folder whose configuration holds: a document's own, or for one that was never saved the first of the workspace. */
function homeOf(uri: string, folders: readonly string[]): string {
  return /^[\p{Alpha}\d+.-]+:\/\//u.test(uri) ? folderOf(uri) : (folders[0] ?? '');
}

function byFile({ problems }: FoundConfig): ReadonlyMap<string, readonly FileProblem[]> {
  const files = new Map<string, FileProblem[]>();
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem]);
  return files;
}

/** Globs in a configuration are written with the letters themselves. */
function decoded(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
