/** Hubs, separators and support notes of the Associated Press. */
import type { Pack } from '../pack';

export const ap: Pack = {
  name: 'Associated Press',
  seen: 'apnews.com and papers that run its copy',
  entries: [
    { phrase: 'go to https://apnews.com… …', kind: 'pointer', hits: ['Go to https://apnews.com/hub/tides for more coverage'], misses: ['Go to the harbor.'] },
    { phrase: 'ap sports: {url}', kind: 'pointer', hits: ['AP Sports: https://apnews.com/sports'], misses: ['AP sports writers agree.'] },
    { phrase: "follow ap's … (coverage|live updates) …", kind: 'pointer', hits: ["Follow AP's live updates on the flood"], misses: ['Follow the tide.'] },
    { phrase: 'more ap …: {url}', kind: 'related', hits: ['More AP tides: https://apnews.com/hub/tides'], misses: ['More apples fell.'] },
    { phrase: 'catch up on … with ap experts …', kind: 'show', hits: ['Catch up on the tides with AP experts on our podcast'], misses: ['Catch up on sleep.'] },
    { phrase: 'the associated press receives support …', kind: 'disclaimer', hits: ['The Associated Press receives support from a foundation.'], misses: ['The press receives guests.'] },
    { phrase: 'the ap is solely responsible …', kind: 'disclaimer', hits: ['The AP is solely responsible for all content.'], misses: ['The mayor is solely responsible.'] },
  ],
};
