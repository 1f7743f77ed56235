/**
 * A newsroom's own patterns, from its configuration to rules. They are run by an engine that takes linear time whatever the
 * pattern (RE2), so that none of them can hang the editor; what such an engine cannot run is a problem, and the others go on.
 */
import { RE2JS, RE2JSSyntaxException } from 're2js';
import * as v from 'valibot';
import { housePatternEntry as Entry, type HousePattern, type PatternProblem, type PatternReader } from './house-pattern-entry';
import { deletion, suggestedDeletion } from './rules/rule';
import type { Report, Rule, Span } from './types';

/** Reads the entries of a configuration; an entry with a problem makes no rule. */
export const readHousePatterns: PatternReader = (entries, builtIn) => {
  const rules: Rule[] = [];
  const patterns: HousePattern[] = [];
  const problems: PatternProblem[] = [];
  const taken = new Set(builtIn);
  for (const [index, entry] of entries.entries()) {
    const read = readEntry(entry, taken);
    problems.push(...read.problems.map((problem) => ({ index, ...problem })));
    if (read.pattern === undefined) continue;
    taken.add(read.pattern.id);
    patterns.push(read.pattern);
    rules.push(ruleFor(read.entry, read.pattern));
  }
  return { rules, patterns, problems };
};

type Problem = Omit<PatternProblem, 'index'>;
type ReadEntry = { readonly entry: v.InferOutput<typeof Entry>; readonly pattern: HousePattern; readonly problems: readonly Problem[] } | { readonly pattern?: never; readonly problems: readonly Problem[] };

function readEntry(given: unknown, taken: ReadonlySet<string>): ReadEntry {
  const parsed = v.safeParse(Entry, given);
  if (!parsed.success) return { problems: parsed.issues.map((issue) => ({ key: v.getDotPath(issue) ?? '', message: describe(issue) })) };
  const entry = parsed.output;
  if (taken.has(entry.id)) return { problems: [{ key: 'id', message: `there already is a rule ‘${entry.id}’; choose another name` }] };
  const engine = compile(entry.match, entry.flags);
  const expression = `the expression of ‘${entry.id}’`;
  if (typeof engine === 'string') return { problems: [{ key: 'match', message: `${expression} ${engine}` }] };
  const pattern = { id: entry.id, match: `/${entry.match}/${entry.flags}`, written: JSON.stringify(entry), find: (copy: string) => spansIn(engine, copy) };
  if (engine.test('')) return { problems: [{ key: 'match', message: `${expression} matches even where there is nothing; write what must be there` }] };
  const problems = exampleProblems(entry, pattern);
  return problems.length > 0 ? { problems } : { entry, pattern, problems };
}

function describe({ type, message, expected, received }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return `expected ${message}, found ${received}`;
  if (expected === 'never') return 'no such key';
  return expected === 'Object' ? `expected an object, found ${received}` : 'is missing';
}

/** The pattern ready to run, or what is wrong with it, as words that follow what it is called. */
function compile(source: string, flags: string): RE2JS | string {
  const bits = (flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes('m') ? RE2JS.MULTILINE : 0) | (flags.includes('s') ? RE2JS.DOTALL : 0);
  try {
    return RE2JS.compile(RE2JS.translateRegExp(source), bits);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return /\(\?<?[=!]|\\[1-9]|\\k</u.test(source)
      ? 'looks ahead or behind, or refers back to a group, which can take forever on some texts; write it without'
      : `is no regular expression: ${faultIn(source, error)}`;
  }
}

/** What the engine says, and where: it names the characters at which it stopped, unless that is all of them. */
function faultIn(source: string, error: RE2JSSyntaxException): string {
  const [, what = error.message, where = ''] = /^error parsing regexp: (.*?)(?:: `([^]*)`)?$/u.exec(error.message) ?? [];
  if (where === '' || where === source) return what;
  const at = source.indexOf(where);
  return `${what}, in ‘${where}’${at >= 0 && at === source.lastIndexOf(where) ? ` at character ${at + 1}` : ''}`;
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

function exampleProblems({ id, shouldMatch, shouldNotMatch }: v.InferOutput<typeof Entry>, { find }: HousePattern): Problem[] {
  const missed = shouldMatch.flatMap((text, index) => (find(text).length > 0 ? [] : [{ key: `shouldMatch[${index}]`, message: `‘${id}’ does not match ‘${text}’, as it should` }]));
  const hit = shouldNotMatch.flatMap((text, index) => (find(text).length > 0 ? [{ key: `shouldNotMatch[${index}]`, message: `‘${id}’ matches ‘${text}’, as it should not` }] : []));
  return [...missed, ...hit];
}

function ruleFor({ id, category, severity, fix, message }: v.InferOutput<typeof Entry>, { find }: HousePattern): Rule {
  const report = (span: Span): Report => ({ span, message, fixes: fix === 'none' ? [] : [fix === 'safe' ? deletion('Delete', span) : suggestedDeletion('Delete', span)] });
  return {
    meta: { id, category, severity, fix, summary: message, why: 'A pattern of this newsroom, from its configuration.', examples: [] },
    checkParagraph: ({ masked }) => find(masked).map(report),
  };
}
