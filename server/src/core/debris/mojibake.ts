/**
 * Text that was written as UTF-8 and read as windows-1252 or Latin-1, once or several times over. The damage is undone by
 * doing it backwards, characters to bytes, bytes to characters, as long as what comes out is something that people write.
 */
import { inTextOrder, outermost } from '../spans';
import type { Span } from '../types';

export interface Mojibake extends Span {
  /** What was meant; absent where nobody can know. */
  readonly repaired?: string;
  /** Bytes were lost, so that the repair is a guess. */
  readonly guessed: boolean;
}

/** The bytes 0x80 to 0x9F in windows-1252; the five that it leaves out are read as control characters. */
const HIGH_BYTES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TRAIL = `[\\u0080-\\u00bf${HIGH_BYTES}]`;
/** A lead byte with the trailing bytes that it announces. Twice damaged characters are several of these in a row. */
const DAMAGED = new RegExp(`(?:[\\u00c2-\\u00df]${TRAIL}|[\\u00e0-\\u00ef]${TRAIL}${TRAIL}|\\u00f0${TRAIL}${TRAIL}${TRAIL}){1,200}`, 'gu');
const TRIGGER = /[\u00c2-\u00f0\ufffd├ΓÔ√]|‚Ä|\?\p{Alpha}|\\[u'"n]|=[C-F][0-9A-F]=/u;

/** The damaged passages of a text, in text order, without overlap. */
export function mojibake(text: string): readonly Mojibake[] {
  if (!TRIGGER.test(text)) return [];
  return outermost([...damagedRuns(text), ...misread(text), ...lossesIn(text), ...questionMarks(text)].sort(inTextOrder));
}

function damagedRuns(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const match of text.matchAll(DAMAGED)) {
    const repaired = repair(match[0]);
    if (repaired === undefined || !isPlausible(match[0], repaired, text.charAt(match.index - 1))) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    // A last character that could itself begin a damaged one needs a look at what follows it.
    found.push(repaired.includes('\ufffd') ? { ...span, guessed: false } : { ...span, repaired, guessed: /[Â-ÅâÐ-Ñð]$/u.test(repaired) });
  }
  return found;
}

/** Copy goes through few systems; each may damage it once. */
const MOST_TIMES = 5;

function repair(damaged: string): string | undefined {
  let text = damaged;
  for (let times = 0; times < MOST_TIMES; times++) {
    const bytes = toBytes(text);
    const next = bytes === undefined ? undefined : fromUtf8(bytes);
    if (next === undefined) break;
    text = next;
  }
  return text === damaged ? undefined : text;
}

function toBytes(text: string): number[] | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code <= 0xff ? code : HIGH_BYTES.indexOf(character) + 0x80;
    if (byte < 0x80) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

