/** Membership and newsletter lines of Slate. */
import type { Pack } from '../pack';

export const slate: Pack = {
  name: 'Slate',
  seen: 'slate.com',
  entries: [
    { phrase: 'support slate … …', kind: 'donation', hits: ['Support Slate coverage'], misses: ['Support the slate of names.'] },
    { phrase: 'join slate plus …', kind: 'donation', hits: ['Join Slate Plus.'], misses: ['Join the club.'] },
    { phrase: 'sign up for the slatest … …', kind: 'newsletter', hits: ['Sign up for the Slatest daily.'], misses: ['Sign up for the race.'] },
    { phrase: 'slate has relationships with various online retailers …', kind: 'shop', hits: ['Slate has relationships with various online retailers.'], misses: ['Slate is a rock.'] },
  ],
};
