/** What the words of a block say of it, before its neighbours are asked: junk as a whole, junk in part, or nothing. */
import { placesWithReturns, withoutReturns } from '../lines';
import { once, perBlock, perObject } from '../memo';
import type { Packs } from '../packs/choice';
import type { Pack, PhraseKind } from '../packs/pack';
import { firstWord, wordsOf as wordsOfPhrase } from '../packs/phrase';
import { outermost } from '../spans';
import type { InlineJunk, Junk, Span } from '../types';
import { addressOf, mayAddress } from './address';
import { fusedLinks } from './fused-links';
import { junkOfKind } from './kinds';
import { labelOf } from './labels';
import { normal } from './normal';
import { bracketedPointers } from './parentheses';
import { phraseFinder } from './phrases';
import { segmentsOf } from './segments';
import { isSuspect } from './suspicions';
import { buttonsBefore, isBareCredit, isButtons, isPageLabel, isPlayer } from './widgets';

export interface WordsVerdict {
  /** Why the block as a whole is junk. */
  readonly junk?: Junk;
  readonly kind?: PhraseKind;
  /** It goes along with junk, but proves nothing alone. */
  readonly weak?: true;
  /** It is a label whose headlines stand in the blocks that follow. */
  readonly introduces?: 'headlines' | 'bullets' | 'tags';
  /** Junk inside a block that is to stay. */
  readonly inline: readonly InlineJunk[];
}

const NOTHING: WordsVerdict = { inline: [] };

/** Longer lines are no paragraphs; a page's furniture stands in short ones. */
const LONGEST = 4000;

export function wordsReader(packs: readonly Pack[]): (text: string) => WordsVerdict {
  const asked = phraseFinder(packs);
  const find: Find = (segment) => {
    const phrase = asked(segment);
    const entry = phrase === undefined || (phrase.weak === true && !FORM.has(phrase.kind)) ? (addressed(segment) ?? phrase) : phrase;
    return entry !== undefined && ((isSentence(segment) && mayBeSaid(entry, segment)) || REPORTED.test(segment)) ? undefined : entry;
  };
  return (text) => (isPlayer(text) ? asJunk('player', false) : text.length > LONGEST || (text.length > SHORT && !isSuspect(text)) ? NOTHING : readWords(text, find));
}

function addressed(segment: string): Found | undefined {
  if (!mayAddress(firstWord(segment), segment)) return undefined;
  const kind = addressOf(segment, wordsOfPhrase(segment));
  return kind && { kind, onlyWhole: true };
}

/** Shorter paragraphs are all looked at. */
const SHORT = 100;

/** Reads blocks by the packs that are on. */
export const wordsIn = perObject((packs: Packs) => {
  const read = wordsReader(packs.all);
  return perBlock(({ masked }): WordsVerdict => (masked.includes('\r\n') ? withReturns(read(withoutReturns(masked)), masked) : read(masked)));
});

/** A verdict on a text without its carriage returns, at the places of the text that has them. */
function withReturns(verdict: WordsVerdict, text: string): WordsVerdict {
  if (verdict.inline.length === 0) return verdict;
  const place = placesWithReturns(text);
  return { ...verdict, inline: verdict.inline.map((junk) => ({ ...junk, start: place(junk.start), end: place(junk.end) })) };
}

/** What a segment was found to be. */
interface Found {
  readonly kind: PhraseKind;
  readonly weak?: true;
  /** A sign for the paragraph as a whole; among copy it may be copy. */
  readonly onlyWhole?: true;
}

type Find = (segment: string) => Found | undefined;

interface Judged {
  readonly span: Span;
  readonly entry: Found | undefined;
}

