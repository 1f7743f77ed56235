/** The rules that somebody may name: newslint's own, and the house patterns of the configurations that hold. */
import { configFinder, type FoundConfig } from '../config-files';
import { didYouMean, rules, type Rule } from '../core/index';
import { loadPatterns } from '../load-patterns';
import { absolutePath, readIfThere } from './files';
import { complain } from './io';

/** Where a house pattern is looked for. */
export interface Whereabouts {
  readonly cwd: string;
  /** A configuration to take in place of the nearest ones. */
  readonly config?: string | undefined;
  /** What is checked; beside the working folder's, the configurations that hold there are read. */
  readonly paths?: readonly string[];
}

/** The configurations that hold at these places, each with what it extends; the working folder's first. */
export async function configurationsAt({ cwd, config, paths = [] }: Whereabouts): Promise<readonly FoundConfig[]> {
  const finder = configFinder(readIfThere, rules, loadPatterns);
  if (config !== undefined) return [await finder.inFile(absolutePath(config, cwd))];
  // The search goes upwards, past what is no folder: from a file as from the folder that it lies in.
  return Promise.all(['.', ...paths].map((path) => finder.inFolder(absolutePath(path, cwd))));
}

/**
 * The rules of these names; several configurations may each have a pattern of one name. Complains of a name that nobody knows.
 * Configurations are read only where a name is none of newslint's own.
 */
export async function rulesNamed(ids: readonly string[], where: Whereabouts): Promise<readonly Rule[]> {
  const isOwn = (id: string): boolean => rules.some(({ meta }) => meta.id === id);
  const house = ids.every(isOwn) ? [] : (await configurationsAt(where)).flatMap(({ config }) => config.house);
  const known = [...rules, ...new Set(house)];
  for (const id of ids) {
    if (!known.some(({ meta }) => meta.id === id)) complain(`There is no rule ‘${id}’${didYouMean(id, known.map(({ meta }) => meta.id)) || '; ‘newslint rules’ lists them.'}`);
  }
  return known.filter(({ meta }) => ids.includes(meta.id));
}
