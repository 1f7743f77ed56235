/** What fixing would change, as a unified diff that `patch` takes. */
import { createTwoFilesPatch } from 'diff';

/** `bytes` are the file's own: a byte order mark in them is part of its first line. */
export function unifiedDiff(path: string, before: string, after: string, bytes: Uint8Array = new Uint8Array()): string {
  const name = path.replace(/^\.\//, '');
  const mark = bytes[0] === 0xef ? '\uFEFF' : '';
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, mark + before, mark + after, '', '');
  return patch.slice(patch.indexOf('---'));
}
