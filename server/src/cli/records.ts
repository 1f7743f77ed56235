/** Archives: many articles in one file, read as a stream, so that one of any size goes through. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Job } from './articles';
import { reasonOf } from './faults';
import { absolutePath } from './files';
import { complain, type Io } from './io';
import { ninjsTexts } from './ninjs';
import type { Kind } from './parts';

export const INPUTS = ['files', 'jsonl', 'ninjs', 'csv'] as const;
export type Input = (typeof INPUTS)[number];

export interface RecordOptions {
  readonly input: Input;
  /** Where a record has its text. */
  readonly field: string;
  /** What a record is called; by its number where this is absent. */
  readonly id?: string;
  readonly as?: Kind;
}

/** The articles of the files, in order. A record that cannot be read is told, and the others go on. */
export async function* recordsOf(paths: readonly string[], options: RecordOptions, io: Io, tell: (complaint: string) => void): AsyncGenerator<Job> {
  if (paths.length === 0) complain(`--input ${options.input} needs a file, or ‘-’ for standard input.`);
  for (const path of paths) {
    const name = path === '-' ? 'stdin' : path;
    const bytes = path === '-' ? io.stdin : createReadStream(absolutePath(path, io.cwd));
    try {
      if (options.input === 'ninjs') {
        yield* items(bytes, name, tell);
        continue;
      }
      let number = 0;
      for await (const record of options.input === 'csv' ? rows(bytes) : objects(bytes)) {
        number++;
        if (typeof record === 'string') {
          tell(`${name}, record ${number}: ${record}`);
          continue;
        }
        const text = record[options.field];
        const id = options.id === undefined ? undefined : record[options.id];
        if (typeof text !== 'string') tell(`${name}, record ${number}: there is no text in the field ‘${options.field}’; name the right one with --field.`);
        else yield { path: `${name}#${typeof id === 'string' || typeof id === 'number' ? id : number}`, text, home: name, kind: options.as ?? 'plain' };
      }
    } catch (error) {
      tell(`${name} ${reasonOf(error)}`);
    }
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

type Fields = Readonly<Record<string, unknown>>;

async function* objects(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Fields | string> {
  for await (const line of linesOf(bytes)) if (line.trim() !== '') yield objectOf(line);
}

/** A line's object, or what is wrong with it. */
export function objectOf(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : 'it is not a JSON object.'; // its values are looked at one by one
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
