/** What a pack is: fixed interface phrases of news sites, as data that an editor can review. Types only: this file holds no code. */

/** What a phrase does on the page that it was made for. */
export type PhraseKind =
  | 'ad'
  | 'newsletter'
  | 'app'
  | 'show'
  | 'follow'
  | 'donation'
  | 'subscription'
  | 'pointer'
  | 'response'
  | 'shop'
  | 'related'
  | 'rights'
  | 'consent'
  | 'disclaimer'
  | 'player'
  | 'share'
  | 'page';

export interface PackEntry {
  /**
   * The phrase in the notation of phrase.ts. It is held against a whole segment (a sentence, or a stretch of a line that stands
   * for one), without regard to case, and ends where the segment does unless it ends in an ellipsis.
   */
  readonly phrase: string;
  readonly kind: PhraseKind;
  /** Words, one of which every match has, for a phrase that can begin with anything. */
  readonly key?: readonly string[];
  /** It goes along with other junk and proves nothing alone: "You'll get three stories a week." */
  readonly weak?: true;
  /** Invented segments that it must match. */
  readonly hits: readonly string[];
  /** Invented copy in which no pack may find anything. */
  readonly misses: readonly string[];
  /** Where it was seen, if elsewhere than the pack's outlet says. */
  readonly seen?: string;
}

export interface Pack {
  /** The outlet's name, or what kind of generic phrases these are. */
  readonly name: string;
  /** Where the phrases were seen. */
  readonly seen: string;
  readonly entries: readonly PackEntry[];
  /** How the outlet sets other stories' headlines and its own section heads, and the words by which its copy is known. */
  readonly capitals?: { readonly mean: 'links' | 'heads'; readonly signs: readonly string[] };
}
