/** argv → exit status. Says what the commands and their options are; what they do is in their own files. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { check, EXIT, type CheckOptions } from './check';
import { knownEncoding } from './decode';
import { formatNames } from './formatters/index';
import { isComplaint, type Io } from './io';
import { LEDGER_FORMATS, type LedgerOptions } from './ledger';

/** Runs the command line; resolves to its exit status and never rejects. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.clean;
  try {
    await commands(io, (code) => (status = code)).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failure;
    io.err(isComplaint(error) ? `newslint: ${error.complaint}\n` : `newslint: internal failure; please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return EXIT.failure;
  }
}

function commands(io: Io, done: (status: number) => void): Command {
  const program = new Command('newslint')
    .description('Flags template debris, promo lines and quotations that nobody says, before they reach print.')
    .version(io.version(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.out(text), writeErr: io.err })
    .addHelpText('after', '\nExit status: 0 nothing to mend, 1 findings of severity error or warning, 2 wrong use or a file that cannot be checked.');

  program
    .command('check', { isDefault: true })
    .summary('find what must not reach print (the default)')
    .description('Lints articles: plain text, Markdown and HTML, told apart by extension.')
    .argument('[paths...]', 'files, folders and globs; ‘-’ reads standard input', [])
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
    .option('--no-baseline', 'report what the baseline has let stand, too')
    .option('--stdin-filename <path>', 'what ‘-’ is called, for its format and its configuration')
    .option('--files-from <file>', 'a list of files, one a line or parted by NUL; ‘-’ reads it from standard input')
    .addOption(encodingOption())
    .addOption(configOption())
    .optionsGroup('Exit status:')
    .option('--max-warnings <count>', 'so many warnings do not fail the run', wholeNumber, 0)
    .option('--exit-zero', 'findings never fail the run')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      done(await check(paths, options, io));
    });

  program
    .command('quotes')
    .summary('list every quotation with who says it')
    .argument('<paths...>', 'files, folders and globs')
    .addOption(new Option('--format <name>', 'how to write the ledger').choices(LEDGER_FORMATS).default('text'))
    .addOption(encodingOption())
    .addOption(configOption())
    .action(async (paths: readonly string[], options: LedgerOptions) => {
      const { quotes } = await import('./ledger');
      done(await quotes(paths, options, io));
    });

  program
    .command('roles')
    .summary('show what each paragraph is taken for')
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
    .argument('<rule>', 'the rule’s name')
    .action(async (id: string) => {
      const { explain } = await import('./show');
      done(await explain(id, io));
    });

  program
    .command('rules')
    .summary('list the rules')
    .action(async () => {
      const { listRules } = await import('./show');
      done(await listRules(io));
    });

  program
    .command('lsp')
    .summary('start the language server, for editors')
    .requiredOption('--stdio', 'talk over standard input and output')
    .action(async () => {
      await io.serve();
    });
  return program;
}

/** An option that may be given several times, or once with commas. */
function oneMore(written: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...written.split(',')];
}

function wholeNumber(written: string): number {
  if (!/^\d{1,9}$/.test(written)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(written);
}

function encodingOption(): Option {
  return new Option('--encoding <name>', 'what files that are not UTF-8 are written in').argParser((label: string) => {
    const encoding = knownEncoding(label);
    if (encoding === undefined) throw new InvalidArgumentError('No such encoding is known; windows-1252 and iso-8859-1 are common ones.');
    return encoding;
  });
}

function configOption(): Option {
  return new Option('--config <file>', 'take this configuration in place of the nearest one upwards');
}
