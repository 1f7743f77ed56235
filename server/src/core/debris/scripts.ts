/** Fragments of JavaScript, CSS and JSON in copy: a telling beginning, then everything up to where its brackets and statements end. */
import { spansOf } from '../spans';
import type { Span } from '../types';

export interface ScriptFragment extends Span {
  /** Its brackets do not add up, so that where it ends is a guess. */
  readonly broken: boolean;
}

const TRIGGER = /[{}=]|\)\s?;|\[object |\]\]|<!\[|[\p{Alpha}_]\(['"]/u;

const OBJECTS =
  'window|document|googletag|jQuery|dataLayer|adsbygoogle|twttr|apntag|pbjs|console|module|exports|JSON|navigator|location|localStorage|sessionStorage|FB|Taboola|_taboola|PARSELY|_sf_async_config|_gaq|_qevts|_comscore|_cbq|freestar|mediavine|htlbid';
const BEGINNING = new RegExp(
  [
    '(?<![\\p{Alpha}\\d_$.])(?:var|let|const)\\s{1,4}[\\p{Alpha}_$][\\p{Alpha}\\d_$]{0,60}\\s?=(?!=)',
    `(?<![\\p{Alpha}\\d_$.])(?:${OBJECTS})(?:\\.[\\p{Alpha}_$][\\p{Alpha}\\d_$]{0,60}|\\[['"\\d][^[\\]\\n]{0,60}\\]){0,6}\\s?(?:\\(|=(?!=))`,
    '(?<![\\p{Alpha}\\d_$.])(?:fbq|gtag|ga|OA_show|__tcfapi|__gaTracker|setTimeout|setInterval|eval|jQuery|\\$)\\(\\s?[\'"{[(.\\p{Lower}]',
    '(?:\\(\\s?|!|(?<![\\p{Alpha}\\d_$.]))function\\s?[\\p{Alpha}\\d_$]{0,60}\\s?\\([\\p{Alpha}\\d_$, ]{0,200}\\)\\s?\\{',
    '\\([\\p{Alpha}\\d_$, ]{0,60}\\)\\s?=>\\s?\\{',
    '\\([\\p{Alpha}_$]{1,60}\\s?=\\s?window\\.',
    '(?<![\\p{Alpha}\\d_$.])(?:if|while)\\s?\\(\\s?!?\\s?(?:typeof|window|document|self|top)(?!\\p{Alpha})|(?<![\\p{Alpha}\\d_$.])try\\s?\\{',
    '\\[object \\p{Upper}\\p{Alpha}{2,30}\\]',
    '(?<![\\p{Alpha}\\d_$.])[\\p{Alpha}_$][\\p{Alpha}\\d_$]{1,40}(?:\\.[\\p{Alpha}_$][\\p{Alpha}\\d_$]{0,40}){1,5}\\([^()\\n]{0,200}\\);', // a.call();
    '(?<!\\p{Alpha})new \\p{Upper}\\p{Alpha}{2,30}\\([^()\\n]{0,100}\\)(?=[.;])',
    '(?://\\s?)?<!\\[CDATA\\[|(?://\\s?)?\\]\\]>',
    '@(?:media|font-face|keyframes|supports)(?!\\p{Alpha})[^{};\\n]{0,200}\\{|@(?:import|charset)\\s["\'u][^;\\n]{0,200};',
    '\\{\\s?[\\p{Lower}-]{2,40}\\s?:\\s?[^{}:;\\n]{1,200}(?:;|\\}|!important)', // a CSS rule; its selector stands before it
    '\\{\\s?["“][\\p{Alpha}\\d_@$:./-]{1,60}["”]\\s?:\\s?["“\\d{[tfn-]',
    '\\[\\s?\\{\\s?["“][\\p{Alpha}\\d_@$:./-]{1,60}["”]\\s?:',
  ].join('|'),
  'gu',
);

/** The script fragments of a text in text order, without overlap. */
export function scriptFragments(text: string): readonly ScriptFragment[] {
  if (!TRIGGER.test(text)) return [];
  const found: ScriptFragment[] = [];
  for (const { start } of spansOf(text, BEGINNING)) {
    const before = found.at(-1);
    if (before !== undefined && start < before.end) continue;
    const from = selectorStart(text, start, before?.end ?? 0);
    const { end, broken } = endOfCode(text, start);
    // Statements on end are one fragment.
    if (before !== undefined && /^[\s;,]*$/u.test(text.slice(before.end, from))) found[found.length - 1] = { start: before.start, end, broken: before.broken || broken };
    else found.push({ start: from, end, broken });
  }
  return found;
}

const LONGEST_SELECTOR = 200;
const SELECTOR_PART = /^(?:[.#*:@>+~[][^\s]*|(?:html|body|div|span|a|p|h[1-6]|ul|ol|li|img|table|tr|td|th|figure|section|article|header|footer|nav|form|input|button|iframe)(?:[.#:[>,][^\s]*)?)$/u;

/** Where the selector of a CSS rule begins, given its opening brace; the brace itself where no selector stands before it. */
function selectorStart(text: string, brace: number, notBefore: number): number {
  if (text.charAt(brace) !== '{') return brace;
  const before = text.slice(Math.max(notBefore, brace - LONGEST_SELECTOR), brace);
  let start = brace;
  for (const part of Array.from(before.matchAll(/[^\s]+/gu)).reverse()) {
    const place = brace - before.length + part.index;
    if (!SELECTOR_PART.test(part[0])) {
      // A class or an id may be run together with the word before it.
      const glued = start === brace ? part[0].search(/[.#][\p{Lower}_-][\p{Lower}\d_-]+$/u) : -1;
      return glued === -1 ? start : place + glued;
    }
    start = place;
  }
  return start;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const LONGEST_STRING = 2000;

/** Walks over balanced brackets and strings to where the statement that begins here ends. */
function endOfCode(text: string, start: number): { readonly end: number; readonly broken: boolean } {
  const marker = /(?:\/\/\s?)?(?:<!\[CDATA\[|\]\]>)/y;
  marker.lastIndex = start;
  if (marker.test(text)) return { end: marker.lastIndex, broken: false };
  const open: string[] = [];
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    const closing = CLOSES[character];
    if (closing !== undefined) open.push(closing);
    else if (character === open.at(-1)) open.pop();
    else if (character === '"' || character === "'") at = endOfString(text, at, character);
    else if (open.length === 0 && (character === ')' || character === '}' || character === ']')) return { end: at, broken: false };
    else if (open.length === 0 && character === ';') return { end: at + 1, broken: false };
    else if (open.length === 0 && /\s/.test(character) && isCopy(text, at)) return { end: at, broken: false };
  }
  return { end: text.trimEnd().length, broken: open.length > 0 };
}

/** The place of the mark that ends the string, or the same place where none does. */
function endOfString(text: string, at: number, mark: string): number {
  const line = text.slice(at + 1, at + LONGEST_STRING);
  const end = line.indexOf(mark);
  return end === -1 || line.lastIndexOf('\n', end) !== -1 ? at : at + 1 + end;
}

/** White space after a finished expression and before a word, or at the end of the line: there the story goes on. */
function isCopy(text: string, at: number): boolean {
  return /[)\]};'"]$/.test(text.slice(Math.max(0, at - 1), at)) && /^\s+(?:["“‘'(]?\p{Alpha}|$)|^\s*[\r\n]/u.test(text.slice(at, at + 20));
}
