/** Names that findings keep when lines shift: made of what the copy says, not of where it stands. */
import { createHash } from 'node:crypto';
import type { CheckedFile } from './index';

/** One for each finding, in order; findings alike in rule and sentence are told apart by their order. */
export function fingerprints({ findings, sentences }: CheckedFile): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule }, index) => {
    const content = `${rule}\n${sentences[index] ?? ''}`;
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return createHash('sha256').update(`${content}\n${count}`).digest('hex').slice(0, 32);
  });
}
