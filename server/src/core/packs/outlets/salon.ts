/** Forms of Salon. */
import type { Pack } from '../pack';

export const salon: Pack = {
  name: 'Salon',
  seen: 'salon.com',
  entries: [
    { phrase: 'your message has been sent successfully', kind: 'page', hits: ['Your message has been sent successfully'], misses: ['Your message has been read.'] },
    { phrase: '(want a daily wrap-up of all the news and commentary salon has to offer …|subscribe to our morning newsletter, crash course)', kind: 'newsletter', hits: ['Want a daily wrap-up of all the news and commentary Salon has to offer?'], misses: ['Want a wrap.'] },
  ],
};
