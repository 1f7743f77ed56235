/** Players, share panels and calls for readers' stories of the BBC. */
import type { Pack } from '../pack';

export const bbc: Pack = {
  name: 'BBC',
  seen: 'bbc.com and bbc.co.uk',
  entries: [
    { phrase: 'these are external links and will open in a new window', kind: 'share', hits: ['These are external links and will open in a new window'], misses: ['External links will open soon.'] },
    { phrase: 'last updated on from the section …', kind: 'page', hits: ['Last updated on .From the section Rowing'], misses: ['Last updated laws'] },
    { phrase: '(follow us on twitter …|go to bbcafrica.com …|available to uk users only)', kind: 'follow', hits: ['Available to UK users only.'], misses: ['Available to all.'] },
    { phrase: 'get news from the bbc in your inbox …', kind: 'newsletter', hits: ['Get news from the BBC in your inbox, each weekday morning'], misses: ['Get news at noon.'] },
    { phrase: 'if you have information about this story …', kind: 'response', hits: ['If you have information about this story, please email us.'], misses: ['If you have a boat, row.'] },
    { phrase: 'please include a contact number if you are willing …', kind: 'response', hits: ['Please include a contact number if you are willing to speak to us.'], misses: ['Please include salt.'] },
    { phrase: 'you can also contact us in the following ways', kind: 'response', hits: ['You can also contact us in the following ways:'], misses: ['You can also row.'] },
    { phrase: 'read more from reality check', kind: 'related', hits: ['Read more from Reality Check'], misses: ['Reality checks hurt.'] },
    { phrase: 'share save add as preferred on google', kind: 'share', hits: ['Share Save Add as preferred on Google'], misses: ['Share prices fell.'] },
    { phrase: 'media playback is (unsupported|not supported) on (your|this) device', kind: 'player', hits: ['Media playback is not supported on this device'], misses: ['Playback is slow.'] },
    { phrase: 'find out who is already running and who might join them', kind: 'pointer', hits: ['Find out who is already running and who might join them.'], misses: ['Find out who rows.'] },
    { phrase: 'interactive … after before', kind: 'player', hits: ['Interactive See how the pier was flooded After Before'], misses: ['Interactive maps came after.'] },
  ],
};
