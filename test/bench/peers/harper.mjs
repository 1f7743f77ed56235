// harper.js is a library: this is the smallest command line for it, with the rules that it switches on itself.
import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
for (const path of process.argv.slice(2)) {
  for (const lint of await linter.lint(readFileSync(path, 'utf8'), { language: 'plaintext' })) {
    console.log(`${path}:${lint.span().start} ${lint.message()}`);
    lint.free();
  }
}
