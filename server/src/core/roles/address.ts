/**
 * How a page speaks to its reader, told from the kinds of its words, whatever the outlet: an order about the page's own things
 * ("Save articles for later"), or the newsroom's word about itself to those who read it ("Your subscription keeps us going").
 */
import type { PhraseKind } from '../packs/pack';

/** Longer sentences are copy. */
const MOST_WORDS = 50;
const MOST_WORDS_TO_READERS = 30;
/** A title of so many words at most. */
const LONGEST_TITLE = 8;

const LONGEST_POINTER = 12;

/** Whether it is worth asking: it begins as an order may, or has a word for the reader. */
export function mayAddress(first: string, segment: string): boolean {
  return ORDERS.has(first) || MAYBE_ORDERS.has(first) || BEFORE_ORDERS.has(first) || /you|readers|listeners|viewers/i.test(segment);
}

/** What kind of page furniture a segment is; `words` are those that packs/phrase.ts makes of it. */
export function addressOf(segment: string, words: string): PhraseKind | undefined {
  const all = words.split(' ');
  if (all.length > MOST_WORDS || all.length < 2) return undefined;
  const order = orderOf(all);
  const ours = OURS.test(segment);
  const thing = firstThing(all);
  if (order !== undefined) {
    const isEnded = /[.!?]["')]?$/u.test(segment);
    const isTitle = all.length <= LONGEST_TITLE && !isEnded;
    const here = isHere(all, isEnded);
    if (thing !== undefined && (order === 'clear' || ours || here || isTitle)) return thing;
    if (all.some((word) => CONTENT.has(word)) && (ours || here || (isTitle && order === 'clear' && !all.some((word) => YOURS.has(word))))) return 'pointer';
    if (order === 'clear' && all[0] !== 'check' && all.includes('latest') && (all[0] === 'stay' || all.some((word) => NEWS.has(word)))) return 'pointer';
    if (isTitle && SUPPORT.has(all[0] ?? '') && all.some((word) => JOURNALISM.has(word))) return 'donation';
    if (all.some((word) => PLACES.has(word)) && ours) return 'pointer';
    if (all[0] === 'view' && all.length <= LONGEST_POINTER && BEFORE_NOUNS.has(all[1] ?? '')) return 'pointer';
  }
  return all.length <= MOST_WORDS_TO_READERS ? toReaders(all, ours, thing) : undefined;
}

/** The newsroom about itself to its readers: who pays for it, what they have subscribed to. */
function toReaders(all: readonly string[], ours: boolean, thing: PhraseKind | undefined): PhraseKind | undefined {
  const toYou = all.some((word) => YOURS.has(word));
  if (!toYou && !all.some((word) => READERS.has(word))) return undefined;
  if (all.some((word) => JOURNALISM.has(word)) && all.some((word) => SUPPORT.has(word)) && (ours || all[0] === 'your')) return 'donation';
  return thing !== undefined && toYou && ours && !all.some((word) => TOLD.has(word)) ? thing : undefined;
}

type Order = 'clear' | 'ambiguous';

/** Whether the words begin with an order: plainly, or with a word that may as well be a noun or a preposition. */
function orderOf(all: readonly string[]): Order | undefined {
  const verb = all.find((word) => !BEFORE_ORDERS.has(word)) ?? '';
  if (ORDERS.has(verb)) return 'clear';
  return MAYBE_ORDERS.has(verb) ? 'ambiguous' : undefined;
}

function firstThing(all: readonly string[]): PhraseKind | undefined {
  for (const word of all) {
    const kind = THINGS.get(word);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** It points at the place where it stands: "here", "below" at the end, and "this article" where it is no sentence. */
function isHere(all: readonly string[], isEnded: boolean): boolean {
  return all.some((word, index) => word === 'here' || (!isEnded && word === 'this' && CONTENT.has(all[index + 1] ?? ''))) || HERE.has(all.at(-1) ?? '');
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEFORE_ORDERS = words('please or and just now then also simply');
const ORDERS = words(
  'sign subscribe register follow get receive download install read watch listen hear stream view browse explore discover learn find check click tap swipe visit try unlock buy save send submit contact tell leave log login create choose select manage customize customise enable accept dismiss refresh reload skip stay never become donate contribute join copy embed republish license upgrade renew claim redeem gain enjoy unsubscribe bookmark catch track jump add access personalize personalise',
);
const MAYBE_ORDERS = words('like share support help report post comment reply email e-mail print see start show hide load open close return turn vote play give make keep let head go want need looking interested');

/** Things that only a page has, each with what it is there for. */
const THINGS: ReadonlyMap<string, PhraseKind> = new Map([
  ...listed('newsletter', 'newsletter newsletters e-newsletter e-newsletters inbox inboxes'),
  ...listed('subscription', 'subscription subscriptions subscriber subscribers paywall unlimited ad-free e-edition'),
  ...listed('app', 'notifications'),
  ...listed('follow', 'whatsapp telegram'),
  ...listed('response', 'commenting'),
  ...listed('page', 'bookmarks bookmark homepage javascript recaptcha autoplay'),
]);

function listed(kind: PhraseKind, list: string): [string, PhraseKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

const CONTENT = words('article articles story stories post posts video videos clip episode episodes column newsletter gallery slideshow photos headlines coverage comments podcast podcasts edition updates page content recap roundup rundown digest');
const NEWS = words('news updates headlines stories videos coverage');
const PLACES = words('app apps site website channel page account facebook twitter instagram youtube tiktok linkedin google apps guidelines policy');
const JOURNALISM = words('journalism newsroom reporting newspaper journalists');
const SUPPORT = words('support supporting donate donation donations contribute contribution contributing subscribe subscribing subscription membership gift give fund funded free appreciate rely relying help helps possible trust');
/** With regard to case: the US is a country. */
const OURS = /(?:^|[^\p{Alpha}'.])(?:we|We|WE|our|Our|OUR|us)(?![\p{Alpha}])/u;
const YOURS = words("you you're you've you'll your yours");
/** With these behind it, "view" is an order. */
const BEFORE_NOUNS = words('the all complete full our your photos');
const READERS = words('readers listeners viewers');
const HERE = words('below above here now today online');
/** Words of somebody who tells a story about such things. */
const TOLD = words('said says told was were had did');
