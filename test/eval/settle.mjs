// Whether applying all safe fixes comes to rest in every development article: nothing safe is left, and a second run changes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coreModule } from './core.mjs';

const corpus = fileURLToPath(new URL('../../../shared/corpus/articles.jsonl', import.meta.url));

if (!existsSync(corpus)) {
  console.log('The development articles are not beside this checkout; there is nothing to fix.');
  process.exit(0);
}

// No rule on quotations has a fix that may be applied unseen, but for their marks; leaving them out leaves the tagger out.
const { fixed, safeLeft } = await coreModule('settle', `
  import { lint } from './lint';
  import { defaultSettings } from './config';
  import { fixAll, safeFixes } from './fix';
  import { rules } from './rules/index';
  const junk = rules.filter(({ meta }) => meta.category !== 'quote');
  const findingsIn = (text) => lint({ text, format: 'plain' }, defaultSettings, junk, () => ({ tag: () => [] })).findings;
  export const fixed = (text) => fixAll(text, findingsIn);
  export const safeLeft = (text) => safeFixes(findingsIn(text)).length;
`);

const articles = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
let removed = 0;
const unsettled = [];
for (const { id, text } of articles) {
  const result = fixed(text);
  removed += text.length - result.length;
  if (safeLeft(result) > 0 || fixed(result) !== result) unsettled.push(id);
}
console.log(`${articles.length} articles fixed: ${removed} characters removed, ${unsettled.length} not at rest${unsettled.map((id) => `\n  ${id}`).join('')}`);
process.exitCode = unsettled.length > 0 ? 1 : 0;