function readWords(text: string, find: Find): WordsVerdict {
  const plain = normal(text);
  const whole = find(bare(plain.trim()));
  const pointers = bracketedPointers(text);
  const label = isBeforeStory(pointers, text) ? undefined : labelOf(plain.trim());
  const buttons = buttonsBefore(plain);
  if (buttons !== undefined) return isBareCredit(plain.slice(buttons.end)) ? asJunk('player', true) : { inline: [{ ...buttons, ...junkOfKind.player }] };
  if (label?.title === '') return { ...asJunk('related', true), introduces: 'headlines' };
  if (TAGS.test(plain)) return { ...asJunk('page', false), introduces: 'tags' };
  const judging = once(() => judgeSegments(plain, find));
  // What stands behind a call that is over; a phrase that is one only as a whole has nothing behind it.
  const others = whole === undefined || !BESIDE_STORY.has(whole.kind) || judging()[0]?.entry === undefined ? [] : judging().flatMap(({ span, entry }) => (entry === undefined ? [plain.slice(span.start, span.end)] : []));
  if (whole !== undefined && whole.weak !== true && isOneLine(plain) && !others.some(isStory) && !(whole.kind === 'shop' && isBio(plain)))
    return whole.kind === 'related' && plain.length <= LONGEST_HEAD ? { ...asJunk('related', true), introduces: 'bullets' } : asJunk(whole.kind, !others.some(mayTell));
  if (isButtons(plain)) return asJunk('share', true);
  if (isPageLabel(plain.trim())) return asJunk('page', true);
  const fused = fusedLinks(text);
  if (fused.length > 0) return { inline: fused.map((span) => ({ ...span, ...junkOfKind.related, what: 'a bundle of links to other stories' })) };
  const bracketed = pointers.map((span): InlineJunk => ({ ...span, ...junkOfKind.related }));
  const judged = judging();
  const strong = judged.filter(({ entry }) => entry !== undefined && entry.weak !== true);
  const first = (strong.find(({ entry }) => entry !== undefined && !FORM.has(entry.kind)) ?? strong[0])?.entry;
  if (first === undefined) {
    if (label !== undefined && isHeadline(label.title)) return asJunk('related', !tells(label.title, plain));
    const weak = judged.length > 0 && judged.every(({ entry }) => entry !== undefined);
    if (LINK_IN_BRACKETS.test(text.trim())) return asJunk('related', false);
    if (weak) return { weak: true, kind: judged[0]?.entry?.kind ?? 'newsletter', inline: [] };
    return bracketed.length > 0 ? { inline: bracketed } : NOTHING;
  }
  const rest = judged.filter(({ entry }) => entry === undefined);
  if (rest.length === 0) return asJunk(first.kind, true);
  if (label !== undefined && isHeadline(label.title)) return asJunk('related', !tells(label.title, plain));
  if (first.kind !== 'ad' && rest.every(({ span }) => goesAlong(plain.slice(span.start, span.end)))) return asJunk(first.kind, false);
  const closes = CLOSING.has(first.kind) && judged.at(-1)?.entry === first;
  if (first.kind !== 'ad' && (strong.length >= 2 || judged[0]?.entry === first || closes) && share(strong, plain) >= 0.5 && !rest.some(({ span }) => isBio(plain.slice(span.start, span.end)))) return asJunk(first.kind, false);
  // A call in brackets is the writer's own reference, unless it has one of the labels looked for there.
  const calls = strong.flatMap(({ span, entry }): InlineJunk[] => (entry !== undefined && entry.onlyWhole !== true && INLINE.has(entry.kind) && (entry.kind !== 'pointer' || span.end - span.start <= LONGEST_POINTER) && text.charAt(span.start - 1) !== '(' ? [{ ...span, ...junkOfKind[entry.kind] }] : []));
  return { inline: joined(outermost([...calls, ...bracketed]), plain) };
}

/** A pointer in brackets at the start says nothing of the sentences behind it. */
function isBeforeStory(pointers: readonly Span[], text: string): boolean {
  const [first, last] = [pointers[0], pointers.at(-1)];
  return first !== undefined && last !== undefined && text.slice(0, first.start).trim() === '' && /\p{Lower}[^]*[.?!]["')]*\s*$/u.test(normal(text.slice(last.end)));
}

/** Kinds that stand in the story; what comes behind a button, a label or a rights line is more of the same. */
const BESIDE_STORY: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['ad', 'newsletter', 'app', 'show', 'follow', 'donation', 'subscription', 'pointer', 'response', 'shop']);

