/** Newsletter and reprint lines of the Washington Times. */
import type { Pack } from '../pack';

export const washingtonTimes: Pack = {
  name: 'Washington Times',
  seen: 'washingtontimes.com',
  entries: [
    { phrase: 'sign up for daily [opinion ](newsletter|newsletters) …', kind: 'newsletter', hits: ['Sign up for Daily Newsletters Manage Newsletters'], misses: ['Sign up for daily rows.'] },
    { phrase: 'sign up for {name} newsletter manage newsletters', kind: 'newsletter', hits: ["Sign up for Ann Reyes' Newsletter Manage Newsletters"], misses: ['Sign up for it.'] },
    { phrase: 'click here for reprint permission', kind: 'rights', hits: ['Click here for reprint permission.'], misses: ['Click on it.'] },
    { phrase: 'special coverage: …', kind: 'related', hits: ['SPECIAL COVERAGE: Tides'], misses: ['Special coverage areas'] },
  ],
};
