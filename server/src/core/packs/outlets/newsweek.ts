/** Section plugs of Newsweek. */
import type { Pack } from '../pack';

export const newsweek: Pack = {
  name: 'Newsweek',
  seen: 'newsweek.com',
  entries: [
    { phrase: 'keep up with this story and more by subscribing now', kind: 'subscription', hits: ['Keep up with this story and more by subscribing now'], misses: ['Keep up with the story.'] },
    { phrase: 'for (more|the latest) … (head to|visit) newsweek …', kind: 'pointer', hits: ['For more rowing news, visit Newsweek Sports.'], misses: ['For more, row.'] },
    { phrase: '(start your unlimited newsweek trial|newsweek is committed to …|request reprint & licensing …|recommended newsweek stories)', kind: 'subscription', hits: ['Start your unlimited Newsweek trial'], misses: ['Start your engine.'] },
  ],
};
