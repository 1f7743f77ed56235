/** Whom an epithet fits: its words matched with the titles of the article's people and with what stands beside their first mentions. */
import type { Phrase } from '../attribution/noun-phrase';
import type { Word } from '../attribution/words';
import { isAnonymous } from './epithets';
import type { Gender } from './given-names';
import { isCertain, type Known } from './index';
import { isPlace } from './places';
import { isSecondInRank, officesIn } from './titles';

export interface Wanted {
  /** The article's offset of the epithet. */
  readonly at: number;
  /** Its noun: `senator` in `the senator from Vermont`. */
  readonly head: string;
  readonly kind: Known['kind'];
  /** By the noun, or by a pronoun that stands for it. */
  readonly gender: Gender | undefined;
}

/** Somebody named so many characters ago may be called by what the story has not said of him, as long as the rest fits. */
const RECENT = 2500;

const GENERIC = new Set('the a an his her its their old new former current top senior first one two own same long longtime late young from for'.split(' '));

export interface Fit {
  readonly known: Known;
  /** False where only a place fits, or what many are: then another may be meant, of whom the story has said less. */
  readonly surely: boolean;
}

/** What many in a story are. */
const MANYS = new Set('republican democrat conservative liberal lawmaker politician nominee candidate contender native'.split(' '));

/** The one whose titles and introduction hold most of its words; of equals who was named last, or, for a bare office, oftenest. */
export function fitting(words: readonly Word[], phrase: Phrase, { at, head: noun, kind, gender }: Wanted, people: readonly Known[], text: string): Fit | undefined {
  const wanted = tellingWords(words, phrase);
  const head = officeOf(noun, wanted);
  const anonymous = isAnonymous(noun);
  let best: { readonly known: Known; readonly score: number; readonly rank: number; readonly placed: boolean } | undefined;
  for (const known of people) {
    // `the senior Cole adviser` is not Cole.
    const recent = known.kind === kind && (kind === 'organisation' || isCertain(known)) && (gender === undefined || known.gender === undefined || known.gender === gender) && !(kind === 'person' && wanted.includes(stem(known.parts.at(-1)?.toLowerCase() ?? ''))) ? known.mentions.findLast(({ start }) => start < at)?.start : undefined;
    if (recent === undefined) continue;
    const described = kind === 'organisation' ? new Set(known.parts.map((part) => part.toLowerCase())) : descriptionOf(known, text).all;
    // An office that stands before the name is surely his; a word near the name may be another's.
    const score = wanted.filter((word) => described.has(word)).length + (kind === 'person' && holds(known, head) ? HELD : 0);
    // `the senior harbor official` is no official of whom nothing else of it holds.
    if (anonymous && wanted.length > 1 && !wanted.some((word) => word !== head && described.has(word))) continue;
    if (score === 0 || (!described.has(head) && (kind === 'organisation' || at - recent > RECENT))) continue;
    const rank = wanted.length > 1 ? recent : known.mentions.length;
    if (best === undefined || score > best.score || (score === best.score && rank > best.rank)) best = { known, score, rank, placed: !described.has(head) && wanted.every((word) => !described.has(word) || isPlace(word)) };
  }
  return best && { known: best.known, surely: best.score >= wanted.length || !(best.placed || MANYS.has(head)) };
}

/**
 * Whom all of `the senator from Vermont` fits: its noun and what follows, or else the noun is an office that has stood before this name and no other.
 * Nobody who was first named right before: what stands beside that name is the very description, as in `told Ana Cole, the head of the port said`.
 */
export function fittingWholly(words: readonly Word[], phrase: Phrase, wanted: Wanted, people: readonly Known[], text: string): Known | undefined {
  const known = fitting(words, phrase, wanted, people, text)?.known;
  if (known === undefined || wanted.at - (known.mentions[0]?.end ?? wanted.at) <= INTRODUCED) return undefined;
  const telling = tellingWords(words, phrase);
  const head = officeOf(wanted.head, telling);
  const behind = telling.slice(telling.indexOf(head));
  const { titles, sides } = descriptionOf(known, text);
  if (sides.some((side) => behind.every((word) => side.has(word) || titles.has(word)))) return known;
  if (isAnonymous(wanted.head) || namesBodyBehind(words, phrase, wanted.head)) return undefined;
  const isHolder = (one: Known): boolean => holds(one, head) && (one.mentions[0]?.start ?? wanted.at) < wanted.at;
  return isHolder(known) && people.filter(isHolder).length === 1 ? known : undefined;
}

/** `the senator from Vermont` holds an office in a place; `the president of the Hale Relief Fund`, `the leader of the SNP` in a body that is named. */
function namesBodyBehind(words: readonly Word[], { from, to }: Phrase, head: string): boolean {
  const phrase = words.slice(from, to);
  const named = phrase.slice(phrase.findIndex(({ lower }) => lower === head) + 1).filter(({ capital }) => capital);
  return named.length > 1 || named.some(({ text }) => /^\p{Upper}{3,}$/u.test(text));
}

