/** Quotation marks that do not go together: one of them curly and one straight, one turned the wrong way round, one typed twice. */
import * as v from 'valibot';
import { isSingleMark, isStyle, preferredStyle, type MarkStyle } from '../quotations/styles';
import type { Edit, Placed, Quotation, Report, Span } from '../types';
import { quote, rule } from './rule';

const options = v.object({
  consistent: v.optional(v.pipe(v.boolean(), v.description('Also reports quotations whose marks go together but differ from most of the text.')), false),
});

export default rule({
  meta: {
    id: 'quotation-marks',
    category: 'quote',
    severity: 'warning',
    fix: 'safe',
    summary: 'Quotation marks that are mixed, reversed or doubled.',
    why: 'Marks that do not go together look careless, and searching, cleaning and typesetting lose track of who is quoted.',
    examples: [
      { bad: '“We start on Monday," Okafor said. “It’s time.”', good: '“We start on Monday,” Okafor said. “It’s time.”' },
      { bad: '”We start on Monday,” Okafor said. “It’s time.”', good: '“We start on Monday,” Okafor said. “It’s time.”' },
    ],
    options,
  },
  checkArticle({ text, paragraphs }, given) {
    const { consistent } = v.parse(options, given);
    const double = paragraphs.flatMap(({ paragraph }) => paragraph.quotations.filter(({ open }) => open !== undefined && !isSingleMark(open)));
    const style = preferredStyle(double, text);
    return paragraphs.flatMap((placed) => placed.paragraph.quotations.flatMap((quotation) => check(quotation, placed, text, style, consistent)));
  },
});

interface WrittenMark extends Span {
  readonly opens: boolean;
  readonly written: string;
  readonly wanted: string;
}

function check({ span, inside, open, close }: Quotation, { at, paragraph: { masked } }: Placed, text: string, style: MarkStyle, consistent: boolean): readonly Report[] {
  if (open === undefined || (isSingleMark(open) && (close === undefined || isSingleMark(close)))) return [];
  if (close === undefined ? !opensBackwards(open, style) : goesWith(open, close, style, consistent)) return [];
  const mayCloseTwo = close !== undefined && isPairOfSingles(close) && leavesSingleOpen(text.slice(at + inside.start, at + inside.end));
  if (mayCloseTwo && isSingleMark(open)) return [];
  const opening: WrittenMark = { opens: true, start: at + span.start, end: at + inside.start, written: open, wanted: style.open };
  const closing: readonly WrittenMark[] = close === undefined ? [] : [{ opens: false, start: at + inside.end, end: at + span.end, written: close, wanted: mayCloseTwo ? close.charAt(0) + style.close : style.close }];
  const wrong = [opening, ...closing].filter(({ written, wanted }) => written !== wanted);
  const edits = wrong.map(({ start, end, wanted }): Edit => ({ span: { start, end }, text: wanted }));
  const place = { start: wrong[0]?.start ?? opening.start, end: wrong.at(-1)?.end ?? opening.end };
  return [{ span: place, message: messageOf(open, close, quote(text, { start: opening.end, end: at + inside.end }), style), fixes: [{ title: wrong.length > 1 ? 'Correct both marks' : 'Correct quotation mark', edits, safe: !mayCloseTwo && wrong.every((mark) => isPlain(mark, at, masked)) }] }];
}

function goesWith(open: string, close: string, style: MarkStyle, consistent: boolean): boolean {
  return (open === style.open && close === style.close) || (!consistent && isStyle(open, close));
}

/** `”We start` with its end in another paragraph. */
const opensBackwards = (open: string, style: MarkStyle): boolean => /[”″]/u.test(open) && open !== style.open;

function messageOf(open: string, close: string | undefined, words: string, style: MarkStyle): string {
  if (close === undefined) return `${open} is a closing mark and opens ${words}; write ${style.open}.`;
  if (isDoubled(open) || isDoubled(close)) return `The mark ${isDoubled(open) ? open : close} at ${words} is typed twice; write ${style.open}…${style.close}.`;
  return `The marks ${open} and ${close} around ${words} do not go together; write ${style.open}…${style.close}.`;
}

const isDoubled = (mark: string): boolean => /^(?:""|““|””)$/u.test(mark);

const isPairOfSingles = (mark: string): boolean => /^['’]{2}$/u.test(mark);

/** A quotation in single marks that begins in these words and does not end in them: two single marks behind them may close it and the one around it. */
function leavesSingleOpen(words: string): boolean {
  const opened = [...words.matchAll(/(?<![\p{Alpha}\p{N}])['‘](?=\p{Alpha})/gu)].at(-1);
  return opened !== undefined && !/['’](?![\p{Alpha}\p{N}])/u.test(words.slice(opened.index + 1));
}

/**
 * The neighbours say which way the mark goes, and that is the way it is to go, so that another glyph in its place is read the same.
 * They are those of the copy: what the format hides is none, and its paragraph, which begins at `at`, ends it.
 */
function isPlain({ opens, start, end, written }: WrittenMark, at: number, masked: string): boolean {
  if (isDoubled(written) || isSingleMark(written)) return false;
  const before = masked.charAt(start - at - 1);
  const after = masked.charAt(end - at);
  return opens ? /^$|\s/u.test(before) && /[\p{Alpha}\p{N}]/u.test(after) : /[\p{Alpha}\p{N}.,!?…;:]/u.test(before) && /^$|\s/u.test(after);
}
