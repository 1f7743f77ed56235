/** Newsletter form and error messages of The Independent. */
import type { Pack } from '../pack';

export const independent: Pack = {
  name: 'The Independent',
  seen: 'independent.co.uk',
  entries: [
    { phrase: 'get the free morning headlines email …', kind: 'newsletter', hits: ['Get the free Morning Headlines email for news'], misses: ['Get the free boat.'] },
    { phrase: 'sign up to our free … email', kind: 'newsletter', hits: ['Sign up to our free Tide email'], misses: ['Sign up to row.'] },
    { phrase: 'i would like to be emailed about offers …', kind: 'consent', hits: ['I would like to be emailed about offers, events'], misses: ['I would like to row.'] },
    { phrase: 'please try again later', kind: 'page', hits: ['Please try again later'], misses: ['Please try the fish.'] },
    { phrase: '(recommended|read more|our journalists …|stop me if …)', kind: 'related', hits: ['Recommended'], misses: ['Recommended doses'] },
  ],
};
