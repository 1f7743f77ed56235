/** What machines leave in copy: the scanners that the debris rules report from, and whether a passage is nothing else. */
import { inTextOrder } from '../spans';
import { markup, type Markup } from './markup';
import { mojibake } from './mojibake';
import { scriptFragments } from './scripts';
import { shortcodes } from './shortcodes';
import { templateTags } from './template-tags';

export { markup, mojibake, scriptFragments, shortcodes, templateTags, type Markup };

/** Nothing but template tags, shortcodes, markup and scripts, with no word of copy among them. */
export function isOnlyDebris(text: string): boolean {
  const spans = [...templateTags(text), ...shortcodes(text), ...markup(text), ...scriptFragments(text)].sort(inTextOrder);
  if (spans.length === 0) return false;
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at && /[\p{L}\p{N}]/u.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !/[\p{L}\p{N}]/u.test(text.slice(at));
}
