/** App and channel plugs of Indian sites. */
import type { Pack } from '../pack';

export const indianPress: Pack = {
  name: 'Indian press',
  seen: 'hindustantimes.com, livemint.com, ndtv.com, timesofindia.com',
  entries: [
    { phrase: 'catch all the (latest|business|live|breaking) …', kind: 'app', hits: ['Catch all the latest tides on Harbor Live.'], misses: ['Catch all the fish.'] },
    { phrase: "here are today's top news …", kind: 'pointer', hits: ["Here are today's top news, analysis and opinion."], misses: ['Here are the boats.'] },
    { phrase: 'know all about the latest news …', kind: 'pointer', hits: ['Know all about the latest news from Harbor Times.'], misses: ['Know all about it.'] },
    { phrase: '(join|follow|subscribe to) our (whatsapp|telegram) (channel|group) …', kind: 'follow', hits: ['Join our WhatsApp channel'], misses: ['Join our crew.'] },
    { phrase: '(also read|read also|also watch|read more)[ |: …]', kind: 'related', hits: ['Also Read: Ferry fares rise'], misses: ['Also read aloud'] },
    { phrase: 'except for the headline, this story has not been edited …', kind: 'disclaimer', hits: ['Except for the headline, this story has not been edited by our staff.'], misses: ['Except for rain, it was dry.'] },
    { phrase: '(get live|get all the latest|check out the latest) … (news|updates|scores) …', kind: 'app', hits: ['Check out the latest tide news here'], misses: ['Check out the boats.'] },
    { phrase: 'listen to the latest songs …', kind: 'shop', hits: ['Listen to the latest songs, only on HarborSaavn'], misses: ['Listen to the sea.'] },
    { phrase: 'unlock a world of benefits …', kind: 'subscription', hits: ['Unlock a world of benefits! From newsletters to alerts'], misses: ['Unlock a door.'] },
    { phrase: '(disclaimer:|the views and investment tips expressed by) …', kind: 'disclaimer', hits: ['The views and investment tips expressed by experts are their own'], misses: ['The views from here'] },
  ],
};
