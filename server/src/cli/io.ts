/** What the command line knows of the process it runs in; tests hand it one of their own. */

export interface Io {
  /** Where relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Everything that comes in on standard input. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the stream can take more. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** Standard output is a terminal. */
  readonly terminal: boolean;
  /** The terminal follows links. */
  readonly links: boolean;
  /** Columns that a line may take. */
  readonly columns: number;
  /** Standard error is a terminal. */
  readonly watched: boolean;
  readonly version: () => string;
  /** The file that this program runs from: another build may find other things. */
  readonly bundle: string;
  /** Processors that may be used. */
  readonly cores: number;
  /** Starts the language server, which talks over this process's streams until the editor ends it. */
  readonly serve: () => Promise<never>;
  /** Milliseconds from any beginning. */
  readonly now: () => number;
}

/** Something that the user has to put right: told without a stack, exit status 2. */
export interface Complaint {
  readonly complaint: string;
}

export function complain(complaint: string): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a wrong use is no bug: it carries words for the user and no stack
  throw { complaint } satisfies Complaint;
}

export function isComplaint(error: unknown): error is Complaint {
  return typeof error === 'object' && error !== null && 'complaint' in error && typeof error.complaint === 'string';
}

export interface Teller {
  readonly tell: (complaint: string) => void;
  /** Whether anything had to be told. */
  readonly told: () => boolean;
}

/** Tells what went wrong and remembers that something did; the rest of the work goes on. */
export function teller(io: Io): Teller {
  let count = 0;
  return {
    tell(complaint) {
      count++;
      io.err(`newslint: ${complaint}\n`);
    },
    told: () => count > 0,
  };
}
