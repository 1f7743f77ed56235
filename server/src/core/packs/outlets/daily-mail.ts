/** Scroll notes, share counts and comment bars of the Daily Mail. */
import type { Pack } from '../pack';

export const dailyMail: Pack = {
  name: 'Daily Mail',
  seen: 'dailymail.co.uk',
  entries: [
    { phrase: 'scroll down for (video|videos|more|audio|podcast)', kind: 'ad', hits: ['Scroll down for video'], misses: ['Scroll down for miles'] },
    { phrase: '(share this article|# shares|view comments|# comments)', kind: 'share', hits: ['View comments'], misses: ['Views differ'] },
    { phrase: '(most watched news videos|most read news|top stories|related articles)', kind: 'related', hits: ['MOST WATCHED NEWS VIDEOS'], misses: ['Most watched in awe.'] },
    { phrase: '(loading video|video loading|# view gallery)', kind: 'player', hits: ['Video loading'], misses: ['Videos load.'] },
  ],
};
