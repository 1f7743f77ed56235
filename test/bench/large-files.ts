/** One large file: work must grow with the text and not faster. */
import { joined, writeArticles, type Articles } from './articles';
import { takeTurns, type Run } from './measure';
import { newslint } from './newslint';
import { contestant, type Peer } from './peers';
import { atMost, rounded, times, type Section } from './section';

const SMALL = 'newslint, 1 MB';
const LARGE = 'newslint, 10 MB';
const EMPTY = 'newslint, an empty file';
/** How long a peer may take over 10 MB, in milliseconds, judged by its time for 1 MB. */
const PATIENCE = 60_000;

export function largeFiles({ texts }: Articles, peers: readonly Peer[], rounds: number): Section {
  const megabyte = joined(texts, 1_000_000);
  const stems = writeArticles('large', ['', megabyte, joined(texts, 10_000_000)]);
  const [empty = '', small = '', large = ''] = stems;
  const check = (name: string, stem: string) => newslint(name, ['check', `${stem}.txt`]);
  const own = takeTurns([check(EMPTY, empty), check(SMALL, small), check(LARGE, large)], rounds);
  const onSmall = takeTurns(peers.map((peer) => contestant(peer, [small])), 1);
  const patient = peers.filter(({ name }) => (onSmall.get(name)?.wall ?? 0) * 10 < PATIENCE);
  const onLarge = takeTurns(patient.map((peer) => contestant(peer, [large])), 1);
  const work = (name: string): number => (own.get(name)?.cpu ?? NaN) - (own.get(EMPTY)?.cpu ?? 0);
  const row = (name: string, one: Run | undefined, ten: Run | undefined): string[] => [
    name, seconds(one), seconds(ten), ratio(one, own.get(SMALL)), ratio(ten, own.get(LARGE)), ten === undefined ? '' : rounded(ten.megabytes),
  ];
  return {
    title: 'One large file',
    note: 'Articles put end to end. Processor seconds; a peer that would take more than a minute over the larger file is not given it. Growth is counted without the start of the process.',
    columns: ['what', '1 MB', '10 MB', '1 MB against newslint', '10 MB against newslint', 'MB at most'],
    rows: [row('newslint', own.get(SMALL), own.get(LARGE)), ...peers.map(({ name }) => row(name, onSmall.get(name), onLarge.get(name)))],
    marks: [atMost('time for 10 MB, against ten times that for 1 MB', 1.2, work(LARGE) / (10 * work(SMALL)), ' ×')],
  };
}

const seconds = (run: Run | undefined): string => (run === undefined ? '' : rounded(run.cpu / 1000));
const ratio = (run: Run | undefined, own: Run | undefined): string => (run === undefined || own === undefined ? '' : times(run.cpu / own.cpu));
