/**
 * Links to other stories that begin with a few bold words and a colon: `Harbor fire:Crews save the old pier`. The space after the
 * colon is lost with the markup; where it is not, the article has to show elsewhere that it sets its links so.
 */
import type { Block, Genre } from '../types';
import { shapeOf, type Shape } from './shape';

/** Which of the blocks are such links; `open` says which may be asked about, `linked` which are furniture already. */
export function leadIns(blocks: readonly Block[], open: (index: number) => boolean, linked: (index: number) => boolean, genre: Genre): ReadonlySet<number> {
  if (genre === 'transcript' || genre === 'interview') return new Set();
  const shapes = blocks.map(shapeOf);
  const asked = blocks.flatMap(({ masked }, index) => (index > 0 && open(index) && mayBegin(shapes[index]) && !BULLET.test(masked) ? [index] : []));
  const found = new Set(asked.filter((index) => isGlued(shapes[index])));
  if (found.size === asked.length) return found;
  const isSigned = found.size > 0 || shapes.some(({ text }) => SIGN.test(text));
  const spaced = new Set(asked.filter((index) => isOpinion(shapes[index]) || (isSigned && isSpaced(shapes[index]))));
  if (asked.length <= MOST_NAMED) for (const index of asked) if (isNamed(shapes[index])) spaced.add(index);
  const besides = (index: number): boolean => {
    const shape = shapes[index];
    return shape === undefined || found.has(index) || spaced.has(index) || linked(index) || (shape.ended && shape.words >= FEWEST_OF_A_PARAGRAPH);
  };
  for (const index of spaced) if (besides(index - 1) && besides(index + 1)) found.add(index);
  return found;
}

/** Shorter lines may be items of a list that has labels of its own. */
const FEWEST_OF_A_PARAGRAPH = 10;
const LONGEST_LEAD_IN = 60;

function mayBegin(shape: Shape | undefined): boolean {
  return shape?.title === true && /^["'\p{Upper}\p{N}$]/u.test(shape.text) && shape.text.slice(0, LONGEST_LEAD_IN + 2).includes(':');
}

/** Nothing but a lost space stands between the colon and the headline; a time of day, a verse and a ticker have figures or single letters there. */
const GLUED = /^[^:%/]{1,60}(?:[\p{Alpha}\p{N}'"?!.]{2}| \p{N}):(?:(?<=\p{N}:)["']?\p{Upper}|(?<!\p{N}:)["']?[\p{Upper}\p{N}])/u;

function isGlued(shape: Shape | undefined): boolean {
  if (shape === undefined || !GLUED.test(shape.text)) return false;
  const [leadIn, title] = parts(shape.text);
  return wordsIn(title) >= 3 && !(shape.ended && leadIn === leadIn.toUpperCase());
}

function isSpaced(shape: Shape | undefined): boolean {
  if (shape === undefined || !/^[^:]{2,40}: ["']?[\p{Upper}\p{N}$]/u.test(shape.text)) return false;
  const [leadIn, title] = parts(shape.text);
  // A question alone is a head of the story's own, which the next paragraph answers.
  const asks = shape.ended && !/[.?!] /u.test(title) && !DATE.test(leadIn);
  return wordsIn(leadIn) <= 6 && wordsIn(title) >= 7 && !asks && !OTHER.test(leadIn);
}

/** A column's headline says so whatever the outlet; at the head of an article it is the article's own. */
function isOpinion(shape: Shape | undefined): boolean {
  return shape !== undefined && /^(?:Opinion|OPINION|Editorial|Op-[Ee]d|Our view|Opposing view|Earlier|QuickTake): ["'\p{Upper}\p{N}]/u.test(shape.text) && shape.words >= 4;
}

/** A writer's name before the headline of a column. */
function isNamed(shape: Shape | undefined): boolean {
  if (shape === undefined || shape.ended || !/^(?:\p{Upper}[\p{Alpha}.'-]* ){1,3}\p{Upper}\p{Lower}[\p{Alpha}'-]*: ["'\p{Upper}]/u.test(shape.text) || shape.text.endsWith('-')) return false;
  const [leadIn, title] = parts(shape.text);
  return /\p{Lower}/u.test(leadIn.split(' ')[0] ?? '') && wordsIn(title) >= 4 && !OTHER.test(leadIn) && !leadIn.includes("'s ");
}

/** A list has more lines with colons than that, each the head of what it says of somebody. */
const MOST_NAMED = 3;

function parts(text: string): [string, string] {
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

const BULLET = /^[^\p{Alpha}\p{N}"'“‘$]/u;
const DATE = /^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[\p{Lower}.]* \p{N}{1,2}$/u;

const wordsIn = (text: string): number => text.trim().split(/ +/u).length;

/** What the papers that set their links so leave in their copy. */
const SIGN = /^(?:USA TODAY$|Contributing: |Read or Share this story|More:(?! ))/u;

/** A credit, a caption, a source, an item of a résumé, and what somebody said. */
const OTHER = /^(?:contributing|sources?|photos?|file photo|credit|chart|map|table|step|part|chapter|note|update|correction|education|experience|current position|career|age|born|home)(?![\p{Alpha}])|(?:said|says|added|asked|wrote|tweeted|replied|continued|question)$/iu;
