/** Newsletter boxes, bracketed links and ad markers of Politico. */
import type { Pack } from '../pack';

export const politico: Pack = {
  name: 'Politico',
  seen: 'politico.com',
  entries: [
    { phrase: 'politico (playbook|huddle|pulse|newsletters) …', kind: 'newsletter', hits: ['POLITICO Playbook newsletter Sign up today'], misses: ['Politicos agree.'] },
    { phrase: '(follow @politico|sign up here for politico huddle) …', kind: 'newsletter', hits: ['Follow @politico'], misses: ['Follow the party.'] },
    { phrase: 'countdown to # the race for # starts now …', kind: 'newsletter', hits: ['COUNTDOWN TO 2032 The race for 2032 starts now.'], misses: ['Countdown to launch'] },
    { phrase: '(missing out on the latest scoops|sign up for politico playbook …)', kind: 'newsletter', hits: ['Missing out on the latest scoops?'], misses: ['Missing out on rain'] },
    { phrase: 'on media blog archives select date …', kind: 'page', hits: ['On Media Blog Archives Select Date'], misses: ['Media archives burn.'] },
    { phrase: 'this article (first appeared on|tagged under) …', kind: 'rights', hits: ['This article tagged under: Tides'], misses: ['This article sparked joy.'] },
  ],
};
