/** Characters damaged by a wrong encoding (`donâ€™t`), repaired by undoing it; characters that are lost for good (`�`), only reported. */
import { mojibake } from '../debris/index';
import type { Span } from '../types';
import { quote, rule, suggestedDeletion } from './rule';

export default rule({
  meta: {
    id: 'mojibake',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'Characters damaged by a wrong encoding.',
    why: 'Readers see gibberish where an apostrophe or an accent was.',
    examples: [
      { bad: 'The mayor doesnâ€™t resign.', good: 'The mayor doesn’t resign.' },
      { bad: 'The nation?s mayors met.', good: 'The nation’s mayors met.' },
    ],
  },
  checkParagraph({ masked }) {
    return mojibake(masked).map(({ start, end, repaired, guessed }) => {
      const span = { start, end };
      const { before, after } = restOfWord(masked, span);
      const damaged = quote(masked, { start: start - before.length, end: end + after.length });
      if (repaired === undefined) return { span, message: `${damaged} has lost a character to a wrong encoding; look it up in the original.`, fixes: [] };
      if (repaired === '') return { span, message: `${damaged} was left behind by a wrong encoding; delete it.`, fixes: [suggestedDeletion('Delete stray character', span)] };
      return {
        span,
        message: `${damaged} was damaged by a wrong encoding; ${guessed ? 'see in the original whether it was' : 'write'} ‘${before}${repaired}${after}’.`,
        fixes: [{ title: 'Repair the encoding', edits: [{ span, text: repaired }], safe: !guessed }],
      };
    });
  },
});

const LONGEST_WORD = 30;

/** What stands of the same word on either side. */
function restOfWord(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = /[\p{Alpha}\d]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
  const after = /^[\p{Alpha}\d]*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  return { before, after };
}
