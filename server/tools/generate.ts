/** Writes what is said once in the rules' meta to where it is read: rule pages, the table in README, settings in the manifest, the configuration's schema; and the licences of what is bundled, with their texts. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { configShape, genericPackIds, outletPackIds, rules } from '../src/core/index';
import { INFERENCE } from '../src/core/attribution/inference';
import { licencePages } from './licences';
import { rulePage, ruleTable } from './rule-docs';
import { optionSettings, packSettings, severitySettings } from './rule-settings';

const RULE_PAGES = 'docs/rules';

/** path → text of every generated file, from the files as they stand. */
function generated(): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [`${RULE_PAGES}/${rule.meta.id}.md`, rulePage(rule)] as const);
  return new Map([...pages, ['README.md', filled('README.md', 'rules', ruleTable(rules))], ['docs/house-style.md', filled('docs/house-style.md', 'packs', packList())], ['docs/attribution.md', filled('docs/attribution.md', 'inferences', inferenceList())], ['package.json', manifestWithSettings()], ['docs/newslint.schema.json', configSchema()], ...licencePages()]);
}

/** A page with its part between `<!-- name -->` and `<!-- /name -->` written anew. */
function filled(path: string, name: string, text: string): string {
  return readFileSync(path, 'utf8').replace(new RegExp(`(?<=<!-- ${name} -->\\n).*?(?=<!-- /${name} -->)`, 'su'), () => `${text}\n`);
}

function inferenceList(): string {
  return Object.values(INFERENCE).map((words) => `- ${words}`).join('\n');
}

function packList(): string {
  const named = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');
  return `Generic: ${named(genericPackIds)}.\n\nOutlets: ${named(outletPackIds)}.`;
}

/** The schema that editors complete `newslint.config.json` by. */
function configSchema(): string {
  const { $schema, ...schema } = toJsonSchema(configShape(rules), { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title: 'newslint configuration', allowComments: true, allowTrailingCommas: true, ...schema }, null, 2)}\n`;
}

interface Manifest {
  readonly contributes: { readonly configuration: readonly { readonly title: string }[] };
}

/** The sections of the editor's settings that hold nothing but what rules and packs say of themselves. */
const SECTIONS: ReadonlyMap<string, typeof severitySettings> = new Map([['Packs', packSettings], ['Rules', severitySettings], ['Options of Rules', optionSettings]]);

function manifestWithSettings(): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest; // ours; the types say what of it is touched
  const { contributes } = manifest;
  const configuration = contributes.configuration.map((section) => {
    const settings = SECTIONS.get(section.title);
    return settings === undefined ? section : { ...section, properties: settings(rules) };
  });
  return `${JSON.stringify({ ...manifest, contributes: { ...contributes, configuration } }, null, 2)}\n`;
}

/** Pages of rules that are no more. */
function orphans(files: ReadonlyMap<string, string>): string[] {
  return readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`).filter((path) => !files.has(path));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // not there yet
  }
}

process.chdir(join(__dirname, '..'));
const files = generated();
const stale = [...[...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path), ...orphans(files)];
if (process.argv.includes('--check')) {
  if (stale.length > 0) console.error(`Stale; run npm run generate:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    const text = files.get(path);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
    console.log(`${text === undefined ? 'removed' : 'wrote'} ${path}`);
  }
}
