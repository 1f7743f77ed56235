/** Which quotations are words under discussion: nicknames, terms, scare quotes in the place of an adjective. */
import type { Surroundings } from './kinds';

/** Words behind which a word is spoken of, and not used. */
const NAMED = /(?<!\p{Alpha})(?:so-called|nicknamed|dubbed|known as|referred to as|a\.?k\.?a\.?|(?:words?|terms?|phrases?|expressions?|slogans?|labels?|mottos?|names?|acronyms?|hashtags?|concepts?|moniker|nickname|mantra|letters?)(?: of| like| is| was)?),? $/u;
const DETERMINER = /(?<!\p{Alpha})(?:the|a|an|these|those|this|that) $/iu;
/** What follows a quoted noun and no quoted adjective. */
const FUNCTION_WORD = /^ (?:and|but|nor|for|from|with|without|into|onto|over|under|about|after|before|because|while|when|where|who|whom|which|that|than|then|was|were|are|has|had|have|will|would|could|should|may|might|must|can|did|does|during|against|between|among|through|toward|towards|upon|until|since|though|although|unless|they|she|you|his|her|its|their|our|your|this|these|those|the)(?!\p{Alpha})/u;

export function isTerm({ count, stopped, lead, rest }: Surroundings): boolean {
  if (count <= 3 && NAMED.test(lead)) return true;
  // The "yes" campaign.
  return count <= 2 && !stopped && DETERMINER.test(lead) && /^ \p{Lower}{3,}/u.test(rest) && !FUNCTION_WORD.test(rest);
}

/** Dwayne "The Boat" Okafor. */
export function isNickname({ words, lead, rest }: Surroundings): boolean {
  return /\p{Upper}[\p{Alpha}.’'-]* $/u.test(lead) && /^ (?:\p{Upper}\.? )?\p{Upper}\p{Alpha}/u.test(rest) && /^[^.,!?;:\s]+(?: [^.,!?;:\s]+){0,2}$/u.test(words);
}
