/** Podcast and author plugs of Breitbart. */
import type { Pack } from '../pack';

export const breitbart: Pack = {
  name: 'Breitbart',
  seen: 'breitbart.com',
  entries: [
    { phrase: 'subscribe for free by clicking your preferred podcast platform below', kind: 'show', hits: ['SUBSCRIBE for free by clicking your preferred podcast platform below.'], misses: ['Subscribers click below.'] },
    { phrase: "[please ]let us know if you're having issues with commenting", kind: 'response', hits: ["Please let us know if you're having issues with commenting."], misses: ['Let us row.'] },
    { phrase: '{name} is … available from … through amazon …', kind: 'shop', key: ['amazon'], hits: ['Low Water is now available from Harbor House through Amazon.'], misses: ['The boat is available.'] },
  ],
};
