/** Self-descriptions and newsletter boxes of trade and magazine titles. */
import type { Pack } from '../pack';

export const tradeTitles: Pack = {
  name: 'trade and magazine titles',
  seen: 'space.com, livescience.com, wired.com, kiplinger.com, businessoffashion.com, foreignpolicy.com, ft.com, stat.com',
  entries: [
    { phrase: 'breaking space news, the latest updates on rocket launches …', kind: 'newsletter', hits: ['Breaking space news, the latest updates on rocket launches'], misses: ['Breaking waves, the launch failed.'] },
    { phrase: '(enjoying our latest content|access the most recent journalism from our team|explore the latest features and updates) …', kind: 'newsletter', hits: ['Explore the latest features and updates'], misses: ['Explore the coast.'] },
    { phrase: 'agenda-setting intelligence, analysis and advice for …', kind: 'newsletter', hits: ['Agenda-setting intelligence, analysis and advice for sailors.'], misses: ['Agenda-setting talks end.'] },
    { phrase: 'profit and prosper with the best of expert advice …', kind: 'newsletter', hits: ['Profit and prosper with the best of expert advice'], misses: ['Profit and loss'] },
    { phrase: '… selects her favourite stories in this weekly newsletter', kind: 'newsletter', key: ['favourite stories'], hits: ['The editor selects her favourite stories in this weekly newsletter.'], misses: ['She selects stories.'] },
    { phrase: "foreign policy's best stories, accessible for all", kind: 'subscription', hits: ["Foreign Policy's best stories, accessible for all."], misses: ['Foreign policy shifts.'] },
    { phrase: 'in your inbox: …', kind: 'newsletter', hits: ['In Your Inbox: Our biggest stories'], misses: ['In your hands, it floats.'] },
    { phrase: 'columnists in-depth political coverage, sports analysis, entertainment reviews and cultural commentary', kind: 'newsletter', seen: 'suntimes.com', hits: ['Columnists In-depth political coverage, sports analysis, entertainment reviews and cultural commentary.'], misses: ['Columnists in depth differ.'] },
    { phrase: 'the morning rundown get a head start on …', kind: 'newsletter', seen: 'nbcnews.com', hits: ["The Morning Rundown Get a head start on the morning's top stories."], misses: ['The morning run got a head start.'] },
    { phrase: 'the daily wire is one of america\'s fastest-growing …', kind: 'subscription', seen: 'dailywire.com', hits: ["The Daily Wire is one of America's fastest-growing conservative media companies."], misses: ['The daily wire broke.'] },
    { phrase: 'published in', kind: 'page', seen: 'ijr.com', hits: ['Published in'], misses: ['Published in spring, it sank.'] },
  ],
};
