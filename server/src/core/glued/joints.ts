/**
 * Where two words may have been run together: one pass over the characters finds the places at which the shape of the text
 * breaks (a capital after a small letter, a letter after a comma), and the words in small letters. What stands there is judged elsewhere.
 */

/** What the text looks like at a joint. */
export type Shape = 'word+Word' | 'comma+word' | 'period+Word' | 'quote+word' | 'word+quote' | 'word+parenthesis' | 'parenthesis+word' | 'word+digit' | 'digit+word' | 'word+dash' | 'possessive+word';

export interface Joint {
  readonly shape: Shape;
  /** Where the second of the two begins. */
  readonly at: number;
}

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Begins with a capital. */
  readonly capital: boolean;
}

export interface Joints {
  readonly joints: readonly Joint[];
  /** Words that have no capital after their first letter, from five letters up. */
  readonly words: readonly Word[];
}

/** Kinds of characters, small numbers so that a pair of them is a place in a table. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const COMMA = 4;
const PERIOD = 5;
const OPENING = 6;
const CLOSING = 7;
const PARENTHESIS = 8;
const END_PARENTHESIS = 9;
const DASH = 10;
const APOSTROPHE = 11;
const KINDS = 16;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => asciiKind(String.fromCharCode(code)));

function asciiKind(character: string): number {
  if (/[a-z]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (/\d/.test(character)) return DIGIT;
  if (/[,;:]/.test(character)) return COMMA;
  if (/[.!?]/.test(character)) return PERIOD;
  if (character === '"') return CLOSING;
  if (character === '(') return PARENTHESIS;
  if (character === ')') return END_PARENTHESIS;
  return character === "'" ? APOSTROPHE : OTHER;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code === 0x2019) return APOSTROPHE;
  if (code === 0x2013) return DASH;
  if (code === 0x201c) return OPENING;
  if (code === 0x201d) return CLOSING;
  if (!(code >= 0xc0 && code <= 0x24f) || code === 0xd7 || code === 0xf7) return OTHER;
  const character = text.charAt(at);
  return character === character.toLowerCase() ? LOWER : UPPER;
}

/** What a pair of kinds looks like; most pairs look like nothing. */
const SHAPES: readonly (readonly [number, number, Shape])[] = [
  [LOWER, UPPER, 'word+Word'],
  [COMMA, LOWER, 'comma+word'],
  [COMMA, UPPER, 'comma+word'],
  [PERIOD, UPPER, 'period+Word'],
  [CLOSING, LOWER, 'quote+word'],
  [CLOSING, UPPER, 'quote+word'],
  [LOWER, OPENING, 'word+quote'],
  [COMMA, OPENING, 'word+quote'],
  [LOWER, PARENTHESIS, 'word+parenthesis'],
  [UPPER, PARENTHESIS, 'word+parenthesis'],
  [END_PARENTHESIS, LOWER, 'parenthesis+word'],
  [END_PARENTHESIS, UPPER, 'parenthesis+word'],
  [LOWER, DIGIT, 'word+digit'],
  [DIGIT, LOWER, 'digit+word'],
  [LOWER, DASH, 'word+dash'],
];
const SHAPE_OF_PAIR: readonly (Shape | undefined)[] = Array.from({ length: KINDS * KINDS }, (_, pair) => SHAPES.find(([before, kind]) => before * KINDS + kind === pair)?.[2]);

const SHORTEST_WORD = 5;

export function jointsIn(text: string): Joints {
  const joints: Joint[] = [];
  const words: Word[] = [];
  let start = -1;
  let capital = false;
  let plain = true;
  let before = OTHER;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : OTHER;
    if (kind === LOWER && before === LOWER) {
      if (at - 1 === start && isPossessive(text, start)) joints.push({ shape: 'possessive+word', at });
      continue;
    }
    if (kind === LOWER || kind === UPPER) {
      if (start < 0) {
        start = at;
        capital = kind === UPPER;
        plain = true;
      } else if (kind === UPPER) {
        plain = false;
      }
    } else if (start >= 0) {
      if (plain && at - start >= SHORTEST_WORD) words.push({ start, end: at, capital });
      start = -1;
    }
    const shape = SHAPE_OF_PAIR[before * KINDS + kind];
    if (shape !== undefined && (shape !== 'quote+word' || kindAt(text, at - 2) === COMMA || kindAt(text, at - 2) === PERIOD)) joints.push({ shape, at });
    before = kind;
  }
  return { joints, words };
}

/** The letter is the s of a possessive, and goes on as another word. */
function isPossessive(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x73 && at > 0 && kindAt(text, at - 1) === APOSTROPHE;
}
