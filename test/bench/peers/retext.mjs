// retext has no command line of its own: this is the smallest one, for three of its rules.
import { readFileSync } from 'node:fs';
import { retext } from 'retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';

const processor = retext().use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextPassive);
for (const path of process.argv.slice(2)) {
  const { messages } = await processor.process(readFileSync(path, 'utf8'));
  for (const { line, column, reason } of messages) console.log(`${path}:${line}:${column} ${reason}`);
}
