/** Source notes and list heads of Al Jazeera. */
import type { Pack } from '../pack';

export const alJazeera: Pack = {
  name: 'Al Jazeera',
  seen: 'aljazeera.com',
  entries: [
    { phrase: 'source: al jazeera …', kind: 'rights', hits: ['SOURCE: AL JAZEERA AND NEWS AGENCIES'], misses: ['The source of it.'] },
    { phrase: 'follow al jazeera … on …', kind: 'follow', hits: ['Follow Al Jazeera English on X'], misses: ['Follow the story.'] },
    { phrase: '(list of # items|end of list|recommended stories list …)', kind: 'related', hits: ['End of list'], misses: ['End of the listing'] },
    { phrase: 'sign up for al jazeera …', kind: 'newsletter', hits: ['Sign up for Al Jazeera'], misses: ['Sign up for sea.'] },
  ],
};
