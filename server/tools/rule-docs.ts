/** A rule's page and its line in README's table, from its meta. */
import type { Rule, RuleMeta } from '../src/core/index';
import { optionsInWords } from './rule-settings';

const CATEGORY: Readonly<Record<RuleMeta['category'], string>> = { debris: 'Debris', promo: 'Promo', quote: 'Quotations' };
const FIX: Readonly<Record<RuleMeta['fix'], string>> = {
  safe: 'Offers fixes. Those marked safe are applied by `--fix` and by fix-all on save; the others wait for you.',
  suggested: 'Offers fixes to choose from. None is ever applied unseen.',
  none: 'Offers no fix: a person has to look.',
};

/** The page of one rule, in Markdown. */
export function rulePage({ meta }: Rule): string {
  const { id, category, severity, summary, why, fix, examples } = meta;
  const shown = examples.map(({ bad, good }) => `${fenced('Flagged', bad)}\n${fix === 'none' ? '' : `${fenced('Better', good)}\n`}`);
  const options = optionsInWords(meta).map(({ name, type, description }) => `- \`${name}\` (${type}): ${description}`);
  const sections = [
    `# ${id}`,
    `*${CATEGORY[category]} · ${severity === 'off' ? 'off unless a configuration asks for it' : severity}*`,
    '## What it finds',
    summary,
    '## Why it matters',
    why,
    '## Examples',
    shown.join('\n').trimEnd(),
    '## Fix',
    FIX[fix],
    '## Options',
    options.length > 0 ? options.join('\n') : 'None beyond its severity.',
  ];
  return `${sections.join('\n\n')}\n`;
}

function fenced(title: string, text: string): string {
  return `${title}:\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** README's table of all rules, in Markdown. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ meta }) => `| [${meta.id}](docs/rules/${meta.id}.md) | ${meta.summary} | ${meta.severity} | ${meta.fix} |`);
  return ['| rule | what it finds | severity | fix |', '|---|---|---|---|', ...rows].join('\n');
}
