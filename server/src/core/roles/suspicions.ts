/** Whether a long paragraph has a word that the furniture of pages is made of; most have none, and need no closer look. */
import { anyOfWords } from './any-of-words';

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
  return text.includes('@') || text.includes('©') || / ad$/i.test(text.slice(-3)) || HEAD.test(text) || hasWord(text);
}

const hasWord = anyOfWords(WORDS);
