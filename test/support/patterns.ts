/** Every regular expression that newslint is made of: those written in the source, and those that the source builds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  readonly regex: RegExp;
  /** The file that it is written in, or what builds it. */
  readonly origin: string;
}

const SOURCE = join(import.meta.dirname, '../../server/src');

/** The regular expressions written out in server/src, each once. */
export function writtenPatterns(): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        patterns.set(node.text, { regex: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), origin: relative(SOURCE, path) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...patterns.values()];
}

/** The regular expressions that are built while `run` runs, each once. */
export function builtPatterns(run: () => void): readonly Pattern[] {
  const built = new Map<string, Pattern>();
  const ordinary = globalThis.RegExp;
  globalThis.RegExp = new Proxy(ordinary, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const regex = new target(source, flags);
      built.set(String(regex), { regex, origin: 'built' });
      return regex;
    },
  });
  try {
    run();
  } finally {
    globalThis.RegExp = ordinary;
  }
  return [...built.values()];
}
