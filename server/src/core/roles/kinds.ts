/** What each kind of phrase is to the rules: who reports it, how a message names it, and whether it may be deleted unseen. */
import type { PhraseKind } from '../packs/pack';
import type { Junk } from '../types';

export const junkOfKind: Readonly<Record<PhraseKind, Junk>> = {
  ad: { rule: 'ad-marker', what: 'an ad marker', certain: true },
  newsletter: { rule: 'promo-line', what: 'a newsletter plug', certain: true },
  app: { rule: 'promo-line', what: 'an app plug', certain: true },
  show: { rule: 'promo-line', what: 'a plug for a show or podcast', certain: true },
  follow: { rule: 'promo-line', what: 'a call to follow', certain: true },
  donation: { rule: 'promo-line', what: 'a plea for money', certain: true },
  subscription: { rule: 'promo-line', what: 'a subscription or paywall notice', certain: true },
  pointer: { rule: 'promo-line', what: 'a pointer to another page', certain: true },
  response: { rule: 'promo-line', what: 'an invitation to write in', certain: true },
  shop: { rule: 'promo-line', what: 'a sales pitch', certain: false },
  related: { rule: 'related-headline', what: 'a pointer to another story', certain: true },
  // The desk may owe a rights line to the agency whose copy it runs.
  rights: { rule: 'boilerplate-line', what: 'a rights line', certain: false },
  consent: { rule: 'boilerplate-line', what: 'a consent line', certain: true },
  disclaimer: { rule: 'boilerplate-line', what: 'a disclaimer', certain: false },
  player: { rule: 'widget-text', what: 'left by a player, a gallery or a share bar', certain: true },
  share: { rule: 'widget-text', what: 'left by a share bar', certain: true },
  page: { rule: 'widget-text', what: 'left by the page around the story', certain: true },
};
