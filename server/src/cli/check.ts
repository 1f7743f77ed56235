/** `newslint check`: lints files, fixes them where asked, and writes the report. */
import { fixAll, rules, type Finding, type Severity } from '../core/index';
import { articleReader, lintArticle, type ReadArticle, type Reading } from './articles';
import { listFiles } from './files';
import { loadFormatter, type CheckedFile, type FormatName, type Summary } from './formatters/index';
import { complain, teller, type Io } from './io';
import { replaceFile } from './write';

export interface CheckOptions {
  readonly format: FormatName;
  readonly fix?: boolean;
  readonly stdinFilename?: string;
  readonly encoding?: string;
  readonly config?: string;
  readonly color?: boolean;
}

/** Exit statuses, as docs/contract.md promises them. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const began = io.now();
  const fromStdin = paths.includes('-');
  if (fromStdin && paths.length > 1) complain('‘-’ reads one article from standard input; name no files beside it.');
  const reader = articleReader({ cwd: io.cwd, encoding: options.encoding, config: options.config });
  const formatter = await loadFormatter(options.format, { colours: coloursWanted(options, io), width: Number(io.env.COLUMNS ?? 100), rules, version: io.version(), cwd: io.cwd });
  // A fixed article goes to standard output alone, so that the command can stand in a pipe.
  const write = async (text: string): Promise<void> => {
    if (fromStdin && options.fix === true) io.err(text);
    else await io.out(text);
  };
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  let files = 0;
  let fixable = 0;
  const { tell, told } = teller(io);

  async function* readings(): AsyncGenerator<Reading> {
    if (fromStdin) {
      yield await reader.bytes(options.stdinFilename ?? 'stdin', await everything(io.stdin));
      return;
    }
    const listing = await listFiles(paths.length === 0 ? ['.'] : paths, io.cwd);
    listing.complaints.forEach(tell);
    for (const path of listing.files) yield await reader.file(path);
  }

  await write(formatter.begin?.() ?? '');
  for await (const reading of readings()) {
    if ('complaint' in reading) {
      tell(reading.complaint);
      continue;
    }
    if ('leftOut' in reading) {
      io.err(`newslint: ${reading.leftOut}\n`);
      continue;
    }
    const checked = options.fix === true ? await fixed(reading, fromStdin ? io.out : undefined, tell) : checkedAs(reading, reading.text, tell);
    files++;
    for (const finding of checked.findings) {
      counts[finding.severity]++;
      if (hasSafeFix(finding)) fixable++;
    }
    await write(formatter.file(checked));
  }
  reader.problems().forEach(tell);
  const summary: Summary = { files, findings: counts, fixable, milliseconds: Math.round(io.now() - began) };
  await write(formatter.end(summary));
  return told() ? EXIT.failure : isAlarm(counts) ? EXIT.findings : EXIT.clean;
}

/** Only these two fail a run; info and hint are for a person to read. */
function isAlarm(counts: Readonly<Record<Severity, number>>): boolean {
  return counts.error + counts.warning > 0;
}

function checkedAs(reading: ReadArticle, text: string, tell: (complaint: string) => void): CheckedFile {
  const { article, findings, failures } = lintArticle(reading, text);
  for (const { rule, error } of failures) tell(`${reading.path}: the rule ‘${rule}’ failed; this is a bug in newslint. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return { path: reading.path, article, findings };
}

/** Fixes what may be fixed unseen and says what is left. `out` takes the text where it came from standard input. */
async function fixed(reading: ReadArticle, out: Io['out'] | undefined, tell: (complaint: string) => void): Promise<CheckedFile> {
  const text = fixAll(reading.text, (current) => lintArticle(reading, current).findings);
  if (out !== undefined) {
    await out(text);
  } else if (text !== reading.text) {
    const bytes = reading.encode(text);
    const refusal = typeof bytes === 'string' ? bytes : await replaceFile(reading.path, reading.bytes, bytes);
    if (refusal !== undefined) {
      tell(`${reading.path} ${refusal}`);
      return checkedAs(reading, reading.text, tell);
    }
  }
  return checkedAs(reading, text, tell);
}

const hasSafeFix = ({ fixes }: Finding): boolean => fixes.some(({ safe }) => safe);

async function everything(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As https://no-color.org and Node have it: the option first, then the environment, then whether anybody is looking. */
function coloursWanted({ color }: CheckOptions, { env, terminal }: Io): boolean {
  if (color !== undefined) return color;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}
