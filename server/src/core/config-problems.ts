/** What is wrong with a configuration, in words: the path in it, what was expected, and what may have been meant. */
import type { BaseIssue, GenericSchema } from 'valibot';
import { didYouMean } from './near';

export type JsonPath = readonly (string | number)[];

export interface Complaint {
  readonly path: JsonPath;
  readonly message: string;
  /** A name that the shape does not know: valibot stops at the first of an object's. */
  readonly unknown?: true;
}

type Issue = BaseIssue<unknown>;

/** One complaint for each thing that does not fit the shape. */
export function complaints(issues: readonly Issue[], shape: GenericSchema): Complaint[] {
  return issues.flatMap((issue) => leaves(issue, [])).map(({ issue, path }) => ({ path, message: said(issue, path, shape), ...(issue.expected === 'never' && { unknown: true }) }));
}

/** "rules.promo-line.options", as one would point at it. */
export function dotted(path: JsonPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** What is wrong, after the path to it. */
export function pathed({ path, message }: Pick<Complaint, 'path' | 'message'>): string {
  return path.length > 0 ? `${dotted(path)}: ${message}` : message;
}

interface Leaf {
  readonly issue: Issue;
  readonly path: JsonPath;
}

/** Where a choice of shapes fails, the shape that was meant is the one that fails deeper inside. */
function leaves(issue: Issue, above: JsonPath): Leaf[] {
  const path = [...above, ...stepsOf(issue)];
  if (issue.type !== 'union' || issue.issues === undefined) return [{ issue, path }];
  const deeper = issue.issues.filter((inner) => stepsOf(inner).length > 0);
  if (deeper.length > 0) return deeper.flatMap((inner) => leaves(inner, path));
  const choice = issue.issues.find(({ type, input }) => type === 'picklist' && typeof input === 'string');
  return [{ issue: choice ?? issue, path }];
}

function stepsOf(issue: Issue): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function said(issue: Issue, path: JsonPath, shape: GenericSchema): string {
  if (issue.expected === 'never') {
    const known = keysAt(shape, path.slice(0, -1));
    const name = String(path.at(-1));
    const what = path.at(-2) === 'rules' ? 'There is no rule' : path.at(-2) === 'options' ? 'This rule has no option' : path.at(-2) === 'packs' ? 'There is no pack' : 'There is no setting';
    return sentence(`${what} ‘${name}’${didYouMean(name, known)}${nearOrAll(name, known)}`);
  }
  if (issue.kind === 'validation') return sentence(`Expected ${bound(issue)}, found ${shown(issue.input)}`);
  if (issue.input === undefined) return `‘${String(path.at(-1))}’ is missing.`;
  const choices = quotedNames(issue.expected ?? '');
  const bracketed = issue.expected === 'Array' && typeof issue.input === 'string' ? `; write [${JSON.stringify(issue.input)}]` : '';
  return sentence(`Expected ${expectation(issue.expected)}, found ${shown(issue.input)}${typeof issue.input === 'string' ? bracketed || didYouMean(issue.input, choices) : ''}`);
}

/** What a value of the right kind has to be beside; valibot's own words are for programmers. */
function bound({ type, requirement, message }: Issue): string {
  if (type === 'integer') return 'a whole number';
  return type === 'min_value' ? `${String(requirement)} or more` : message;
}

/** A short list of what there is helps where nothing is near; a long one does not. */
function nearOrAll(name: string, known: readonly string[]): string {
  if (didYouMean(name, known) !== '') return '';
  return known.length > 0 && known.length <= 8 ? `; there are ${known.map((key) => `‘${key}’`).join(', ')}` : '';
}

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** valibot's notation (`("off" | "error")`, `Array`, `(("off" | "error") | Object)`) in an editor's words. */
function expectation(expected: string | null): string {
  const written = expected ?? 'something else';
  const names = quotedNames(written);
  const kinds = [
    ...(names.length > 0 ? [names.length > 1 ? `one of ${names.map((name) => `‘${name}’`).join(', ')}` : `‘${names.join('')}’`] : []),
    ...(/\bArray\b/.test(written) ? ['a list'] : []),
    ...(/\bObject\b/.test(written) ? ['an object'] : []),
    ...(/\bstring\b/.test(written) ? ['a text'] : []),
    ...(/\bnumber\b/.test(written) ? ['a number'] : []),
    ...(/\bboolean\b/.test(written) ? ['true or false'] : []),
  ];
  return kinds.length > 0 ? kinds.join(', or ') : written;
}

const quotedNames = (expected: string): string[] => Array.from(expected.matchAll(/"([^"]*)"/g), ([, name]) => name ?? '');

function shown(input: unknown): string {
  if (typeof input === 'string') return `‘${input}’`;
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'an object' : JSON.stringify(input);
}

/** The names that the shape knows at a path. */
function keysAt(shape: GenericSchema, path: JsonPath): readonly string[] {
  const [step, ...rest] = path;
  if ('wrapped' in shape) return keysAt(shape.wrapped as GenericSchema, path); // these four fields are valibot's own, of optional, union, array and object schemas
  if ('options' in shape) return (shape.options as readonly (GenericSchema | string)[]).flatMap((option) => (typeof option === 'string' ? [] : keysAt(option, path)));
  if ('item' in shape) return step === undefined ? [] : keysAt(shape.item as GenericSchema, rest);
  if (!('entries' in shape)) return [];
  const entries = shape.entries as Readonly<Record<string, GenericSchema>>;
  if (step === undefined) return Object.keys(entries);
  const entry = entries[step];
  return entry === undefined ? [] : keysAt(entry, rest);
}
