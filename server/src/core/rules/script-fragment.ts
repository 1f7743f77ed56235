/** Fragments of JavaScript, CSS and JSON: ad calls, trackers, settings of a player. They come along when a page is scraped as text. */
import { debrisOf } from '../debris/index';
import { quote, removal, rule, suggestedDeletion } from './rule';

export default rule({
  meta: {
    id: 'script-fragment',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'A piece of script, style sheet or data in the copy.',
    why: 'Readers see code that was written for a browser.',
    examples: [
      { bad: 'The mayor resigned.\n.promo { color: red; }\nShe had held office for nine years.', good: 'The mayor resigned.\nShe had held office for nine years.' },
      { bad: 'The mayor resigned. googletag.cmd.push(function() { googletag.display("ad-1"); });', good: 'The mayor resigned.' },
    ],
  },
  checkParagraph(paragraph) {
    const { masked } = paragraph;
    return debrisOf(paragraph).scripts.map(({ start, end, broken }) => {
      const span = { start, end };
      return broken
        ? { span, message: `${quote(masked, span)} begins like a script and does not end; delete what is not copy.`, fixes: [suggestedDeletion('Delete script', span)] }
        : { span, message: `${quote(masked, span)} is code, not copy; delete it.`, fixes: [removal('Delete script', span, masked)] };
    });
  },
});
