/** Shares work out between this thread and helpers, and gives back what was done in the order of the work. It knows nothing of threads. */

export interface Hands<Work, Done> {
  /** Lets the event loop turn, since what helpers have done is heard only between its turns. */
  readonly here: (work: Work) => Promise<Done>;
  /** By a helper, many at once, since what passes between threads is copied. */
  readonly elsewhere: (batch: readonly Work[]) => Promise<readonly Done[]>;
  readonly helpers: number;
}

/** How many pieces go to a helper at once. */
export const BATCH = 16;
/** Batches that a helper has before it, so that it need not wait for this thread. */
const PER_HELPER = 3;
/** Batches that are begun and not given back, for each helper; more, and an archive would fill the memory. */
const MOST_BEGUN = 8;

interface Batch<Done> {
  readonly done: Promise<readonly Done[]>;
  settled: boolean;
}

export async function* shareOut<Work, Done>(queue: AsyncIterator<Work>, { here, elsewhere, helpers }: Hands<Work, Done>): AsyncGenerator<Done> {
  const begun: Batch<Done>[] = [];
  let busy = 0;
  let batch = await take(queue);
  while (batch.length > 0 || begun.length > 0) {
    for (; batch.length > 0 && busy < helpers * PER_HELPER; batch = await take(queue)) {
      const given: Batch<Done> = { done: elsewhere(batch), settled: false };
      const settle = (): void => {
        given.settled = true;
        busy--;
      };
      busy++;
      given.done.then(settle, settle);
      begun.push(given);
    }
    const done: Done[] = [];
    for (const work of batch) done.push(await here(work));
    begun.push({ done: Promise.resolve(done), settled: true });
    if (batch.length > 0) batch = await take(queue);
    // What is first in the queue may be with a helper still: this thread goes on meanwhile, but not for ever.
    for (let first = begun[0]; first !== undefined && (first.settled || batch.length === 0 || begun.length >= helpers * MOST_BEGUN); first = begun[0]) {
      yield* await first.done;
      begun.shift();
    }
  }
}

async function take<Work>(queue: AsyncIterator<Work>): Promise<readonly Work[]> {
  const taken: Work[] = [];
  while (taken.length < BATCH) {
    const next = await queue.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
