import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BATCH, shareOut } from '../../server/src/cli/share-out';

function upTo(count: number, taken: (work: number) => void = () => undefined): AsyncIterator<number> {
  let work = 0;
  return {
    next: () => {
      if (work === count) return Promise.resolve({ done: true, value: undefined });
      taken(work);
      return Promise.resolve({ done: false, value: work++ });
    },
  };
}

async function collected<Done>(all: AsyncIterable<Done>): Promise<readonly Done[]> {
  const list: Done[] = [];
  for await (const one of all) list.push(one);
  return list;
}

/** A helper that is done with a batch when this thread has done so many pieces of its own since. */
function hands(pace: number) {
  const did = { here: 0, elsewhere: 0 };
  const waiting: { readonly from: number; readonly release: () => void }[] = [];
  const release = (): void => {
    while (waiting[0] !== undefined && did.here - waiting[0].from >= pace) waiting.shift()?.release();
  };
  return {
    did,
    helpers: 1,
    here: async (work: number): Promise<string> => {
      did.here++;
      release();
      await nextTurn();
      return `${work} here`;
    },
    elsewhere: async (batch: readonly number[]): Promise<readonly string[]> => {
      if (pace > 0) {
        await new Promise<void>((resolve) => {
          waiting.push({ from: did.here + waiting.length * pace, release: resolve });
        });
      }
      did.elsewhere += batch.length;
      return batch.map((work) => `${work} elsewhere`);
    },
  };
}

test('what was done comes in the order of the work, each piece once', async () => {
  const done = await collected(shareOut(upTo(1000), hands(0)));
  expect(done.map((one) => Number(one.split(' ')[0]))).toEqual(Array.from({ length: 1000 }, (_, index) => index));
});

test('a helper that is as fast as this thread does half of it', async () => {
  const two = hands(BATCH);
  const shared = shareOut(upTo(3200), two);
  // The last batches are waited for with nothing left to do here.
  for (let given = 0; given < 2400; given++) await shared.next();
  expect(two.did.elsewhere).toBeGreaterThan(1000);
  expect(two.did.here).toBeGreaterThan(1000);
});

test('no more is begun than a bound allows, however slow a helper is', async () => {
  let taken = 0;
  const stuck = { helpers: 1, here: (work: number) => Promise.resolve(work), elsewhere: () => new Promise<readonly number[]>(() => undefined) };
  const work = upTo(100_000, () => taken++);
  void shareOut(work, stuck).next();
  for (let turn = 0; turn < 2000; turn++) await nextTurn();
  expect(taken).toBeGreaterThan(5 * BATCH);
  expect(taken).toBeLessThan(12 * BATCH);
});

test('a helper that fails ends it with its error', async () => {
  const broken = { helpers: 1, here: (work: number) => Promise.resolve(work), elsewhere: () => Promise.reject(new Error('no memory')) };
  await expect(collected(shareOut(upTo(100), broken))).rejects.toThrow('no memory');
});

test('no work is nothing done', async () => {
  expect(await collected(shareOut(upTo(0), hands(0)))).toEqual([]);
});
