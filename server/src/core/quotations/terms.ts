/** Which quotations are words under discussion: nicknames, terms, scare quotes in the place of an adjective. */
import type { Surroundings } from './kinds';

/** Words behind which a word is spoken of, and not used, whatever its capitals: a slogan is no title. */
const SPOKEN_OF = /(?<!\p{Alpha})(?:so-called|nicknamed|dubbed|known as|referred to as|a\.?k\.?a\.?|(?:words?|terms?|phrases?|slogans?|mottos?|mantra|moniker|nickname)(?: of| like| is| was)?),? $/u;
/** … unless its capitals make a title of it. */
const NAMED = /(?<!\p{Alpha})(?:labell?ed|known for (?:its|his|her|their|the)|(?:expressions?|labels?|names?|acronyms?|hashtags?|concepts?)(?: of| like| is| was)?),? $/u;
/** `the letters “SOS”`; but somebody may call a letter “absurd”. */
const LETTERS = /(?<!\p{Alpha})letters?(?: of| like| is| was)?,? $/u;
/** What is made, held or sought, and no work: the “One Harbor” policy. */
const AFTER_NAME = /^ (?:polic(?:y|ies)|plans?|options?|doctrines?|strateg(?:y|ies)|rules?|amendments?|protests?|rall(?:y|ies)|movements?|states?|voters?|campaigns?|deal|laws?|bills?|acts?|tax|clause|pledge|rating|sources?)(?!\p{Alpha})/u;
/** Words behind which one or two quoted words before a noun stand for its adjective. */
const BEFORE_ADJECTIVE = /(?<!\p{Alpha})(?:the|a|an|these|those|this|that|its|his|her|their|\p{Alpha}+['’]s|\p{Alpha}+s['’]|over|against|for|about|under) $/iu;
/** … and three of them. */
const BEFORE_WELL_KNOWN = /(?<!\p{Alpha})(?:the|a|an|its|his|her|their) (?:infamous|famous|notorious|new|old|original|usual|controversial|popular|traditional|classic|various|so-called|proposed|federal|national|local) $/iu;
/** What follows a quoted noun and no quoted adjective. */
const FUNCTION_WORD = /^ (?:and|but|nor|for|from|with|without|into|onto|over|under|about|after|before|because|while|when|where|who|whom|which|that|than|then|was|were|are|has|had|have|will|would|could|should|may|might|must|can|did|does|during|against|between|among|through|toward|towards|upon|until|since|though|although|unless|they|she|you|his|her|its|their|our|your|this|these|those|the)(?!\p{Alpha})/u;

/** Somebody says it of something: `He called it a “criminal” act`, `She said that the “quiet” talks went on`. */
const SAID_OF = /(?<!\p{Alpha})(?:(?:call|describ|brand|denounc|dismiss|blast|slam|decr|portray|cast|characteri[sz]|critici[sz]|assail|attack|condemn|mock|rip|accus|blam|deplor|argu|insist|warn|claim|maintain|complain|alleg)(?:e|es|ed|s|ing|y|ied|ies|ped)?|said|says?|saying|told|tells?|telling)(?!\p{Alpha})[^.;:!?]{0,50}$/u;

export function isTerm({ count, stopped, lead, rest }: Surroundings): boolean {
  if (count <= 3 && (NAMED.test(lead) || (LETTERS.test(lead) && !SAID_OF.test(lead)) || (!stopped && isGloss(lead, rest)))) return true;
  // The "yes" campaign, the court's "swing" vote, the infamous "47 percent" video, a fight over "trap" laws.
  return !stopped && ((count <= 2 && BEFORE_ADJECTIVE.test(lead)) || (count <= 3 && BEFORE_WELL_KNOWN.test(lead))) && /^ \p{Lower}{3,}/u.test(rest) && !FUNCTION_WORD.test(rest) && !SAID_OF.test(lead);
}

/** `(“totality”)`, `(the “Gazette”)`, `(collectively, the “Writers”)`: what a thing is called from here on. */
function isGloss(lead: string, rest: string): boolean {
  return /\((?:collectively,? |together,? |hereinafter,? )?(?:the |a )?$/u.test(lead) && rest.startsWith(')');
}

/** The so-called “Pier Option”, a “One Harbor” policy. */
export function isSpokenOf({ count, capitals, stopped, lead, rest }: Surroundings): boolean {
  return (count <= (capitals === 'all' ? 4 : 3) && SPOKEN_OF.test(lead)) || (capitals === 'all' && count <= 3 && !stopped && AFTER_NAME.test(rest) && BEFORE_ADJECTIVE.test(lead) && !SAID_OF.test(lead));
}

/** Dwayne "The Boat" Okafor. */
export function isNickname({ words, lead, rest }: Surroundings): boolean {
  return /\p{Upper}[\p{Alpha}.’'-]* $/u.test(lead) && /^ (?:\p{Upper}\.? )?\p{Upper}\p{Alpha}/u.test(rest) && /^[^.,!?;:\s]+(?: [^.,!?;:\s]+){0,2}$/u.test(words);
}
