/** How an attribution is put: in the order and tense that the article itself uses, with the punctuation of its locale. */
import { perObject } from '../memo';
import { closingMarkFor } from '../quotations/styles';
import type { Article, Attribution, Edit, Locale, Person } from '../types';

export interface Phrasing {
  readonly verb: 'said' | 'says';
  /** The verb stands before the name: "said Cole". */
  readonly inverted: boolean;
}

/** What most attributions of the article look like; "Cole said" where there are none. */
export const phrasingOf = perObject((attributions: readonly Attribution[]): Phrasing => {
  let past = 0;
  let inverted = 0;
  for (const { cue, speaker, how } of attributions) {
    if (how !== 'explicit' || cue === undefined || speaker === undefined) continue;
    if (cue.text === 'said') past++;
    if (cue.text === 'says') past--;
    if (cue.text === 'said' || cue.text === 'says') inverted += cue.start < speaker.start && /^\p{Upper}/u.test(speaker.text) ? 1 : -1;
  }
  return { verb: past < 0 ? 'says' : 'said', inverted: inverted > 0 };
});

/** The edits that attribute a quotation to a name, its full stop giving way to a comma; a question or exclamation mark stays. */
export function attributionEdits({ text, locale }: Pick<Article, 'text' | 'locale'>, { span, quotation }: Attribution, name: string, { verb, inverted }: Phrasing): readonly Edit[] {
  const phrase = inverted ? `${verb} ${name}` : `${name} ${verb}`;
  const close = quotation.close ?? '';
  const insideEnd = span.end - close.length;
  const added = close === '' ? closingMarkFor(quotation.open ?? '') : '';
  const { from, to, inside, outside } = comma(text, insideEnd, span.end, locale);
  const stop = /^\s*(?:$|[\r\n]|\p{Upper}|["“‘'«„])/u.test(text.slice(to, to + 40)) ? '.' : '';
  if (close === '') return [{ span: { start: from, end: to }, text: `${inside}${added}${outside} ${phrase}${stop}` }];
  const before = from < insideEnd || inside !== '' ? [{ span: { start: from, end: insideEnd }, text: inside }] : [];
  return [...before, { span: { start: span.end, end: to }, text: `${outside} ${phrase}${stop}` }];
}

interface Comma {
  /** What is replaced reaches from the full stop inside the marks … */
  readonly from: number;
  /** … to the one outside. */
  readonly to: number;
  readonly inside: string;
  readonly outside: string;
}

/** Where the comma goes: inside the marks in place of the full stop; outside in British copy that ends its quotation without one. */
function comma(text: string, insideEnd: number, spanEnd: number, locale: Locale): Comma {
  const last = text.charAt(insideEnd - 1);
  const follows = /^[.,]/u.exec(text.slice(spanEnd))?.[0].length ?? 0;
  const to = spanEnd + follows;
  if (last === '.' && text.charAt(insideEnd - 2) !== '.') return { from: insideEnd - 1, to, inside: ',', outside: '' };
  if (/[?!,…—–.-]/u.test(last)) return { from: insideEnd, to, inside: '', outside: '' };
  return locale === 'en-GB' && spanEnd > insideEnd ? { from: insideEnd, to, inside: '', outside: ',' } : { from: insideEnd, to, inside: ',', outside: '' };
}

/** The name as later mentions have it: a surname for a person named in full, an organisation's name whole. */
export function laterMention({ name, kind, mentions }: Person): string {
  if (kind !== 'person' || !name.includes(' ')) return name;
  const shorter = mentions.map(({ text }) => text.replace(/['’]s?$/u, '')).filter((text) => !text.includes(' ') && name.endsWith(text));
  const parts = name.split(' ');
  const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(parts.at(-1) ?? '') ? 1 : 0;
  let from = parts.length - 1 - suffix;
  while (from > 1 && /^\p{Lower}/u.test(parts[from - 1] ?? '')) from--;
  return shorter[0] ?? parts.slice(from, parts.length - suffix).join(' ').replace(/,$/u, '');
}
