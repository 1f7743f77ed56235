/** A quotation that nobody says: the attribution was cut with a paragraph, or went with a link that was stripped. */
import { quote, rule } from './rule';

export default rule({
  meta: {
    id: 'unattributed-quote',
    category: 'quote',
    severity: 'warning',
    fix: 'suggested',
    summary: 'A quotation that nobody says.',
    why: 'Readers cannot weigh words without knowing whose they are.',
    examples: [],
  },
  checkArticle({ text, attributions }) {
    return attributions
      .filter(({ how, quotation }) => how === 'none' && quotation.kind === 'speech')
      .map(({ span }) => ({ span, message: `Nobody says ${quote(text, span)}; name the speaker.`, fixes: [] }));
  },
});
