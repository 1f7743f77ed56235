/** Donation and newsletter boxes of The Nation. */
import type { Pack } from '../pack';

export const theNation: Pack = {
  name: 'The Nation',
  seen: 'thenation.com',
  entries: [
    { phrase: '(support progressive journalism|travel with the nation|fight back!|ready to fight back?) …', kind: 'donation', hits: ['Support Progressive Journalism'], misses: ['Support progress.'] },
    { phrase: 'the nation is reader supported: …', kind: 'donation', hits: ['The Nation is reader supported: Chip in.'], misses: ['The nation is tired.'] },
    { phrase: 'did you know you can support the nation by drinking wine', kind: 'shop', hits: ['Did you know you can support The Nation by drinking wine?'], misses: ['Did you know?'] },
    { phrase: 'be the first to hear about nation travels …', kind: 'shop', hits: ['Be the first to hear about Nation Travels destinations'], misses: ['Be the first to hear it.'] },
    { phrase: 'check out our latest issue', kind: 'subscription', hits: ['Check out our latest issue'], misses: ['Check out by noon.'] },
  ],
};
