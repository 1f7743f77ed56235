/** How long reading an article took, as the status item says it. Knows no editor. */
import type { Linted } from '../../server/src/lsp/protocol';

/** "read in 3.2 ms"; where one waits for it, that it is the file that is large. */
export function readingTime({ milliseconds, slow }: Pick<Linted, 'milliseconds' | 'slow'>): string {
  const time = `read in ${milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0)} ms`;
  return slow ? `Large file: ${time}` : time;
}