/** A little more than what is read behind a name for its description. */
const INTRODUCED = 150;

function tellingWords(words: readonly Word[], { from, to }: Phrase): readonly string[] {
  return officesIn(words.slice(from, to).map(({ lower }) => stem(lower))).filter((word) => word.length > 2 && !GENERIC.has(word));
}

/** Its noun, with what makes it the second in rank. */
function officeOf(noun: string, telling: readonly string[]): string {
  const head = stem(noun);
  return telling.find((word) => isSecondInRank(word) && word.endsWith(`-${head}`)) ?? head;
}

const HELD = 0.5;

function holds({ titles }: Known, head: string): boolean {
  for (const title of titles) if (stem(title) === head || SHORT.get(stem(title)) === head) return true;
  return false;
}

/** What titles and states are short for in copy (AP style). */
const SHORT: ReadonlyMap<string, string> = new Map(
  ('sen senator, rep congressman, gov governor, gen general, atty attorney, dr doctor, ceo executive, prof professor, lt lieutenant, sgt sergeant, capt captain, col colonel, adm admiral, ' +
    'calif california, fla florida, ky kentucky, tex texas, vt vermont, mass massachusetts, pa pennsylvania, wis wisconsin, ga georgia, ariz arizona, ill illinois, mich michigan, minn minnesota, va virginia, ' +
    'md maryland, conn connecticut, sc carolina, nc carolina, ny york, nj jersey, tenn tennessee, okla oklahoma, ala alabama, miss mississippi, colo colorado, nev nevada, la louisiana, ind indiana, ' +
    'wash washington, ore oregon, kan kansas, neb nebraska, mo missouri, mont montana, del delaware')
    .split(', ')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

function stem(word: string): string {
  return word.replace(/'s$/u, '').replace(/\.$/u, '').replace(/(?<=\p{Lower}{3}[^s])s$/u, '');
}

/** Where a person is introduced, his description stands within so many characters of his name. */
const BEFORE = 110;
const AFTER = 140;
const INTRODUCING = 3;

interface Description {
  /** The words of his titles. */
  readonly titles: ReadonlySet<string>;
  /** What stands on each side of each of his first mentions: on one side of a name may stand what is about another, but a whole description seldom does. */
  readonly sides: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

const descriptions = new WeakMap<Known, Description>();

function descriptionOf(known: Known, text: string): Description {
  const before = descriptions.get(known);
  if (before !== undefined) return before;
  const titles = wordsAmong(known.titles);
  const sides = known.mentions
    .slice(0, INTRODUCING)
    .flatMap(({ start, end }) => sidesOf(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER)))
    .map((side) => wordsAmong(officesIn(side.toLowerCase().replaceAll('’', "'").match(/[\p{Alpha}\p{N}][\p{Alpha}\p{N}'.-]*/gu) ?? [])));
  const description = { titles, sides, all: new Set([titles, ...sides].flatMap((some) => [...some])) };
  descriptions.set(known, description);
  return description;
}

function wordsAmong(words: Iterable<string>): ReadonlySet<string> {
  const said = new Set<string>();
  for (const word of words) addWord(word, said);
  return said;
}

function addWord(word: string, said: Set<string>): void {
  const plain = stem(word);
  // A vice president is one word, and no president.
  for (const part of isSecondInRank(plain) ? [plain] : [plain, ...plain.split('-')]) {
    said.add(part);
    const long = SHORT.get(part.replaceAll('.', ''));
    if (long !== undefined) said.add(long);
  }
  if (/^[rd]-/u.test(plain)) said.add(plain.startsWith('r') ? 'republican' : 'democrat');
}

/** What stands before a name describes it, but in `the mayor of Hillton`, `a lawyer for Cole` it is somebody else; what follows does beside it, but not in `Cole told the chairman`. */
function sidesOf(before: string, after: string): readonly string[] {
  const words = before.slice(before.lastIndexOf('\n') + 1).split(' ');
  const line = words.slice(words.findLastIndex((word) => ENDING.test(word)) + 1).join(' ');
  return [GOVERNS.test(line) ? '' : line, BESIDE.test(after) ? firstSentence(after) : ''];
}

/** A word in lower case with which a sentence ends: `Gov.` and its like end none. */
const ENDING = /^\p{Lower}.*[.?!]["”’]?$/u;
const GOVERNS = /\b(?:of|for|to|by|with|from|in|at|on|about|against|over|like|than) (?:the )?$/u;
const BESIDE = /^(?:['’]s?)?\s*(?:[,(—–-]|(?:is|was|who|as|became|has been|of|and)\b)/u;

function firstSentence(text: string): string {
  const end = text.search(/\n|[.?!]["”’]?\s+\p{Upper}\p{Lower}{3}/u);
  return end < 0 ? text : text.slice(0, end);
}
