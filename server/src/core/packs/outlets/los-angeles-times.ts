/** Newsletter boxes of the Los Angeles Times. */
import type { Pack } from '../pack';

export const losAngelesTimes: Pack = {
  name: 'Los Angeles Times',
  seen: 'latimes.com',
  entries: [
    { phrase: 'get up to speed with our essential california newsletter …', kind: 'newsletter', hits: ['Get up to speed with our Essential California newsletter'], misses: ['Get up to speed.'] },
    { phrase: '(enter email address|sign me up|you may occasionally receive promotional content from …)', kind: 'newsletter', hits: ['You may occasionally receive promotional content from the Harbor Times.'], misses: ['You may occasionally swim.'] },
    { phrase: 'more to read', kind: 'related', hits: ['More to Read'], misses: ['More to read than most'] },
    { phrase: 'subscribers get (early|exclusive) access …', kind: 'subscription', hits: ['Subscribers get exclusive access to this story'], misses: ['Subscribers get wet.'] },
  ],
};