/** A sentence that sends the reader on and takes longer over it tells him something as well. */
const LONGEST_POINTER = 220;
/** Words such as `Related stories`, without a colon, may be all there is to a list that a page has lost. */
const LONGEST_HEAD = 45;
/** The first of an article's tags stands behind the label, the others in lines of their own. */
const TAGS = /^ *(?:this article (?:is )?(?:tagged|filed) under|tags|filed under|tagged(?: under| with| as)?): *[\p{Upper}\p{N}][^.!?]{0,60}$/iu;

/** Calls with nothing but white space between them are one: a question and its "Sign up here." */
function joined(found: readonly InlineJunk[], plain: string): InlineJunk[] {
  const whole: InlineJunk[] = [];
  for (const call of found) {
    const before = whole.at(-1);
    if (before !== undefined && plain.slice(before.end, call.start).trim() === '') whole[whole.length - 1] = { ...before, end: call.end };
    else whole.push(call);
  }
  return whole;
}

/** What a paragraph of the page about its rights ends in. */
const CLOSING: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['rights', 'consent', 'disclaimer']);

/** Parts of a form: what it is for is said by the rest of it. */
const FORM: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['share', 'page', 'player', 'consent']);

/** Kinds that sit inside good lines; a button's word in a sentence is a word. */
const INLINE: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['ad', 'newsletter', 'app', 'show', 'subscription', 'pointer', 'donation']);

function asJunk(kind: PhraseKind, certain: boolean): WordsVerdict {
  const junk = junkOfKind[kind];
  return { junk: certain ? junk : { ...junk, certain: false }, kind, inline: [] };
}

function judgeSegments(plain: string, find: Find): Judged[] {
  let open = false;
  let at = 0;
  return segmentsOf(plain).flatMap((span) => {
    for (; at < span.start; at++) if (plain.charAt(at) === '"') open = !open;
    const words = plain.slice(span.start, span.end);
    const entry = open || words.startsWith('"') ? undefined : find(bare(words));
    const story = entry === undefined ? undefined : storyBehind(words, entry, find);
    if (story === undefined) return [{ span, entry }];
    return [{ span: { start: span.start, end: span.start + story.end }, entry }, { span: { start: span.start + story.start, end: span.end }, entry: undefined }];
  });
}

/** Kinds whose call says all that it has to say before a capital: behind the others stands a headline or what a show is about, unless they are in capitals themselves. */
const COMPLETE: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['ad', 'newsletter', 'app', 'follow', 'donation', 'subscription', 'share', 'page', 'player']);

/** What a call does not end with: "Subscribe to our podcast to hear …", "Watch the …". */
const GOES_ON = /(?:^| )(?:the|an?|of|for|from|with|in|on|at|by|as|and|or|to(?: \p{Lower}+)?|[\p{Lower}]+,)$/u;

/** The verb of a sentence that tells something. */
const TELLS = / (?:said|says|told|was|were|has|had|\p{Lower}{3,}ed)(?!\p{Alpha})/u;

/** In characters; a story that begins farther behind was no part of it. */
const LONGEST_CALL = 200;

