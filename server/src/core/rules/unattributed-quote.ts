/** A quotation that nobody says: the attribution was cut with a paragraph, or went with a link that was stripped. */
import { attributionEdits, laterMention, phrasingOf } from '../attribution/phrasing';
import { plausibleSpeakers } from '../attribution/suggest';
import type { Article, Attribution, Fix, Genre } from '../types';
import { quote, rule } from './rule';

/** Where every quotation is expected to have its speaker; elsewhere the form of the text says who speaks, or nobody asks. */
const ATTRIBUTING: ReadonlySet<Genre> = new Set<Genre>(['news', 'opinion', 'newsletter']);

const MOST_SPEAKERS = 4;

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

/** One suggestion for each plausible speaker, the likeliest first, and a placeholder for one who is not named yet. */
export function attributionFixes(article: Article, attribution: Attribution): readonly Fix[] {
  const phrasing = phrasingOf(article.attributions);
  const names = plausibleSpeakers(article, attribution, MOST_SPEAKERS).map(laterMention);
  const fix = (title: string, name: string): Fix => ({ title, edits: attributionEdits(article, attribution, name, phrasing), safe: false });
  return [...new Set(names)].map((name) => fix(`Attribute to ${name.split(' ').slice(-4).join(' ')}`, name)).concat(fix('Insert [SPEAKER] placeholder', '[SPEAKER]'));
}