/** The characters of bytes, by the language's own strict reader of UTF-8; undefined where they are none. */
function fromUtf8(bytes: readonly number[]): string | undefined {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16)}`).join(''));
  } catch {
    return undefined; // it throws on anything else
  }
}

/** What web copy is made of besides ASCII: Latin letters and signs, typographic marks, currencies, symbols, ligatures, pictographs. */
const COMMON = /^[\u00a0-\u024f\u02c6\u02dc\u2000-\u206f\u20a0-\u2bff\ufb00-\ufb06\ufeff\ufffd\p{Emoji}\ufe0f]+$/u;
/** Other scripts come in words, never a character at a time. */
const WORD_OF_ANOTHER_SCRIPT = /^\p{Alpha}{3,}$/u;
/** Marks that may well follow a capital letter in sound copy: “MANHÔ, CAFÉ’S. */
const MARK_AFTER_WORD = /^[\u00c2-\u00df][’”“–—…»\u00a0]$/u;

function isPlausible(damaged: string, repaired: string, before: string): boolean {
  if (!COMMON.test(repaired)) return WORD_OF_ANOTHER_SCRIPT.test(repaired);
  if (!MARK_AFTER_WORD.test(damaged)) return true;
  return /^[ÂÃ]/u.test(damaged) && !/\p{Upper}/u.test(before);
}

/** The bytes 0x80 to 0xFF as old PCs (code pages 437 and 850) and the Macintosh read them, as far as UTF-8 has them for marks and Latin letters. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['ΓÇÖ', '’'], ['ΓÇÿ', '‘'], ['ΓÇ£', '“'], ['ΓÇ¥', '”'], ['ΓÇö', '—'], ['ΓÇô', '–'], ['ΓÇª', '…'],
  ['ÔÇÖ', '’'], ['ÔÇÿ', '‘'], ['ÔÇ£', '“'], ['ÔÇØ', '”'], ['ÔÇö', '—'], ['ÔÇô', '–'], ['ÔÇª', '…'],
  ['‚Äô', '’'], ['‚Äò', '‘'], ['‚Äú', '“'], ['‚Äù', '”'], ['‚Äî', '—'], ['‚Äì', '–'], ['‚Ä¶', '…'],
  ['├⌐', 'é'], ['├¿', 'è'], ['├¡', 'í'], ['├│', 'ó'], ['├▒', 'ñ'], ['├╝', 'ü'], ['├╢', 'ö'], ['├ñ', 'ä'], ['├í', 'á'], ['├»', 'ï'], ['├º', 'ç'],
  ['√©', 'é'], ['√®', 'è'], ['√≠', 'í'], ['√≥', 'ó'], ['√±', 'ñ'], ['√º', 'ü'], ['√∂', 'ö'], ['√§', 'ä'], ['√°', 'á'], ['√Ø', 'ï'], ['√ß', 'ç'],
]);
const MISREAD_MARK = new RegExp([...MISREAD.keys()].join('|'), 'gu');
/** Escapes of JavaScript and of mail: \u2019, =E2=80=99. */
const ESCAPED = /\\u(?:20[0-9a-f]{2}|00[a-f][0-9a-f])|(?:=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}){1,200}/giu;

function misread(text: string): Mojibake[] {
  const marks = Array.from(text.matchAll(MISREAD_MARK), ({ 0: found, index }) => ({ start: index, end: index + found.length, repaired: MISREAD.get(found) ?? '', guessed: false }));
  const escapes = Array.from(text.matchAll(ESCAPED)).flatMap(({ 0: found, index }): Mojibake[] => {
    const repaired = unescaped(found);
    return repaired === undefined ? [] : [{ start: index, end: index + found.length, repaired, guessed: false }];
  });
  return [...marks, ...escapes];
}

function unescaped(escape: string): string | undefined {
  if (escape.startsWith('\\')) return String.fromCharCode(parseInt(escape.slice(2), 16));
  return fromUtf8(escape.slice(1).split('=').map((byte) => parseInt(byte, 16)));
}

interface Loss {
  readonly pattern: RegExp;
  readonly meant?: string;
}

/** Systems that drop control characters, or straighten quotation marks, leave less than the bytes. */
const LOSSES: readonly Loss[] = [
  { pattern: /\ufffd{1,50}/gu },
  { pattern: /â€(?:\?|(?=[\s.,;:)]|$))/gu, meant: '”' },
  { pattern: /â€"/gu, meant: '—' },
  { pattern: /(?<=\p{Alpha})Ã¢Â\u0080?Â\u0099?(?=\p{Lower})|(?<=n)â(?=t(?!\p{Alpha}))|(?<=\p{Lower})â(?=(?:s|re|ve|ll)(?!\p{Alpha}))/gu, meant: '’' },
  { pattern: /Ã¢Â\u0080?Â/gu },
  { pattern: /(?<!\p{Upper})Â(?=[\s.,;:!?)]|$)/gu, meant: '' },
  // The Macintosh's characters read as Latin-1.
  { pattern: /(?<=\p{Lower})Õ(?=(?:s|t|re|ve|ll|d|m)(?!\p{Alpha}))/gu, meant: '’' },
  // What a program writes for a mark inside a string.
  { pattern: /(?<=\p{Alpha})\\'(?=\p{Alpha})/gu, meant: '’' },
  { pattern: /(?<=[.!?:"”])(?:\\r|\\n){1,8}/gu, meant: ' ' },
];

function lossesIn(text: string): Mojibake[] {
  return LOSSES.flatMap(({ pattern, meant }) =>
    Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, guessed: true, ...(meant !== undefined && { repaired: meant }) })),
  );
}

/** Curly marks that a system without them turned into question marks: "nation?s", "?train wreck.?". No sound copy has one inside a word or before one. */
const LOST_APOSTROPHE = /(?<![^\s"“‘'(–—-])(\p{Alpha}{1,30})\?((?:s|t|re|ve|ll|d|m)(?![\p{Alpha}\d=&/]))/gu;
const LOST_QUOTATION = /(?<![^\s("“–—-])\?(\p{Alpha}[^?\n]{0,600}[\p{Alpha}\d.,!])\?(?![\p{Alpha}\d=&/])/gu;
const LOST_OPENING = /(?<![^\s("“–—-])\?(\p{Alpha}[\p{Alpha}’'-]{0,30})(?![^\s.,;:!?])/gu;

function questionMarks(text: string): Mojibake[] {
  if (!/\?\p{Alpha}/u.test(text)) return [];
  const repairs: readonly (readonly [RegExp, (match: RegExpMatchArray) => string])[] = [
    [LOST_APOSTROPHE, (match) => `${match[1] ?? ''}’${match[2] ?? ''}`],
    [LOST_QUOTATION, (match) => `“${match[1] ?? ''}”`],
    [LOST_OPENING, (match) => `“${match[1] ?? ''}`],
  ];
  return outermost(repairs.flatMap(([pattern, repaired]) => Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length, repaired: repaired(match), guessed: true }))));
}
