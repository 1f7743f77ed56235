/** Lines and sentences that send the reader elsewhere: to click, subscribe, follow, download, donate, comment, watch. */
import { junkIn, rule } from './rule';

export default rule({
  meta: {
    id: 'promo-line',
    category: 'promo',
    severity: 'warning',
    fix: 'safe',
    summary: 'A line that sends the reader elsewhere.',
    why: 'A plug that the page had beside the story reads as part of it.',
    examples: [{ bad: 'The council voted.\nCLICK HERE TO GET THE DAILY BUGLE APP', good: 'The council voted.' }],
  },
  checkParagraph: junkIn('promo-line', 'Delete promo line'),
});
