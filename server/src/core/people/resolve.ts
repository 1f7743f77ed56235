/** Whom a name means: full name, surname, given name, title and surname, looked up among the people of the article. */
import { isNameAfterAll } from '../attribution/grammar';
import type { Phrase } from '../attribution/noun-phrase';
import type { Word } from '../attribution/words';
import { onOneLine } from '../lines';
import type { Placed } from '../types';
import { initialsAgree, isJunior, type Cast, type Known } from './index';
import { genderOf } from './given-names';
import { afterOffice, givenNameFrom, isFunctionWord, isParticle, joinsBody, isSuffix, nameKey, surnameKey } from './names';
import { isOrganisation, isTitle } from './titles';

export interface Identity {
  /** The fullest form that the article gives. */
  readonly name: string;
  readonly known?: Known;
}

/** Who a phrase of a paragraph that ends in a name is; undefined where it ends in a common noun. */
export function identify(words: readonly Word[], { from, to }: Phrase, { at, paragraph: { text } }: Placed, cast: Cast): Identity | undefined {
  const last = words[to - 1];
  if (last?.kind !== 'word' || !last.capital) return undefined;
  let start = to - 1;
  while (start > from && extendsName(words, start - 1, from)) start--;
  while (start < to - 1 && isFunctionWord(words[start]) && !isNameAfterAll(words, start) && !numbersBody(words, start)) start++;
  // `the Republican National Committee`, `the Health and Human Services Department`: an organisation keeps the words that would be a person's titles.
  const titled = isOrganisation(last.text) && /^(?:the|a|an)$/u.test(words[start - 1]?.lower ?? '') ? start : givenNameFrom(words, afterOffice(words, afterTitles(words, start, to), to), to);
  const article = titled > from && /^(?:the|a|an)$/u.test(words[titled - 1]?.lower ?? '');
  const parts = partsOf(words, titled, to);
  const own = behindOwner(words, titled, to);
  const person = own === undefined ? undefined : lookUp(partsOf(words, own, to), [], at + (words[own]?.start ?? 0), cast);
  if (person?.kind === 'person') return { name: person.name, known: person };
  const known = article && parts.length === 1 ? undefined : lookUp(parts, words.slice(start, titled), at + (words[titled]?.start ?? 0), cast);
  return { name: known?.name ?? onOneLine(text.slice(words[titled]?.start, last.end).replace(/['’]s?$/u, '')), ...(known && { known }) };
}

function partsOf(words: readonly Word[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ text }) => text.replace(/['’]s?$/u, ''));
}

/** `the Gazette’s Ana Cole`, `NBA’s Esi Adjei`: where the name begins that stands behind whose she is; but `Cole’s Sporting Goods`. */
function behindOwner(words: readonly Word[], from: number, to: number): number | undefined {
  for (let index = to - 2; index >= from; index--) {
    const owner = words[index]?.text ?? '';
    if (/['’]s$/u.test(owner)) return genderOf(words[index + 1]?.text ?? '') !== undefined || /^\p{Upper}{2,}['’]/u.test(owner) ? index + 1 : undefined;
  }
  return undefined;
}

/** `the 9th Circuit`, `the 116th Congress` */
function numbersBody(words: readonly Word[], index: number): boolean {
  return /^\d+(?:st|nd|rd|th)$/u.test(words[index]?.lower ?? '') && /^(?:Circuit|District|Precinct|Division|Congress|Parliament)$/u.test(words[index + 1]?.text ?? '');
}

function extendsName(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (word?.capital === true || numbersBody(words, index)) return true;
  if (index > from && joinsBody(words, index)) return true;
  return word !== undefined && index > from && (isParticle(word.lower) || word.lower === '&') && (words[index - 1]?.capital === true || isParticle(words[index - 1]?.lower ?? ''));
}

function afterTitles(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 2; index >= from; index--) if (isTitle(words[index]?.text ?? '') && !isSuffix(words[index + 1]?.lower ?? '')) return index + 1;
  return from;
}

function lookUp(parts: readonly string[], titles: readonly Word[], at: number, { bySurname, byGivenName }: Cast): Known | undefined {
  const keys = parts.map(nameKey);
  const key = surnameKey(keys);
  const sharing = bySurname(key);
  if (parts.length > 1) {
    const first = (keys[0] ?? '').replace(/\.$/u, '');
    const juniors = isJunior(keys) ? sharing.filter((known) => isJunior(known.keys)) : sharing;
    return (juniors.length > 0 ? juniors : sharing).find((known) => initialsAgree(known.keys, keys) && (known.keys.some((part) => part.startsWith(first)) || first.startsWith(known.keys[0] ?? '')));
  }
  const gender = titles.some(({ lower }) => /^mr\.?$/u.test(lower)) ? 'male' : titles.some(({ lower }) => /^(?:mrs|ms|miss)\.?$/u.test(lower)) ? 'female' : undefined;
  const fits = (known: Known): boolean => known.kind === 'person' && (gender === undefined || known.gender === undefined || known.gender === gender);
  const full = sharing.find((known) => known.parts.length > 1 && fits(known));
  // Where the story names him, it has been decided whose mention this is.
  const own = sharing.some(({ kind, parts: named }) => kind === 'person' && named.length > 1) ? sharing.find((known) => known.kind === 'person' && isMentioned(known, at)) : undefined;
  return own ?? full ?? byGivenName(key).find(fits) ?? sharing[0];
}

function isMentioned({ mentions }: Known, at: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return mentions[low]?.start === at;
}
