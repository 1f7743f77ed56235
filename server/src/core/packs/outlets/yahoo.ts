/** Read-on and recommendation lines of Yahoo. */
import type { Pack } from '../pack';

export const yahoo: Pack = {
  name: 'Yahoo',
  seen: 'yahoo.com',
  entries: [
    { phrase: 'story continues', kind: 'ad', hits: ['Story continues'], misses: ['Story continues on'] },
    { phrase: '(recommended stories|view comments|return to homepage|powered by yahoo scout|why you can trust us)', kind: 'related', hits: ['Why you can trust us'], misses: ['Why you can row'] },
    { phrase: '(read more from|more from) yahoo …', kind: 'related', hits: ['Read more from Yahoo News:'], misses: ['More from him came.'] },
    { phrase: 'our goal is to create a safe and engaging place …', kind: 'response', hits: ['Our goal is to create a safe and engaging place'], misses: ['Our goal is port.'] },
  ],
};
