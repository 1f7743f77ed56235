/** What one block shows of the kind of text that it stands in. Asked once for each block, since most blocks outlive an edit. */
import { charactersIn, charactersOf } from '../characters';
import { withoutReturns } from '../lines';
import { perBlock } from '../memo';
import { scanBlock } from '../quotations';
import type { Block, Carry, Quotation } from '../types';

export interface Signs {
  /** Who takes the turn (`MODERATOR: …`), without the colon; not where the turn is quoted, since then a writer tells it. */
  readonly turn: string | null;
  readonly capitals: boolean;
  /** Labelled as a question or an answer (`Q: …`, `A. …`). */
  readonly asked: boolean;
  /** A question that nobody quotes. */
  readonly question: boolean;
  readonly quoted: boolean;
  /** Several voices in quotation marks and hardly a word between them, as a video is transcribed. */
  readonly dialogue: boolean;
  /** The figure of a numbered item. */
  readonly number: number | null;
  readonly bullet: boolean;
  /** A few words without a full stop: the head of a section. */
  readonly head: boolean;
  /** Outside quotations. */
  readonly firstPerson: number;
  /** Outside quotations, how often the writer tells what somebody has said. */
  readonly reports: number;
  readonly words: number;
}

const TURN = /^(?:\[[^\]]{1,20}\] ?)?(\p{Upper}[\p{Alpha}\p{M}.’'-]{0,30}(?: [\p{Alpha}.,’'&-]{1,30}){0,7})(?: \([^()]{1,60}\))?(?:, [^:]{1,80})?: ?(?=[^\s"“‘'«/])/u;
const COLON = charactersIn(':');
const ASKED = /^(?:Q|A|Question|Answer)(?: ?[:.–—]|\.\) ) ?\S/u;
const NUMBERED = /^#?(\d{1,2})(?:[.):]\s|\s?[-–—]\s|$)/u;
const FIRST_PERSON = /(?<![\p{Alpha}’'])(?:I|my|My|me|myself)(?=[^\p{Alpha}.]|$)/gu;

const NOTHING_CARRIED: Carry = { open: null };
/** Of so many characters in a dialogue, one at most is the writer's. */
const MOST_OWN = 20;
const FEWEST_VOICES = 4;

export const signsOf = perBlock((block): Signs => {
  const words = withoutReturns(block.masked).trim();
  const { quotations } = scanBlock(block, 'body', NOTHING_CARRIED);
  const own = ownWords(block).trim();
  const hasColon = (charactersOf(block) & COLON) !== 0;
  const turn = hasColon ? (TURN.exec(words)?.[1] ?? null) : null;
  const number = NUMBERED.exec(words)?.[1];
  return {
    turn,
    capitals: turn !== null && turn === turn.toUpperCase(),
    asked: ASKED.test(words),
    question: quotations.length === 0 && words.endsWith('?'),
    quoted: quotations.length > 0,
    dialogue: quotations.length >= FEWEST_VOICES && own.length * MOST_OWN <= words.length,
    number: number === undefined ? null : Number(number),
    bullet: /^[•*·▪●–—-]\s/u.test(words),
    head: words.length <= 80 && !/[.,;:!?…”"]$/u.test(words),
    firstPerson: own.match(FIRST_PERSON)?.length ?? 0,
    reports: countOf(' said', own) + countOf(' told', own) + countOf(' says', own),
    words: countOf(' ', own) + 1,
  };
});

const ARGUING = /(?<![\p{Alpha}’'])(?:[Ww]e|[Oo]ur|us|[Yy]ou|[Yy]our|should|must)(?=[^\p{Alpha}.]|$)/gu;

/** How often the writer of a block argues: by "we" and "you", by what should be, and by asking. More work than the signs, and asked only where they leave it open. */
export const argumentsIn = perBlock((block): number => {
  const own = ownWords(block);
  return (own.match(ARGUING)?.length ?? 0) + countOf('?', own);
});

/** What stands outside quotations. */
function ownWords(block: Block): string {
  const { quotations } = scanBlock(block, 'body', NOTHING_CARRIED);
  return withoutReturns(quotations.length === 0 ? block.masked : without(quotations, block.masked));
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function without(quotations: readonly Quotation[], text: string): string {
  let own = '';
  let at = 0;
  for (const { span } of quotations) {
    own += text.slice(at, span.start);
    at = span.end;
  }
  return own + text.slice(at);
}
