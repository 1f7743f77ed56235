/** A working day: edits upon edits in many documents, after which the server must hold no more than before. */
import { startServer } from '../support/server-process';
import { residentMegabytes, typistAt } from './keystrokes';
import { atMost, rounded, type Section } from './section';
import { articleFromSeeds } from './stories';

const DOCUMENTS = 50;
const EDITS = 100_000;
const TENTHS = 10;

export async function longRun(): Promise<Section> {
  const client = await startServer();
  const typists = [];
  for (let index = 0; index < DOCUMENTS; index++) {
    const uri = `file:///bench/story-${index}.txt`;
    const text = articleFromSeeds(index, 15);
    await client.open(uri, 'plaintext', text);
    typists.push(typistAt(uri, text, client));
  }
  const megabytes: number[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    await typists[edit % DOCUMENTS]?.();
    if (edit % (EDITS / TENTHS) === 0) megabytes.push(residentMegabytes(client));
  }
  await client.stop();
  const half = megabytes.slice(0, TENTHS / 2);
  const rest = megabytes.slice(TENTHS / 2);
  return {
    title: 'A long run',
    note: `${EDITS.toLocaleString('en-US')} edits over ${DOCUMENTS} documents, each answered with diagnostics; resident memory of the server after each tenth.`,
    columns: megabytes.map((_value, index) => (((index + 1) * EDITS) / TENTHS).toLocaleString('en-US')),
    rows: [megabytes.map((value) => `${rounded(value)} MB`)],
    marks: [atMost('the most in the second half, against the most in the first', 1.1, Math.max(...rest) / Math.max(...half), ' ×')],
  };
}
