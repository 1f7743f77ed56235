/** Shortcodes (`[caption id="…"]`, `[embed]`, `[pullquote]`) that the content system should have turned into a picture, a player or a box. */
import { debrisOf } from '../debris/index';
import { quote, removal, rule, suggestedDeletion } from './rule';

/** What Cloudflare shows to machines in place of an address. */
const HIDDEN_ADDRESS = '[email';

export default rule({
  meta: {
    id: 'shortcode',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'A shortcode of a content system, shown as text.',
    why: 'Outside the system that knows it, a shortcode shows as gibberish in brackets.',
    examples: [
      { bad: 'The mayor resigned.\n[pullquote]\nShe had held office for nine years.', good: 'The mayor resigned.\nShe had held office for nine years.' },
      { bad: '[caption id="a12" width="300"]The mayor in May.[/caption]', good: 'The mayor in May.' },
    ],
  },
  checkParagraph(paragraph) {
    const { masked } = paragraph;
    return debrisOf(paragraph).shortcodes.map((span) =>
      masked.startsWith(HIDDEN_ADDRESS, span.start)
        ? { span, message: `${quote(masked, span)} hides an e-mail address; look it up in the original, or delete it.`, fixes: [suggestedDeletion('Delete hidden address', span)] }
        : { span, message: `${quote(masked, span)} is a shortcode of the content system, not copy; delete it.`, fixes: [removal('Delete shortcode', span, masked)] },
    );
  },
});
