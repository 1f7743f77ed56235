/**
 * A newsroom's own patterns, from its configuration to rules. They are run by an engine that takes linear time whatever the
 * pattern (RE2), so that none of them can hang the editor; what such an engine cannot run is a problem, and the others go on.
 */
import { RE2JS, RE2JSSyntaxException } from 're2js';
import * as v from 'valibot';
import { deletion, suggestedDeletion } from './rules/rule';
import { rules as builtIn } from './rules/index';
import type { Report, Rule, Span } from './types';

const Entry = v.strictObject({
  id: v.pipe(v.string('a name such as "no-spokes-model"'), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+){0,8}$/, 'lower-case words joined by hyphens'), v.description('The name of the rule, in lower-case words joined by hyphens.')),
  category: v.pipe(v.picklist(['debris', 'promo', 'quote'], '"debris", "promo" or "quote"'), v.description('The family that its findings belong to.')),
  match: v.pipe(v.string('a regular expression'), v.minLength(1, 'a regular expression'), v.maxLength(2000, 'at most 2,000 characters'), v.description('A regular expression, matched against each paragraph. It may not look ahead or behind, nor refer back to a group.')),
  flags: v.optional(v.pipe(v.string('flags, such as "i"'), v.regex(/^[imsug]*$/, 'any of the flags i, m, s'), v.description('i: capitals do not matter; m: ^ and $ match at every line; s: a dot matches line endings.')), ''),
  message: v.pipe(v.string('a sentence'), v.minLength(1, 'a sentence'), v.description('What is wrong, then what to do.')),
  severity: v.optional(v.pipe(v.picklist(['error', 'warning', 'info', 'hint', 'off'], '"error", "warning", "info", "hint" or "off"'), v.description('How serious it is.')), 'warning'),
  fix: v.optional(v.pipe(v.picklist(['safe', 'suggested', 'none'], '"safe", "suggested" or "none"'), v.description('Whether what matches may be deleted unseen, after a look, or not at all.')), 'none'),
  shouldMatch: v.optional(v.pipe(v.array(v.string('a text'), 'a list of texts'), v.description('Texts in which it must find something.')), []),
  shouldNotMatch: v.optional(v.pipe(v.array(v.string('a text'), 'a list of texts'), v.description('Texts in which it must find nothing.')), []),
});

/** The shape of one entry of `patterns` in the configuration. */
export const housePatternEntry = Entry;

export interface HousePattern {
  readonly id: string;
  /** Where it matches in one paragraph's copy. */
  readonly find: (copy: string) => readonly Span[];
}

export interface PatternProblem {
  /** The place of the entry in the list. */
  readonly index: number;
  /** The key of the entry, or '' for the entry itself; with the place in the list for examples: `shouldMatch[1]`. */
  readonly key: string;
  readonly message: string;
}

export interface HousePatterns {
  readonly rules: readonly Rule[];
  readonly patterns: readonly HousePattern[];
  readonly problems: readonly PatternProblem[];
}

/** Reads the entries of a configuration; an entry with a problem makes no rule. */
export function readHousePatterns(entries: readonly unknown[]): HousePatterns {
  const rules: Rule[] = [];
  const patterns: HousePattern[] = [];
  const problems: PatternProblem[] = [];
  const taken = new Set(builtIn.map(({ meta }) => meta.id));
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry, taken);
    problems.push(...read.problems.map((problem) => ({ index, ...problem })));
    if (read.pattern === undefined) continue;
    taken.add(read.pattern.id);
    patterns.push(read.pattern);
    rules.push(ruleFor(read.entry, read.pattern));
  }
  return { rules, patterns, problems };
}

type Problem = Omit<PatternProblem, 'index'>;
type ReadEntry = { readonly entry: v.InferOutput<typeof Entry>; readonly pattern: HousePattern; readonly problems: readonly Problem[] } | { readonly pattern?: never; readonly problems: readonly Problem[] };

function readEntry(given: unknown, taken: ReadonlySet<string>): ReadEntry {
  const parsed = v.safeParse(Entry, given);
  if (!parsed.success) return { problems: parsed.issues.map((issue) => ({ key: v.getDotPath(issue) ?? '', message: describe(issue) })) };
  const entry = parsed.output;
  if (taken.has(entry.id)) return { problems: [{ key: 'id', message: `there already is a rule ‘${entry.id}’; choose another name` }] };
  const engine = compile(entry.match, entry.flags);
  if (typeof engine === 'string') return { problems: [{ key: 'match', message: engine }] };
  const pattern = { id: entry.id, find: (copy: string) => spansIn(engine, copy) };
  if (engine.test('')) return { problems: [{ key: 'match', message: 'matches even where there is nothing; write what must be there' }] };
  const problems = exampleProblems(entry, pattern);
  return problems.length > 0 ? { problems } : { entry, pattern, problems };
}

function describe({ type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return `expected ${message}, found ${received}`;
  if (expected === 'never') return 'no such key';
  return expected === 'Object' ? `expected an object, found ${received}` : 'is missing';
}

/** The pattern ready to run, or what is wrong with it. */
function compile(source: string, flags: string): RE2JS | string {
  const bits = (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('m') ? RE2JS.MULTILINE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source), bits);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return /\(\?<?[=!]|\\[1-9]|\\k</u.test(source)
      ? 'looks ahead or behind, or refers back to a group, which can take forever on some texts; write it without'
      : `is no regular expression: ${error.message.replace(/^error parsing regexp: /u, '')}`;
  }
}

function spansIn(engine: RE2JS, copy: string): Span[] {
  const matcher = engine.matcher(copy);
  const spans: Span[] = [];
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.end > span.start) spans.push(span);
  }
  return spans;
}

function exampleProblems({ shouldMatch, shouldNotMatch }: v.InferOutput<typeof Entry>, { find }: HousePattern): Problem[] {
  const missed = shouldMatch.flatMap((text, index) => (find(text).length > 0 ? [] : [{ key: `shouldMatch[${index}]`, message: `the pattern does not match ‘${text}’` }]));
  const hit = shouldNotMatch.flatMap((text, index) => (find(text).length > 0 ? [{ key: `shouldNotMatch[${index}]`, message: `the pattern matches ‘${text}’` }] : []));
  return [...missed, ...hit];
}

function ruleFor({ id, category, severity, fix, message }: v.InferOutput<typeof Entry>, { find }: HousePattern): Rule {
  const report = (span: Span): Report => ({ span, message, fixes: fix === 'none' ? [] : [fix === 'safe' ? deletion('Delete', span) : suggestedDeletion('Delete', span)] });
  return {
    meta: { id, category, severity, fix, summary: message, why: 'A pattern of this newsroom, from its configuration.', examples: [] },
    checkParagraph: ({ masked }) => find(masked).map(report),
  };
}
