/** Which passages of an article stand in it a second time. Words are compared by their hashes, so that one pass over the article will do. */

export interface Repeat {
  /** The place of the repeated passage among the passages, and of the one that has its words too. */
  readonly passage: number;
  readonly within: number;
}

/** The hashes of a passage's words, and of all of them together. */
export interface Passage {
  readonly words: Int32Array;
  readonly whole: number;
}

/** A passage of at least `fewest` words is a repeat where a longer one has them all, or an earlier one the same. */
export function repeatsAmong(passages: readonly Passage[], fewest: number): readonly Repeat[] {
  const found = new Map<number, number>();
  const firsts = new Map<number, number[]>();
  const wholes = new Map<number, number>();
  for (const [place, { words, whole }] of passages.entries()) {
    if (words.length < fewest) continue;
    const earlier = wholes.get(whole);
    if (earlier !== undefined && isSame(passages[earlier]?.words, words)) {
      found.set(place, earlier);
      continue;
    }
    wholes.set(whole, place);
    const first = hashOf(words, 0, fewest);
    const places = firsts.get(first);
    if (places === undefined) firsts.set(first, [place]);
    else if (places.length < MOST_ALIKE) places.push(place);
  }
  const begun = new Uint8Array(FILTER);
  for (const hash of firsts.keys()) begun[hash & (FILTER - 1)] = 1;
  for (const [place, { words }] of passages.entries()) {
    for (const start of beginningsIn(words, fewest, begun)) {
      for (const other of firsts.get(hashOf(words, start, fewest)) ?? []) {
        if (!found.has(other) && isWithin(passages[other]?.words, words, start)) found.set(other, place);
      }
    }
  }
  return [...found].map(([passage, within]) => ({ passage, within })).sort((one, other) => one.passage - other.passage);
}

/** So many passages with the same beginning are followed up: a list whose entries all begin alike stays cheap. */
const MOST_ALIKE = 8;

/** By this many last bits of its hash, nearly every window is known to be no passage's beginning without a question to the map. A power of two. */
const FILTER = 8192;

const FACTOR = 31;

function hashOf(words: Int32Array, start: number, count: number): number {
  let hash = 0;
  for (let index = start; index < start + count; index++) hash = (Math.imul(hash, FACTOR) + (words[index] ?? 0)) | 0;
  return hash;
}

/** Where a stretch of so many words may be the beginning of a passage; the hash of each stretch is made from that of the one before. */
function beginningsIn(words: Int32Array, count: number, begun: Uint8Array): readonly number[] {
  if (words.length < count) return NOWHERE;
  let leaving = 1;
  for (let index = 1; index < count; index++) leaving = Math.imul(leaving, FACTOR);
  let hash = hashOf(words, 0, count);
  let found: number[] | undefined;
  for (let start = 0; ; start++) {
    if (begun[hash & (FILTER - 1)] !== 0) (found ??= []).push(start);
    if (start + count >= words.length) return found ?? NOWHERE;
    hash = (Math.imul(hash - Math.imul(words[start] ?? 0, leaving), FACTOR) + (words[start + count] ?? 0)) | 0;
  }
}

const NOWHERE: readonly number[] = [];

function isSame(passage: Int32Array | undefined, words: Int32Array): boolean {
  return passage?.length === words.length && passage.every((word, index) => words[index] === word);
}

/** Whether the words from here on are those of a shorter passage. */
function isWithin(passage: Int32Array | undefined, words: Int32Array, start: number): boolean {
  if (passage === undefined || passage.length === words.length || start + passage.length > words.length) return false;
  return passage.every((word, index) => words[start + index] === word);
}

/** A text as a passage: its words count, whatever their case and the marks between them. */
export function passageOf(text: string): Passage {
  const words = wordHashes(text);
  return { words, whole: hashOf(words, 0, words.length) };
}

function wordHashes(text: string): Int32Array {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) {
      hash = (Math.imul(hash, FACTOR) + (code < 128 ? code | 0x20 : code) + 1) | 0;
    } else if (hash !== 0 && code !== 0x27 && code !== 0x2019) {
      hashes.push(hash);
      hash = 0;
    }
  }
  return Int32Array.from(hashes);
}

/** ASCII letters and digits, and everything from À on but typographic marks and spaces. */
function isOfWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code <= 0xffff;
}
