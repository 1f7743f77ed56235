/** Headlines of other stories, and the labels that introduce them (“Related:”, “Read more”). */
import { junkIn, rule } from './rule';

export default rule({
  meta: {
    id: 'related-headline',
    category: 'promo',
    severity: 'warning',
    fix: 'safe',
    summary: 'The headline of another story in the middle of this one.',
    why: 'Without the link it reads as part of the story, or as a section head that the next paragraph has nothing to do with.',
    examples: [{ bad: 'The council voted.\nRELATED: Ferry fares to rise in spring\nIt meets again on Monday.', good: 'The council voted.\nIt meets again on Monday.' }],
  },
  checkParagraph: junkIn('related-headline', 'Delete related headline'),
});
