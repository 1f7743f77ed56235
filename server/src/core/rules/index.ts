/** Every rule, in the order of the table in README. */
import type { Rule } from '../types';
import adMarker from './ad-marker';
import boilerplateLine from './boilerplate-line';
import promoLine from './promo-line';
import relatedHeadline from './related-headline';
import templateTag from './template-tag';
import unattributedQuote from './unattributed-quote';
import widgetText from './widget-text';

export const rules: readonly Rule[] = [templateTag, widgetText, promoLine, relatedHeadline, adMarker, boilerplateLine, unattributedQuote];
