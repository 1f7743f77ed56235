/** Whether a long paragraph has a word that the furniture of pages is made of; most have none, and need no closer look. */

/** Sources of patterns, whatever the case; each begins with three plain characters, by which it is found. */
const WORDS: readonly string[] = [
  'sign[- ]?up', 'sign(?:ing|ed) up', 'subscri', 'newsletter', 'in-box', 'inbox', 'e-mail', 'email', 'click', 'tap (?:here|for|to)', 'follow ', 'podcast', ' apps?[ .,!:]', 'donat', 'contribut',
  'journalism', 'newsroom', 'watch', 'here(?<=[^tw]here)\\b', 'below', 'privacy', 'reserved', 'copyright', 'opinions', 'views', 'may not be', 'more', 'related:', 'see also', 'advertis',
  'read (?:more|on|the|it|an|our)', 'continue reading', 'https?:', 'www\\.', 'comments? (?:on|section|below)', 'in the comments', 'javascript', 'browser', 'cookies', 'disclaimer', 'permission',
  'commission', 'toggle caption', 'image caption', 'media caption', 'pinterest', 'transcript', 'tell us', 'let us know', 'hear from you', 'share (?:this|your)', 'support (?:us|our|the)', 'visit',
  'download', 'interested in', 'recaptcha', 'coverage', 'photos:', ' ad ', 'looking for', "you'll (?:get|receive|find)", "we'll (?:send|email|deliver)", 'stay (?:up to date|informed|in the)',
  'keep up', 'host ', 'wp get', 'buy side', 'delivered', 'reader[- ]supported', 'rush transcript', 'market data', 'become a', 'join ', 'support ', 'commenting', 'sharing options', 'copy this code',
  'please include', 'contact', 'creative commons', 'licen[sc]', 'top news', 'latest', 'welcome to', 'advisor', 'paywall', 'best of', 'affiliate', 'unlimited', 'archives', 'be the first',
  'add your name', 'editorial', 'opinion', 'favou?rite', 'intelligence', 'to stay ', 'style and length', 'play video', 'syndicated', 'nonprofit', 'be civil', 'gift article', 'related video',
];

/** At the head of a paragraph only. */
const HEAD = /^(?:ad(?: |$)|close [a-z]|hide caption|[^a-z]{0,4}(?:related|read|see|more|watch|video|interactive|listen|poll|quiz)[ a-z]{0,12}:)/i;

export function isSuspect(text: string): boolean {
  if (text.includes('@') || text.includes('©') || / ad$/i.test(text.slice(-3)) || HEAD.test(text)) return true;
  let two = 0;
  for (let at = 0; at < text.length; at++) {
    const three = ((two << 5) | (text.charCodeAt(at) & LOW)) & THREE;
    two = three;
    if (BEGUN[three] === 0) continue;
    const pattern = BEGINNING_WITH.get(three);
    if (pattern === undefined) continue;
    pattern.lastIndex = at - 2;
    if (pattern.test(text)) return true;
  }
  return false;
}

/** Five bits tell letters apart and leave their case out; three characters make a number. */
const LOW = 31;
const THREE = 0x7fff;

function keyOf(word: string): number {
  return Array.from(word.slice(0, 3)).reduce((key, character) => (key << 5) | (character.charCodeAt(0) & LOW), 0);
}

/** One sticky pattern for all words that begin alike: one pattern for all of them tries each at every place, and takes several times as long. */
const BEGINNING_WITH: ReadonlyMap<number, RegExp> = sorted(WORDS);
const BEGUN = new Uint8Array(THREE + 1);
for (const key of BEGINNING_WITH.keys()) BEGUN[key] = 1;

function sorted(words: readonly string[]): ReadonlyMap<number, RegExp> {
  const alike = new Map<number, string[]>();
  for (const word of words) alike.set(keyOf(word), [...(alike.get(keyOf(word)) ?? []), word]);
  return new Map(Array.from(alike, ([key, group]) => [key, new RegExp(group.join('|'), 'iy')]));
}
