/** Supporter pleas, newsletter boxes and age notes of the Guardian. */
import type { Pack } from '../pack';

export const guardian: Pack = {
  name: 'The Guardian',
  seen: 'theguardian.com',
  entries: [
    { phrase: "get the day's headlines and highlights emailed …", kind: 'newsletter', hits: ["Get the day's headlines and highlights emailed to you"], misses: ['Get the day off.'] },
    { phrase: 'newsletters may contain info about charities …', kind: 'consent', hits: ['Newsletters may contain info about charities, online ads'], misses: ['Newsletters may close.'] },
    { phrase: 'sign up (to|:) … (edition|headlines|briefing|email|newsletter)', kind: 'newsletter', hits: ['Sign up to First Edition'], misses: ['Sign up to sail.'] },
    { phrase: 'the guardian is editorially independent …', kind: 'donation', hits: ['The Guardian is editorially independent.'], misses: ['The guardian is late.'] },
    { phrase: '(we will be in touch to remind you to contribute|look out for a message in your inbox) …', kind: 'donation', hits: ['We will be in touch to remind you to contribute.'], misses: ['We will be in port.'] },
    { phrase: 'guardian reporting goes far beyond …', kind: 'donation', hits: ['Guardian reporting goes far beyond the pitch.'], misses: ['Reporting goes far.'] },
    { phrase: 'this article is more than # (year|years|month|months) old', kind: 'page', hits: ['This article is more than 3 years old'], misses: ['This article is old.'] },
    { phrase: 'support the guardian …', kind: 'donation', hits: ['SUPPORT THE GUARDIAN'], misses: ['Support the guard.'] },
    { phrase: 'the guardian has given up posting from its official accounts …', kind: 'follow', hits: ['The Guardian has given up posting from its official accounts on X'], misses: ['The guard has given up.'] },
    { phrase: '(was this helpful|thank you for your feedback)', kind: 'page', hits: ['Was this helpful?'], misses: ['Was this wise?'] },
  ],
};
