/** What the blocks around it make of a block: widgets of several lines, headlines after a label, tweets, the tail of a page. */
import { withoutReturns } from '../lines';
import { perBlock } from '../memo';
import type { PhraseKind } from '../packs/pack';
import type { Block, Genre, Junk } from '../types';
import { junkOfKind } from './kinds';
import { leadIns } from './lead-ins';
import { headlineRows } from './rows';
import { shapeOf } from './shape';
import { TO_READERS, type WordsVerdict } from './words';

export interface Verdict extends WordsVerdict {
  /** It belongs to the story whatever its words are: a tweet, a turn in a transcript. */
  readonly keep?: true;
}

const TWEET = /(?:^|\s)- .{2,60} @[\p{Alpha}\p{N}_]{2,20} {1,2}\p{Upper}\p{Lower}+ \p{N}{1,2}, \p{N}{4}|pic\.twitter\.com\//u;

/** The verdicts on the words, corrected by the neighbours. */
export function withNeighbours(blocks: readonly Block[], verdicts: readonly WordsVerdict[], genre: Genre): readonly Verdict[] {
  let found: readonly Verdict[] = verdicts.map((verdict, index) => {
    const block = blocks[index];
    if (block !== undefined && mayHeadOwn(block, index, genre) && isOwnHeadline(verdict, block, blocks.length)) return OWN;
    return block !== undefined && (isTweet(block, blocks[index + 1]) || isTurn(block, genre) || isNote(block)) ? KEPT : verdict;
  });
  found = withHeadlines(blocks, found);
  found = withLinks(blocks, found, genre);
  found = withRepeats(blocks, found);
  found = withCompanions(blocks, found);
  return found;
}

const KEPT: Verdict = { keep: true, inline: [] };
const OWN: Verdict = { inline: [] };

