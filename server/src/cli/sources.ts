/** Which articles a run is about: files, folders, globs, lists of files, standard input, records of an archive, what a change touched. */
import type { Job } from './articles';
import { absolutePath, listFiles, readNamed } from './files';
import { complain, type Io } from './io';
import { apartFrom, type Output } from './outputs';
import type { Kind } from './parts';
import { isArchive, recordsOf, type Input } from './records';

export interface SourceOptions {
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
  /** Only what git says was changed: since the last commit, or since the branch left `since`. */
  readonly changed?: boolean;
  readonly changedFiles?: boolean;
  readonly since?: string;
  /** Only lines that this file does not have. */
  readonly against?: string;
  readonly input?: Input;
  readonly field?: string;
  readonly id?: string;
  readonly as?: Kind;
  readonly shard?: Shard;
  /** The paths were come upon and not named. */
  readonly met?: boolean;
  /** What the run writes beside the articles. */
  readonly outputs?: readonly Output[];
}

/** One part of a run that several machines share. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** The articles to examine, in order. What cannot be listed is told. */
export async function* jobsOf(paths: readonly string[], options: SourceOptions, io: Io, tell: (complaint: string) => void): AsyncGenerator<Job> {
  const { shard } = options;
  let index = 0;
  for await (const job of allJobs(paths, options, io, tell)) {
    if (shard === undefined || index % shard.of === shard.number - 1) yield job;
    index++;
  }
}

async function* allJobs(paths: readonly string[], options: SourceOptions, io: Io, tell: (complaint: string) => void): AsyncGenerator<Job> {
  const { filesFrom, stdinFilename, input, field, id, as: kind, met, outputs = [] } = options;
  const named = filesFrom === undefined ? paths : [...paths, ...(await namesIn(filesFrom, io))];
  if (isArchive(input)) {
    apartFrom(outputs, named.map((path) => ({ path, met: false })), io.cwd);
    yield* recordsOf(named, { input, field: field ?? 'text', ...(id !== undefined && { id }), ...(kind && { as: kind }) }, io, tell);
    return;
  }
  if (paths.includes('-')) {
    if (named.length > 1) complain('‘-’ reads one article from standard input; name no files beside it.');
    const path = stdinFilename ?? 'stdin';
    yield* onChangedLines([{ path, bytes: await everything(io.stdin), ...(kind && { kind }) }], options, io);
    return;
  }
  if (filesFrom !== undefined && named.length === 0) return;
  const { files, complaints, notes } = await listFiles(named.length === 0 ? ['.'] : named, io.cwd);
  complaints.forEach(tell);
  for (const note of notes) io.err(`newslint: ${note}\n`);
  yield* onChangedLines(apartFrom(outputs, files, io.cwd).map((file) => ({ ...file, met: met ?? file.met, ...(kind && { kind }) })), options, io);
}

async function* onChangedLines(jobs: readonly Job[], { changed, changedFiles: whole, since, against }: SourceOptions, io: Io): AsyncGenerator<Job> {
  if (against !== undefined) {
    const [job, ...others] = jobs;
    if (job === undefined || others.length > 0) complain('--against compares one draft with its original; name one file.');
    const { linesAgainst } = await import('./changed');
    const draft = job.bytes === undefined ? readNamed(job.path, io.cwd) : Buffer.from(job.bytes).toString();
    yield { ...job, lines: linesAgainst(readNamed(against, io.cwd), draft) };
  } else if (changed === true || since !== undefined) {
    const { changedFiles } = await import('./changed');
    const touched = changedFiles(io.cwd, since);
    for (const job of jobs) {
      const path = absolutePath(job.path, io.cwd);
      const lines = touched.get(path);
      if (touched.has(path)) yield lines === undefined || whole === true ? job : { ...job, lines };
    }
  } else {
    yield* jobs;
  }
}

/** One name a line, or parted by NUL where names may have line breaks in them (`find -print0`, `git diff -z`). */
async function namesIn(file: string, io: Io): Promise<string[]> {
  const text = file === '-' ? Buffer.from(await everything(io.stdin)).toString() : readNamed(file, io.cwd);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}

async function everything(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
