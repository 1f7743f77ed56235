/** Newsletter boxes and app lines of NBC News. */
import type { Pack } from '../pack';

export const nbc: Pack = {
  name: 'NBC News',
  seen: 'nbcnews.com',
  entries: [
    { phrase: 'let our news meet your inbox …', kind: 'newsletter', hits: ['Let our news meet your inbox.'], misses: ['Let our ship meet yours.'] },
    { phrase: 'get breaking news alerts and special reports …', kind: 'newsletter', hits: ['Get breaking news alerts and special reports.'], misses: ['Get breaking glass.'] },
    { phrase: 'the news and stories that (matter|matters) …', kind: 'newsletter', hits: ['The news and stories that matter, delivered weekday mornings.'], misses: ['The news broke.'] },
    { phrase: '(download the nbc news app|get more news live on nbc news now) …', kind: 'app', hits: ['Download the NBC News app for breaking news'], misses: ['Download the news.'] },
    { phrase: 'follow nbc … on (twitter|facebook|instagram) …', kind: 'follow', hits: ['Follow NBC Harbor on Twitter'], misses: ['Follow the beacon.'] },
  ],
};
