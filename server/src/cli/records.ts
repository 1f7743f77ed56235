/** Archives: many articles in one file, read as a stream, so that one of any size goes through. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Job } from './articles';
import { codeOf, reasonOf } from './faults';
import { fieldOf, isRecord, textFields, type Fields } from './fields';
import { absolutePath } from './files';
import { complain, type Io } from './io';
import { ninjsTexts } from './ninjs';
import type { Kind } from './parts';

export const INPUTS = ['files', 'jsonl', 'ninjs', 'csv'] as const;
export type Input = (typeof INPUTS)[number];

/** Whether each file holds many articles. */
export const isArchive = (input: Input | undefined): input is Exclude<Input, 'files'> => input !== undefined && input !== 'files';

export interface RecordOptions {
  readonly input: Input;
  /** Where a record has its text. */
  readonly field: string;
  /** What a record is called; by its number where this is absent. */
  readonly id?: string;
  readonly as?: Kind;
}

/** So many bad records of a file are told one by one: where the field's name is wrong, all of them are bad. */
const MOST_TOLD = 10;

/** The articles of the files, in order. A record that cannot be read is told, and the others go on. */
export async function* recordsOf(paths: readonly string[], options: RecordOptions, io: Io, tell: (complaint: string) => void): AsyncGenerator<Job> {
  if (paths.length === 0) complain(`--input ${options.input} needs a file, or ‘-’ for standard input.`);
  for (const path of paths) {
    const name = path === '-' ? 'stdin' : path;
    let untold = -MOST_TOLD;
    const wrong = (complaint: string): void => {
      if (untold++ < 0) tell(complaint);
    };
    const bytes = path === '-' ? io.stdin : createReadStream(absolutePath(path, io.cwd));
    try {
      if (options.input === 'ninjs') {
        yield* items(bytes, name, wrong);
        continue;
      }
      let number = 0;
      for await (const record of options.input === 'csv' ? rows(bytes) : objects(bytes)) {
        number++;
        if (record === undefined) continue;
        const place = `${name}, ${options.input === 'csv' ? 'record' : 'line'} ${number}`;
        if (typeof record === 'string') {
          wrong(`${place}: ${record}`);
          continue;
        }
        const text = fieldOf(record, options.field);
        const id = options.id === undefined ? undefined : fieldOf(record, options.id);
        if (typeof text !== 'string') wrong(`${place}: ${noText(record, options.field)} Name the right one with --field.`);
        else yield { path: `${name}#${typeof id === 'string' || typeof id === 'number' ? id : number}`, text, home: name, kind: options.as ?? 'plain' };
      }
    } catch (error) {
      tell(codeOf(error).startsWith('CSV_') ? `${name}: a quoted field is never closed, or quotation marks stand in the middle of one; nothing after that was read.` : codeOf(error) === 'ENOENT' ? `${name}: there is no such file.` : `${name} ${reasonOf(error)}`);
    }
    if (untold > 0) tell(`${name}: ${untold} more could not be read.`);
  }
}

/** ninjs items, one a line. Their findings are told by the lines of the file. */
async function* items(bytes: AsyncIterable<Uint8Array>, name: string, tell: (complaint: string) => void): AsyncGenerator<Job> {
  let line = 0;
  let offset = 0;
  for await (const text of linesOf(bytes)) {
    line++;
    if (ninjsTexts(text) !== undefined) yield { path: name, text, begins: { line, offset }, home: name, kind: 'ninjs' };
    else if (text.trim() !== '') tell(`${name}, line ${line}: it is no ninjs; expected an object with a ‘uri’ and a body, headline or description.`);
    offset += text.length + 1;
  }
}

/** One for each line; nothing for one that is empty. */
async function* objects(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Fields | string | undefined> {
  for await (const line of linesOf(bytes)) yield line.trim() === '' ? undefined : objectOf(line);
}

/** That a record has no text where one was expected, and where it has some. */
export function noText(record: Fields, field: string): string {
  const names = textFields(record).slice(0, 8).map((name) => `‘${name}’`);
  return `There is no text in the field ‘${field}’${names.length === 0 ? '' : `; there is some in ${names.join(', ')}`}.`;
}

/** A line's object, or what is wrong with it. */
export function objectOf(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : 'it is not a JSON object.';
  } catch {
    return 'it is not JSON.';
  }
}

async function* rows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Fields | string> {
  const { parse } = await import('csv-parse');
  const parser = Readable.from(bytes).pipe(parse({ columns: true, bom: true, skipEmptyLines: true, relaxColumnCount: true }));
  for await (const row of parser) yield row as Fields; // with `columns`, an object of texts
}

/** Lines of UTF-8, without the line feeds at their ends. A long one is put together once, however many chunks it comes in. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const other of others) {
      yield parts.join('');
      parts = [other];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield last;
}
