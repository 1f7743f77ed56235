/** Which dismissals hold for a file: those of the nearest `.newslint` folder upwards. Reads through a door, so that the editor's files and the disk's do alike. */
import { folderOf, type FileProblem, type ReadText } from './config-files';
import { parseDismissals, type Dismissal } from './core/index';

/** What somebody has dismissed, from the folder that it holds in. */
export const DISMISSED = '.newslint/dismissed.json';
/** What was there on the day that a newsroom began to lint. */
export const BASELINE = '.newslint/baseline.json';

export interface FoundDismissals {
  /** The folder that `.newslint` lies in, without a `/` at its end; absent where there is none. */
  readonly folder?: string;
  readonly entries: readonly Dismissal[];
  /** Those of the entries that a person made. */
  readonly dismissed: readonly Dismissal[];
  /** What is wrong with the files, and how to get out of it. */
  readonly problems: readonly FileProblem[];
}

export interface DismissalFinder {
  /** What holds in a folder. Asked once per folder and remembered until `forget`. */
  readonly inFolder: (folder: string) => Promise<FoundDismissals>;
  readonly forget: () => void;
}

const NONE: FoundDismissals = { entries: [], dismissed: [], problems: [] };

export function dismissalFinder(read: ReadText): DismissalFinder {
  const known = new Map<string, Promise<FoundDismissals>>();
  const inFolder = (folder: string): Promise<FoundDismissals> => {
    const found = known.get(folder) ?? search(folder);
    known.set(folder, found);
    return found;
  };
  async function search(folder: string): Promise<FoundDismissals> {
    const files = [`${folder}/${DISMISSED}`, `${folder}/${BASELINE}`];
    const texts = await Promise.all(files.map(async (file) => read(file)));
    if (texts.some((text) => text !== undefined)) {
      const parsed = files.map((file, index) => readDismissals(file, texts[index]));
      return { folder, entries: parsed.flatMap(({ entries }) => entries), dismissed: parsed[0]?.entries ?? [], problems: parsed.flatMap(({ problems }) => problems) };
    }
    const above = folderOf(folder);
    return above === folder ? NONE : inFolder(above);
  }
  return {
    inFolder,
    forget() {
      known.clear();
    },
  };
}

/** What a file says, by its path and its text; of one that is not there, nothing. */
export function readDismissals(file: string, text: string | undefined): Pick<FoundDismissals, 'entries' | 'problems'> {
  if (text === undefined) return NONE;
  const { entries, problems } = parseDismissals(text);
  const remedy = file.endsWith(BASELINE) ? 'record it anew with ‘newslint baseline’' : 'delete the file and dismiss anew';
  return { entries, problems: problems.map((problem) => ({ ...problem, message: `${problem.message.replace(/\.$/, '')}; mend it, or ${remedy}.`, file, text })) };
}
