/** The other linters: what each checks, and how it is asked to check files. Each does its own job; only the time is compared. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BENCH, type Contestant } from './measure';

export interface Peer {
  readonly name: string;
  /** Its package in test/bench. */
  readonly from: string;
  readonly checks: string;
  /** Reads files of this ending only. */
  readonly ending: '.txt' | '.md';
  readonly exitsWithCount?: boolean;
  readonly args: (paths: readonly string[]) => readonly string[];
}

const installed = (path: string): string => join(BENCH, 'node_modules', path);

/** textlint names its rules one by one; a rule is found beside it. */
const textlint = (...rules: readonly string[]) => (paths: readonly string[]): readonly string[] => [
  installed('textlint/bin/textlint.js'), '--no-textlintrc', ...rules.flatMap((rule) => ['--rule', rule]), ...paths,
];

export const peers: readonly Peer[] = [
  {
    name: 'retext, three rules', from: 'retext', ending: '.txt', checks: 'repeated words, a/an, passive voice',
    args: (paths) => [join(BENCH, 'peers/retext.mjs'), ...paths],
  },
  {
    name: 'textlint, one rule', from: 'textlint', ending: '.txt', checks: 'common misspellings',
    args: textlint('common-misspellings'),
  },
  {
    name: 'textlint, four rules', from: 'textlint', ending: '.txt', checks: 'common misspellings, sentence length, terminology, write-good',
    args: textlint('common-misspellings', 'en-max-word-count', 'terminology', 'write-good'),
  },
  {
    name: 'write-good', from: 'write-good', ending: '.txt', exitsWithCount: true, checks: 'passive voice, weasel words, adverbs, clichés',
    args: (paths) => [installed('write-good/bin/write-good.js'), ...paths],
  },
  {
    name: 'markdownlint-cli2', from: 'markdownlint-cli2', ending: '.md', checks: 'the form of Markdown',
    args: (paths) => [installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'), ...paths.map((path) => `:${path}`)],
  },
  {
    name: 'cspell', from: 'cspell', ending: '.txt', checks: 'spelling',
    // A file outside its root is none to cspell, unless it is named from there.
    args: (paths) => [installed('cspell/bin.mjs'), '--no-progress', '--no-cache', ...paths.map((path) => relative(BENCH, path))],
  },
  {
    name: 'harper.js', from: 'harper.js', ending: '.txt', checks: 'spelling and grammar',
    args: (paths) => [join(BENCH, 'peers/harper.mjs'), ...paths],
  },
  {
    name: 'alex', from: 'alex', ending: '.txt', checks: 'inconsiderate wording',
    args: (paths) => [installed('alex/cli.js'), '--text', ...paths],
  },
];

export function versionOf({ from }: Peer): string {
  return (JSON.parse(readFileSync(installed(`${from}/package.json`), 'utf8')) as { readonly version: string }).version; // every package has one
}

/** The peer at work on articles that lie in files of both endings, named without them. */
export function contestant({ name, args, ending, exitsWithCount = false }: Peer, stems: readonly string[]): Contestant {
  return { name, args: args(stems.map((stem) => stem + ending)), exitsWithCount };
}
