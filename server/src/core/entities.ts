/** HTML's character references: what `&amp;`, `&#8217;` and their like stand for. */
import { characterEntitiesHtml4 } from 'character-entities-html4';

/** With `amp;` inside where the text was escaped more than once. */
export const ENTITY = /&(?:amp;|#38;){0,8}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,9});/g;

/** The character that an entity stands for: a plain space for every width of space, nothing for what cannot be seen, undefined where it is none. */
export function meaningOf(entity: string): string | undefined {
  const name = entity.slice(entity.lastIndexOf('&') + 1, -1).replace(/^(?:amp;|#38;)+/, '');
  const character = name.startsWith('#') ? characterAt(numberIn(name)) : (characterEntitiesHtml4[name] ?? LATER_NAMES[name]);
  if (character === undefined) return undefined;
  if (/^\s$/u.test(character)) return ' ';
  return UNSEEN.test(character) ? '' : character;
}

/** Of the names that HTML has added since version 4, those that web editors write. */
const LATER_NAMES: Readonly<Record<string, string>> = {
  apos: "'", lsqb: '[', rsqb: ']', lbrack: '[', rbrack: ']', lpar: '(', rpar: ')', colon: ':', comma: ',', period: '.', quest: '?', excl: '!', num: '#', dollar: '$', percnt: '%', lowbar: '_', hyphen: '-', dash: '-', NewLine: ' ', Tab: ' ',
};
/** Characters that only tell where a word may break or which way it runs. */
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;
/** Numbers that Unicode leaves to control characters are read by browsers as windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function numberIn(name: string): number {
  return /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
}

function characterAt(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  if (code === 9 || code === 10 || code === 13) return ' ';
  return code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
