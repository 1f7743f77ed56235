/** Examines articles in the order they come, in worker threads once there are enough of them to pay for their start. What is remembered is recalled here. */
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Job } from './articles';
import { examiner, type Examine, type Examined, type ExamineOptions, type Memory } from './examine';

export interface Done {
  readonly job: Job;
  readonly examined: Examined;
}

/** A worker takes about as long to start as these articles take to examine. */
const FEWEST_FOR_WORKERS = 400;
/** Articles in one message to a worker. */
const BATCH = 16;

export async function* examineAll(jobs: AsyncIterable<Job>, options: ExamineOptions, threads: number, memory?: Memory): AsyncGenerator<Done> {
  const here = examiner(options, memory);
  const queue = jobs[Symbol.asyncIterator]();
  for (let count = 0; threads < 2 || memory !== undefined || count < FEWEST_FOR_WORKERS; count++) {
    const next = await queue.next();
    if (next.done === true) return;
    yield { job: next.value, examined: await here(next.value) };
    // Signals and closed pipes are heard only between turns of the event loop.
    await nextTurn();
  }
  yield* inWorkers(queue, options, threads, here);
}

async function* inWorkers(queue: AsyncIterator<Job>, options: ExamineOptions, threads: number, here: Examine): AsyncGenerator<Done> {
  const { pool: startPool } = await import('workerpool');
  // This thread is one of them.
  const helpers = threads - 1;
  const pool = startPool(join(__dirname, 'worker.js'), { workerType: 'thread', maxWorkers: helpers, workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: 4 } } });
  const examine = async (batch: readonly Job[]): Promise<readonly Done[]> => {
    const examined = (await pool.exec('examine', [options, batch])) as readonly Examined[]; // what worker.ts answers
    return batch.flatMap((job, index) => {
      const one = examined[index];
      return one === undefined ? [] : [{ job, examined: one }];
    });
  };
  const running: Promise<readonly Done[]>[] = [];
  try {
    for (let more = true; more || running.length > 0; ) {
      // As much ahead as keeps every helper busy while this thread does a batch of its own; no more, or an archive would fill the memory.
      while (more && running.length < helpers * 3) {
        const batch = await take(queue, BATCH);
        more = batch.length === BATCH;
        running.push(examine(batch));
      }
      if (more) {
        const batch = await take(queue, BATCH);
        more = batch.length === BATCH;
        const done: Done[] = [];
        for (const job of batch) {
          done.push({ job, examined: await here(job) });
          await nextTurn();
        }
        running.push(Promise.resolve(done));
      }
      yield* (await running.shift()) ?? [];
    }
  } finally {
    await pool.terminate(true);
  }
}

async function take(queue: AsyncIterator<Job>, count: number): Promise<Job[]> {
  const taken: Job[] = [];
  while (taken.length < count) {
    const next = await queue.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
