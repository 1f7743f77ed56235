/** Runs command lines in turn and says what they took. Neighbours on the machine slow everything: so rivals take turns, and medians and ratios count. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run took. Times are milliseconds. */
export interface Run {
  readonly wall: number;
  /** Of all its threads. */
  readonly cpu: number;
  /** The most that was resident. */
  readonly megabytes: number;
}

export interface Contestant {
  readonly name: string;
  /** Arguments for Node. */
  readonly args: readonly string[];
  /** It exits with the number of its findings instead of 0 or 1. */
  readonly exitsWithCount?: boolean;
}

export const BENCH = join(process.cwd(), 'test/bench');

/** Runs each contestant once, then each once more, and so on; the median of each, by its name. */
export function takeTurns(contestants: readonly Contestant[], rounds: number): ReadonlyMap<string, Run> {
  const runs = new Map(contestants.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round < rounds; round++) for (const contestant of contestants) runs.get(contestant.name)?.push(runOnce(contestant));
  return new Map([...runs].map(([name, ofName]) => [name, medianRun(ofName)]));
}

/** Fails where the program fails to run; a linter that exits 1 has found something. */
export function runOnce({ name, args, exitsWithCount = false }: Contestant): Run {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-bench-'));
  try {
    const usage = join(folder, 'usage.json');
    const began = performance.now();
    const { status, signal, stderr } = spawnSync(process.execPath, args, {
      cwd: BENCH,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: `--require=${join(BENCH, 'usage.js')}`, USAGE_FILE: usage, NO_COLOR: '1' },
      maxBuffer: 2 ** 30,
    });
    const wall = performance.now() - began;
    if (status === null || (status > 1 && !exitsWithCount)) throw new Error(`${name} ended with ${status ?? signal ?? 'nothing'}: ${stderr.toString().slice(0, 2000)}`);
    return { wall, ...(JSON.parse(readFileSync(usage, 'utf8')) as Omit<Run, 'wall'>) }; // written by usage.js
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The processor time that `work` takes in this process, in milliseconds. */
export function cpuOf(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** The value below which a share of the values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function medianRun(runs: readonly Run[]): Run {
  const of = (value: (run: Run) => number) => median(runs.map(value));
  return { wall: of(({ wall }) => wall), cpu: of(({ cpu }) => cpu), megabytes: of(({ megabytes }) => megabytes) };
}
