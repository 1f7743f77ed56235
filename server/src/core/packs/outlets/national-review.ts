/** Corner replies and tip lines of National Review. */
import type { Pack } from '../pack';

export const nationalReview: Pack = {
  name: 'National Review',
  seen: 'nationalreview.com',
  entries: [
    { phrase: 'in response to {name}', kind: 'related', hits: ['In response to The Tide Turns'], misses: ['In response to the storm of last year, the town built a wall.'] },
    { phrase: 'send a tip to the news team at nr', kind: 'response', hits: ['Send a tip to the news team at NR.'], misses: ['Send a tip by mail.'] },
    { phrase: '(something to consider|if you enjoyed this article) …', kind: 'donation', hits: ['If you enjoyed this article, we have a proposition'], misses: ['If you enjoyed it, sail.'] },
    { phrase: "last week's g-file", kind: 'related', hits: ["Last week's G-File"], misses: ["Last week's storm"] },
  ],
};
