/** Share bar, newsletter and spoiler lines of the New York Post. */
import type { Pack } from '../pack';

export const newYorkPost: Pack = {
  name: 'New York Post',
  seen: 'nypost.com',
  entries: [
    { phrase: 'click to (share|email) … opens in new window', kind: 'share', hits: ['Click to share on Facebook (Opens in new window)'], misses: ['Click to it.'] },
    { phrase: 'be the first to comment', kind: 'response', hits: ['Be the first to comment.'], misses: ['Be the first ashore.'] },
    { phrase: 'view this post on instagram', kind: 'player', hits: ['View this post on Instagram'], misses: ['View this with care.'] },
  ],
};
