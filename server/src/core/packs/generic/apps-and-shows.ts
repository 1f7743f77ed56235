/** Plugs for apps, podcasts, broadcasts and the outlet's own books and events. */
import type { Pack } from '../pack';

export const appsAndShows: Pack = {
  name: 'plugs for apps and shows',
  seen: 'many sites',
  entries: [
    { phrase: '[please ]click [here |below |now ](to get|for|to download|get) … app …', kind: 'app', hits: ['CLICK HERE TO GET THE DAILY BUGLE APP', 'CLICK TO GET THE HARBOR APP'], misses: ['Clicking here opens the app.'] },
    { phrase: '[please ](get|download|install|try) … (app|apps|iphone|ipad|android|app store|google play|on the go) …', kind: 'app', hits: ['Download the Harbor Post app for breaking news.', 'GET THE HARBOR POST APP'], misses: ['Teenagers download the app.'] },
    { phrase: '(download|get|available|now available|our … app|the … app is) … (in|on|from) (the app store|google play|apple app store|the apple app store|itunes) …', kind: 'app', hits: ['Available on the App Store'], misses: ['The app was pulled from stores.', 'The app was pulled from the App Store.'] },
    { phrase: 'tune in: …', kind: 'show', hits: ["TUNE IN: Don't miss the mayor on Harbor at Dawn at 6 p.m."], misses: ['They tune in to the tide.'] },
    { phrase: 'watch {name} (tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeknights|weekdays)[ night|,] at # …', kind: 'show', hits: ['Watch Ann Reyes Tuesday at 6 p.m. on “Harbor at Dawn.”'], misses: ['They watch the tide Tuesday at 6.'] },
    { phrase: '(get|take) … (on the go|with you) …', kind: 'app', weak: true, hits: ['Get harbor news on the go'], misses: ['Take the stairs.'] },
    { phrase: '(listen|watch|subscribe|tune in|tune into|hear|download|check out|catch|stream) … (podcast|episode|on our show|full show|full interview|full episode|full video|live stream|livestream|live here|show here|weekdays|weeknights|sundays|saturdays|mondays|fridays) …', kind: 'show', hits: ['Listen to the full episode of Low Water.', 'Tune in weeknights at 8.'], misses: ['Fans listen to the podcast.'] },
    { phrase: '(listen|watch|hear|download|stream|check out|catch) … (here|below|above|in the player above|in the video above|at the link)', kind: 'pointer', hits: ['WATCH HERE.', 'Watch the full interview here.', 'Listen to the story below.'], misses: ['They watch here every night.'] },
    { phrase: '(see|view|read|find) … (here|at the link)', kind: 'pointer', hits: ['Read the full letter here.'], misses: ['Sailors read the weather here.'] },
    { phrase: '(listen|watch|hear|download|stream) … {url}', kind: 'pointer', hits: ['Watch it live at harborpost.example.com'], misses: ['They watch it at home.'] },
    { phrase: '(hit play|press play|click play|hit the play button|click the play button|click on the player|use the player) …', kind: 'show', hits: ['Hit play on the player below.'], misses: ['Press the hit play tickets.'] },
    { phrase: '(listen|watch|play|read) (now|live|here|online|the latest|latest|more|next|this|full episode|full video|the video|the full video|the full interview|the clip|the full story|to this article|to this story|to the story|to article|to story|to the podcast|later)', kind: 'pointer', hits: ['Watch now', 'Listen to this article'], misses: ['Read this and weep'] },
    { phrase: '[our |your ](host|hosts) … will guide you …', kind: 'show', weak: true, hits: ['Host Ann Reyes will guide you through the news.'], misses: ['Host Ann Reyes sang.'] },
    { phrase: 'listen to {name}', kind: 'show', weak: true, hits: ['Listen to Low Water'], misses: ['Listen to the wind or to the gulls in the harbor.'] },
    { phrase: 'season # of … podcast …', kind: 'show', weak: true, hits: ['Season 4 of the hit podcast Low Water is now live.'], misses: ['Season 4 of the series begins.'] },
    { phrase: '[on |in ](this|the latest|this week\'s|today\'s|our latest) (episode|podcast) (of|is|,) …', kind: 'show', weak: true, hits: ['On this episode of Low Water'], misses: ['This week was long.'] },
    { phrase: 'the (video|audio|podcast|full interview|full episode|full video|full transcript) (is|can be) (available|found|heard|seen|here|below|above) …', kind: 'pointer', weak: true, hits: ['The full interview can be found here.'], misses: ['The full moon rises.'] },
    { phrase: '(apple podcasts|spotify|stitcher|itunes|google podcasts|npr one) (,|apple|spotify|stitcher|itunes|google|npr|amazon|rss|overcast|or) …', kind: 'show', hits: ['Apple Podcasts Spotify Stitcher'], misses: ['Spotify has grown.'] },
    { phrase: '{name} is the host of … (weekdays|weeknights|podcast) …', kind: 'show', key: ['podcast', 'weekdays', 'weeknights'], weak: true, hits: ['Ann Reyes is the host of the podcast Low Water.'], misses: ['Ann Reyes is the mayor.'] },
    { phrase: '(buy|order|pre-order|preorder) … (book|tickets|copy) … (here|amazon|today|now|bookstores|{url}) …', kind: 'shop', hits: ['Order your copy of the book here.'], misses: ['Collectors buy the book.'] },
    { phrase: 'his new book, … is available … (amazon|here|online|now) …', kind: 'shop', weak: true, hits: ['His new book, Low Water, is available on Amazon.'], misses: ['His new book angers sailors.'] },
  ],
};
