/** Counts in words. */

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a dry run comes to, as a sentence. */
export function wouldBeFixed(count: number): string {
  return `${count === 0 ? 'Nothing' : counted(count, 'finding')} would be fixed${count === 0 ? '' : '; nothing was written'}.`;
}
