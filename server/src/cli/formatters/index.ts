/** How findings are written. Each format is loaded only when it is asked for. */
import type { Article, Finding, Rule, Severity } from '../../core/index';

/** One file and what is left to say of it. */
export interface CheckedFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that a safe fix would settle. */
  readonly fixable: number;
  readonly milliseconds: number;
}

export interface FormatContext {
  readonly colours: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
}

/** Writes a report piece by piece, so that an archive of any size goes through. The pieces joined are the report. */
export interface Formatter {
  readonly begin?: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end: (summary: Summary) => string;
}

export type MakeFormatter = (context: FormatContext) => Formatter;

const LOADERS = {
  stylish: async () => (await import('./stylish')).stylish,
  json: async () => (await import('./json')).json,
} satisfies Readonly<Record<string, () => Promise<MakeFormatter>>>;

export type FormatName = keyof typeof LOADERS;

export const formatNames = Object.keys(LOADERS) as readonly FormatName[]; // the keys of a constant

export function isFormatName(name: string): name is FormatName {
  return name in LOADERS;
}

export async function loadFormatter(name: FormatName, context: FormatContext): Promise<Formatter> {
  return (await LOADERS[name]())(context);
}
