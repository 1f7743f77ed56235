/** `newslint archive-test`: what the house patterns of a configuration would hit in an archive, before a desk goes by them. */
import { configFinder } from '../config-files';
import { rules, testOnArchive, type HousePattern } from '../core/index';
import { loadPatterns } from '../load-patterns';
import { articleOpener, type OpenOptions } from './articles';
import { ARCHIVE_IS_UTF8, EXIT } from './check';
import { absolutePath, readIfThere } from './files';
import { counted } from './formatters/counted';
import { complain, teller, type Io } from './io';
import { partsOf } from './parts';
import { below, described } from './problems';
import { isArchive } from './records';
import { jobsOf, type SourceOptions } from './sources';

export interface ArchiveTestOptions extends Omit<OpenOptions, 'cwd'>, SourceOptions {}

export async function archiveTest(paths: readonly string[], options: ArchiveTestOptions, io: Io): Promise<number> {
  if (options.encoding !== undefined && options.encoding !== 'utf-8' && isArchive(options.input)) complain(ARCHIVE_IS_UTF8);
  const { tell, told } = teller(io);
  const finder = configFinder(readIfThere, rules, loadPatterns);
  const { config, file, problems } = await (options.config === undefined ? finder.inFolder(io.cwd) : finder.inFile(absolutePath(options.config, io.cwd)));
  for (const problem of problems) tell(described(problem, io.cwd));
  if (config.patterns.length === 0) complain(file === undefined ? 'There is no configuration here, and so no ‘patterns’ that could be tried.' : `${below(file, io.cwd)} has no ‘patterns’ that could be tried.`);
  const hits = await counts(config.patterns, paths, options, io, tell);
  for (const { id, articles, matches, samples } of hits) {
    const shown = samples.map(({ name, before, match, after }) => `    ${name}: …${before.replace(/\s+/gu, ' ')}[${match.replace(/\s+/gu, ' ')}]${after.replace(/\s+/gu, ' ')}…\n`);
    await io.out(`${id}: ${counted(matches, 'hit')} in ${counted(articles, 'article')}\n${shown.join('')}`);
  }
  return told() ? EXIT.failure : EXIT.clean;
}

/** One article is in memory at a time. */
async function counts(patterns: readonly HousePattern[], paths: readonly string[], options: ArchiveTestOptions, io: Io, tell: (complaint: string) => void) {
  const open = articleOpener({ ...options, cwd: io.cwd });
  let sum = testOnArchive(patterns, []);
  for await (const job of jobsOf(paths, options, io, tell)) {
    const { article, complaints } = await open(job);
    complaints.forEach(tell);
    if (article === undefined) continue;
    const one = testOnArchive(patterns, partsOf(article.text, article.kind).filter(({ article: whole, again }) => whole && !again).map(({ text, format }) => ({ name: job.path, text, format })));
    sum = sum.map((before, index) => {
      const more = one[index];
      return more === undefined ? before : { ...before, articles: before.articles + more.articles, matches: before.matches + more.matches, samples: before.samples.length < MOST_SAMPLES ? [...before.samples, ...more.samples] : before.samples };
    });
  }
  return sum;
}

const MOST_SAMPLES = 5;
