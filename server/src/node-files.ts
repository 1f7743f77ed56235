/** The language server's file door in Node, for editors that offer none of their own. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import type { Files } from './lsp/runtime';

const ARTICLES = '**/*.{txt,md,markdown,html,htm}';
const NEVER = ['**/node_modules/**', '**/.git/**'];

export const nodeFiles: Files = {
  async read(uri) {
    const path = pathOf(uri);
    return path === null ? null : readText(path);
  },
  async write(uri, text, expected) {
    const path = pathOf(uri);
    if (path === null || (await readText(path)) !== expected) return false;
    await mkdir(dirname(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, text);
    await rename(temporary, path);
    return true;
  },
  async findArticles(folder) {
    const cwd = pathOf(folder);
    if (cwd === null) return [];
    const paths = await glob(ARTICLES, { cwd, ignore: NEVER, absolute: true, followSymbolicLinks: false });
    return paths.sort().map((path) => pathToFileURL(path).href);
  },
};

/** Only files have a path; untitled and virtual documents have none. */
export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return null;
  }
}
