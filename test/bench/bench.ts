/** npm run bench: newslint beside its peers on the same text in the same run. `--write` puts the tables into docs/benchmarks.md. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles, type Articles } from './articles';
import { coldStart } from './cold-start';
import { guard } from './guard';
import { scanBesideRules, taggerShare } from './inside';
import { keystrokes } from './keystrokes';
import { largeFiles } from './large-files';
import { longRun } from './long-run';
import { BENCH } from './measure';
import { peers, versionOf, type Peer } from './peers';
import { pageWith, sectionText, type Section } from './section';
import { streamedArchive, thousandArticles, wholeArchive } from './throughput';

const PAGE = 'docs/benchmarks.md';

type Measure = (articles: Articles, peers: readonly Peer[], rounds: number) => readonly Section[] | Promise<readonly Section[]>;

const measures: Readonly<Record<string, Measure>> = {
  start: (_articles, rivals, rounds) => [coldStart(rivals, 4 * rounds)],
  keys: (articles) => keystrokes(articles),
  inside: (articles, _rivals, rounds) => [scanBesideRules(articles, rounds), taggerShare(articles)],
  thousand: (articles, rivals, rounds) => [thousandArticles(articles, rivals, rounds)],
  all: (articles, _rivals, rounds) => [wholeArchive(articles, rounds)],
  archive: (articles) => [streamedArchive(articles)],
  large: (articles, rivals, rounds) => [largeFiles(articles, rivals, rounds)],
  long: async () => [await longRun()],
};

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      guard: { type: 'boolean', default: false }, write: { type: 'boolean', default: false }, only: { type: 'string' }, rounds: { type: 'string', default: '5' }, alone: { type: 'boolean', default: false }, peers: { type: 'string' },
    },
  });
  mkdirSync('out/bench', { recursive: true });
  if (values.guard) {
    const section = guard();
    console.log(sectionText(section));
    process.exitCode = section.marks.every(({ holds }) => holds) ? 0 : 1;
    return;
  }
  const chosen = values.only?.split(',') ?? Object.keys(measures);
  const rivals = values.alone ? [] : installedPeers().filter(({ name }) => values.peers?.split(';').includes(name) ?? true);
  const articles = readArticles();
  const head = heading(articles, rivals);
  process.stdout.write(head);
  const sections: Section[] = [];
  for (const name of chosen) {
    const measure = measures[name];
    if (measure === undefined) throw new Error(`There is no bench ‘${name}’; choose from ${Object.keys(measures).join(', ')}.`);
    for (const section of await measure(articles, rivals, Number(values.rounds))) {
      sections.push(section);
      process.stdout.write(`\n${sectionText(section)}\n`);
    }
  }
  if (values.write) writeFileSync(PAGE, pageWith(readFileSync(PAGE, 'utf8'), rivals.length === peers.length ? head : undefined, sections, `Measured ${today()} on ${machine()}.`));
}

/** The peers are not among the project's own packages; they are fetched when somebody first asks for them. */
function installedPeers(): readonly Peer[] {
  const lock = join(BENCH, 'package-lock.json');
  const stamp = join(BENCH, 'node_modules/.installed-lock');
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === readFileSync(lock, 'utf8');
  if (!fresh) {
    const { status } = spawnSync('npm', ['ci', '--no-audit'], { cwd: BENCH, stdio: 'inherit', shell: platform() === 'win32' });
    if (status !== 0) throw new Error('The other linters could not be installed; `npm run bench -- --alone` measures newslint without them.');
    writeFileSync(stamp, readFileSync(lock, 'utf8'));
  }
  return peers;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function machine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}, Node ${process.version}`;
}

function heading({ texts, origin }: Articles, rivals: readonly Peer[]): string {
  return [
    '# Benchmarks\n',
    'Written by `npm run bench -- --write`, each part when it was last run. Ratios travel between machines, milliseconds do not. Each linter does its own job; only the time is compared.\n',
    `- Text: ${texts.length.toLocaleString('en-US')} articles, ${origin}`,
    ...rivals.map((peer) => `- ${peer.name}: ${peer.from} ${versionOf(peer)}; checks ${peer.checks}`),
    '',
  ].join('\n');
}

bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
