/** Self-description of the Daily Wire. */
import type { Pack } from '../pack';

export const dailyWire: Pack = {
  name: 'Daily Wire',
  seen: 'dailywire.com',
  entries: [
    { phrase: 'the daily wire, headed by …', kind: 'donation', hits: ['The Daily Wire, headed by a podcast host, is a provider of news.'], misses: ['The wire was cut.'] },
    { phrase: '(download|get) the daily wire app …', kind: 'app', hits: ['Download The Daily Wire app'], misses: ['Download the wire.'] },
  ],
};
