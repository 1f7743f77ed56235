/** A worker thread's entry: examines the articles that it is sent. */
import './compilation';
import './lean-run';
import { worker } from 'workerpool';
import type { Job } from './cli/articles';
import { examiner, type Examine, type Examined, type ExamineOptions } from './cli/examine';

const known = new Map<string, Examine>();

worker({
  async examine(options: ExamineOptions, jobs: readonly Job[]): Promise<readonly Examined[]> {
    const key = JSON.stringify(options);
    const examine = known.get(key) ?? examiner(options);
    known.set(key, examine);
    const examined: Examined[] = [];
    for (const job of jobs) examined.push(await examine(job));
    return examined;
  },
});
