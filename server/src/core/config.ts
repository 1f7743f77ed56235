/** What a configuration file says: unknown → { config, problems }, and what holds for one file. Finding and reading files is the adapters' part. */
import { getNodeValue } from 'jsonc-parser';
import picomatch from 'picomatch/posix';
import { safeParse } from 'valibot';
import { complaints, type Complaint, type JsonPath } from './config-problems';
import { configShape, OUTLETS, type Switch, type WrittenConfig, type WrittenLayer } from './config-shape';
import type { HousePattern, PatternSource } from './house-pattern-entry';
import { entriesAgain, placeOf, treeOf } from './json-place';
import { perObject } from './memo';
import { genericPackIds, outletPackIds } from './packs/choice';
import type { Genre, Locale, Options, Rule, RuleSetting, Settings, Severity, Span } from './types';

export type { JsonPath } from './config-problems';
export { dotted, pathed } from './config-problems';

/** What a configuration says of a rule; what it leaves out is as below it, in the end as the rule's meta has it. */
export interface PartialSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Options;
}

interface Layer {
  readonly rules: ReadonlyMap<string, PartialSetting>;
  /** Packs by their ids, and ‘outlets’. */
  readonly packs: ReadonlyMap<string, Switch>;
  readonly genre?: Genre | 'auto';
  readonly locale?: Locale;
}

/** Settings for the files that match one of the globs, from the configuration's folder. */
export interface Override extends Layer {
  readonly files: readonly string[];
}

export interface Config extends Layer {
  /** What it builds on, as written; the adapter reads them and hands them to `mergeConfigs`. */
  readonly extends: readonly string[];
  /** Globs from the configuration's folder. */
  readonly ignores: readonly string[];
  readonly overrides: readonly Override[];
  /** The newsroom's own rules, and the patterns that they run. */
  readonly house: readonly Rule[];
  readonly patterns: readonly HousePattern[];
}

/** Something in a configuration that is not taken; the rest of it holds. */
export interface ConfigProblem {
  /** Empty where it is not about one entry. */
  readonly path: JsonPath;
  readonly message: string;
  /** Where it stands in the file's text; absent where the configuration is no text. */
  readonly span?: Span;
}

export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

export const emptyConfig: Config = { extends: [], rules: new Map(), packs: new Map(), ignores: [], overrides: [], house: [], patterns: [] };

/** What holds where nothing is configured: every rule as its meta has it. */
export const defaultSettings: Settings = { rules: new Map(), genre: 'auto', locale: 'en-US' };

/** Reads a configuration file's text: JSON with comments and trailing commas. Cannot fail; problems are in the order of the text. */
export function parseConfig(text: string, rules: readonly Rule[], patterns?: PatternSource): ReadConfig {
  const { root, fault } = treeOf(text, { allowTrailingComma: true, allowEmptyContent: true });
  if (fault !== undefined) return { config: emptyConfig, problems: [{ path: [], message: `This is not JSON (${fault.what}); nothing of this file is taken.`, span: fault.span }] };
  // What a failed write leaves would else put back on what the newsroom has switched off.
  if (root === undefined) return { config: emptyConfig, problems: [{ path: [], message: 'There is nothing in this file; write {} where nothing is to be configured.', span: { start: 0, end: 0 } }] };
  const { config, problems } = readConfig(getNodeValue(root), rules, patterns);
  const placed = problems.map((problem) => ({ ...problem, span: placeOf(problem.path, root) }));
  const again = entriesAgain(root).map(({ path, span }) => ({ path, message: `‘${String(path.at(-1))}’ stands here a second time, and only the last one holds; make them one.`, span }));
  return { config, problems: [...placed, ...again].sort((one, other) => one.span.start - other.span.start) };
}

/** Reads a configuration that is a value already, an editor's settings. Cannot fail: what does not fit is left out and told. */
export function readConfig(value: unknown, rules: readonly Rule[], patterns?: PatternSource): ReadConfig {
  if (Array.isArray(value)) return { config: emptyConfig, problems: [{ path: [], message: 'Expected an object, found a list.' }] };
  const shape = configShape(rules);
  let rest = value;
  let problems: readonly Complaint[] | undefined;
  // Where each pattern that is left was written.
  const places = Array.from({ length: patternsIn(value) }, (_, index) => index);
  for (;;) {
    const result = safeParse(shape, rest);
    if (result.success) return withHouse(result.output, problems ?? [], { rules, patterns, places });
    const found = complaints(result.issues, shape);
    // What fails after something was taken out is a consequence of that, but for the next name that nobody knows.
    problems = problems === undefined ? found : [...problems, ...found.filter(({ unknown, path }) => unknown === true && path.every((step) => typeof step === 'string'))];
    const smaller = found.reduceRight<unknown>((whole, { path }) => {
      const left = without(whole, path);
      if (path[0] === 'patterns' && typeof path[1] === 'number' && patternsIn(left) < patternsIn(whole)) places.splice(path[1], 1);
      return left;
    }, rest);
    if (smaller === undefined || found.length === 0) return { config: emptyConfig, problems };
    rest = smaller;
  }
}

/** How many patterns a value has that may be a configuration. */
function patternsIn(value: unknown): number {
  return typeof value === 'object' && value !== null && 'patterns' in value && Array.isArray(value.patterns) ? value.patterns.length : 0;
}

/** One configuration out of several; what a later one says wins. */
export function mergeConfigs(configs: readonly Config[]): Config {
  return configs.reduce<Config>((below, above) => ({
    ...mergeLayers(below, above),
    extends: [],
    ignores: [...below.ignores, ...above.ignores],
    overrides: [...below.overrides, ...above.overrides],
    house: [...below.house, ...above.house],
    patterns: [...below.patterns, ...above.patterns],
  }), emptyConfig);
}

