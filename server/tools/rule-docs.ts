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
  const options = optionsInWords(meta);
  const listed = options.map(({ name, values, default: usual, description }) => `- \`${name}\` (${values}; \`${JSON.stringify(usual)}\` where it is left out): ${description}`);
  const other = severity === 'off' ? 'info' : 'off';
  const setting = options.length === 0 ? `"${other}"` : `{ "severity": "${severity}", "options": { ${options.map(({ name, default: usual }) => `"${name}": ${JSON.stringify(usual)}`).join(', ')} } }`;
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
    ...(listed.length > 0 ? [listed.join('\n')] : []),
    `Its severity is \`error\`, \`warning\`, \`info\`, \`hint\` or \`off\`. In VS Code, search the settings for \`newslint ${id}\`. In [\`newslint.config.json\`](../house-style.md), for the editor and the command line:`,
    `\`\`\`json\n{ "rules": { "${id}": ${setting} } }\n\`\`\``,
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
