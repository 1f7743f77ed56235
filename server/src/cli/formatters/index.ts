/** How findings are written. Each format is loaded only when it is asked for. */
import type { Finding, Rule, Severity } from '../../core/index';
import type { Quoted } from '../parts';
import { placesIn, type Beginning, type Place } from '../places';

/** One file and what is left to say of it. */
export interface CheckedFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly text: string;
  /** Where the text begins in the file, which holds more of them; absent where the text is the file's. */
  readonly begins?: Beginning;
  readonly findings: readonly Finding[];
  /** The sentence of each finding, in the same order; empty unless a format asked for them. */
  readonly sentences: readonly string[];
  /** Empty unless a format asked for them. */
  readonly attributions: readonly Quoted[];
}

/** Where offsets of its text stand in the file. */
export function placesOf({ text, begins }: CheckedFile): (offset: number) => Place {
  return placesIn(text, begins?.line);
}

export interface Summary {
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that a safe fix would settle. */
  readonly fixable: number;
  /** Findings that .newslint/ lets stand, and no report shows. */
  readonly letStand: number;
  readonly milliseconds: number;
  /** Findings that would be fixed if this were no dry run; absent where it is none. */
  readonly wouldFix?: number;
}

export interface FormatContext {
  readonly colours: boolean;
  /** The terminal follows links. */
  readonly links: boolean;
  /** Columns that a line may take. */
  readonly width: number;
  readonly rules: readonly Rule[];
  readonly version: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** What is checked are records of archives, which --fix cannot write. */
  readonly archive: boolean;
}

/** Writes a report piece by piece, so that an archive of any size goes through. The pieces joined are the report. */
export interface Formatter {
  readonly begin?: () => string;
  readonly file: (file: CheckedFile) => string;
  readonly end?: (summary: Summary) => string;
}

export type MakeFormatter = (context: FormatContext) => Formatter;

/** What a format needs to be told beyond the findings. */
export interface Wants {
  readonly sentences: boolean;
  readonly attributions: boolean;
}

interface Format {
  readonly summary: string;
  readonly wants?: Partial<Wants>;
  readonly load: () => Promise<MakeFormatter>;
}

const FORMATS = {
  stylish: { summary: 'for people: the line, a caret, the fix', load: async () => (await import('./stylish')).stylish },
  compact: { summary: 'one line a finding', load: async () => (await import('./compact')).compact },
  summary: { summary: 'how often each rule found something, and where', load: async () => (await import('./summary')).summary },
  json: { summary: 'one JSON document', load: async () => (await import('./json')).json },
  jsonl: { summary: 'one JSON object a finding', load: async () => (await import('./json')).jsonl },
  html: { summary: 'a page for editors, with the quotes ledger', wants: { attributions: true }, load: async () => (await import('./html')).html },
  sarif: { summary: 'SARIF 2.1.0, for code scanning', wants: { sentences: true }, load: async () => (await import('./sarif')).sarif },
  github: { summary: 'annotations of GitHub Actions', load: async () => (await import('./github')).github },
  gitlab: { summary: 'GitLab code quality', wants: { sentences: true }, load: async () => (await import('./gitlab')).gitlab },
  rdjson: { summary: 'reviewdog', load: async () => (await import('./rdjson')).rdjson },
  junit: { summary: 'JUnit XML', load: async () => (await import('./xml')).junit },
  checkstyle: { summary: 'Checkstyle XML', load: async () => (await import('./xml')).checkstyle },
} satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const formats: Readonly<Record<FormatName, Format>> = FORMATS;

export const formatNames = Object.keys(FORMATS) as readonly FormatName[]; // the keys of a constant

export function isFormatName(name: string): name is FormatName {
  return name in FORMATS;
}

export async function loadFormatter(name: FormatName, context: FormatContext): Promise<Formatter> {
  return (await formats[name].load())(context);
}
