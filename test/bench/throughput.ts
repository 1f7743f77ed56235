/** Many articles at once, as an archive or a CI run has them. */
import { writeArticles, writeJsonLines, type Articles } from './articles';
import { runOnce, takeTurns } from './measure';
import { newslint } from './newslint';
import { contestant, type Peer } from './peers';
import { atLeast, atMost, rounded, times, type Section } from './section';

const NEWSLINT = 'newslint';

export function thousandArticles({ texts }: Articles, peers: readonly Peer[], rounds: number): Section {
  const stems = writeArticles('articles', texts.slice(0, 1000));
  const runs = takeTurns([newslint(NEWSLINT, ['check', ...stems.map((stem) => `${stem}.txt`)]), ...peers.map((peer) => contestant(peer, stems))], rounds);
  const cpu = (name: string): number => runs.get(name)?.cpu ?? NaN;
  const others = peers.map(({ name }) => cpu(name));
  return {
    title: '1,000 articles',
    note: `The same files for all, on one core. Processor time, in which neighbours on the machine count little; ${rounds} rounds, medians.`,
    columns: ['what', 'processor seconds', 'articles a second', 'time against newslint', 'MB at most'],
    rows: [...runs].map(([name, run]) => [name, rounded(run.cpu / 1000), rounded((1000 * stems.length) / run.cpu), times(run.cpu / cpu(NEWSLINT)), rounded(run.megabytes)]),
    marks: [
      ...(others.length === 0 ? [] : [atLeast('articles a second, against the fastest peer', 3, Math.min(...others) / cpu(NEWSLINT), ' ×')]),
      ...(runs.has('write-good') ? [atLeast('articles a second, against write-good', 5, cpu('write-good') / cpu(NEWSLINT), ' ×')] : []),
      atMost('memory', 140, runs.get(NEWSLINT)?.megabytes ?? NaN, ' MB'),
    ],
  };
}

const ONE = 'newslint, one thread';
const TWO = 'newslint, two threads';

/** All of the articles, as a newsroom has them in one archive. */
export function wholeArchive({ texts }: Articles, rounds: number): Section {
  const paths = writeArticles('all-articles', texts).map((stem) => `${stem}.txt`);
  const check = (name: string, threads: number) => newslint(name, ['check', '--format', 'summary', '--threads', String(threads), ...paths]);
  const runs = takeTurns([check(ONE, 1), check(TWO, 2)], rounds);
  const wall = (name: string): number => runs.get(name)?.wall ?? NaN;
  return {
    title: `${texts.length.toLocaleString('en-US')} articles`,
    note: `One thread against two, which needs both cores free: wall time; ${rounds} rounds, medians.`,
    columns: ['what', 'seconds', 'articles a second', 'processor seconds', 'MB at most'],
    rows: [...runs].map(([name, run]) => [name, rounded(run.wall / 1000), rounded((1000 * paths.length) / run.wall), rounded(run.cpu / 1000), rounded(run.megabytes)]),
    marks: [atLeast('two threads, against one', 1.5, wall(ONE) / wall(TWO), ' ×')],
  };
}

const MANY = 100_000;

/** An archive beyond one folder, streamed: what is held in memory must not grow with it. */
export function streamedArchive({ texts }: Articles): Section {
  const run = (name: string, count: number) => runOnce(newslint(name, ['check', '--input', 'jsonl', '--format', 'summary', writeJsonLines(`${count}.jsonl`, texts, count)]));
  const few = run('newslint, a tenth', MANY / 10);
  const many = run('newslint', MANY);
  return {
    title: `${MANY.toLocaleString('en-US')} articles in JSON Lines`,
    note: 'The same articles over and over, one run, as many threads as there are cores.',
    columns: ['articles', 'seconds', 'articles a second', 'processor seconds', 'MB at most'],
    rows: [[MANY / 10, few] as const, [MANY, many] as const].map(([count, { wall, cpu, megabytes }]) => [count.toLocaleString('en-US'), rounded(wall / 1000), rounded((1000 * count) / wall), rounded(cpu / 1000), rounded(megabytes)]),
    marks: [atMost('memory', 200, many.megabytes, ' MB'), atMost('memory, against a tenth of the articles', 1.2, many.megabytes / few.megabytes, ' ×'), atLeast('processors kept busy', 1.5, many.cpu / many.wall, '')],
  };
}
