/** The format that a file's name tells. */
import type { Format } from '../types';

const BY_EXTENSION: Readonly<Record<string, Format>> = { md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html' };

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Markdown and HTML by extension, in any case; everything else is plain text. */
export function formatOfName(name: string): Format {
  return BY_EXTENSION[extensionOf(name)] ?? 'plain';
}

export type NoArticle = 'archive' | 'table' | 'code';

const NO_ARTICLES: Readonly<Record<NoArticle, readonly string[]>> = {
  archive: ['jsonl', 'ndjson'],
  table: ['csv', 'tsv'],
  code: ['js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'css', 'scss', 'less', 'php', 'py', 'rb', 'java', 'sh', 'sql', 'xml', 'svg', 'yml', 'yaml', 'toml'],
};

/** What a file is by its name where it is no article: read as one, all of it would be debris, and a safe fix would empty it. */
export function noArticleByName(name: string): NoArticle | undefined {
  const extension = extensionOf(name);
  return (['archive', 'table', 'code'] as const).find((kind) => NO_ARTICLES[kind].includes(extension));
}
