/** Passages that stand twice: a pull quote that repeats the body, a tweet shown twice, a paragraph pasted again. */
import * as v from 'valibot';
import { perBlock } from '../memo';
import { passageOf, repeatsAmong, type Passage } from '../repeats';
import type { Placed, Report } from '../types';
import { quote, rule, suggestedDeletion } from './rule';

const options = v.object({
  words: v.optional(v.pipe(v.number(), v.integer(), v.minValue(4), v.description('How many words a passage must have to be reported when it stands twice.')), 8),
});

export default rule({
  meta: {
    id: 'repeated-passage',
    category: 'debris',
    severity: 'info',
    fix: 'suggested',
    summary: 'A passage that stands twice.',
    why: 'A box or a tweet of the page, set into the text, says the same again.',
    examples: [
      {
        bad: 'The harbor will close on Monday, and nobody knows yet for how long it will stay closed.\n“Nobody knows yet for how long it will stay closed” — Dana Reyes',
        good: 'The harbor will close on Monday, and nobody knows yet for how long it will stay closed.',
      },
    ],
    options,
  },
  checkArticle({ paragraphs }, given) {
    const passages = paragraphs.filter(({ paragraph }) => paragraph.role === 'body');
    if (paragraphs.filter(isTime).length >= FEWEST_ENTRIES) return [];
    const repeats = repeatsAmong(passages.map(({ paragraph }) => passageIn(paragraph)), v.parse(options, given).words);
    return repeats.flatMap(({ passage, within }) => {
      const repeated = passages[passage];
      const other = passages[within];
      return repeated && other && !quotesFrom(repeated, other) ? [report(repeated, other)] : [];
    });
  },
});

/** A live file says in one entry again what another has said. */
const FEWEST_ENTRIES = 3;
const isTime = ({ paragraph: { masked } }: Placed): boolean => masked.length <= 20 && /^\s*\d{1,2}(?::\d{2})? ?[ap]\.?m\.?(?: \p{Upper}{1,4})?[.:]?\s*$/iu.test(masked);

/** Longer than a paragraph that a box of the page repeats a part of. */
const LONGEST_PARAGRAPH = 2400;

/** A speech or a statement that the article gives in full holds the words that the story has quoted from it. */
const quotesFrom = ({ paragraph: { masked } }: Placed, { paragraph: { masked: whole } }: Placed): boolean => whole.length > LONGEST_PARAGRAPH && masked.length <= LONGEST_PARAGRAPH;

/** Longer than any pull quote with its speaker. */
const LONGEST_PULL_QUOTE = 600;
/** Whose words they are, after a dash at the end of a pull quote. */
const SPEAKER = /["”]?\s?[—–-]{1,2}\s?\p{Upper}[^—–.!?"“”]{1,80}$/u;

const passageIn = perBlock(({ masked }): Passage => passageOf(masked.length > LONGEST_PULL_QUOTE ? masked : masked.replace(SPEAKER, '')));

function report({ at, paragraph: { masked } }: Placed, other: Placed): Report {
  const start = masked.length - masked.trimStart().length;
  const span = { start: at + start, end: at + masked.trimEnd().length };
  return {
    span,
    message: `${quote(masked, { start, end: masked.length })} stands twice in the article; keep one of the two.`,
    fixes: [suggestedDeletion('Delete repeated passage', span)],
    related: { span: { start: other.at, end: other.at + other.paragraph.text.length }, message: 'The same words stand here.' },
  };
}
