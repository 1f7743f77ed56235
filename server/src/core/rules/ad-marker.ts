/** Ad markers ("Advertisement", "Story continues below"): they label a place in the page, not in the story. */
import { junkIn, rule } from './rule';

export default rule({
  meta: {
    id: 'ad-marker',
    category: 'promo',
    severity: 'warning',
    fix: 'safe',
    summary: 'A marker for an ad that is not there.',
    why: 'Out of the page, the marker points at nothing and interrupts the story.',
    examples: [{ bad: 'The council voted.\nStory Continues Below\nIt meets again on Monday.', good: 'The council voted.\nIt meets again on Monday.' }],
  },
  checkParagraph: junkIn('ad-marker', 'Delete ad marker'),
});
