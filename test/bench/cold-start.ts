/** From nothing to the findings of one article: what a commit hook pays, or a script that calls newslint file by file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../server/src/core/index';
import { writeArticles } from './articles';
import { takeTurns, type Contestant } from './measure';
import { countingTagger, lintPlain, newslint } from './newslint';
import { contestant, type Peer } from './peers';
import { atMost, rounded, times, type Section } from './section';

const SEED_ARTICLE = join(process.cwd(), 'seeds/000_7ce99eafd4441cc4.txt');
const EMPTY = 'an empty Node process';
const WITHOUT = 'newslint, the seed article';
const WITH = 'newslint, with a quotation that needs the tagger';

export function coldStart(peers: readonly Peer[], rounds: number): Section {
  const hard = articleThatAsks();
  const [seed = '', tagged = ''] = writeArticles('cold-start', [readFileSync(SEED_ARTICLE, 'utf8'), hard ?? '']);
  const contestants: Contestant[] = [
    emptyProcess(),
    newslint(WITHOUT, ['check', `${seed}.txt`]),
    ...(hard === undefined ? [] : [newslint(WITH, ['check', `${tagged}.txt`])]),
    ...peers.map((peer) => contestant(peer, [seed])),
  ];
  const runs = takeTurns(contestants, rounds);
  const wall = (name: string): number => runs.get(name)?.wall ?? NaN;
  return {
    title: 'Cold start',
    note: `From nothing to the findings of one article, the process included; newslint has run before, so that what V8 compiled of it is there. Median of ${rounds} rounds.`,
    columns: ['what', 'milliseconds', 'against empty Node', 'MB at most'],
    rows: [...runs].map(([name, run]) => [name, rounded(run.wall), times(run.wall / wall(EMPTY)), rounded(run.megabytes)]),
    marks: [
      atMost('one article, no tagger needed, against empty Node', 1.6, wall(WITHOUT) / wall(EMPTY), ' ×'),
      ...(hard === undefined ? [] : [atMost('one article, tagger needed, against empty Node', 3, wall(WITH) / wall(EMPTY), ' ×')]),
    ],
  };
}

/** Node with nothing to do: what no start can do without. */
export function emptyProcess(): Contestant {
  const nothing = join(process.cwd(), 'out/bench/nothing.cjs');
  writeFileSync(nothing, '');
  return { name: EMPTY, args: [nothing] };
}

/** A quotation whose verb the lists of cues do not hold: the first of these that has the tagger asked, if any does. */
function articleThatAsks(): string | undefined {
  const verbs = ['burbled', 'quavered', 'expostulated', 'harrumphed', 'chirruped', 'yodelled', 'vlogged', 'mansplained', 'zhuzhed'];
  return verbs.map((verb) => `The wall fell on Sunday night.\n\n“We will rebuild the harbour wall before winter comes,” Ann Lee ${verb} on Monday.\n`).find((text) => {
    const tagger = countingTagger();
    lintPlain(text, defaultSettings, tagger);
    return tagger.asked() > 0;
  });
}
