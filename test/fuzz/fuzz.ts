/** npm run fuzz: mutated articles, edits, configurations, files and messages against every law, until the time is up or something breaks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../support/random';
import { editsLikeFresh, endsLinesEitherWay, fixingComesToRest, readsAnyConfiguration, readsWhole, runsAnyPattern } from './core';
import type { Random } from './mutate';
import { survivesAnyArchive, survivesAnyFile, survivesNoise } from './program';
import { answersInFlight } from './protocol';

type Target = (random: Random) => void | Promise<void>;

/** Each target, and how many cases it has in a round: processes are slow to start. */
const TARGETS: readonly (readonly [target: Target, cases: number])[] = [
  [readsWhole, 200], [editsLikeFresh, 60], [endsLinesEitherWay, 60], [fixingComesToRest, 60], [readsAnyConfiguration, 200], [runsAnyPattern, 200], [answersInFlight, 30], [survivesAnyFile, 2], [survivesAnyArchive, 2], [survivesNoise, 5],
];

async function fuzz(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' }, only: { type: 'string' } } });
  const end = Date.now() + Number(values.minutes) * 60_000;
  const first = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
  const targets = TARGETS.filter(([{ name }]) => values.only === undefined || values.only === name);
  const done = new Map<string, number>();
  let failures = 0;
  for (let seed = first; Date.now() < end && failures < 20; ) {
    for (const [target, cases] of targets) {
      for (let count = 0; count < cases && Date.now() < end; count++, seed++) {
        try {
          await withinAMinute(target(randomFrom(seed)));
          done.set(target.name, (done.get(target.name) ?? 0) + 1);
        } catch (error) {
          failures++;
          report(target.name, seed, error);
        }
      }
    }
  }
  for (const [name, count] of done) console.log(`${name}: ${count} cases`);
  console.log(`${failures} failures; began with SEED=${first}`);
  process.exitCode = failures > 0 ? 1 : 0;
}

/** A case that never ends is a failure like any other. */
async function withinAMinute(running: void | Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, 60_000, new Error('no answer within a minute'));
  });
  try {
    await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

function report(name: string, seed: number, error: unknown): void {
  const account = error instanceof Error ? (error.stack ?? error.message) : String(error);
  mkdirSync('out/fuzz', { recursive: true });
  writeFileSync(`out/fuzz/${name}-${seed}.txt`, `SEED=${seed} npm run fuzz -- --only ${name}\n\n${account}\n`);
  console.error(`${name} fails with SEED=${seed}: ${account.split('\n').slice(0, 12).join('\n')}`);
}

void fuzz();
