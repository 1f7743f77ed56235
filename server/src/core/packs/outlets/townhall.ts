/** Recommended boxes, VIP pleas and disclaimers of Townhall. */
import type { Pack } from '../pack';

export const townhall: Pack = {
  name: 'Townhall',
  seen: 'townhall.com',
  entries: [
    { phrase: 'the opinions expressed by columnists are their own …', kind: 'disclaimer', hits: ['The opinions expressed by columnists are their own'], misses: ['The opinions differ.'] },
    { phrase: "editor's note: want to support townhall …", kind: 'donation', hits: ["Editor's Note: Want to support Townhall?"], misses: ["Editor's note: it rained."] },
    { phrase: 'join townhall vip …', kind: 'donation', hits: ['Join Townhall VIP'], misses: ['Join the town hall.'] },
    { phrase: 'watch the latest video at {url}', kind: 'pointer', hits: ['Watch the latest video at video.example.com'], misses: ['Watch the latest tide.'] },
    { phrase: 'recommended from townhall …', kind: 'related', hits: ['Recommended from Townhall'], misses: ['Recommended from the pulpit'] },
  ],
};
