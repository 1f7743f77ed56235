/** Newsroom pleas, series boxes and tip calls of ProPublica. */
import type { Pack } from '../pack';

export const propublica: Pack = {
  name: 'ProPublica',
  seen: 'propublica.org',
  entries: [
    { phrase: 'get our top investigations …', kind: 'newsletter', hits: ['Get our top investigations Subscribe to the newsletter'], misses: ['Get our top sail.'] },
    { phrase: 'these highlights were written by the reporters and editors of propublica', kind: 'disclaimer', hits: ['These highlights were written by the reporters and editors of ProPublica.'], misses: ['These were written at sea.'] },
    { phrase: 'this form requires javascript to complete …', kind: 'page', hits: ['This form requires JavaScript to complete.'], misses: ['This form requires ink.'] },
    { phrase: 'powered by screendoor', kind: 'page', hits: ['Powered by Screendoor.'], misses: ['Powered by sail.'] },
    { phrase: 'series: …', kind: 'related', hits: ['Series: Low Water'], misses: ['Series finales fail'] },
    { phrase: 'trump administration the 45th president and his administration', kind: 'related', hits: ['Trump Administration The 45th President and His Administration'], misses: ['The administration sails.'] },
    { phrase: 'get more trump, inc …', kind: 'show', hits: ['Get More Trump, Inc. Stay up to date with email updates'], misses: ['Get more rope.'] },
    { phrase: '[coronavirus ]coverage of the covid-19 pandemic, criminal justice and immigration[ related stories]', kind: 'pointer', seen: 'themarshallproject.org', hits: ['Coverage of the COVID-19 pandemic, criminal justice and immigration'], misses: ['Coverage of the pandemic fell.'] },
  ],
};
