/** What machines leave in copy: the scanners that the debris rules report from, and whether a passage is nothing else. */
import { charactersIn, charactersOf, type Characters } from '../characters';
import { perBlock } from '../memo';
import { inTextOrder } from '../spans';
import { placesWithReturns, withoutReturns } from '../lines';
import type { Span } from '../types';
import { markup, type Markup } from './markup';
import { mojibake } from './mojibake';
import { scriptFragments, type ScriptFragment } from './scripts';
import { shortcodes } from './shortcodes';
import { templateTags, type TemplateTag } from './template-tags';

export { mojibake, type Markup };

/** All that machines left in a block, each list in text order, without overlap. */
export interface Debris {
  readonly tags: readonly TemplateTag[];
  readonly shortcodes: readonly Span[];
  readonly markup: readonly Markup[];
  readonly scripts: readonly ScriptFragment[];
}

const NONE: readonly never[] = [];
const CLEAN: Debris = { tags: NONE, shortcodes: NONE, markup: NONE, scripts: NONE };

/** Every tag, shortcode, piece of markup or script has one of these. */
const OF_TAGS = charactersIn('{}<>[]%*#@$_=');
const OF_SHORTCODES = charactersIn('{[');
const OF_MARKUP = charactersIn('<>&=');
const OF_SCRIPTS = charactersIn('{}<=[](');
const OF_ANY = OF_TAGS | OF_SHORTCODES | OF_MARKUP | OF_SCRIPTS;

export const debrisOf = perBlock((block): Debris => {
  const found = charactersOf(block);
  const guillemets = block.masked.includes('«');
  if ((found & OF_ANY) === 0 && !guillemets) return CLEAN;
  const text = withoutReturns(block.masked);
  const look = <Found extends Span>(signs: Characters, scan: (text: string) => readonly Found[]): readonly Found[] => {
    const spans = (found & signs) === 0 && !guillemets ? NONE : scan(text);
    if (spans.length === 0 || text === block.masked) return spans;
    const place = placesWithReturns(block.masked);
    return spans.map((span) => ({ ...span, start: place(span.start), end: place(span.end) }));
  };
  return {
    tags: look(OF_TAGS, templateTags),
    shortcodes: look(OF_SHORTCODES, shortcodes),
    markup: look(OF_MARKUP, markup),
    scripts: look(OF_SCRIPTS, scriptFragments),
  };
});

/** Nothing but template tags, shortcodes, markup and scripts, with no word of copy among them. */
export const isOnlyDebris = perBlock((block): boolean => {
  const debris = debrisOf(block);
  if (debris === CLEAN) return false;
  const text = block.masked;
  const spans = [...debris.tags, ...debris.shortcodes, ...debris.markup, ...debris.scripts].sort(inTextOrder);
  if (spans.length === 0) return false;
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at && /[\p{Alpha}\p{N}]/u.test(text.slice(at, start))) return false;
    at = Math.max(at, end);
  }
  return !/[\p{Alpha}\p{N}]/u.test(text.slice(at));
});
