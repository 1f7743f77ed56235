/** Which quotations are the names of works: books, films, songs, programmes, reports, headlines. */
import type { Surroundings } from './kinds';

const WORK = String.raw`films?|movies?|documentar(?:y|ies)|books?|novels?|memoirs?|biograph(?:y|ies)|bestsellers?|songs?|singles?|albums?|tracks?|anthems?|hymns?|ballads?|shows?|programs?|programmes?|series|sitcoms?|dramas?|comed(?:y|ies)|musicals?|operas?|plays?|podcasts?|columns?|blogs?|essays?|articles?|op-eds?|poems?|reports?|papers?|exhibitions?|paintings?|specials?|episodes?|games?|ads?|videos?|magazines?|newsletters?|segments?|sequels?|classics?|hits?|headlines?|stud(?:y|ies)|speech(?:es)?|lectures?|stor(?:y|ies)|editorials?|titles?`;
/** Words behind which a work is named, however it is written. */
const CALLED = /(?<!\p{Alpha})(?:titled|entitled|subtitled),? $/u;
/** … and though it be written like a sentence. */
const TITLED = /(?<!\p{Alpha})(?:headlined|starred in|co-starred in|starring in|hosts? of|co-hosts? of|author of|creator of|director of|stars? of|anchor of|moderator of|editor of|episode of|edition of|broadcast of|rendition of|version of|watching|hosts|anchors|moderates|performed|sang|singing|playing),? $/u;
/** CNN's "Harbor at Night", but not: told CNN "We wait". */
const NETWORK = /(?:(?<!\p{Alpha})(?:on|for|of) (?:ABC|CBS|NBC|CNN|MSNBC|PBS|HBO|BBC|CNBC|ESPN|NPR|Fox(?: News| Business)?|Netflix|Showtime|Bloomberg)|['’]s?(?: (?:News|morning|evening|weekly|Sunday|radio))*(?: shows?| program(?:me)?)?) $/u;
const WORK_BEFORE = new RegExp(String.raw`(?<!\p{Alpha})(?:${WORK})(?: called| named)?,? $`, 'u');
const ROLE_AFTER = /^,? (?:stars?|singer|actor|actress|author|hosts?|co-hosts?|creator|director|producer|anchor|moderator|fame|episode|trilogy|franchise|soundtrack|album|movie|film|series|show|program|book|column|podcast|segment)(?!\p{Alpha})/u;
/** Words that titles leave in lower case. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'into', 'is', 'of', 'on', 'or', 'over', 'per', 'than', 'the', 'to', 'up', 'via', 'vs', 'with', 'nor', 'et', 'de', 'la', 'le']);
/** Signs, hats and crowds write and shout in capitals, too; and a name that somebody is called is said of him. */
const SAYS_BEFORE = /(?:(?<!\p{Alpha})(?:says?|said|saying|reads?|reading|chants? of|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|stat(?:es|ed|ing)|tweet(?:s|ed|ing)?|writ(?:es|ing)|wrote)[,:]?|(?<!\p{Alpha})call(?:s|ed|ing) [^.,;:!?]{2,40}) $/u;
const SAYS_AFTER = /^ (?:\p{Alpha}+ ){0,3}(?:said|says|asked|asks|shouted|yelled|chanted|cried|replied|answered|added|wrote|tweeted|told|exclaimed|screamed|declared|quipped|joked)(?!\p{Alpha})/u;

export function isTitle({ words, count, capitals, lead, rest, place }: Surroundings): boolean {
  if (CALLED.test(lead)) return true;
  if (capitals === 'none') return false;
  if (TITLED.test(lead) || (NETWORK.test(lead) && (capitals === 'all' || count <= 2))) return true;
  if (capitals === 'all' && words.endsWith(',') && WORK_BEFORE.test(lead)) return true;
  if (/[,?!]$/u.test(words) && SAYS_AFTER.test(rest)) return false;
  if (capitals === 'all') return !SAYS_BEFORE.test(lead) && (place !== 'start' || !/[,?!.]$/u.test(words));
  return WORK_BEFORE.test(lead) || ROLE_AFTER.test(rest);
}

/** How the words are written: every one that counts has a capital ('all', of two or more), only the first has for certain ('first'). */
export function capitalsIn(words: string): 'all' | 'first' | 'none' {
  if (!/^[^\p{Alpha}\p{N}]*[\p{Upper}\p{N}]/u.test(words)) return 'none';
  const telling = (words.match(/[\p{Alpha}\p{N}][\p{Alpha}\p{N}’'.&-]*/gu) ?? []).filter((word, index) => index === 0 || !SMALL.has(word.toLowerCase()));
  const all = telling.length >= 2 && telling.every((word) => /^[\p{Upper}\p{N}]/u.test(word)) && telling.some((word) => /\p{Lower}/u.test(word));
  return all ? 'all' : 'first';
}
