/** A quotation that nobody says: the attribution was cut with a paragraph, or went with a link that was stripped. */
import { attributionFixes } from '../attribution/fixes';
import type { Genre } from '../types';
import { quote, rule } from './rule';

/** Where every quotation is expected to have its speaker; elsewhere the form of the text says who speaks, or nobody asks. */
const ATTRIBUTING: ReadonlySet<Genre> = new Set<Genre>(['news', 'opinion', 'newsletter']);

export default rule({
  meta: {
    id: 'unattributed-quote',
    category: 'quote',
    severity: 'warning',
    fix: 'suggested',
    summary: 'A quotation that nobody says.',
    why: 'Readers cannot weigh words without knowing whose they are. A guess in print is worse than a gap, so attributions are only suggested.',
    examples: [
      {
        bad: 'Mayor Ana Ortiz closed the bridge on Monday.\nThe river had risen by two metres.\n“We will open it again before the snow comes.”',
        good: 'Mayor Ana Ortiz closed the bridge on Monday.\nThe river had risen by two metres.\n“We will open it again before the snow comes,” Ortiz said.',
      },
    ],
  },
  checkArticle(article) {
    if (!ATTRIBUTING.has(article.genre)) return [];
    return article.attributions
      .filter(({ how, quotation, paragraph }) => how === 'none' && quotation.kind === 'speech' && article.paragraphs[paragraph]?.paragraph.role === 'body')
      .map((attribution) => ({
        span: attribution.span,
        message: `Nobody says ${quote(article.text, attribution.span)}; name the speaker.`,
        fixes: attributionFixes(article, attribution),
      }));
  },
});
