/** `newslint rules`, `explain` and `roles`: what newslint knows, for people to read. */
import { rulePage, rules, type Rule } from '../core/index';
import { EXIT, ruleNamed } from './check';
import { teller, type Io } from './io';
import { readArticles } from './ledger';

export async function listRules(io: Io): Promise<number> {
  const width = Math.max(...rules.map(({ meta }) => meta.id.length));
  for (const { meta } of rules) {
    await io.out(`${meta.id.padEnd(width)}  ${meta.category.padEnd(6)}  ${meta.severity.padEnd(7)}  ${FIXES[meta.fix].padEnd(13)}  ${meta.summary}\n`);
  }
  return EXIT.clean;
}

const FIXES: Readonly<Record<Rule['meta']['fix'], string>> = { safe: 'fixed', suggested: 'fix suggested', none: 'no fix' };

const FIX_SENTENCES: Readonly<Record<Rule['meta']['fix'], string>> = {
  safe: '--fix repairs what is certain; the rest is suggested for you to look at.',
  suggested: 'Its fixes are suggestions; --fix leaves them for you to look at.',
  none: 'There is no fix; a person has to see to it.',
};

export async function explain(id: string, io: Io): Promise<number> {
  const rule = ruleNamed(id);
  const { meta } = rule;
  const examples = meta.examples.map(({ bad, good }) => `Instead of\n${indented(bad)}\n${good === '' ? 'nothing at all.' : `write\n${indented(good)}`}\n`);
  const options = optionsOf(rule).map(([name, description]) => `  ${name}  ${description}`);
  await io.out(
    [
      `${meta.id} (${meta.category}, ${meta.severity})`,
      `${meta.summary}\n${meta.why}`,
      ...examples,
      FIX_SENTENCES[meta.fix],
      ...(options.length > 0 ? [`Options:\n${options.join('\n')}`] : []),
      `To ${meta.severity === 'off' ? 'have it looked for' : 'switch it off'}, in newslint.config.json:\n    { "rules": { "${meta.id}": "${meta.severity === 'off' ? 'info' : 'off'}" } }`,
      rulePage(meta.id),
    ].join('\n\n').replace(/\n{3,}/g, '\n\n') + '\n',
  );
  return EXIT.clean;
}

const indented = (text: string): string => text.split('\n').map((line) => `    ${line}`).join('\n');

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
      const rows = paragraphs.map(({ paragraph: { role, text, junk } }) => `  ${role.padEnd(12)} ${text.replace(/\s+/gu, ' ')}${junk ? `  [${junk.what}]` : ''}\n`);
      await io.out(`${path} (${genre})\n${rows.join('')}\n`);
    }
  }
  return told() ? EXIT.failure : EXIT.clean;
}
