/** Which articles a run is about: files, folders, globs, lists of files, standard input. */
import type { Job } from './articles';
import { listFiles, readNamed } from './files';
import { complain, type Io } from './io';

export interface SourceOptions {
  readonly stdinFilename?: string;
  readonly filesFrom?: string;
}

/** The articles to examine, in order. What cannot be listed is told. */
export async function* jobsOf(paths: readonly string[], { stdinFilename, filesFrom }: SourceOptions, io: Io, tell: (complaint: string) => void): AsyncGenerator<Job> {
  if (paths.includes('-')) {
    if (paths.length > 1 || filesFrom !== undefined) complain('‘-’ reads one article from standard input; name no files beside it.');
    yield { path: stdinFilename ?? 'stdin', bytes: await everything(io.stdin) };
    return;
  }
  const named = filesFrom === undefined ? paths : [...paths, ...(await namesIn(filesFrom, io))];
  if (filesFrom !== undefined && named.length === 0) return;
  const { files, complaints } = await listFiles(named.length === 0 ? ['.'] : named, io.cwd);
  complaints.forEach(tell);
  for (const path of files) yield { path };
}

/** One name a line, or parted by NUL where names may have line breaks in them (`find -print0`, `git diff -z`). */
async function namesIn(file: string, io: Io): Promise<string[]> {
  const text = file === '-' ? Buffer.from(await everything(io.stdin)).toString() : readNamed(file, io.cwd);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}

export async function everything(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
