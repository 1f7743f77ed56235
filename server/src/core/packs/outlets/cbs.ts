/** Affiliate notes, live plugs and section names of CBS News. */
import type { Pack } from '../pack';

export const cbs: Pack = {
  name: 'CBS News',
  seen: 'cbsnews.com',
  entries: [
    { phrase: 'cbs essentials is created independently …', kind: 'shop', hits: ['CBS Essentials is created independently of the newsroom.'], misses: ['It is created independently.'] },
    { phrase: 'watch cbsn live', kind: 'show', hits: ['Watch CBSN Live'], misses: ['Watch it live at sea.'] },
    { phrase: 'more from cbs news', kind: 'related', hits: ['More from CBS News'], misses: ['More from the sea came.'] },
    { phrase: 'click here to browse full transcripts …', kind: 'pointer', hits: ['Click here to browse full transcripts'], misses: ['Browse widely.'] },
    { phrase: '(first published on …|# cbs interactive inc …)', kind: 'rights', hits: ['First published on March 3, 2031'], misses: ['First published poets'] },
  ],
};
