/** Contact, terminal and share lines of Bloomberg. */
import type { Pack } from '../pack';

export const bloomberg: Pack = {
  name: 'Bloomberg',
  seen: 'bloomberg.com',
  entries: [
    { phrase: 'share this article share tweet post email', kind: 'share', hits: ['SHARE THIS ARTICLE Share Tweet Post Email'], misses: ['Share it.'] },
    { phrase: 'to contact the (author|reporter|reporters|editor|editors) …', kind: 'response', hits: ['To contact the author of this story: Ann Reyes'], misses: ['To contact land, they rowed.'] },
    { phrase: "before it's here, it's on the bloomberg terminal", kind: 'subscription', hits: ["Before it's here, it's on the Bloomberg Terminal"], misses: ["Before it's late, row."] },
    { phrase: 'most read from bloomberg …', kind: 'related', hits: ['Most Read from Bloomberg'], misses: ['Most read it.'] },
    { phrase: '© # bloomberg …', kind: 'rights', hits: ['©2031 Bloomberg L.P.'], misses: ['Bloomberg rose.'] },
    { phrase: '(subscribe to|for even more: subscribe to) bloomberg …', kind: 'newsletter', hits: ['Subscribe to Bloomberg All Access'], misses: ['Subscribers sued.'] },
    { phrase: '(live on bloomberg|live now: bloomberg) …', kind: 'show', hits: ['LIVE ON BLOOMBERG Watch Live TV'], misses: ['Live on land.'] },
  ],
};
