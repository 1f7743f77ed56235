/** What a newsroom writes to add a pattern of its own, and what becomes of it. Apart from what runs it, which is large and loaded only where there are patterns. */
import * as v from 'valibot';
import type { Rule, Span } from './types';

/** The shape of one entry of `patterns` in the configuration. */
export const housePatternEntry = v.strictObject({
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

export interface HousePattern {
  readonly id: string;
  /** The regular expression as it is written, between slashes and with its flags. */
  readonly match: string;
  /** The entry as it is written, by which what it found can be told from what another would find. */
  readonly written: string;
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

/** Reads the entries of a configuration; an entry with a problem makes no rule. `taken` are the ids that no entry may have. */
export type PatternReader = (entries: readonly unknown[], taken: ReadonlySet<string>) => HousePatterns;

/** Loads what runs patterns at the first configuration that has some; synchronous in every entry. */
export type PatternSource = () => PatternReader;
