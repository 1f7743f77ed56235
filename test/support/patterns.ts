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
  for (const path of sourceFiles()) {
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

export function sourceFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, withFileTypes: true }).flatMap(({ name, parentPath }) => (name.endsWith('.ts') ? [join(parentPath, name)] : []));
}

/** The files of server/src that build regular expressions from parts. */
export function buildingFiles(): readonly string[] {
  return sourceFiles().filter((path) => /\bRegExp\(/.test(readFileSync(path, 'utf8'))).map((path) => relative(SOURCE, path));
}

/** The regular expressions that files of server/src build while `run` runs, each once; those of libraries left out. */
export async function builtPatterns(run: () => Promise<void>): Promise<readonly Pattern[]> {
  const built = new Map<string, Pattern>();
  const ordinary = globalThis.RegExp;
  globalThis.RegExp = new Proxy(ordinary, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const regex = new target(source, flags);
      const origin = ORIGIN.exec(callers())?.[1];
      if (origin !== undefined) built.set(String(regex), { regex, origin });
      return regex;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = ordinary;
  }
  return [...built.values()];
}

/** The nearest file of ours among the callers, where no library stands before it. */
const ORIGIN = /^(?:(?!node_modules).)*?\/server\/src\/([\w/.-]+\.ts)/s;

/** Who is calling, from the call of the constructor on. */
const callers = (): string => (new Error().stack ?? '').split('\n').slice(3).join('\n');
