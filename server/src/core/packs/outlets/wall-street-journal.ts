/** Queue, rights and conversation lines of the Wall Street Journal. */
import type { Pack } from '../pack';

export const wallStreetJournal: Pack = {
  name: 'Wall Street Journal',
  seen: 'wsj.com',
  entries: [
    { phrase: 'save article log in to save …', kind: 'subscription', hits: ['Save Article Log in to save Subscribe'], misses: ['Save articles of faith.'] },
    { phrase: 'buy side from wsj …', kind: 'shop', hits: ['Buy Side from WSJ Expert recommendations'], misses: ['Buy side orders'] },
    { phrase: 'distribution and use of this material are governed by …', kind: 'rights', hits: ['Distribution and use of this material are governed by our Agreement'], misses: ['Distribution is hard.'] },
    { phrase: 'this copy is for your personal, non-commercial use only …', kind: 'rights', hits: ['This copy is for your personal, non-commercial use only'], misses: ['This copy is faint.'] },
    { phrase: 'share your thoughts …', kind: 'response', hits: ['SHARE YOUR THOUGHTS'], misses: ['Share your oar.'] },
    { phrase: 'newsletter sign-up …', kind: 'newsletter', hits: ['Newsletter Sign-up'], misses: ['Newsletters close.'] },
    { phrase: 'for more wsj … sign up …', kind: 'newsletter', hits: ['For more WSJ analysis, sign up for our newsletter'], misses: ['For more, row.'] },
    { phrase: 'sign up for the wsj … …', kind: 'newsletter', hits: ['Sign up for the WSJ Workout Challenge'], misses: ['Sign up for the race.'] },
    { phrase: 'end dow jones newswires …', kind: 'rights', hits: ['(END) Dow Jones Newswires'], misses: ['End of the line'] },
  ],
};
