/** Calls for stories, app and subscription lines of British titles. */
import type { Pack } from '../pack';

export const britishPress: Pack = {
  name: 'British press',
  seen: 'telegraph.co.uk, thesun.co.uk, thetimes.co.uk, news.sky.com',
  entries: [
    { phrase: '(we pay for your stories|do you have a story for the … team|got a story …) …', kind: 'response', hits: ['We pay for your stories!'], misses: ['We pay for your boats.'] },
    { phrase: 'call us direct on …', kind: 'response', hits: ['Call us direct on 0000'], misses: ['Call us directly, she said.'] },
    { phrase: 'to see all content on the sun …', kind: 'page', hits: ['To see all content on The Sun, use the map'], misses: ['To see all of it, climb.'] },
    { phrase: 'follow sky news on …', kind: 'follow', hits: ['Follow Sky News on Twitter'], misses: ['Follow the news.'] },
    { phrase: '(be the first to get breaking news|install the sky news app for free) …', kind: 'app', hits: ['Be the first to get Breaking News'], misses: ['Be the first ashore.'] },
    { phrase: 'subscribe to the times to read as many articles as you like', kind: 'subscription', hits: ['Subscribe to The Times to read as many articles as you like.'], misses: ['Subscribers read.'] },
    { phrase: 'selects her favourite stories in this weekly newsletter', kind: 'newsletter', hits: ['Selects her favourite stories in this weekly newsletter.'], misses: ['She selects stories.'] },
    { phrase: '(try|enjoy) unlimited access …', kind: 'subscription', hits: ['Try unlimited access Only 1 for 4 weeks'], misses: ['Try access from the pier.'] },
    { phrase: '(share on facebook|share on x|share on twitter) opens in new window', kind: 'share', hits: ['Share on Twitter (opens in new window)'], misses: ['Share on land.'] },
  ],
};
