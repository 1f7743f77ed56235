/** HTML that shows as text in plain copy: tags, also with their brackets escaped, comments, entities. */
import { characterEntitiesHtml4 } from 'character-entities-html4';
import { outermost, spansOf } from '../spans';
import type { Span } from '../types';

export interface Markup extends Span {
  readonly kind: 'tag' | 'comment' | 'entity';
  /** What an entity stands for; '' where that cannot be seen. */
  readonly meaning?: string;
}

const TRIGGER = /[<>][!/\p{L}-]|&(?:#|\p{L})|\/\/\s?[-–—]+>|[-–—]{1,2}>/u;

const NAMES =
  'a|abbr|address|area|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|legend|li|link|main|map|mark|meta|nav|noscript|object|ol|optgroup|option|p|param|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|path|amp-[\\p{Ll}-]{2,30}|[\\p{Ll}]{1,8}:[\\p{Ll}-]{1,30}';
const OPEN = '(?:<|&(?:amp;)?lt;)';
const CLOSE = '(?:>|&(?:amp;)?gt;)';

const MARKUP = new RegExp(
  [
    '<!--[^<>]{0,2000}?--!?>|&lt;!--[^<>&]{0,2000}--&gt;',
    '<!(?:doctype|element|attlist)[^<>]{0,200}>|<!\\[(?:if|endif)[^<>]{0,100}>',
    `${OPEN}/(?:${NAMES})\\s?${CLOSE}`,
    `${OPEN}(?:${NAMES})(?:\\s[^<>&\\n]{0,1000})?\\s?/?${CLOSE}`,
    `<(?:${NAMES})\\s[^<>\\n]{0,1000}=[^<>\\n]{0,1000}>`, // with & in an address
    `<(?:${NAMES})\\s+[\\p{Ll}-]{2,30}=["'“”][^<>\\n]{0,300}$`, // cut off
  ].join('|'),
  'giu',
);
/** Comment delimiters which a typographer's software or a line break has torn apart. */
const TORN_COMMENT = /<!\s?[-–—]{1,2}|\/\/\s?[-–—]{1,2}>|(?<![-–—\p{L}\d])(?:--|–|—)>/gu;
/** With `amp;` inside when the text was escaped twice. */
const ENTITY = /&(?:amp;|#38;){0,8}(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));/g;

/** The markup of a text in text order, without overlap. */
export function markup(text: string): readonly Markup[] {
  if (!TRIGGER.test(text)) return [];
  const tags = spansOf(text, MARKUP).map((span): Markup => ({ ...span, kind: text.startsWith('<!', span.start) || text.startsWith('&lt;!', span.start) ? 'comment' : 'tag' }));
  const torn = spansOf(text, TORN_COMMENT).map((span): Markup => ({ ...span, kind: 'comment' }));
  return outermost([...tags, ...torn, ...entities(text)]);
}

function entities(text: string): Markup[] {
  const found: Markup[] = [];
  for (const match of text.matchAll(ENTITY)) {
    const meaning = meaningOf(match[1], match[2], match[3]);
    if (meaning !== undefined) found.push({ start: match.index, end: match.index + match[0].length, kind: 'entity', meaning });
  }
  return found;
}

/** Of the names that HTML added since version 4, those that web editors write. */
const LATER_NAMES: Readonly<Record<string, string>> = { apos: "'", lsqb: '[', rsqb: ']', lbrack: '[', rbrack: ']', lpar: '(', rpar: ')', colon: ':', comma: ',', period: '.', quest: '?', excl: '!', num: '#', dollar: '$', percnt: '%', lowbar: '_', hyphen: '-', dash: '-', NewLine: ' ', Tab: ' ' };
/** The upper half of windows-1252, which browsers read into the numbers that Unicode leaves to control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Spaces of every width, and characters that only tell where a word may break. */
const SPACE = /^[\s\u00a0]$/u;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/u;

function meaningOf(decimal: string | undefined, hex: string | undefined, name: string | undefined): string | undefined {
  const character = name === undefined ? characterAt(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)) : (characterEntitiesHtml4[name] ?? LATER_NAMES[name]);
  if (character === undefined) return undefined;
  if (SPACE.test(character)) return ' ';
  return UNSEEN.test(character) ? '' : character;
}

function characterAt(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
  if (code === 9 || code === 10 || code === 13) return ' ';
  return code < 0x20 || code === 0x7f || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
