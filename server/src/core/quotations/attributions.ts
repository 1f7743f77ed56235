/** The plainest attributions, told by their verb, for a quotation that lost the mark before them: `…, he said`, `…, said the mayor`. */

const SAYS = String.raw`(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|tweeted|posted|explained|continued|noted|argued|replied|recalled|insisted|warned|stated|declared|testified|concluded)`;
const ATTRIBUTION = new RegExp(String.raw`[,?!…](?= (?:(?:he|she|they|it|one) ${SAYS}(?!\p{Alpha})|(?:\p{Upper}|the |an? |his |her |their )[^.,;:!?]{1,40} ${SAYS}(?!\p{Alpha})|(?:said|says|wrote|added) (?:\p{Upper}|the |an? |his |her )|according to ))`, 'gu');
const SAID = new RegExp(String.raw`(?<!\p{Alpha})(?:${SAYS}|according to)(?!\p{Alpha})`, 'u');

/** Where the words before the attribution end, their comma included; null where there is no attribution, or more than one. */
export function beforeAttribution(words: string): number | null {
  const [place, ...others] = words.matchAll(ATTRIBUTION);
  return place === undefined || others.length > 0 ? null : place.index + place[0].length;
}

/** False where nothing in the words can be an attribution. */
export const maySay = (words: string): boolean => SAID.test(words);
