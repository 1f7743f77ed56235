/** What a Node process keeps alive, by the heap snapshot that it writes when it is told to. */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Heap {
  /** How many objects, functions and the like there are, by kind and constructor. */
  readonly counts: ReadonlyMap<string, number>;
  readonly strings: readonly string[];
}

export interface HeapDoor {
  /** For the process to be started with. */
  readonly options: readonly string[];
  /** `settled` resolves when the process has answered something that was asked after the signal: it does nothing else while it writes. */
  readonly look: (process: ChildProcess, settled: () => Promise<unknown>) => Promise<Heap>;
  readonly close: () => void;
}

export function heapDoor(): HeapDoor {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-heap-'));
  return {
    options: ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${folder}`],
    async look(process, settled) {
      const begun = new Promise<string>((resolve) => {
        const watcher = watch(folder, (_event, name) => {
          if (name?.endsWith('.heapsnapshot') !== true || !existsSync(join(folder, name))) return;
          watcher.close();
          resolve(name);
        });
      });
      process.kill('SIGUSR2');
      const name = await begun;
      await settled();
      const heap = readHeap(readFileSync(join(folder, name), 'utf8'));
      for (const left of readdirSync(folder)) rmSync(join(folder, left));
      return heap;
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** V8's format: nodes as numbers in one list, so many to each; what they mean stands in `meta`. */
interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[], ...unknown[]] } };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

const COUNTED: ReadonlySet<string> = new Set(['object', 'closure', 'regexp']);

function readHeap(json: string): Heap {
  const { snapshot: { meta }, nodes, strings } = JSON.parse(json) as Snapshot;
  const [types] = meta.node_types;
  const type = meta.node_fields.indexOf('type');
  const name = meta.node_fields.indexOf('name');
  const counts = new Map<string, number>();
  const found: string[] = [];
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    const kind = types[nodes[at + type] ?? -1] ?? '';
    const words = strings[nodes[at + name] ?? -1] ?? '';
    if (COUNTED.has(kind)) counts.set(`${kind} ${words}`, (counts.get(`${kind} ${words}`) ?? 0) + 1);
    else if (kind === 'string') found.push(words);
  }
  return { counts, strings: found };
}
