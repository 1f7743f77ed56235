/** Consent and newsletter boxes of Reach titles. */
import type { Pack } from '../pack';

export const mirror: Pack = {
  name: 'Mirror and Reach titles',
  seen: 'mirror.co.uk, express.co.uk, dailystar.co.uk',
  entries: [
    { phrase: 'invalid email we use your sign-up to provide content …', kind: 'consent', hits: ["Invalid email We use your sign-up to provide content in ways you've consented to"], misses: ['Invalid ballots'] },
    { phrase: '(get email updates|sign up to our …|join our whatsapp community …|join the … whatsapp group …)', kind: 'newsletter', hits: ['Join our WhatsApp community'], misses: ['Join our crew'] },
    { phrase: 'we use your sign-up to provide content …', kind: 'consent', hits: ["We use your sign-up to provide content in ways you've consented to"], misses: ['We use your boat.'] },
    { phrase: '(click here to join our …|our community members are treated to …)', kind: 'newsletter', hits: ['Our community members are treated to special offers'], misses: ['Our community members meet.'] },
    { phrase: '(read more|read next|top news stories today)', kind: 'related', hits: ['Top news stories today'], misses: ['Top news stories differ'] },
    { phrase: 'do you have a story to (sell|share) …', kind: 'response', hits: ['Do you have a story to sell?'], misses: ['Do you have a boat?'] },
  ],
};
