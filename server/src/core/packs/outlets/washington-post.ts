/** Gift, comment and carousel bars of the Washington Post. */
import type { Pack } from '../pack';

export const washingtonPost: Pack = {
  name: 'Washington Post',
  seen: 'washingtonpost.com',
  entries: [
    { phrase: 'add to your saved stories save', kind: 'share', hits: ['Add to your saved stories Save'], misses: ['Add to your boat.'] },
    { phrase: 'placeholder while article actions load', kind: 'page', hits: ['Placeholder while article actions load'], misses: ['Placeholder names'] },
    { phrase: 'wp get the full experience …', kind: 'subscription', hits: ['Wp Get the full experience. Choose your plan'], misses: ['Get the full sail.'] },
    { phrase: '(giftoutline|gift outlinegift|gift outline gift) …', kind: 'share', hits: ['GiftOutline Gift Article'], misses: ['Gift outlines'] },
    { phrase: 'send us facts to check …', kind: 'response', hits: ['Send us facts to check by filling out this form'], misses: ['Send us fish.'] },
    { phrase: 'sign up for the fact checker weekly newsletter', kind: 'newsletter', hits: ['Sign up for The Fact Checker weekly newsletter'], misses: ['Sign up for the race.'] },
    { phrase: '[skip to ]end of carousel', kind: 'page', hits: ['Skip to end of carousel'], misses: ['End of the carousel ride'] },
  ],
};
