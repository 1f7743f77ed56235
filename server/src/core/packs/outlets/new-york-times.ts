/** Newsletter, app and navigation lines of the New York Times. */
import type { Pack } from '../pack';

export const newYorkTimes: Pack = {
  name: 'New York Times',
  seen: 'nytimes.com',
  entries: [
    { phrase: 'newsletter sign up continue reading the main story …', kind: 'newsletter', hits: ['Newsletter Sign Up Continue reading the main story'], misses: ['They read the mast.'] },
    { phrase: 'advertisement continue reading the main story', kind: 'ad', hits: ['Advertisement Continue reading the main story'], misses: ['Advertisements continue.'] },
    { phrase: '(photo|video|image) continue reading the main story …', kind: 'player', hits: ['Photo Continue reading the main story'], misses: ['Photos tell the main story.'] },
    { phrase: 'listen and follow the daily …', kind: 'show', hits: ['Listen and follow The Daily'], misses: ['Listen and learn.'] },
    { phrase: 'the new york times audio app …', kind: 'app', hits: ['The New York Times Audio app is home to stories'], misses: ['The app is home to many.'] },
    { phrase: 'the headlines brings you the biggest stories …', kind: 'show', hits: ['The Headlines brings you the biggest stories of the day'], misses: ['The headlines hurt.'] },
    { phrase: '(thank you for your patience while we verify access|already a subscriber|want all of the times) …', kind: 'subscription', hits: ['Want all of The Times? Subscribe.'], misses: ['Want all of it.'] },
    { phrase: 'the times is committed to publishing a diversity of letters …', kind: 'response', hits: ['The Times is committed to publishing a diversity of letters'], misses: ['The times change.'] },
    { phrase: "we'd like to hear what you think about this …", kind: 'response', hits: ["We'd like to hear what you think about this"], misses: ['We like it.'] },
    { phrase: 'sign up for … from the times', kind: 'newsletter', hits: ['Sign up for weekly updates on tides from The Times.'], misses: ['Sign up for the draft.'] },
    { phrase: "please verify you're not a robot …", kind: 'page', hits: ["Please verify you're not a robot by clicking the box."], misses: ['Please verify it.'] },
    { phrase: '(invalid email address|please re-enter|you must select a newsletter to subscribe to|view all new york times newsletters)', kind: 'newsletter', hits: ['You must select a newsletter to subscribe to.'], misses: ['You must select a port.'] },
  ],
};
