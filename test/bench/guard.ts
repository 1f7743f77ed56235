/**
 * What CI holds newslint to: ratios alone, each of two things that are measured in turn in the same run, in processor time. A busy
 * machine slows both, and the median of the rounds counts. The limits are loose: they catch a step back, not a breath.
 */
import { applyEdits, defaultSettings, lint, rules, type Article } from '../../server/src/core/index';
import { randomFrom } from '../support/random';
import { writeArticles } from './articles';
import { emptyProcess } from './cold-start';
import { junkScan, plainScan } from './inside';
import { cpuOf, median, runOnce } from './measure';
import { lintPlain, newslint } from './newslint';
import { atLeast, atMost, rounded, type Mark, type Section } from './section';
import { articleFromSeeds, longStory } from './stories';

const ROUNDS = 9;
/** Until the engine has compiled what is hot. */
const WARM_UP = 3;
const EDITS = 20;
/** The plain scan is over too soon to be measured once. */
const SCANS = 30;

interface Guarded {
  readonly what: string;
  /** One round's ratio. */
  readonly ratio: () => number;
  readonly mark: (what: string, measured: number) => Mark;
}

const most = (limit: number) => (what: string, measured: number): Mark => atMost(what, limit, measured, ' ×');
const least = (limit: number) => (what: string, measured: number): Mark => atLeast(what, limit, measured, ' ×');

/**
 * Half of each mark where it is met; else half of what was measured when the limit was set: a start of 4.1 × (mark 1.6 ×), debris and
 * promo rules at 0.015 × (mark 0.333 ×, over files of news), all rules at 0.0077 ×, a keystroke at 0.19 ×.
 */
const LIMITS = { start: 7, junk: 0.007, all: 0.0035, keystroke: 0.4, growth: 2.4 };

function guarded(): readonly Guarded[] {
  const articles = Array.from({ length: 60 }, (_, index) => articleFromSeeds(index, 15));
  const [stem = ''] = writeArticles('guard', articles.slice(0, 1));
  const check = newslint('newslint, one article', ['check', `${stem}.txt`]);
  const empty = emptyProcess();
  const story = longStory(5000, 60);
  const passage = articles.join('\n\n').slice(0, 50_000);
  const scan = (): number => cpuOf(() => {
    for (let times = 0; times < SCANS; times++) for (const text of articles) plainScan(text);
  }) / SCANS;
  const junk = (): number => cpuOf(() => {
    for (const text of articles) junkScan(text);
  });
  const timeOf = (...texts: readonly string[]): number => cpuOf(() => {
    for (const text of texts) lintPlain(text, defaultSettings);
  });
  return [
    { what: 'cold start against an empty Node process, time', mark: most(LIMITS.start), ratio: () => runOnce(check).cpu / runOnce(empty).cpu },
    { what: 'debris and promo rules against the plain scan, speed', mark: least(LIMITS.junk), ratio: () => scan() / junk() },
    { what: 'all rules against the plain scan, speed', mark: least(LIMITS.all), ratio: () => scan() / timeOf(...articles) },
    { what: 'a keystroke against reading 5,000 words anew, time', mark: most(LIMITS.keystroke), ratio: () => keystroke(story) / timeOf(story) },
    { what: 'four times the text against four times the time', mark: most(LIMITS.growth), ratio: () => timeOf(passage.repeat(4)) / (4 * timeOf(passage)) },
  ];
}

/** The processor time of one character typed somewhere in a text that has been read. */
function keystroke(story: string): number {
  const random = randomFrom(EDITS);
  let text = story;
  let article: Article = lintPlain(story, defaultSettings).article;
  return cpuOf(() => {
    for (let edits = 0; edits < EDITS; edits++) {
      const at = Math.floor(random() * text.length);
      text = applyEdits(text, [{ span: { start: at, end: at }, text: 'e' }]);
      article = lint({ text, format: 'plain' }, defaultSettings, rules, () => NO_TAGGER, article).article;
    }
  }) / EDITS;
}

const NO_TAGGER = { tag: () => [] };

export function guard(): Section {
  const measured = guarded().map(({ what, mark, ratio }) => ({ what, mark, ratios: Array.from({ length: WARM_UP + ROUNDS }, ratio).slice(WARM_UP) }));
  return {
    title: 'Guard',
    note: `Ratios in processor time, ${ROUNDS} rounds, on text made from \`seeds/\` with a fixed seed.`,
    columns: ['what', 'lowest', 'median', 'highest'],
    rows: measured.map(({ what, ratios }) => [what, rounded(Math.min(...ratios)), rounded(median(ratios)), rounded(Math.max(...ratios))]),
    marks: measured.map(({ what, mark, ratios }) => mark(what, median(ratios))),
  };
}
