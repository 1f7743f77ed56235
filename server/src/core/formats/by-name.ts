/** The format that a file's name tells. */
import type { Format } from '../types';

const BY_EXTENSION: Readonly<Record<string, Format>> = { md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', xhtml: 'html' };

/** Markdown and HTML by extension, in any case; everything else is plain text. */
export function formatOfName(name: string): Format {
  return BY_EXTENSION[/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'plain';
}
