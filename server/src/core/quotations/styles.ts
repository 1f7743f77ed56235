/** Which marks go together in the styles that newsrooms use, and which style a text prefers. Double marks only: a single one may be an apostrophe. */
import type { Quotation } from '../types';

export interface MarkStyle {
  readonly open: string;
  readonly close: string;
}

const STRAIGHT: MarkStyle = { open: '"', close: '"' };
const CURLY: MarkStyle = { open: '“', close: '”' };
/** English, French, German, Polish, German with guillemets, East Asian. */
const STYLES: readonly MarkStyle[] = [STRAIGHT, CURLY, { open: '«', close: '»' }, { open: '„', close: '“' }, { open: '„', close: '”' }, { open: '»', close: '«' }, { open: '＂', close: '＂' }];
/** Right in a text that keeps to them: Swedish and Finnish, and what typewriters and TeX make do with. */
const STYLES_IF_PREFERRED: readonly MarkStyle[] = [{ open: '”', close: '”' }, { open: '»', close: '»' }, { open: "''", close: "''" }, { open: '``', close: "''" }];

const SINGLE = /^['‘’‚‛‹›`´′]$/u;

export const isSingleMark = (mark: string): boolean => SINGLE.test(mark);

/** True where both marks are right together in any text. */
export function isStyle(open: string, close: string): boolean {
  return STYLES.some((style) => style.open === open && style.close === close);
}

/** The mark that closes what `open` opens, as far as `open` tells. */
export function closingMarkFor(open: string): string {
  const single: Readonly<Record<string, string>> = { "'": "'", '‘': '’', '’': '’', '‚': '‘', '‹': '›', '`': "'" };
  return [...STYLES, ...STYLES_IF_PREFERRED].find((style) => style.open === open)?.close ?? single[open] ?? open;
}

/** The style of most closed quotations in double marks; `text` decides by its apostrophes where no pair is whole. */
export function preferredStyle(quotations: readonly Quotation[], text: string): MarkStyle {
  const counts = new Map<string, number>();
  for (const { open, close } of quotations) {
    if (open !== undefined && close !== undefined) counts.set(open + close, (counts.get(open + close) ?? 0) + 1);
  }
  const count = ({ open, close }: MarkStyle): number => counts.get(open + close) ?? 0;
  const most = (styles: readonly MarkStyle[], least: number): MarkStyle | undefined => [...styles].sort((one, other) => count(other) - count(one)).find((style) => count(style) >= least);
  const usual = most(STYLES, 1);
  return most(STYLES_IF_PREFERRED, Math.max(2, usual === undefined ? 0 : count(usual) + 1)) ?? usual ?? styleOfApostrophes(text);
}

/** Straight where the apostrophes within words are mostly straight. */
function styleOfApostrophes(text: string): MarkStyle {
  let straight = 0;
  for (const { 0: apostrophe } of text.matchAll(/(?<=\p{Alpha})['’](?=\p{Alpha})/gu)) straight += apostrophe === "'" ? 1 : -1;
  return straight > 0 ? STRAIGHT : CURLY;
}
