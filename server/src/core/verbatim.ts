/** Whether what a draft quotes stands in its source word for word: transcript, release or wire copy. */
import type { Article, Attribution, Edit, Span } from './types';

/** A place where draft and source part. */
export interface Departure {
  readonly kind: 'changed' | 'dropped' | 'added';
  /** In the draft; empty where words were dropped. */
  readonly span: Span;
  /** What the draft says; '' where words were dropped. */
  readonly draft: string;
  /** What the source says; '' where words were added. */
  readonly source: string;
}

export interface Comparison {
  readonly quotation: Attribution;
  /** absent: nothing like it stands in the source. */
  readonly verdict: 'verbatim' | 'changed' | 'absent';
  /** Where it stands in the source. */
  readonly original?: Span;
  /** In the order of the draft; empty unless the words were changed. */
  readonly departures: readonly Departure[];
  /** Restores the source's words. */
  readonly restore: readonly Edit[];
}

/** Fewer words are anybody's, unless somebody is said to have said them. */
const FEWEST_WORDS = 3;
/** With fewer words in common it is another sentence. */
const LEAST_LIKENESS = 0.6;

/**
 * Compares each spoken quotation with the source, as it is read and not as its markup has it; one of fewer than three words where somebody
 * says it. Case, punctuation, ellipses and bracketed insertions may differ.
 */
export function compareQuotes({ attributions, paragraphs, text }: Article, source: string): Comparison[] {
  const there = wordsOf(source, { start: 0, end: source.length });
  const index = indexOf(there);
  return attributions.flatMap((quotation) => {
    const { kind, inside } = quotation.quotation;
    if (kind !== 'speech' && kind !== 'fragment') return [];
    const lead = inside.start - quotation.quotation.span.start;
    const start = quotation.span.start + lead;
    const placed = paragraphs[quotation.paragraph];
    const read = readable(text, placed === undefined ? '' : placed.paragraph.masked.slice(inside.start, inside.end), start);
    const pieces = piecesOf(read.words, { start: 0, end: read.words.length });
    if (pieces.flat().length < (quotation.speaker === undefined ? FEWEST_WORDS : 1)) return [];
    return [judged(quotation, pieces.map((piece) => inArticle(compared(piece, read.words, there, index, source), read)))];
  });
}

/** Words as they are read, without the markup among them. */
interface Readable {
  readonly words: string;
  /** Where each character stands in the article, and where the words end. */
  readonly places: readonly number[];
}

/** `masked` has spaces where the article, from `start` on, has tags, marks, or more of an entity than the character it stands for. */
function readable(text: string, masked: string, start: number): Readable {
  let words = '';
  const places: number[] = [];
  for (let at = 0; at < masked.length; at++) {
    const character = masked.charAt(at);
    if (character === ' ' && !/\s/u.test(text.charAt(start + at))) continue;
    words += character;
    places.push(start + at);
  }
  return { words, places: [...places, start + masked.length] };
}

/** At the article's places. What has markup among it is for a person to restore. */
function inArticle({ original, departures, restore }: Compared, { places }: Readable): Compared {
  const placed = ({ start, end }: Span): Span => ({ start: places[start] ?? 0, end: end === start ? (places[start] ?? 0) : (places[end - 1] ?? 0) + 1 });
  const isPlain = ({ span: { start, end } }: Edit): boolean => (places[end - 1] ?? 0) - (places[start] ?? 0) === end - 1 - start;
  return {
    ...(original && { original }),
    departures: departures.map((departure) => ({ ...departure, span: placed(departure.span) })),
    restore: restore.filter(isPlain).map((edit) => ({ ...edit, span: placed(edit.span) })),
  };
}

interface Word extends Span {
  /** As it is compared: lower case, plain apostrophes. */
  readonly key: string;
}

interface Compared {
  readonly original?: Span;
  readonly departures: readonly Departure[];
  readonly restore: readonly Edit[];
}

function judged(quotation: Attribution, pieces: readonly Compared[]): Comparison {
  const found = pieces.flatMap(({ original }) => original ?? []);
  if (found.length < pieces.length) return { quotation, verdict: 'absent', departures: [], restore: [] };
  const departures = pieces.flatMap((piece) => piece.departures);
  const original = { start: Math.min(...found.map(({ start }) => start)), end: Math.max(...found.map(({ end }) => end)) };
  return { quotation, verdict: departures.length === 0 ? 'verbatim' : 'changed', original, departures, restore: pieces.flatMap((piece) => piece.restore) };
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{Alpha}\p{N}\p{M}]+(?:['’.,-][\p{Alpha}\p{N}\p{M}]+)*/gu), ({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    key: word.toLowerCase().replaceAll('’', "'"),
  }));
}

/** What an ellipsis or an editor's brackets part was not said in one breath: each piece is looked for on its own. */
function piecesOf(text: string, { start, end }: Span): Word[][] {
  const pieces: Word[][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/…|\.\s?\.\s?\.|\[[^\]]{0,200}\]/gu)) {
    pieces.push(wordsOf(text, { start: from, end: start + match.index }));
    from = start + match.index + match[0].length;
  }
  return [...pieces, wordsOf(text, { start: from, end })].filter((piece) => piece.length > 0);
}

type Index = ReadonlyMap<string, readonly number[]>;

