/** Membership and tip pleas of BuzzFeed News. */
import type { Pack } from '../pack';

export const buzzfeed: Pack = {
  name: 'BuzzFeed News',
  seen: 'buzzfeednews.com',
  entries: [
    { phrase: 'the journalists at buzzfeed news are proud to bring you …', kind: 'donation', hits: ['The journalists at BuzzFeed News are proud to bring you news.'], misses: ['Journalists are proud.'] },
    { phrase: 'to help keep this news free, become a member …', kind: 'donation', hits: ['To help keep this news free, become a member.'], misses: ['To help, row.'] },
    { phrase: '(view this (photo|video|post) on …|this post has not been formatted …)', kind: 'player', hits: ['View this video on YouTube'], misses: ['View this with care.'] },
    { phrase: 'more on this (story|topic)', kind: 'related', hits: ['More on this story'], misses: ['More on the sea came in.'] },
  ],
};
