/** What the files of a new rule begin as. */

export function problemWith(id: string): string | undefined {
  return /^[a-z]+(?:-[a-z]+)*$/.test(id) ? undefined : 'Name the fault in lower-case words joined by hyphens, so that "allow ⟨id⟩" reads well: npm run new-rule -- merge-field';
}

/** path → text */
export function ruleFiles(id: string): ReadonlyMap<string, string> {
  return new Map([
    [`server/src/core/rules/${id}.ts`, ruleSource(id)],
    [`test/rules/${id}/found.txt`, 'A text in which the rule finds something: REPLACE-ME.\n'],
    [`test/rules/${id}/clean.txt`, 'A text that looks much like it, in which it finds nothing.\n'],
  ]);
}

function ruleSource(id: string): string {
  return `/** What it finds, and how that comes about in news copy. */
import { deletion, matches, quote, rule } from './rule';

export default rule({
  meta: {
    id: '${id}',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'What is wrong, in one sentence.',
    why: 'Why that matters to readers.',
    examples: [{ bad: 'The mayor resigned. REPLACE-ME', good: 'The mayor resigned.' }],
  },
  checkParagraph({ text }) {
    return matches(text, /REPLACE-ME/gu).map((span) => ({
      span,
      message: \`\${quote(text, span)} is what is wrong; delete it.\`,
      fixes: [deletion('Delete what is wrong', span)],
    }));
  },
});
`;
}

/** The list of rules with one more: imported in the order of names, last in the table. */
export function listed(id: string, index: string): string {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const imports = [...(index.match(/^import \w+ from '\.\/.*';$/gmu) ?? []), `import ${name} from './${id}';`].sort((one, other) => (fileOf(one) < fileOf(other) ? -1 : 1));
  const written = index.replace(/(?:^import \w+ from '\.\/.*';\n)+/mu, () => `${imports.join('\n')}\n`);
  return written.replace(/,\n\];/u, () => `, ${name},\n];`);
}

const fileOf = (line: string): string => line.slice(line.indexOf("'"));
