/** Interest buttons, app plugs and show notes of both ABCs. */
import type { Pack } from '../pack';

export const abc: Pack = {
  name: 'ABC News and Australian ABC',
  seen: 'abcnews.go.com, abc.net.au',
  entries: [
    { phrase: 'interested in … add interest', kind: 'follow', hits: ['Interested in tides? Add tides as an interest Add Interest'], misses: ['Interested in ships.'] },
    { phrase: 'get real-time updates as this story unfolds …', kind: 'app', hits: ['Get real-time updates as this story unfolds.'], misses: ['Get real.'] },
    { phrase: 'download abc news for (iphone|android) …', kind: 'app', hits: ['Download ABC News for iPhone here'], misses: ['Download the news.'] },
    { phrase: 'to start, just "star" this story …', kind: 'app', hits: ['To start, just "star" this story in our app.'], misses: ['To start, row.'] },
    { phrase: 'this transcript has been automatically generated …', kind: 'disclaimer', hits: ['This transcript has been automatically generated'], misses: ['This has been done.'] },
    { phrase: '(read more from credit.com|hear the full interview on) …', kind: 'related', hits: ['Hear the full interview on ABC'], misses: ['Hear the sea.'] },
    { phrase: '(tune into|tune in to) abc (at|on|news) …', kind: 'show', hits: ['Tune into ABC at 1 p.m. ET for special coverage'], misses: ['Tune into the tide.'] },
  ],
};
