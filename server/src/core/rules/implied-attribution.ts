/** A quotation whose speaker the reader has to take over from the paragraph before, where nothing but nearness tells him. */
import { PRONOUNS } from '../attribution/grammar';
import { INFERENCE } from '../attribution/inference';
import { attributionFixes } from '../attribution/fixes';
import type { Attribution } from '../types';
import { quoteWords, rule } from './rule';

/** A running quotation and a colon say who goes on speaking; these leave it to the reader. */
const IMPLIED: ReadonlySet<string> = new Set([INFERENCE.goesOn, INFERENCE.introduced, INFERENCE.answer]);

export default rule({
  meta: {
    id: 'implied-attribution',
    category: 'quote',
    severity: 'hint',
    fix: 'suggested',
    summary: 'A quotation whose speaker only the paragraph before names.',
    why: 'Once a paragraph is moved or cut, the words pass to whoever stands before them then.',
    examples: [
      {
        bad: '“We start on Monday,” Ana Ortiz said.\n“The bridge has waited long enough.”',
        good: '“We start on Monday,” Ana Ortiz said.\n“The bridge has waited long enough,” Ortiz said.',
      },
    ],
  },
  checkArticle(article) {
    return article.implicit
      .filter(({ how, quotation, evidence }) => how === 'carried' && quotation.kind === 'speech' && IMPLIED.has(evidence.inference))
      .map((attribution) => ({
        span: attribution.span,
        message: `Only the paragraph before tells who says ${quoteWords(article, attribution)}${presumed(attribution)}; say it here.`,
        ...(attribution.cue && { related: { span: attribution.cue, message: 'The speaker is taken from here.' } }),
        get fixes() {
          return attributionFixes(article, attribution);
        },
      }));
  },
});

function presumed({ speaker, evidence }: Attribution): string {
  const name = speaker?.name ?? evidence.rejected?.name;
  return name === undefined || PRONOUNS.has(name.toLowerCase()) ? '' : ` (${name}, it seems)`;
}
