/** Polls and urgent links of Newsmax. */
import type { Pack } from '../pack';

export const newsmax: Pack = {
  name: 'Newsmax',
  seen: 'newsmax.com',
  entries: [
    { phrase: '… (vote here now|vote now|vote here|vote in urgent poll|vote in poll|vote in urgent poll now)', kind: 'response', key: ['vote'], hits: ['Should the pier close? Vote Here Now'], misses: ['They vote here each year.'] },
    { phrase: '(urgent|special|latest|vote now)', kind: 'related', hits: ['Urgent:'], misses: ['Urgent care'] },
  ],
};
