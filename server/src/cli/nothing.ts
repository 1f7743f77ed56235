/** Why a run checked nothing, and what to try. */
import { isArchive } from './records';
import type { SourceOptions } from './sources';

/** What there was to check, and what became of it. */
export interface Passed {
  readonly articles: number;
  /** Those that the configuration leaves out. */
  readonly ignored: number;
}

/** A sentence for standard error; undefined where what was told of each path says it all. */
export function whyNothing({ articles, ignored }: Passed, { changed, since, filesFrom, shard, input }: SourceOptions): string | undefined {
  if (articles > 0) return ignored < articles ? 'what is here is no article: reports of newslint, or .json files that are no ninjs.' : `the configuration leaves out all that is here; look at its ‘ignores’, or name a file in --print-config to see what holds for it.`;
  if (since !== undefined) return `no article here differs from where this branch left ‘${since}’; leave out --since to check them all.`;
  if (changed === true) return 'no article here differs from the last commit; leave out --changed to check them all, or say --since with a branch’s name.';
  if (isArchive(input)) return 'there is no record in what was named.';
  if (filesFrom !== undefined) return 'the list of files that --files-from names is empty; look at what writes it.';
  return shard === undefined ? undefined : `there are not as many articles as parts, and none is in part ${shard.number} of ${shard.of}.`;
}
