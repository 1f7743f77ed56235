/** What players, galleries and share bars leave behind when a page becomes text. */
import { junkIn, rule } from './rule';

export default rule({
  meta: {
    id: 'widget-text',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'Words of a player, a gallery or a share bar.',
    why: 'The button is gone; its words interrupt the story or run into a caption.',
    examples: [{ bad: 'The council voted.\nSHARE THIS ARTICLE Share Tweet Post Email\nIt meets again on Monday.', good: 'The council voted.\nIt meets again on Monday.' }],
  },
  checkParagraph: junkIn('widget-text', 'Delete widget text'),
});
