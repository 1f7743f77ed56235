/** argv → exit status. Says what the commands and their options are; what they do is in their own files. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../core/index';
import type { ArchiveTestOptions } from './archive-test';
import type { BaselineOptions } from './baseline';
import { check, EXIT, type CheckOptions } from './check';
import { knownEncoding } from './decode';
import { isThere } from './files';
import { formatNames } from './formatters/index';
import { complain, isComplaint, type Io } from './io';
import type { FilterOptions } from './jsonl-filter';
import { LEDGER_FORMATS, type LedgerOptions } from './ledger';
import { KINDS } from './parts';
import { INPUTS } from './records';
import type { ShowOptions } from './show';
import type { Shard } from './sources';

/** Runs the command line; resolves to its exit status and never rejects. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.clean;
  try {
    const program = commands(io, args[0], (code) => (status = code));
    await program.parseAsync(args[0] === 'help' ? helpFor(args.slice(1), program) : args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
    io.err(isComplaint(error) ? `newslint: ${error.complaint}\n` : `newslint: internal failure; please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failure;
  }
}

function commands(io: Io, typed: string | undefined, done: (status: number) => void): Command {
  const program = new Command('newslint')
    .description('Flags template debris, promo lines and quotations that nobody says, before they reach print.')
    .version(io.version(), '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err, outputError: (text, write) => { write(asOurs(text)); } })
    .addHelpText('after', '\n‘newslint help check’ lists the options of a check.\nExit status: 0 nothing to mend, 1 findings of severity error or warning, 2 wrong use or a file that cannot be checked.');

  program
    .command('check', { isDefault: true })
    .summary('find what must not reach print (the default)')
    .description('Lints articles: plain text, Markdown and HTML, told apart by extension, and ninjs in files that end in .json.')
    .argument('[paths...]', 'files, folders and globs; this folder where none is named; ‘-’ reads standard input')
    .optionsGroup('Fixing:')
    .option('--fix', 'repair what is certain, in the files themselves')
    .option('--fix-suggested', 'repair what is suggested too; who says a quotation is never filled in')
    .option('--fix-rule <rule>', 'repair what this rule finds, and leave the rest', oneMore)
    .option('--fix-dry-run', 'report as if it were repaired, and write nothing')
    .option('--diff', 'print what would be repaired as a patch, and write nothing')
    .optionsGroup('Reporting:')
    .addOption(new Option('--format <name>', `how to report: ${formatNames.join(', ')}; ‘name=file’ writes one more to a file`).argParser(oneMore).default([], 'stylish'))
    .option('--output-file <file>', 'write the report there')
    .option('--quiet', 'leave out infos and hints')
    .option('--statistics', 'count the findings per rule, below the report')
    .option('--color', 'colour the report even where nobody seems to look')
    .option('--no-color', 'never colour the report')
    .optionsGroup('What is checked:')
    .option('--rule <rule>', 'check with this rule only; may be given several times', oneMore)
    .option('--changed', 'only lines that differ from the last commit')
    .option('--since <ref>', 'only lines that differ from where this branch left that one')
    .option('--changed-files', 'with --changed or --since, the changed files whole')
    .option('--against <file>', 'only lines that this original does not have')
    .option('--no-baseline', 'report what the baseline has let stand, too')
    .option('--stdin-filename <path>', 'what ‘-’ is called, for its format and its configuration')
    .option('--files-from <file>', 'a list of files, one a line or parted by NUL; ‘-’ reads it from standard input')
    .addOption(new Option('--input <kind>', 'what the files are: articles, or archives of many').choices(INPUTS).default('files'))
    .option('--field <name>', 'where a record of an archive has its text; ‘text’ where it is left out')
    .option('--id <name>', 'where it has its name')
    .addOption(new Option('--as <format>', 'read every text as this, whatever its name').choices(KINDS))
    .addOption(new Option('--shard <n/m>', 'every m-th article, beginning with the n-th').argParser(shardOf))
    .addOption(encodingOption())
    .addOption(configOption())
    .option('--print-config <file>', 'print what holds for a file, or would if it were there, and check nothing')
    .optionsGroup('How it runs:')
    .option('--watch', 'check again whenever an article is saved')
    .option('--cache', 'remember what was found in articles that do not change')
    .option('--cache-file <file>', 'where to remember it', '.newslintcache')
    .option('--threads <count>', 'worker threads for long runs; as many as there are processors where it is left out', oneOrMore)
    .optionsGroup('Exit status:')
    .option('--max-warnings <count>', 'so many warnings do not fail the run', wholeNumber, 0)
    .option('--exit-zero', 'findings never fail the run')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const guess = typed !== undefined && paths[0] === typed && !isThere(typed, io.cwd) ? didYouMean(typed, program.commands.map((command) => command.name())) : '';
      if (guess !== '') complain(`There is no command and no file ‘${typed ?? ''}’${guess}`);
      done(await check(paths, options, io));
    });

  program
    .command('quotes')
    .summary('list every quotation with who says it')
    .description('Lists every quotation with who says it and how that is known; with --source, compares its words with the original.')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--format <name>', 'how to write the ledger').choices(LEDGER_FORMATS).default('text'))
    .option('--source <file>', 'compare what is quoted with this transcript, release or wire copy')
    .addOption(encodingOption())
    .addOption(configOption())
    .action(async (paths: readonly string[], options: LedgerOptions & { readonly source?: string }) => {
      if (options.source !== undefined) {
        if (options.format === 'csv') complain('A comparison with --source is written as text or json, not as csv.');
        const { compare } = await import('./compare');
        done(await compare(paths, { ...options, source: options.source, json: options.format === 'json' }, io));
        return;
      }
      const { quotes } = await import('./ledger');
      done(await quotes(paths, options, io));
    });

  program
    .command('baseline')
    .summary('record today’s findings, so that only new ones are reported')
    .description('Records today’s findings in .newslint/baseline.json, so that only new ones are reported.')
    .argument('[paths...]', 'files, folders and globs; this folder where none is named')
    .option('--prune', 'only take out entries that no longer hold')
    .addOption(encodingOption())
    .addOption(configOption())
    .action(async (paths: readonly string[], options: BaselineOptions) => {
      const { baseline } = await import('./baseline');
      done(await baseline(paths, options, io));
    });

  program
    .command('archive-test')
    .summary('count what the house patterns would hit in an archive')
    .description('Counts what each of the ‘patterns’ in the configuration would hit in these articles, with examples.')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--input <kind>', 'what the files are: articles, or archives of many').choices(INPUTS).default('files'))
    .option('--field <name>', 'where a record of an archive has its text', 'text')
    .option('--id <name>', 'where it has its name')
    .addOption(encodingOption())
    .addOption(configOption())
    .action(async (paths: readonly string[], options: ArchiveTestOptions) => {
      const { archiveTest } = await import('./archive-test');
      done(await archiveTest(paths, options, io));
    });

  program
    .command('init')
    .summary('write a configuration to begin with')
    .description('Writes a newslint.config.json to begin with into this folder.')
    .action(async () => {
      const { init } = await import('./setup');
      done(await init(io));
    });

  program
    .command('jsonl')
    .summary('work on archives of one JSON object a line')
    .command('filter')
    .summary('add to each line what is found in it')
    .description('Reads one JSON object a line from standard input and writes one line for each, in order.')
    .allowExcessArguments()
    .option('--field <name>', 'where a record has its text', 'text')
    .option('--into <name>', 'where to put what was found', 'newslint')
    .option('--fix', 'repair what is certain, in the record’s text')
    .option('--rule <rule>', 'check with this rule only; may be given several times', oneMore)
    .addOption(new Option('--as <format>', 'read every text as this').choices(KINDS))
    .addOption(configOption())
    .action(async (options: FilterOptions, { args: [file] }: Command) => {
      if (file !== undefined) complain(`The filter reads standard input: newslint jsonl filter < ${file}`);
      const { filterJsonl } = await import('./jsonl-filter');
      done(await filterJsonl(options, io));
    });

  program
    .command('roles')
    .summary('show what each paragraph is taken for')
    .description('Shows what each paragraph is taken for: headline, body, caption, promo …')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(encodingOption())
    .addOption(configOption())
    .action(async (paths: readonly string[], options: { readonly encoding?: string; readonly config?: string }) => {
      const { roles } = await import('./show');
      done(await roles(paths, options, io));
    });

  program
    .command('explain')
    .summary('say what a rule finds, and why it matters')
    .description('Says what a rule finds, why it matters, how it is set, and shows examples.')
    .argument('<rule>', 'the rule’s name, or a house pattern’s')
    .addOption(configOption())
    .action(async (id: string, options: ShowOptions) => {
      const { explain } = await import('./show');
      done(await explain(id, options, io));
    });

  program
    .command('rules')
    .summary('list the rules')
    .description('Lists the rules and the house patterns: name, family, severity at rest, whether there is a fix, and what each finds.')
    .addOption(configOption())
    .action(async (options: ShowOptions) => {
      const { listRules } = await import('./show');
      done(await listRules(options, io));
    });

  program
    .command('lsp')
    .summary('start the language server, for editors')
    .description('Starts the language server, which an editor talks to; docs/editors.md has the settings of each.')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      await io.serve();
    });
  return program;
}

/** What shows the help of a command that is named after ‘help’. commander itself looks one level deep, and answers for one that there is none of by the help of the whole. */
function helpFor(names: readonly string[], program: Command): readonly string[] {
  if (names[0] === 'help') return ['--help'];
  let within = program;
  for (const [index, name] of names.entries()) {
    const known = within.commands.map((command) => command.name());
    const next = within.commands.find((command) => command.name() === name);
    within = next ?? complain(`There is no command ‘${names.slice(0, index + 1).join(' ')}’${didYouMean(name, known) || (known.length === 0 ? `; ‘${names.slice(0, index).join(' ')}’ has none below it.` : `; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`)}`);
  }
  return [...names, '--help'];
}

/** commander's errors as every other is told; its guess at what was meant stands on a line of its own. */
function asOurs(text: string): string {
  return text.replace(/^error: /, 'newslint: ').replace(/\n\((Did you mean .*)\)/, ' ($1)');
}

/** An option that may be given several times, or once with commas. */
function oneMore(written: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...written.split(',')];
}

function shardOf(written: string): Shard {
  const [, number = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of) throw new InvalidArgumentError('Expected a part of a whole, such as 3/8.');
  return shard;
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(written);
}

function oneOrMore(written: string): number {
  const number = wholeNumber(written);
  if (number === 0) throw new InvalidArgumentError('Expected 1 or more.');
  return number;
}

function encodingOption(): Option {
  return new Option('--encoding <name>', 'what files that are not UTF-8 are written in; UTF-8 among them is told by itself').argParser((label: string) => {
    const encoding = knownEncoding(label);
    if (encoding === undefined) throw new InvalidArgumentError('No such encoding is known; windows-1252 and iso-8859-1 are common ones.');
    return encoding;
  });
}

function configOption(): Option {
  return new Option('--config <file>', 'take this configuration in place of the nearest one upwards');
}
