/** Loyalty and contribution pleas of HuffPost. */
import type { Pack } from '../pack';

export const huffpost: Pack = {
  name: 'HuffPost',
  seen: 'huffpost.com',
  entries: [
    { phrase: 'support huffpost …', kind: 'donation', hits: ['Support HuffPost'], misses: ['Support the post.'] },
    { phrase: 'our # coverage needs you …', kind: 'donation', hits: ['Our 2032 Coverage Needs You'], misses: ['Our coverage ends.'] },
    { phrase: 'your loyalty means the world to us …', kind: 'donation', hits: ['Your Loyalty Means The World To Us'], misses: ['Your loyalty shows.'] },
    { phrase: 'dear huffpost reader', kind: 'donation', hits: ['Dear HuffPost Reader'], misses: ['Dear reader, he wrote.'] },
    { phrase: 'at huffpost, we believe …', kind: 'donation', hits: ['At HuffPost, we believe news is for all.'], misses: ['At dusk, we believe.'] },
    { phrase: 'help keep news free for everyone …', kind: 'donation', hits: ['Help keep news free for everyone'], misses: ['Help keep watch.'] },
    { phrase: 'thank you for your past contribution to huffpost …', kind: 'donation', hits: ['Thank you for your past contribution to HuffPost.'], misses: ['Thank you for the past.'] },
    { phrase: '[loading ]error loading …', kind: 'page', hits: ['LOADING ERROR LOADING'], misses: ['Error rates fell.'] },
    { phrase: "(suggest a correction|what's hot|conversations|do you have info to share …)", kind: 'response', hits: ['Suggest a correction'], misses: ['Suggest a port.'] },
  ],
};
