/** Reuters: section heads in capitals; links and registration notices run into one line. */
import type { Pack } from '../pack';

export const reuters: Pack = {
  name: 'Reuters',
  seen: 'reuters.com',
  capitals: { mean: 'heads', signs: ['(Reuters) - ', '(Reuters) – ', '(Reuters) — '] },
  entries: [
    { phrase: 'register now for free unlimited access to reuters.com …', kind: 'subscription', hits: ['Register now for FREE unlimited access to Reuters.com Register'], misses: ['Register now to vote.'] },
    { phrase: 'our standards: the thomson reuters trust principles …', kind: 'rights', hits: ['Our Standards: The Thomson Reuters Trust Principles.'], misses: ['Our standards are high.'] },
    { phrase: 'graphic …: here', kind: 'pointer', hits: ['(GRAPHIC - Tracking the harbor seals: here)'], misses: ['Graphic scenes shown here'] },
    { phrase: 'search "wider image" …', kind: 'pointer', hits: ['SEARCH "WIDER IMAGE" FOR ALL STORIES'], misses: ['Search the wider bay.'] },
    { phrase: '(suggested topics|read next|acquire licensing rights …|opens new tab)', kind: 'related', hits: ['Suggested Topics:'], misses: ['Suggested topics differ.'] },
    { phrase: '(republication or redistribution of|all) reuters content …', kind: 'rights', hits: ['Republication or redistribution of Reuters content is prohibited.'], misses: ['Republication helps.'] },
  ],
};
