/** Every rule, in the order of the table in README. */
import type { Rule } from '../types';
import adMarker from './ad-marker';
import promoLine from './promo-line';
import templateTag from './template-tag';
import unattributedQuote from './unattributed-quote';

export const rules: readonly Rule[] = [templateTag, promoLine, adMarker, unattributedQuote];
