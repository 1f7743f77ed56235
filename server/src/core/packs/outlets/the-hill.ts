/** Share notes and self-description of The Hill. */
import type { Pack } from '../pack';

export const theHill: Pack = {
  name: 'The Hill',
  seen: 'thehill.com',
  entries: [
    { phrase: 'the views expressed by (contributors|this author) are …', kind: 'disclaimer', hits: ['The views expressed by contributors are their own'], misses: ['The views are grand.'] },
    { phrase: 'story at a glance', kind: 'page', hits: ['Story at a glance'], misses: ['A glance at it'] },
    { phrase: '(view the latest edition|get the app|the memo is a reported column by {name} …)', kind: 'newsletter', hits: ['The Memo is a reported column by Ann Reyes'], misses: ['The memo is short.'] },
    { phrase: 'copyright # nexstar …', kind: 'rights', hits: ['Copyright 2031 Nexstar Media Inc.'], misses: ['Copyright lapsed.'] },
  ],
};
