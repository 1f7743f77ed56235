/** Markers for ads that are not there. */
import type { Pack } from '../pack';

export const ads: Pack = {
  name: 'ad markers',
  seen: 'many sites',
  entries: [
    { phrase: '[skip |end of |remove |close |hide ](advertisement|advertisements|advertisment|advertising|ad|ads|adverts|advert|sponsored|sponsored content|sponsored by|paid content|paid post|partner content|promoted|promoted content|promoted stories|ad feedback|ad choices|adchoices|from our partners|paid partner content|sponsor message|message from our sponsor|from our sponsors|a message from our sponsor|advertorial)[ (- scroll to continue|advertisement|advertisements|ad|continue reading the main story|continue reading below|continue reading|story continues below advertisement|scroll to continue|read more|article continues below|story continues below|skip advertisement|close|loading|content continues below)]', kind: 'ad', hits: ['Advertisement', 'ADVERTISEMENT:', 'Advertisement Advertisement', 'Advertisement - Scroll to Continue', 'AD', 'Ad Feedback'], misses: ['Advertisement sales fell', 'Sponsored by the mayor, the bill passed.'] },
    { phrase: '[the |this ](story|article|content|post|text|video|column|report) (continues|continued|resumes) [right ](below|after|beneath|following)[ (this|the|our)][ (advertisement|ad|ads|gallery|video|promo|newsletter|form|player|tweet|photo|image|slideshow|map|graphic|poll|sponsored message|sponsor message|advert|advertisements|chart)] …', kind: 'ad', hits: ['Story Continues Below', 'Article continues after this advertisement', 'Story continues below video'], misses: ['The story continues in the book.'] },
    { phrase: '(story|article) continues', kind: 'ad', hits: ['Story continues'], misses: ['Story continues to grow'] },
    { phrase: '[please ](continue|keep) reading (below|after the ad|after advertisement)', kind: 'ad', hits: ['Continue Reading Below'], misses: ['Some keep reading below deck.'] },
    { phrase: '[please ](scroll|scroll down|swipe) (to|for) (continue|continue reading|continue with content|more|keep reading|video|videos|more videos|the video)', kind: 'ad', hits: ['SCROLL TO CONTINUE', 'Scroll down for video'], misses: ['Scroll down for miles'] },
    { phrase: '(this|the) (advertisement|ad) has not loaded yet …', kind: 'ad', hits: ['This advertisement has not loaded yet'], misses: ['This ad has aired'] },
    { phrase: '(promoted|sponsored|paid for|presented|supported) by (taboola|outbrain|revcontent|our partners|advertiser|our sponsors|our sponsor|google) …', kind: 'ad', hits: ['Promoted by Taboola'], misses: ['Sponsored by the senator'] },
    { phrase: '(sponsored|promoted) (content|links|stories|articles|video) (from|by|around|you may like) …', kind: 'ad', hits: ['Sponsored Content From Around the Web'], misses: ['Sponsored children write'] },
    { phrase: '(from around the web|around the web|more from around the web|you may like|recommended by outbrain|by taboola|ads by google)', kind: 'ad', hits: ['From Around The Web'], misses: ['Around the world'] },
    { phrase: '(supported by|presented by|brought to you by|sponsored by)', kind: 'ad', hits: ['Supported by'], misses: ['Supported by unions'] },
    { phrase: '[a ]message from [our sponsor|our sponsors|our advertisers|{name}]:', kind: 'ad', hits: ['A message from our sponsors:'], misses: ['A message from home'] },
    { phrase: 'video of the day', kind: 'ad', hits: ['VIDEO OF THE DAY'], misses: ['Video of the crash'] },
    { phrase: '(googletag|adsbygoogle|window.googletag|dfp-ad|div-gpt-ad|ad-slot) …', kind: 'ad', hits: ['googletag display slot'], misses: ['Google tags ads'] },
    { phrase: '{name} video of the day', kind: 'ad', key: ['video of the day'], hits: ['HPT VIDEO OF THE DAY'], misses: ['The video of the day he won is lost.'] },
  ],
};