/** What holds for a file, `path` being from the configuration's folder with `/` between. The same object for all files for which the same holds. */
export function settingsFor(config: Config, path: string, rules: readonly Rule[]): Settings {
  const { overrides, known } = prepared(config);
  const holding = overrides.filter(({ matches }) => matches(path));
  const key = holding.map(({ index }) => index).join();
  const before = known.get(key);
  if (before?.rules === rules) return before.settings;
  const settings = settingsOf(holding.reduce<Layer>((below, { override }) => mergeLayers(below, override), config), rules, config.house);
  known.set(key, { rules, settings });
  return settings;
}

/** Whether the configuration says that a file, by its path from the configuration's folder, is not linted. */
export function isIgnored(config: Config, path: string): boolean {
  return prepared(config).ignores(path);
}

const prepared = perObject((config: Config) => ({
  ignores: matcher(config.ignores),
  overrides: config.overrides.map((override, index) => ({ override, index, matches: matcher(override.files) })),
  known: new Map<string, { readonly rules: readonly Rule[]; readonly settings: Settings }>(),
}));

/** A glob without a slash holds in every folder below, as in .gitignore; one that names a folder holds for all that is in it. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const wide = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    const rooted = plain.includes('/') ? plain : `**/${plain}`;
    return [rooted, `${rooted}/**`];
  });
  return picomatch(wide, { dot: true });
}

function settingsOf(layer: Layer, rules: readonly Rule[], house: readonly Rule[]): Settings {
  const set = rules.flatMap(({ meta }): [string, RuleSetting][] => {
    const written = layer.rules.get(meta.id);
    return written === undefined ? [] : [[meta.id, { severity: written.severity ?? meta.severity, options: written.options ?? {} }]];
  });
  const packsOff = [...genericPackIds, ...outletPackIds].filter((id) => (layer.packs.get(id) ?? (outletPackIds.includes(id) ? layer.packs.get(OUTLETS) : undefined)) === 'off');
  return { rules: new Map(set), genre: layer.genre ?? defaultSettings.genre, locale: layer.locale ?? defaultSettings.locale, ...(packsOff.length > 0 && { packsOff }), ...(house.length > 0 && { house }) };
}

function mergeLayers(below: Layer, above: Layer): Layer {
  const rules = new Map(below.rules);
  for (const [id, { severity, options }] of above.rules) {
    const before = rules.get(id);
    rules.set(id, { ...before, ...(severity && { severity }), ...(options && { options: { ...before?.options, ...options } }) });
  }
  const genre = above.genre ?? below.genre;
  const locale = above.locale ?? below.locale;
  return { rules, packs: new Map([...below.packs, ...above.packs]), ...(genre && { genre }), ...(locale && { locale }) };
}

/** The configuration with its patterns made ready to run; those that cannot be are told, at the entry as it was written. */
function withHouse(written: WrittenConfig, problems: readonly Complaint[], { rules, patterns, places }: { readonly rules: readonly Rule[]; readonly patterns: PatternSource | undefined; readonly places: readonly number[] }): ReadConfig {
  const entries = written.patterns ?? [];
  const config = fromWritten(written);
  if (entries.length === 0 || patterns === undefined) return { config, problems };
  const house = patterns()(entries, new Set(rules.map(({ meta }) => meta.id)));
  const faults = house.problems.map(({ index, key, message }): Complaint => ({ path: ['patterns', places[index] ?? index, ...pathOfKey(key)], message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.` }));
  return { config: { ...config, house: house.rules, patterns: house.patterns }, problems: [...problems, ...faults] };
}

/** `shouldMatch[1]` as a path. */
function pathOfKey(key: string): JsonPath {
  const [, name = key, index] = /^(.*)\[(\d+)\]$/.exec(key) ?? [];
  return [...(name === '' ? [] : [name]), ...(index === undefined ? [] : [Number(index)])];
}

function fromWritten(written: WrittenConfig): Config {
  return {
    ...emptyConfig,
    ...layerOf(written),
    extends: written.extends ?? [],
    ignores: written.ignores ?? [],
    overrides: (written.overrides ?? []).map((override) => ({ ...layerOf(override), files: override.files })),
  };
}

function layerOf({ rules, packs, genre, locale }: WrittenLayer): Layer {
  const settings = Object.entries(rules ?? {}).flatMap(([id, written]): [string, PartialSetting][] => {
    if (written === undefined) return [];
    if (typeof written === 'string') return [[id, { severity: written }]];
    return [[id, { ...(written.severity && { severity: written.severity }), ...(written.options && { options: written.options }) }]];
  });
  const switches = Object.entries(packs ?? {}).flatMap(([id, set]): [string, Switch][] => (set === undefined ? [] : [[id, set]]));
  return { rules: new Map(settings), packs: new Map(switches), ...(genre && { genre }), ...(locale && { locale }) };
}

/** The value without what stands at the path; where nothing stands there, something is missing, and without that which misses it. */
function without(value: unknown, path: JsonPath): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    if (typeof step !== 'number' || !(step in value)) return undefined;
    return value.flatMap((item: unknown, index) => {
      if (index !== step) return [item];
      const smaller = without(item, rest);
      return smaller === undefined ? [] : [smaller];
    });
  }
  if (!(step in value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
      if (key !== step) return [[key, item]];
      const smaller = without(item, rest);
      return smaller === undefined ? [] : [[key, smaller]];
    }),
  );
}
