/** Newsletter line of Mother Jones. */
import type { Pack } from '../pack';

export const motherJones: Pack = {
  name: 'Mother Jones',
  seen: 'motherjones.com',
  entries: [
    { phrase: "for indispensable reporting … subscribe to mother jones' newsletters", kind: 'newsletter', hits: ["For indispensable reporting, subscribe to Mother Jones' newsletters"], misses: ['For reporting, she rowed.'] },
    { phrase: '(we recommend|fact: mother jones …|looking for news you can trust) …', kind: 'donation', hits: ['Looking for news you can trust?'], misses: ['Looking for land.'] },
  ],
};
