/** Calls to follow an outlet or an author on a network, and bare lists of handles. */
import type { Pack } from '../pack';

export const following: Pack = {
  name: 'calls to follow',
  seen: 'many sites',
  entries: [
    { phrase: '[you can |you can also |please |to ](follow|find|like|friend|connect with|join|reach|tweet at|add) … (on|via|at|in) [our |the |his |her |their ]{network} …', kind: 'follow', hits: ['Follow Ann Reyes on Twitter at @annreyes.', 'Like us on Facebook.', 'Join us on Facebook.com/HarborPost'], misses: ['Police follow suspects on Facebook.', 'Detectives find clues on Instagram.'] },
    { phrase: 'follow … {handle} …', kind: 'follow', hits: ['Follow @harborpost', 'Follow the Tide on Twitter: @tide'], misses: ['Follow the coast at dawn.'] },
    { phrase: '(follow us|follow along|like us|find us|connect with us|follow me|follow him|follow her|follow them) …', kind: 'follow', hits: ['Follow us', 'Follow her.'], misses: ['Follow the money.'] },
    { phrase: '(follow|see|read|get) … (live updates|live coverage|live blog|liveblog|the latest|full coverage|complete coverage) (here|at|on|of) …', kind: 'pointer', hits: ['Follow our live coverage of the storm here.'], misses: ['Follow the latest fashion.'] },
    { phrase: '(you can follow|he tweets at|she tweets at|they tweet at|tweet him|tweet her|tweet us|find him on|find her on|find them on|reach him on|reach her on|he\'s on|she\'s on|his twitter handle is|her twitter handle is) …', kind: 'follow', weak: true, hits: ['He tweets at @harborman.'], misses: ['He likes tweets.'] },
    { phrase: 'follow{handle} …', kind: 'follow', key: ['follow@'], hits: ['Follow@tide for more'], misses: ['Follow tides for more.'] },
    { phrase: 'for …, (like|follow|join|find) us (on|at) {network} …', kind: 'follow', hits: ['For breaking news, like us on Facebook or follow us on X.'], misses: ['For years, they like us no more.'] },
    { phrase: '(listen|watch) … (follow|subscribe) … on {network} …', kind: 'follow', hits: ['Listen to Harbor Radio and follow us on Facebook and X.'], misses: ['Listen to the gulls that follow boats.'] },
    { phrase: '(twitter|facebook|instagram|twitter handle): {handle}', kind: 'follow', hits: ['Twitter: @harborpost'], misses: ['Twitter: a history'] },
    { phrase: '[follow ](our|my|his|her) (twitter|facebook|instagram|youtube) (page|account|channel|feed) …', kind: 'follow', weak: true, hits: ['Follow our Facebook page.'], misses: ['A Facebook page was deleted.'] },
    { phrase: '(share|tweet|post) … (using|with) [the ]hashtag …', kind: 'response', hits: ['Share your photos using the hashtag #tide.'], misses: ['Fans share photos with pride.'] },
    { phrase: 'join our (facebook|telegram|whatsapp|instagram|discord|online) (community|group|channel|page) …', kind: 'follow', hits: ['Join our Facebook community for updates.'], misses: ['Join our crew.'] },
    { phrase: '(whatsapp|telegram) channel', kind: 'follow', hits: ['WhatsApp channel'], misses: ['WhatsApp channels grew.'] },
    { phrase: 'join our (telegram|whatsapp|discord)', kind: 'follow', hits: ['Join our Telegram'], misses: ['Join our town.'] },
    { phrase: 'follow the topics in this {story}', kind: 'follow', hits: ['Follow the topics in this article'], misses: ['Follow the coast.'] },
    { phrase: 'join our (facebook|online|reader|readers) (community|group|page) …', kind: 'follow', hits: ['Join our Facebook community for conversation.'], misses: ['Join our crew.'] },
  ],
};
