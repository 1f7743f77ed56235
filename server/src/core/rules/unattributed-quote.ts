/** A quotation that nobody says: the attribution was cut with a paragraph, or went with a link that was stripped. */
import { attributionFixes } from '../attribution/fixes';
import { maySay } from '../quotations/attributions';
import { perBlock } from '../memo';
import { passageOf, repeatsAmong } from '../repeats';
import type { Attribution, Genre, Paragraph, Placed, Quotation } from '../types';
import { quoteWords, rule } from './rule';

/** Where every quotation is expected to have its speaker; elsewhere the form of the text says who speaks, or nobody asks: a columnist puts words into mouths. */
const ATTRIBUTING: ReadonlySet<Genre> = new Set<Genre>(['news', 'newsletter']);

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
    const nobodys = article.implicit.filter(({ how, quotation, paragraph }) => how === 'none' && quotation.kind === 'speech' && isSpoken(quotation, article.paragraphs[paragraph]?.paragraph));
    return withoutPullQuotes(nobodys, article.paragraphs)
      .map((attribution) => ({
        span: attribution.span,
        message: `Nobody says ${quoteWords(article, attribution)}; name the speaker.`,
        get fixes() {
          return attributionFixes(article, attribution);
        },
      }));
  },
});

/** In a quotation that was never closed the attribution may well stand within: that is another rule's to report. */
function isSpoken({ close, inside }: Quotation, paragraph: Paragraph | undefined): boolean {
  return paragraph?.role === 'body' && (close !== undefined || !maySay(paragraph.masked.slice(inside.start, inside.end)));
}

/** A pull quote says again what the story says: the fewest words by which it is known. */
const FEWEST_WORDS = 6;

const passageIn = perBlock(({ masked }) => passageOf(masked));

function withoutPullQuotes(nobodys: readonly Attribution[], paragraphs: readonly Placed[]): readonly Attribution[] {
  if (nobodys.length === 0) return nobodys;
  const quoted = new Map(nobodys.map(({ paragraph, quotation }) => [paragraph, quotation]));
  const passages = paragraphs.map(({ paragraph }, index) => {
    const quotation = quoted.get(index);
    return quotation === undefined ? passageIn(paragraph) : passageOf(paragraph.masked.slice(quotation.inside.start, quotation.inside.end));
  });
  const repeated = new Set(repeatsAmong(passages, FEWEST_WORDS).map(({ passage }) => passage));
  return nobodys.filter(({ paragraph }) => !repeated.has(paragraph));
}
