/** `newslint rules`, `explain` and `roles`: what newslint knows, for people to read. */
import { CONFIG_NAMES, type FoundConfig } from '../config-files';
import { readable, rulePage, rules, type Rule } from '../core/index';
import { EXIT } from './check';
import { teller, type Io } from './io';
import { readArticles } from './ledger';
import { configurationsAt, rulesNamed } from './named-rules';
import { below, described } from './problems';

/** Where the house patterns are looked for. */
export interface ShowOptions {
  readonly config?: string;
}

export async function listRules({ config }: ShowOptions, io: Io): Promise<number> {
  const { tell, told } = teller(io);
  const found = await configurationsAt({ cwd: io.cwd, config });
  for (const problem of found.flatMap(({ problems }) => problems)) tell(described(problem, io.cwd));
  const listed = [...rules, ...found.flatMap(({ config: { house } }) => house)];
  const width = Math.max(...listed.map(({ meta }) => meta.id.length));
  for (const { meta } of listed) {
    await io.out(`${meta.id.padEnd(width)}  ${meta.category.padEnd(6)}  ${meta.severity.padEnd(7)}  ${FIXES[meta.fix].padEnd(13)}  ${meta.summary}\n`);
  }
  return told() ? EXIT.failure : EXIT.clean;
}

const FIXES: Readonly<Record<Rule['meta']['fix'], string>> = { safe: 'fixed', suggested: 'fix suggested', none: 'no fix' };

const FIX_SENTENCES: Readonly<Record<Rule['meta']['fix'], string>> = {
  safe: '--fix repairs what is certain; the rest is suggested for you to look at.',
  suggested: 'Its fixes are suggestions; --fix leaves them for you to look at.',
  none: 'There is no fix; a person has to see to it.',
};

export async function explain(id: string, { config }: ShowOptions, io: Io): Promise<number> {
  const where = { cwd: io.cwd, config };
  for (const rule of await rulesNamed([id], where)) await io.out(rules.includes(rule) ? aboutRule(rule) : aboutPattern(rule, await configurationsAt(where), io.cwd));
  return EXIT.clean;
}

function aboutRule(rule: Rule): string {
  const { meta } = rule;
  const examples = meta.examples.map(({ bad, good }) => `Instead of\n${indented(bad)}\n${good === '' ? 'nothing at all.' : `write\n${indented(good)}`}\n`);
  const options = optionsOf(rule).map(([name, description]) => `  ${name}  ${description}`);
  return page([
    `${meta.id} (${meta.category}, ${meta.severity})`,
    `${meta.summary}\n${meta.why}`,
    ...examples,
    FIX_SENTENCES[meta.fix],
    ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
    `To ${meta.severity === 'off' ? 'have it looked for' : 'switch it off'}, in newslint.config.json:\n    { "rules": { "${meta.id}": "${meta.severity === 'off' ? 'info' : 'off'}" } }`,
    rulePage(meta.id),
  ]);
}

/** A house pattern has its severity in its own entry, and no page. */
function aboutPattern({ meta: { id, category, severity, fix, summary } }: Rule, found: readonly FoundConfig[], cwd: string): string {
  const file = found.map((each) => each.file).find((each) => each !== undefined) ?? CONFIG_NAMES[0];
  const match = found.flatMap(({ config }) => config.patterns).find((pattern) => pattern.id === id)?.match ?? '';
  return page([
    `${id} (${category}, ${severity})`,
    `${summary}\nA pattern of this newsroom, from ${below(file, cwd)} or what that extends.`,
    `It looks for\n${indented(match)}`,
    fix === 'safe' ? '--fix deletes what it finds.' : FIX_SENTENCES[fix],
    `To ${severity === 'off' ? 'have it looked for' : 'switch it off'}, in its entry in ‘patterns’:\n    "severity": "${severity === 'off' ? 'info' : 'off'}"`,
  ]);
}

const page = (paragraphs: readonly string[]): string => paragraphs.join('\n\n').replace(/\n{3,}/g, '\n\n') + '\n';

/** An example ends with its last line, whether or not that one is ended. */
const indented = (text: string): string => text.trimEnd().split('\n').map((line) => `    ${line}`).join('\n');

function optionsOf({ meta: { options } }: Rule): [string, string][] {
  if (options === undefined || !('entries' in options)) return [];
  return Object.entries(options.entries as Readonly<Record<string, unknown>>).map(([name, entry]) => [name, descriptionOf(entry)]); // valibot's own field of every object schema
}

/** A description may stand on the entry or on what the entry makes optional. */
function descriptionOf(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return '';
  const pipe: readonly unknown[] = 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [];
  for (const step of pipe) if (typeof step === 'object' && step !== null && 'description' in step && typeof step.description === 'string') return step.description;
  return 'wrapped' in schema ? descriptionOf(schema.wrapped) : '';
}

export async function roles(paths: readonly string[], options: { readonly encoding?: string; readonly config?: string }, io: Io): Promise<number> {
  const { tell, told } = teller(io);
  for await (const { path, articles } of readArticles(paths, options, io, tell)) {
    for (const { result } of articles) {
      const { paragraphs, genre } = result.article;
      const rows = paragraphs.map(({ paragraph }) => `  ${paragraph.role.padEnd(12)} ${readable(paragraph).trim().replace(/\s+/gu, ' ')}${paragraph.junk ? `  [${paragraph.junk.what}]` : ''}\n`);
      await io.out(`${path} (${genre})\n${rows.join('')}\n`);
    }
  }
  return told() ? EXIT.failure : EXIT.clean;
}
