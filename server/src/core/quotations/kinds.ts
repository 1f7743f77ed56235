/**
 * What a quotation is, from its own first and last words and the few around it: something said (speech), part of something said
 * that the writer's sentence takes up (fragment), the name of a work (title), or a word under discussion (term).
 */
import type { Quotation, QuotationKind, Span } from '../types';

/** How far the words around and at either end of a quotation are read; nothing that decides a kind is longer. */
const REACH = 60;
const LONGEST_TITLE = 140;
const LONGEST_HEADING = 60;

/** `copy` is the paragraph without the white space at its ends; `before` the quotation before it in the paragraph. */
export function kindOf(text: string, span: Span, inside: Span, copy: Span, before: Quotation | undefined): QuotationKind {
  const lead = onOneLine(text.slice(Math.max(0, span.start - 2 * REACH), span.start)).slice(-REACH);
  const rest = onOneLine(text.slice(span.end, span.end + 2 * REACH)).slice(0, REACH);
  const words = onOneLine(text.slice(inside.start, Math.min(inside.end, inside.start + 2 * LONGEST_TITLE))).trim();
  const last = text.slice(Math.max(inside.start, inside.end - 4), inside.end).trimEnd();
  const short = words.length <= LONGEST_TITLE;
  const adjoining = before !== undefined && text.slice(before.span.end, span.start).trim() === '' ? before : undefined;
  const place = placeOf(lead, adjoining);
  if (short && isNickname(words, lead, rest)) return 'term';
  if (short && isTitle(words, lead, rest, place)) return 'title';
  if (short && isTerm(words, lead, rest)) return 'term';
  if (short && isHeading(words, span, copy)) return 'fragment';
  return isSpeech(words, last, rest, place) ? 'speech' : 'fragment';
}

