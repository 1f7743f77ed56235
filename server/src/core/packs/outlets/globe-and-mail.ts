/** Newsletter and share widgets of Canadian sites. */
import type { Pack } from '../pack';

export const canadianPress: Pack = {
  name: 'Canadian press',
  seen: 'globalnews.ca, cbc.ca, theglobeandmail.com',
  entries: [
    { phrase: 'this advertisement has not loaded yet …', kind: 'ad', hits: ['This advertisement has not loaded yet'], misses: ['This advertisement has aired.'] },
    { phrase: '(send this page to someone via email|share this item …|see more sharing options|copy article link|descrease article font size|increase article font size)', kind: 'share', hits: ['Send this page to someone via email'], misses: ['Send this page to me.'] },
    { phrase: 'get daily national news …', kind: 'newsletter', hits: ['Get daily national news'], misses: ['Get daily bread.'] },
    { phrase: '(previous video|next video|trending now|read next:) …', kind: 'related', hits: ['Trending now'], misses: ['Trending downward'] },
    { phrase: 'if you get global news from instagram or facebook …', kind: 'follow', hits: ['If you get Global News from Instagram or Facebook'], misses: ['If you get wet, dry off.'] },
    { phrase: 'find out how you can still connect with us', kind: 'follow', hits: ['Find out how you can still connect with us'], misses: ['Find out how it ends.'] },
    { phrase: 'this section is (by invitation only|sponsored) …', kind: 'page', hits: ['This section is by invitation only'], misses: ['This section is dry.'] },
    { phrase: 'report an (error|editorial error|technical issue)', kind: 'page', hits: ['Report an error'], misses: ['Report an oil spill'] },
  ],
};
