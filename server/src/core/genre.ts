/** What kind of text this is: as its front matter says, or else told from the text itself. A setting overrules both. */
import { genreInFrontMatter } from './genre/front-matter';
import { argumentsIn, signsOf, type Signs } from './genre/signs';
import type { Block, Format, Genre } from './types';

export interface GenreInput {
  readonly text: string;
  readonly format: Format;
  readonly blocks: readonly Block[];
}

export function genreOf({ text, format, blocks }: GenreInput): Genre {
  return genreInFrontMatter(text, format) ?? genreOfBlocks(blocks);
}

/** The plainest sign first; a text that shows none is news. */
function genreOfBlocks(blocks: readonly Block[]): Genre {
  const signs = blocks.map(signsOf);
  if (isInterview(signs) || hasNameLines(blocks, signs)) return 'interview';
  if (isTranscript(signs)) return 'transcript';
  if (isLetter(blocks)) return 'letter';
  if (isNewsletter(blocks, signs)) return 'newsletter';
  if (isList(signs)) return 'list';
  return isOpinion(blocks, signs) ? 'opinion' : 'news';
}

/** The share of the blocks that show a sign. */
function share(signs: readonly Signs[], shows: (signs: Signs) => boolean): number {
  return signs.filter(shows).length / Math.max(1, signs.length);
}

/** Questions and answers that are labelled, or stand in turn without quotation marks: a question, then a paragraph that answers it. */
function isInterview(signs: readonly Signs[]): boolean {
  if (signs.filter(({ asked }) => asked).length >= 4 && share(signs, ({ asked }) => asked) >= 0.2) return true;
  const answered = signs.filter(({ question, words }, index) => question && words >= 4 && isAnswer(signs[index + 1])).length;
  return answered >= 5 && answered / signs.length >= 0.3 && share(signs, ({ quoted }) => quoted) <= 0.2;
}

const NAME_LINE = /^\p{Upper}[\p{Alpha}.’'-]{1,20}(?: \p{Upper}[\p{Alpha}.’'-]{0,20}){0,2}:?$/u;

/** Two names or more on lines of their own, in turn, each above what he asks or answers. */
function hasNameLines(blocks: readonly Block[], signs: readonly Signs[]): boolean {
  const lines = blocks.map(({ masked }, index) => (signs[index]?.head === true && masked.length <= 60 && NAME_LINE.test(masked.trim()) && signs[index + 1]?.head === false ? masked.trim() : null));
  const names = lines.filter((line) => line !== null);
  const turns = names.filter((name, index) => index > 0 && name !== names[index - 1]).length + 1;
  return names.length >= 6 && new Set(names).size <= 5 && turns >= names.length * 0.8 && names.length / blocks.length >= 0.25;
}

const isAnswer = (next: Signs | undefined): boolean => next !== undefined && !next.question && !next.quoted && next.words >= 8;

/** Two or more who take turns, again and again, through most of the text, named or in quotation marks. */
function isTranscript(signs: readonly Signs[]): boolean {
  if (share(signs, ({ dialogue }) => dialogue) >= 0.3) return true;
  const turns = new Map<string, number>();
  for (const { turn } of signs) if (turn !== null) turns.set(turn, (turns.get(turn) ?? 0) + 1);
  const again = ({ turn }: Signs): boolean => turn !== null && (turns.get(turn) ?? 0) >= 2;
  const speakers = new Set(signs.filter(again).map(({ turn }) => turn));
  if (speakers.size === 0) return false;
  // Capitals mark a speaker plainly; a name in small letters before a colon may label anything else that recurs.
  const inCapitals = signs.filter(({ capitals }) => capitals).length;
  if (inCapitals >= 3 && speakers.size + inCapitals >= 5) return share(signs, ({ capitals }) => capitals) >= 0.3;
  return speakers.size >= 2 && signs.filter(again).length >= 4 && share(signs, again) >= 0.5;
}

const SALUTATION = /^(?:dear [^.!?:,]{1,60}[,:]|to (?:the editors?|whom it may concern)[:.,])/i;

function isLetter(blocks: readonly Block[]): boolean {
  return blocks.slice(0, 2).some(({ masked }) => SALUTATION.test(masked.trim()));
}

/** How a newsletter speaks of itself at its head. A plug for one stands in many a story, so the sections have to be there as well. */
const MASTHEAD = /(?:^|[^\p{Alpha}])(?:welcome (?:back )?to [^.!?]{0,60}(?:morning|daily|weekly|report|briefing|playbook|newsletter|edition|digest|tipsheet)|(?:our|this|today['’]s) (?:\p{Alpha}+ )?newsletter|want [^.!?]{1,60} in your in-?box|(?:view|read) (?:this|it)(?: e-?mail)? in (?:your|a) browser|(?:was this|got this) [^.!?]{0,30}forwarded|good (?:morning|afternoon|evening)(?:[,.!]| and welcome(?!\p{Alpha})))/iu;

function isNewsletter(blocks: readonly Block[], signs: readonly Signs[]): boolean {
  const heads = signs.filter(({ head }) => head).length;
  return heads >= 4 && blocks.slice(0, 4).some(({ masked }) => MASTHEAD.test(masked));
}

/** Items that count up or down, or bullets, through a good part of the text. */
function isList(signs: readonly Signs[]): boolean {
  let counted = 0;
  let before: number | null = null;
  for (const { number } of signs) {
    if (number === null) continue;
    if (before === null || Math.abs(number - before) === 1) counted++;
    before = number;
  }
  if (counted >= 4 && counted / signs.length >= 0.15) return true;
  return signs.length >= 8 && share(signs, ({ bullet }) => bullet) >= 0.5;
}

/** How a page says at its end that the views above are one person's. */
const OWN_VIEWS = /(?:^|[^\p{Alpha}])(?:(?:opinions?|views?) (?:expressed|represented)[^.]{0,80}(?:own|author|writer|solely|necessarily)|is an? [^.]{0,60}(?:columnist|opinion (?:writer|contributor|editor)|contributing (?:writer|editor|opinion))|follow (?:him|her|them) on twitter)/iu;
/** So many words for one "I" outside quotations, at most, in a piece that argues in the first person. */
const WORDS_PER_I = 250;
/** A piece that argues, and hardly tells what anybody has said: so many words for each sign of the one at most, and of the other at least. */
const WORDS_PER_ARGUMENT = 60;
const WORDS_PER_REPORT = 250;
const SHORTEST_ARGUMENT = 250;

function isOpinion(blocks: readonly Block[], signs: readonly Signs[]): boolean {
  const said = signs.reduce((sum, { firstPerson }) => sum + firstPerson, 0);
  const words = signs.reduce((sum, { words: own }) => sum + own, 0);
  if (said >= 4 && said * WORDS_PER_I >= words) return true;
  if (words >= SHORTEST_ARGUMENT && signs.reduce((sum, { reports }) => sum + reports, 0) * WORDS_PER_REPORT <= words) {
    const argued = blocks.reduce((sum, block) => sum + argumentsIn(block), 2 * said);
    if (argued * WORDS_PER_ARGUMENT >= words) return true;
  }
  return said >= 1 && blocks.slice(-4).some(({ masked }) => OWN_VIEWS.test(masked));
}
