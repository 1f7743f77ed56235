/** Homepage and newsletter plugs of Business Insider. */
import type { Pack } from '../pack';

export const businessInsider: Pack = {
  name: 'Business Insider',
  seen: 'businessinsider.com',
  entries: [
    { phrase: "visit business insider's homepage for more stories", kind: 'pointer', hits: ["Visit Business Insider's homepage for more stories."], misses: ['Visit the shore.'] },
    { phrase: '(read more|now read): …', kind: 'related', hits: ['Now read: The tide turns'], misses: ['Now read aloud, he said.'] },
    { phrase: 'something is loading', kind: 'page', hits: ['Something is loading.'], misses: ['Something is wrong.'] },
    { phrase: 'over # million people read morning brew …', kind: 'newsletter', hits: ['Over 3 million people read Morning Brew; you should too'], misses: ['Over 3 million people drank.'] },
    { phrase: 'read the original article on {name}', kind: 'related', hits: ['Read the original article on Business Insider'], misses: ['Read the original.'] },
  ],
};
