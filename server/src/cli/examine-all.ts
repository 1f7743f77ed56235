/** Examines articles in the order they come, in worker threads where there are so many of them that those pay. What is remembered is recalled here. */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Job } from './articles';
import { examiner, type Examined, type ExamineOptions, type Memory } from './examine';
import { shareOut } from './share-out';

export interface Done {
  readonly job: Job;
  readonly examined: Examined;
}

/**
 * Two threads compile everything twice, on cores that one thread alone keeps busy with compiling: below so many files they gain
 * nothing, and take half as much memory again.
 */
const FEWEST_FILES = 1500;
/** How many records of an archive there are shows at its end; by then so many have been examined here. */
const FEWEST_RECORDS = 400;

export async function* examineAll(jobs: AsyncIterable<Job>, options: ExamineOptions, threads: number, memory?: Memory): AsyncGenerator<Done> {
  const examine = examiner(options, memory);
  const here = async (job: Job): Promise<Done> => {
    const examined = await examine(job);
    // Signals, closed pipes and what helpers have done are heard only between turns of the event loop.
    await nextTurn();
    return { job, examined };
  };
  const queue = jobs[Symbol.asyncIterator]();
  const alone = threads < 2 || memory !== undefined;
  const files = alone ? [] : await listed(queue);
  const rest = inTurn(files, queue);
  const fewest = files.length === FEWEST_FILES ? 0 : Math.max(files.length, FEWEST_RECORDS);
  for (let count = 0; alone || count < fewest; count++) {
    const next = await rest.next();
    if (next.done === true) return;
    yield await here(next.value);
  }
  yield* inWorkers(rest, options, threads, here);
}

/** The first jobs, as far as nothing but their paths has to be kept: up to `FEWEST_FILES`, or to the first record of an archive. */
async function listed(queue: AsyncIterator<Job>): Promise<readonly Job[]> {
  const files: Job[] = [];
  while (files.length < FEWEST_FILES) {
    const next = await queue.next();
    if (next.done === true) break;
    files.push(next.value);
    if (next.value.text !== undefined) break;
  }
  return files;
}

async function* inTurn(first: readonly Job[], queue: AsyncIterator<Job>): AsyncGenerator<Job> {
  yield* first;
  for (let next = await queue.next(); next.done !== true; next = await queue.next()) yield next.value;
}

async function* inWorkers(queue: AsyncIterator<Job>, options: ExamineOptions, threads: number, here: (job: Job) => Promise<Done>): AsyncGenerator<Done> {
  const { pool: startPool } = await import('workerpool');
  // This thread is one of them.
  const helpers = threads - 1;
  const pool = startPool(join(__dirname, 'worker.js'), { workerType: 'thread', maxWorkers: helpers, workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 4 } } });
  const elsewhere = async (batch: readonly Job[]): Promise<readonly Done[]> => {
    const examined = (await pool.exec('examine', [options, batch])) as readonly Examined[]; // what worker.ts answers
    return batch.flatMap((job, index) => {
      const one = examined[index];
      return one === undefined ? [] : [{ job, examined: one }];
    });
  };
  try {
    yield* shareOut(queue, { here, elsewhere, helpers });
  } finally {
    await pool.terminate(true);
  }
}