/** A few quoted words that fill a paragraph without ending a sentence: a subheading that quotes. */
function isHeading(words: string, span: Span, copy: Span): boolean {
  return span.start === copy.start && span.end === copy.end && words.length <= LONGEST_HEADING && !/[.,!?…:;–—-]["”’'»]*$/u.test(words);
}

/** A line wrapped by hand reads like any other. */
const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** Where in the writer's sentence the quotation stands. */
type Place = 'start' | 'introduced' | 'within';

/** `adjoining` is the quotation before, where nothing but white space lies between. */
function placeOf(lead: string, adjoining: Quotation | undefined): Place {
  const words = lead.trimEnd();
  if (words === '' || /[.!?…•*#|>]$/u.test(words)) return 'start';
  // The comma inside the marks of the quotation before belongs to a list, or ends a sentence that goes on with this one.
  if (adjoining !== undefined) return adjoining.kind === 'speech' ? 'start' : 'within';
  if (/[.!?]["”’'»)\]]+$/u.test(words)) return 'start';
  if (/[,:]$/u.test(words)) return 'introduced';
  return /(?:^|\s)[-–—]+$|[–—]$/u.test(words) ? 'introduced' : 'within';
}

/** Dwayne "The Rock" Johnson. */
function isNickname(words: string, lead: string, rest: string): boolean {
  return /\p{Lu}[\p{L}.’'-]* $/u.test(lead) && /^ (?:\p{Lu}\.? )?\p{Lu}\p{L}/u.test(rest) && /^[^.,!?;:\s]+(?: [^.,!?;:\s]+){0,2}$/u.test(words);
}

const WORK = String.raw`films?|movies?|documentar(?:y|ies)|books?|novels?|memoirs?|biograph(?:y|ies)|bestsellers?|songs?|singles?|albums?|tracks?|anthems?|hymns?|ballads?|shows?|programs?|programmes?|series|sitcoms?|dramas?|comed(?:y|ies)|musicals?|operas?|plays?|podcasts?|columns?|blogs?|essays?|articles?|op-eds?|poems?|reports?|papers?|exhibitions?|paintings?|specials?|episodes?|games?|ads?|videos?|magazines?|newsletters?|segments?|sequels?|classics?|hits?|headlines?|stud(?:y|ies)|speech(?:es)?|lectures?|stor(?:y|ies)|editorials?|titles?`;
const TITLED = /(?:(?<!\p{L})(?:titled|entitled|headlined|subtitled|starred in|co-starred in|starring in|hosts? of|host of|co-hosts? of|author of|creator of|director of|star of|stars of|anchor of|moderator of|editor of|episode of|edition of|broadcast of|rendition of|version of|watching|hosts|anchors|moderates|performed|sang|singing|playing)|(?:ABC|CBS|NBC|CNN|MSNBC|PBS|HBO|BBC|CNBC|ESPN|NPR|Fox(?: News)?|FOX(?: News)?|FNC|Fox Business|Netflix|Showtime|Bloomberg|Comedy Central|C-SPAN)(?:['’]s?|\s+\p{L}+ show| News['’]?)?),? $/u;
const WORK_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${WORK})(?: called| named)?,? $`, 'u');
const ROLE_AFTER = /^,? (?:star|stars|singer|actor|actress|author|host|hosts|co-host|co-hosts|creator|director|producer|anchor|moderator|fame|episode|trilogy|franchise|soundtrack|album|movie|film|series|show|program|book|column|podcast|segment)(?![\p{L}])/u;
/** Words that titles leave in lower case. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'into', 'is', 'of', 'on', 'or', 'over', 'per', 'than', 'the', 'to', 'up', 'via', 'vs', 'with', 'nor', 'et', 'de', 'la', 'le']);

function isTitle(words: string, lead: string, rest: string, place: Place): boolean {
  const capitals = capitalsIn(words);
  if (capitals === 'none') return false;
  if (saysAfter(words, rest)) return false;
  if (capitals === 'all') return place !== 'start' || !/[,?!.]$/u.test(words) || TITLED.test(lead);
  return TITLED.test(lead) || WORK_BEFORE.test(lead) || ROLE_AFTER.test(rest);
}

/** How a title is written: every word that counts has a capital ('all', of two such words or more), only the first has ('first'). */
function capitalsIn(words: string): 'all' | 'first' | 'none' {
  const counted = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&-]*/gu) ?? [];
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words)) return 'none';
  const telling = counted.filter((word, index) => index === 0 || !SMALL.has(word.toLowerCase()));
  const all = telling.length >= 2 && telling.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && telling.some((word) => /\p{Ll}/u.test(word));
  return all ? 'all' : 'first';
}

const saysAfter = (words: string, rest: string): boolean => /[,?!]$/u.test(words) && /^ (?:\p{L}+ ){0,3}(?:said|says|asked|asks|shouted|yelled|chanted|cried|replied|answered|added|wrote|tweeted|told|exclaimed|screamed|declared|quipped|joked)(?!\p{L})/u.test(rest);

const NAMED = /(?<!\p{L})(?:so-called|nicknamed|dubbed|known as|referred to as|a\.?k\.?a\.?|(?:the )?(?:words?|terms?|phrases?|expressions?|slogans?|labels?|mottos?|names?|acronyms?|hashtags?|concepts?|moniker|nickname|mantra|letters?))(?: of| like| is| was)?,? $/u;

function isTerm(words: string, lead: string, rest: string): boolean {
  const count = words.split(/\s+/u).length;
  if (count <= 5 && NAMED.test(lead)) return true;
  // The "yes" campaign: a word or two in the place of an adjective, without the punctuation that closes a thing said.
  return count <= 2 && !/[.,!?…]$/u.test(words) && /(?<!\p{L})(?:the|a|an|these|those|this|that) $/iu.test(lead) && /^ \p{Ll}{3,}/u.test(rest) && !FUNCTION_WORD.test(rest);
}

const FUNCTION_WORD = /^ (?:and|but|nor|for|from|with|without|into|onto|over|under|about|after|before|because|while|when|where|who|whom|which|that|than|then|was|were|are|has|had|have|will|would|could|should|may|might|must|can|did|does|during|against|between|among|through|toward|towards|upon|until|since|though|although|unless|if|they|she|you|his|her|its|their|our|your|this|these|those|the)(?!\p{L})/u;

/** Subjects and auxiliaries that make a string of words a clause; a partial quotation seldom has them at its head. */
const CLAUSE = /^[^\p{L}]*(?:I|We|You|He|She|It|They|There|This|That|These|Those|What|Who|How|Why|When|Where|If|My|Our|Your|His|Her|Their|The|No|Not|So|And|But|Let|Please|Don[’']t|Yes)(?:[’']\p{Ll}+)?(?!\p{L})/u;

function isSpeech(words: string, last: string, rest: string, place: Place): boolean {
  const count = words.split(/\s+/u).length;
  const ended = /[.,?!…;:–—-]["”’'»)\]]*$/u.test(last) || /^[.,?!;:…]|^\s*$/u.test(rest);
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  switch (place) {
    case 'start':
      return ended || (count >= 4 && capital && CLAUSE.test(words));
    case 'introduced':
      return capital ? ended || count >= 4 : ended && count >= 6;
    case 'within':
      return capital && count >= 4 && ended && !/^I(?![\p{L}])/u.test(words);
  }
}
