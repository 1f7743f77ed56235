/** Newsletter and subscription notes of the Christian Science Monitor. */
import type { Pack } from '../pack';

export const christianScienceMonitor: Pack = {
  name: 'Christian Science Monitor',
  seen: 'csmonitor.com',
  entries: [
    { phrase: 'get the monitor stories you care about delivered …', kind: 'newsletter', hits: ['Get the Monitor Stories you care about delivered to your inbox.'], misses: ['Get the stories right.'] },
    { phrase: "editor's note: as a public service …", kind: 'subscription', hits: ["Editor's note: As a public service, our flood coverage is free."], misses: ["Editor's note: the tide was high."] },
    { phrase: 'a daily (summary|roundup) of (global reports|terrorism) …', kind: 'newsletter', hits: ['A daily summary of global reports on the sea.'], misses: ['A daily swim.'] },
    { phrase: 'our picks: recommended reading and viewing', kind: 'related', hits: ['OUR PICKS: Recommended reading and viewing'], misses: ['Our picks won.'] },
  ],
};