/** Where a sentence of the story begins that a page ran into a call, and where the call ends; undefined where there is none. */
function storyBehind(words: string, { kind }: Found, find: Find): Span | undefined {
  if (!isSentence(words)) return undefined;
  for (const { index } of words.slice(0, LONGEST_CALL).matchAll(/ (?=["']?\p{Upper}['\p{Lower}]* )/gu)) {
    const call = words.slice(0, index);
    if ((COMPLETE.has(kind) || call === call.toUpperCase()) && !GOES_ON.test(call) && isStory(words.slice(index + 1)) && TELLS.test(words.slice(index + 1)) && find(bare(call))?.kind === kind) return { start: index + 1, end: index };
  }
  return undefined;
}

/** A segment without the marks that stand before its first word. */
function bare(words: string): string {
  return words.replace(/^[^\p{Alpha}\p{N}"'@$©]+/u, '');
}

/** A link that stood alone in brackets leaves a space behind the bracket. */
const LINK_IN_BRACKETS = /^\( [\p{Upper}\p{N}][^().]{8,120}\)$|^\[(?:Read|Watch|Listen to|Related|See|More) ["“‘'\p{Upper}][^[\]]{8,160}\]$/u;

/** A call that somebody in the story makes: "Click on the link and you may lose it, the bank warned." */
const REPORTED =
  /, (?:said|says|reads?|goes) (?:the|an?|one|his|her|its|their|\p{Upper})(?!\p{Alpha})|, (?:[^,]{2,60} (?:said|says|warned|warns|told|advised|urged|tweeted|wrote|joked|added|asked)|(?:he|she|they|it|the|an?|one|his|her|its|their|\p{Upper}[\p{Alpha}.'-]*)(?: [^,]{1,60})? (?:reads?|(?:told|tells|asked|asks|urged|urges|warned|warns|advised|advises|reminded|reminds|ordered)(?: [^,]{1,40})?))\W*$/u;

/** What is a pointer or a button without a full stop, and with it a sentence: "Pause." */
const mayBeSaid = ({ kind }: Found, segment: string): boolean => kind === 'related' || ((kind === 'player' || kind === 'share') && !segment.trim().includes(' '));

/** What follows a colon and is set and ended as the sentences of a story are may be one. */
const tells = (title: string, plain: string): boolean => isSentence(title) && / \p{Lower}{4,} .* \p{Lower}{4,}/u.test(title) && /:\s*$/u.test(plain.slice(0, plain.lastIndexOf(title)));

/** Ends in one full stop; labels, buttons and headlines do not. */
const isSentence = (plain: string): boolean => /[^.]\.["']? *$/u.test(plain);

const FEWEST_OF_A_STORY = 8;
/** A sentence that has nothing to do with readers. */
const mayTell = (segment: string): boolean => isSentence(segment) && !TO_READERS.test(segment) && !/@|www\.|\.com/u.test(segment);
/** … and is too long for a slogan. */
const isStory = (segment: string): boolean => mayTell(segment) && segment.split(' ').length >= FEWEST_OF_A_STORY;

/** Words of a newsroom that speaks to its readers. */
export const TO_READERS = /(?:^|[^\p{Alpha}])(?:you|your|you'll|you're|we|we'll|we're|our|us|news|newsletter|e-?mails?|inbox|free|subscri\p{Alpha}+|readers|stories|updates|episodes?|coverage|journalism|support|donations?|please|thank|thanks|sent|delivered|here|below)(?![\p{Alpha}])/iu;

const isOneLine = (plain: string): boolean => plain.length < 700 && !/["]/.test(plain.charAt(0));

/** A headline that a label may introduce: short, and no paragraph that happens to begin with "More: ". */
function isHeadline(title: string): boolean {
  return title.length < 400 && !/["].{40,}["]\W*$/u.test(title) && title.split(' ').length <= 60;
}

/** A short title before a call, or a newsroom's word about itself. */
function goesAlong(segment: string): boolean {
  return !isBio(segment) && ((segment.split(' ').length <= 7 && !/[".!]/.test(segment)) || SELF.test(segment) || INVITATION.test(segment));
}

/** What one is told to do with the newsletter that the next sentence sells. */
const INVITATION = /^(?:Cut|Start|Make|Keep|Stay|Dive|Catch|Get|Find|Discover|Explore|Join|Begin|End|Understand|Want|Looking|Wondering|Ready) [^".!?]{10,160}[.!?]?$/u;

const SELF = /(?:newsletter|podcast|newsroom|nonprofit|non-profit|inbox|subscribers?|our (?:readers|journalism|reporting|work|coverage|site|stories)|is .{0,30}home for|reader[- ]supported|privacy policy|terms of (?:use|service))/iu;

/** A line about a writer is kept when the plug behind it goes. */
function isBio(segment: string): boolean {
  return /^(?:- )?(?:[\p{Upper}][\p{Alpha}.'-]+ ){1,4}(?:is|was|are|covers|writes|reports|has|joined|contributed|reported|edits|hosts|serves|lives|works|teaches)(?![\p{Alpha}])/u.test(segment);
}

function share(strong: readonly Judged[], plain: string): number {
  return strong.reduce((sum, { span }) => sum + span.end - span.start, 0) / Math.max(1, plain.trim().length);
}
