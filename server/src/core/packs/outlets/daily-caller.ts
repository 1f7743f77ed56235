/** Author, tip and licence lines of the Daily Caller. */
import type { Pack } from '../pack';

export const dailyCaller: Pack = {
  name: 'Daily Caller',
  seen: 'dailycaller.com',
  entries: [
    { phrase: 'content created by the daily caller news foundation …', kind: 'rights', hits: ['Content created by The Daily Caller News Foundation is available without charge.'], misses: ['Content created by sailors sells.'] },
    { phrase: 'all content created by the daily caller news foundation …', kind: 'rights', hits: ['All content created by the Daily Caller News Foundation is free.'], misses: ['All content was new.'] },
    { phrase: 'for licensing opportunities … please contact …', kind: 'rights', hits: ['For licensing opportunities of our content, please contact us.'], misses: ['For the license, sailors queue.'] },
    { phrase: 'send tips to {email} …', kind: 'response', hits: ['Send tips to ann@example.com.'], misses: ['Send ships to sea.'] },
    { phrase: 'pgp key …', kind: 'page', hits: ['PGP key.'], misses: ['PGP keys age.'] },
    { phrase: '{name} does not necessarily support or endorse the products, services or positions promoted …', kind: 'disclaimer', key: ['endorse the products'], hits: ['Mrs. Reyes does not necessarily support or endorse the products, services or positions promoted in any ad'], misses: ['She does not endorse the products.'] },
  ],
};
