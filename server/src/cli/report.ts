/** Where reports go: one format to standard output, any number to files, each written as the articles come. */
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { didYouMean, rules } from '../core/index';
import { codeOf, refusalOf } from './faults';
import { formatNames, formats, isFormatName, loadFormatter, type CheckedFile, type FormatName, type Summary, type Wants } from './formatters/index';
import { complain, type Io } from './io';
import { isArchive, type Input } from './records';

/** A format, and the file that it goes to; standard output where there is none. */
export interface Target {
  readonly format: FormatName;
  readonly file?: string | undefined;
  /** Goes to standard error, beside a report on standard output. */
  readonly beside?: boolean;
}

/** Reads `--format name` and `--format name=file`. `outputFile` takes what would go to standard output. */
export function targetsOf(written: readonly string[], outputFile: string | undefined): Target[] {
  const targets = (written.length === 0 ? ['stylish'] : written).map((each): Target => {
    const at = each.indexOf('=');
    const name = at < 0 ? each : each.slice(0, at);
    if (!isFormatName(name)) complain(`There is no format ‘${name}’${didYouMean(name, formatNames) || `; there are ${formatNames.join(', ')}.`}`);
    if (at === each.length - 1) complain(`Name a file after ‘${each}’, as in --format ${name}=${fileFor(name)}`);
    return { format: name, file: at < 0 ? outputFile : each.slice(at + 1) };
  });
  const twice = targets.find(({ file }, index) => targets.findIndex((other) => other.file === file) !== index);
  if (twice !== undefined) complain(`Two formats go to ${twice.file ?? 'standard output'}; give one a file of its own: --format ${twice.format}=${fileFor(twice.format)}`);
  return targets;
}

/** A name that what is written to it goes by. */
function fileFor(format: FormatName): string {
  if (format === 'stylish' || format === 'compact' || format === 'summary') return 'report.txt';
  if (format === 'html' || format === 'jsonl' || format === 'sarif') return `report.${format}`;
  return format === 'junit' || format === 'checkstyle' ? 'report.xml' : 'report.json';
}

export function wantsOf(targets: readonly Target[]): Wants {
  const wants = targets.map(({ format }) => formats[format].wants ?? {});
  return { sentences: wants.some(({ sentences }) => sentences === true), attributions: wants.some(({ attributions }) => attributions === true) };
}

export interface Report {
  readonly file: (file: CheckedFile) => Promise<void>;
  readonly end: (summary: Summary) => Promise<void>;
}

export interface Look {
  readonly color?: boolean;
  readonly input?: Input;
}

/** Opens the targets. With `aside`, what would go to standard output goes to standard error. */
export async function openReport(targets: readonly Target[], look: Look, aside: boolean, io: Io): Promise<Report> {
  const toErr = (text: string): Promise<void> => {
    io.err(text);
    return Promise.resolve();
  };
  const opened = await Promise.all(
    targets.map(async ({ format, file, beside }) => {
      const seen = file === undefined;
      const stream = aside || beside === true ? toErr : io.out;
      const colours = seen && coloursWanted(look, io);
      const formatter = await loadFormatter(format, { colours, links: colours && io.links, width: io.columns, rules, version: io.version(), cwd: io.cwd, archive: isArchive(look.input) });
      return { formatter, ...(seen ? { write: stream, close: () => undefined } : writerTo(file, io)) };
    }),
  );
  for (const { formatter, write } of opened) await write(formatter.begin?.() ?? '');
  return {
    async file(checked) {
      for (const { formatter, write } of opened) await write(formatter.file(checked));
    },
    async end(summary) {
      for (const { formatter, write, close } of opened) {
        await write(formatter.end?.(summary) ?? '');
        close();
      }
    },
  };
}

function writerTo(file: string, { cwd }: Io): { readonly write: Io['out']; readonly close: () => void } {
  const path = resolve(cwd, file);
  const guarded = <Result>(step: () => Result): Result => {
    try {
      return step();
    } catch (error) {
      if (codeOf(error) === '') throw error;
      return complain(`The report ${file} ${refusalOf(error)}`);
    }
  };
  const descriptor = guarded(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, 'w');
  });
  return {
    write(text) {
      guarded(() => {
        writeFileSync(descriptor, text);
      });
      return Promise.resolve();
    },
    close() {
      closeSync(descriptor);
    },
  };
}

/** As https://no-color.org and Node have it: the option first, then the environment, then whether anybody is looking. */
function coloursWanted({ color }: Look, { env, terminal }: Io): boolean {
  if (color !== undefined) return color;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return terminal && env.TERM !== 'dumb';
}