/** Where each word of the source stands, by its number. */
function indexOf(words: readonly Word[]): Index {
  const index = new Map<string, number[]>();
  for (const [at, { key }] of words.entries()) {
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else places.push(at);
  }
  return index;
}

function compared(piece: readonly Word[], text: string, there: readonly Word[], index: Index, source: string): Compared {
  const begin = likeliestStart(piece, index);
  if (begin === undefined) return { departures: [], restore: [] };
  const slack = 3 + Math.ceil(piece.length / 4);
  const from = Math.max(0, begin - slack);
  const steps = aligned(piece, there.slice(from, begin + piece.length + slack));
  const same = steps.filter(({ kind }) => kind === 'same').length;
  const matched = steps.flatMap(({ right }) => (right === undefined ? [] : [from + right]));
  const first = there[Math.min(...matched)];
  const last = there[Math.max(...matched)];
  if (same / piece.length < LEAST_LIKENESS || first === undefined || last === undefined) return { departures: [], restore: [] };
  const original = { start: first.start, end: last.end };
  const departures = departuresOf(steps, piece, there.slice(from), text, source);
  return { original, departures, restore: departures.length === 0 ? [] : [restored(piece, text, source.slice(original.start, original.end))] };
}

/** Rare words tell the place: each votes for where the piece would begin. */
function likeliestStart(piece: readonly Word[], index: Index): number | undefined {
  const places = piece.map(({ key }, at) => ({ at, there: index.get(key) ?? [] })).filter(({ there }) => there.length > 0);
  const telling = places.sort((one, other) => one.there.length - other.there.length).slice(0, 16);
  const votes = new Map<number, number>();
  for (const { at, there } of telling) {
    for (const place of there.slice(0, 2000)) {
      // Words dropped or added shift what follows: neighbouring beginnings count together.
      for (const near of [-2, -1, 0, 1, 2]) votes.set(place - at + near, (votes.get(place - at + near) ?? 0) + (near === 0 ? 2 : 1) / there.length);
    }
  }
  let best: number | undefined;
  for (const [start, weight] of votes) if (best === undefined || weight > (votes.get(best) ?? 0)) best = start;
  return best;
}

interface Step {
  readonly kind: 'same' | 'changed' | 'dropped' | 'added';
  /** The number of the draft's word. */
  readonly left?: number;
  /** The number of the source's word, in the window. */
  readonly right?: number;
}

/** The cheapest way to read the whole piece somewhere in the window, one point a word that differs. */
function aligned(piece: readonly Word[], window: readonly Word[]): Step[] {
  const width = window.length + 1;
  const cost = new Int32Array((piece.length + 1) * width);
  const at = (row: number, column: number): number => cost[row * width + column] ?? 0;
  for (let row = 1; row <= piece.length; row++) {
    cost[row * width] = row;
    for (let column = 1; column < width; column++) {
      const differ = piece[row - 1]?.key === window[column - 1]?.key ? 0 : 1;
      cost[row * width + column] = Math.min(at(row - 1, column - 1) + differ, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  let column = 0;
  for (let other = 1; other < width; other++) if (at(piece.length, other) <= at(piece.length, column)) column = other; // a last word changed rather than added
  const steps: Step[] = [];
  for (let row = piece.length; row > 0; ) {
    const same = column > 0 && piece[row - 1]?.key === window[column - 1]?.key;
    if (column > 0 && at(row, column) === at(row - 1, column - 1) + (same ? 0 : 1)) steps.push({ kind: same ? 'same' : 'changed', left: --row, right: --column });
    else if (at(row, column) === at(row - 1, column) + 1) steps.push({ kind: 'added', left: --row });
    else steps.push({ kind: 'dropped', right: --column });
  }
  return steps.reverse();
}

/** Neighbouring steps of the same kind are told as one departure. */
function departuresOf(steps: readonly Step[], piece: readonly Word[], window: readonly Word[], text: string, source: string): Departure[] {
  const departures: Departure[] = [];
  let before: Word | undefined;
  for (let at = 0; at < steps.length; ) {
    const kind = steps[at]?.kind ?? 'same';
    let upTo = at;
    while (upTo < steps.length && steps[upTo]?.kind === kind) upTo++;
    const run = steps.slice(at, upTo);
    const draft = around(run.flatMap(({ left }) => (left === undefined ? [] : (piece[left] ?? []))));
    const original = around(run.flatMap(({ right }) => (right === undefined ? [] : (window[right] ?? []))));
    if (kind !== 'same') {
      const point = before?.end ?? piece[0]?.start ?? 0;
      const span = draft ?? { start: point, end: point };
      departures.push({ kind, span, draft: text.slice(span.start, span.end), source: original === undefined ? '' : source.slice(original.start, original.end) });
    }
    before = piece[run.at(-1)?.left ?? -1] ?? before;
    at = upTo;
  }
  return departures;
}

function around(words: readonly Word[]): Span | undefined {
  const first = words[0];
  const last = words.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** The source's words in place of the draft's, the first letter in the case that the draft's sentence needs. */
function restored(piece: readonly Word[], text: string, words: string): Edit {
  const span = around(piece) ?? { start: 0, end: 0 };
  const first = text.charAt(span.start);
  const written = words.charAt(0);
  const asDrafted = first.toLowerCase() === written.toLowerCase() ? first : first === first.toLowerCase() ? written : written.toUpperCase();
  return { span, text: asDrafted + words.slice(1) };
}
