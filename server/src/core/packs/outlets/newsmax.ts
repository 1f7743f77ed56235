/** Polls and urgent links of Newsmax. */
import type { Pack } from '../pack';

export const newsmax: Pack = {
  name: 'Newsmax',
  seen: 'newsmax.com',
  entries: [
    { phrase: '… (vote here now|vote now|vote here|vote in urgent poll|vote in poll|vote in urgent poll now)', kind: 'response', key: ['vote'], hits: ['Should the pier close? Vote Here Now'], misses: ['They vote here each year.'] },
    { phrase: '(urgent|special|latest|vote now)', kind: 'related', hits: ['Urgent:'], misses: ['Urgent care'] },
    { phrase: '… vote in urgent national poll', kind: 'response', key: ['urgent national poll'], hits: ['Should the Pier Close? Vote in Urgent National Poll'], misses: ['They vote in a national poll.'] },
    { phrase: "new obamacare survival guide reveals dangers ahead …", kind: 'shop', hits: ["New 'Obamacare Survival Guide' Reveals Dangers Ahead for Your Healthcare"], misses: ['New guide reveals the tide.'] },
    { phrase: '(for|to read) more of (his|her|their|judge {name}) reports, go here now', kind: 'pointer', hits: ['For more of his reports, Go Here Now.'], misses: ['For more of his catch, they waited.'] },
  ],
};
