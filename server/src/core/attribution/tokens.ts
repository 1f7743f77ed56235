/**
 * Where the tokens of a text are: words with what belongs inside them (`O’Hara`, `U.S.`, `AT&T`, `4,354`, `@anacole`), and marks.
 * A full stop between a small letter and a word with a capital ends a sentence that lost its space: `Hillton.The`. Plain letters and figures are passed over one by one; a pattern decides only where anything else stands, since most tokens hold nothing else.
 */

/** One token. */
const TOKEN = /[@#$]?[\p{Alpha}\p{N}](?:[\p{Alpha}\p{M}\p{N}]|[’'&/-](?=[\p{Alpha}\p{N}])|\.(?=[\p{Alpha}\p{N}])(?!(?<=[a-z]{2}\.)[A-Z][a-z])|(?<=\p{N}),(?=\p{N}))*|[’'](?=\p{Alpha}{1,2}(?!\p{Alpha}))|[,;:.?!…()[\]—–―]|--+|(?<=\s)-(?=\s)/uy;

/** Kinds of ASCII characters. */
const OTHER = 0;
const PLAIN = 1;
const FIGURE = 2;
const SPACE = 3;
const MARK = 4;
/** May stand inside a word, before a letter or a figure. */
const JOINING = 5;
const COMMA = 6;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return PLAIN;
  if (/[0-9]/.test(character)) return FIGURE;
  if (/\s/.test(character)) return SPACE;
  if (character === ',') return COMMA;
  if (/['.&/-]/.test(character)) return JOINING;
  return /[;:?!()[\]]/.test(character) ? MARK : OTHER;
});

function kindAt(text: string, at: number): number | undefined {
  return KINDS[text.charCodeAt(at)];
}

/** Where the first token from a place on begins; the text's length if there is none. */
export function tokenFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === PLAIN || kind === FIGURE || kind === MARK || kind === COMMA) return at;
    if (kind === SPACE) continue;
    TOKEN.lastIndex = at;
    if (TOKEN.test(text)) return at;
    // A pair of surrogates is one character.
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
  }
  return text.length;
}

/** Where a token ends that begins here. */
export function tokenEnd(text: string, from: number): number {
  const first = kindAt(text, from);
  if (first === MARK || first === COMMA) return from + 1;
  if (first !== PLAIN && first !== FIGURE) return matchedEnd(text, from);
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === PLAIN || kind === FIGURE) continue;
    if (kind === undefined && code !== CURLY) return matchedEnd(text, from);
    if ((kind !== undefined && kind !== JOINING && kind !== COMMA) || at + 1 === text.length) break;
    const next = kindAt(text, at + 1);
    if (next === undefined) return matchedEnd(text, from);
    const joins = kind === COMMA ? next === FIGURE && kindAt(text, at - 1) === FIGURE : next === PLAIN || next === FIGURE;
    if (!joins || endsSentence(text, at)) break;
  }
  return at;
}

/** `Hillton.The` */
function endsSentence(text: string, at: number): boolean {
  return text.charCodeAt(at) === STOP && isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at - 2)) && isGreat(text.charCodeAt(at + 1)) && isSmall(text.charCodeAt(at + 2));
}

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isGreat = (code: number): boolean => code >= 0x41 && code <= 0x5a;

const STOP = 0x2e;
/** ’ */
const CURLY = 0x2019;

function matchedEnd(text: string, from: number): number {
  TOKEN.lastIndex = from;
  return TOKEN.test(text) ? TOKEN.lastIndex : from + 1;
}
