/** `npm run new-rule -- my-rule`: writes the files that a rule needs, to be filled in, and lists it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listed, problemWith, ruleFiles } from './rule-files';

const INDEX = 'server/src/core/rules/index.ts';

const id = process.argv[2] ?? '';
const problem = problemWith(id) ?? (existsSync(`server/src/core/rules/${id}.ts`) ? `There is a rule ‘${id}’ already.` : undefined);
if (problem === undefined) {
  for (const [path, text] of ruleFiles(id)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  writeFileSync(INDEX, listed(id, readFileSync(INDEX, 'utf8')));
  console.log(`listed it in ${INDEX}\nNow write the rule and its two texts, then: npx vitest run test/rules -u && npm run generate`);
} else {
  console.error(problem);
  process.exitCode = 2;
}
