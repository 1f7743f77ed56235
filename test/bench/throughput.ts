/** Many articles at once, as an archive or a CI run has them. */
import { writeArticles, type Articles } from './articles';
import { takeTurns } from './measure';
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