/** Labels that a headline itself begins with: "Poll: …", "The Latest: …", "WATCH: …". */
const KICKER = /^(?:poll|the latest|latest|watch|listen|videos?|photos?|in pictures|in photos|live|live updates?|live blog|explainer|quiz|interactive|interactive map|exclusive interview|special report|podcast) *: *(?:\S+ +){2}\S/iu;
/** `Read Live Updates On The Caucuses`: no button is set like that. */
const IN_TITLE_CASE = /^\p{Upper}\p{Lower}+(?: +["']?(?:[\p{Upper}\p{N}]\S*|\p{Lower}{1,3})){4,}$/u;

/** A newsletter sets a headline in capitals over each of its items. */
const mayHeadOwn = (block: Block, index: number, genre: Genre): boolean => index === 0 || (genre === 'newsletter' && shapeOf(block).capitals);

/** The first line of a story is its headline, whatever it would be anywhere else. */
function isOwnHeadline({ kind, junk }: WordsVerdict, block: Block, count: number): boolean {
  if (count === 1 || junk === undefined) return false;
  const { text } = shapeOf(block);
  return (kind === 'related' && KICKER.test(text)) || (kind === 'pointer' && IN_TITLE_CASE.test(text));
}

function isTweet(own: Block, next: Block | undefined): boolean {
  return signsTweet(own) || (next !== undefined && signsTweet(next) && shapeOf(next).text.startsWith('- '));
}

/** Update and correction notes are the desk's own words to the reader. */
const isNote = perBlock((block): boolean => /^(?:update|updated|correction|corrections|clarification|amplification|editor's note|editors' note)(?:[ ,:(]|$)/iu.test(shapeOf(block).text) && !/subscribe|sign up|our newsletter|want to support|promo code/iu.test(shapeOf(block).text));

const signsTweet = perBlock((block): boolean => /[@]|pic\.twitter/.test(block.masked) && TWEET.test(shapeOf(block).text));

function isTurn(block: Block, genre: Genre): boolean {
  return genre === 'transcript' && /^\p{Upper}[\p{Upper} .'-]{1,40}:/u.test(shapeOf(block).text);
}

/** After a label that stands alone, the lines that look like headlines are what it introduces. */
function withHeadlines(blocks: readonly Block[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = [...verdicts];
  let introduced: WordsVerdict['introduces'];
  let label = 0;
  for (const [index, block] of blocks.entries()) {
    const verdict = verdicts[index];
    if (verdict?.junk !== undefined) {
      // An ad may stand between the label and what it introduces.
      if (introduced === undefined || verdict.kind !== 'ad') [introduced, label] = [verdict.introduces, index];
      continue;
    }
    if (introduced === undefined) continue;
    if (verdict?.keep === true || !isIntroduced(block, introduced, [blocks[index - 1], blocks[index + 1]])) {
      introduced = undefined;
      continue;
    }
    found[index] = introduced === 'tags' ? { junk: { ...junkOfKind.page, certain: false }, inline: [] } : { junk: HEADLINE, inline: [] };
    waitWith(found, label);
  }
  return found;
}

/** What tells that its neighbours are junk goes when they go: deleted unseen before anybody has looked at them, it would leave them in print for good. */
function waitWith(verdicts: Verdict[], evidence: number): void {
  const verdict = verdicts[evidence];
  if (verdict?.junk?.certain === true) verdicts[evidence] = { ...verdict, junk: { ...verdict.junk, certain: false } };
}

function isIntroduced(block: Block, introduced: NonNullable<WordsVerdict['introduces']>, beside: readonly (Block | undefined)[]): boolean {
  const { title, words, text } = shapeOf(block);
  if (!title || CREDITED.test(text) || BIO.test(text)) return false;
  if (introduced === 'tags') return words <= LONGEST_TAG;
  // One dash alone stands before a credit.
  const isBullet = /^[•·▪■●◆▸►▶→»*–—-]{1,2} ?["'“‘]?[\p{Upper}\p{N}]/u.test(block.masked) && (!DASH.test(block.masked) || beside.some((other) => other !== undefined && DASH.test(other.masked)));
  return words >= 3 && words <= 25 && (isBullet || (introduced === 'headlines' && !/^(?:-|©)/u.test(text)));
}

const DASH = /^[–—-]/u;
const LONGEST_TAG = 5;
const BIO = /^(?:- ?)?(?:\p{Upper}[\p{Alpha}.'-]+ ){2,4}(?:is|was) (?:an?|the) /u;

/** A player's title stands before and behind the same title with its length: `Fire on the pier`, `Fire on the pier 02:15`. */
function withRepeats(blocks: readonly Block[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = [...verdicts];
  for (const [index, block] of blocks.entries()) {
    const { text, title: isTitle } = shapeOf(block);
    const title = isTitle ? titleOfPlayer(text, block) : undefined;
    if (title === undefined) continue;
    const beside = [index - 1, index + 1].filter((other) => blocks[other] !== undefined && shapeOf(blocks[other]).text === title);
    if (beside.length === 0) continue;
    for (const other of [index, ...beside]) {
      if (found[other]?.junk === undefined) found[other] = { junk: { ...junkOfKind.player, certain: false }, inline: [] };
      waitWith(found, other);
    }
  }
  return found;
}

/** What a player or a gallery is called, in a line that has its length or its label as well. */
function titleOfPlayer(text: string, { masked }: Block): string | undefined {
  if (/\p{N}:\p{N}{2}$/u.test(masked)) return text.replace(/ \p{N}{1,2}:\p{N}{2}$/u, '');
  return /^(?:Photos|Video|Gallery): /u.exec(text) === null ? undefined : text.slice(text.indexOf(':') + 2);
}

/** Links that no label introduces: those with a lead-in of their own, and rows of headlines. */
function withLinks(blocks: readonly Block[], verdicts: readonly Verdict[], genre: Genre): readonly Verdict[] {
  const isFurniture = (index: number): boolean => verdicts[index]?.junk !== undefined;
  const isOpen = (index: number): boolean => !isFurniture(index) && verdicts[index]?.keep !== true;
  const links = new Set([...leadIns(blocks, isOpen, (index) => !isOpen(index), genre), ...headlineRows(blocks, isOpen, isFurniture, genre)]);
  return links.size === 0 ? verdicts : verdicts.map((verdict, index) => (links.has(index) ? { junk: HEADLINE, inline: [] } : verdict));
}

const HEADLINE: Junk = { ...junkOfKind.related, what: 'another story’s headline', certain: false };

/** Lines that go along with junk are junk beside it; so is a line or two between two parts of one widget. */
function withCompanions(blocks: readonly Block[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const found = [...verdicts];
  const bread = (index: number): boolean => {
    const verdict = found[index];
    return verdict?.junk !== undefined && verdict.kind !== undefined && WIDGETS.has(verdict.kind);
  };
  const asCompanion = (index: number, beside: number): void => {
    const kind = found[index]?.kind ?? found[beside]?.kind ?? 'newsletter';
    found[index] = { junk: { ...junkOfKind[kind], certain: false }, kind, inline: [] };
    waitWith(found, beside);
  };
  // From the end, since the parts that prove something (the form, the consent line) close a widget more often than they open it.
  for (let index = found.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (found[index]?.junk !== undefined || found[index]?.keep === true || block === undefined || !bread(index + 1)) continue;
    const before = found[index - 1];
    if (found[index]?.weak === true || (index >= found.length - TAIL && (bread(index - 1) || before?.weak === true) && isLoose(block) && (before?.kind === 'show' || speaksToReaders(block)))) asCompanion(index, index + 1);
  }
  for (let index = 0; index < found.length; index++) if (found[index]?.weak === true && found[index]?.junk === undefined && bread(index - 1)) asCompanion(index, index - 1);
  // A bar of buttons that became a line for each: the names of two networks in a row, or one beside another button.
  const button = (index: number): boolean => found[index]?.kind !== undefined && BUTTONS.has(found[index].kind) && (found[index].weak === true || found[index].junk !== undefined);
  for (let index = 0; index < found.length; index++) if (found[index]?.weak === true && found[index]?.kind === 'share' && (button(index - 1) || button(index + 1))) asCompanion(index, button(index - 1) ? index - 1 : index + 1);
  return found;
}

/** Widgets of several lines with copy of their own stand behind the story. */
const TAIL = 8;

/** Kinds that come in widgets of several lines; an ad marker, an app plug, a pointer or a player's leftover stands between paragraphs of the story. */
const WIDGETS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['newsletter', 'show', 'follow', 'donation', 'subscription', 'response', 'shop', 'consent']);

const BUTTONS: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['share', 'player']);

const CREDITED = /(?:compiled|written|edited|produced|hosted|curated|reporting) by |contributed (?:to|reporting)/iu;

/** A sentence that says nothing to the reader tells the story on; behind a show's name it tells what the show is about. */
function speaksToReaders(block: Block): boolean {
  const { text, words, ended } = shapeOf(block);
  return !ended || words < FEWEST_OF_A_SENTENCE || TO_READERS.test(text);
}

const FEWEST_OF_A_SENTENCE = 5;

/** Nothing that a story would be sorry to lose: no quotation, nobody's name for the work, and not long. */
function isLoose(block: Block): boolean {
  const { text, words } = shapeOf(block);
  return words <= 45 && withoutReturns(block.masked).length < 350 && !text.includes('"') && !CREDITED.test(text);
}
