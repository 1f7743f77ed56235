/** Every rule, in the order of the table in README. */
import type { Rule } from '../types';
import adMarker from './ad-marker';
import boilerplateLine from './boilerplate-line';
import gluedWords from './glued-words';
import impliedAttribution from './implied-attribution';
import invisibleCharacter from './invisible-character';
import mojibake from './mojibake';
import placeholder from './placeholder';
import promoLine from './promo-line';
import quotationMarks from './quotation-marks';
import relatedHeadline from './related-headline';
import repeatedPassage from './repeated-passage';
import scriptFragment from './script-fragment';
import shortcode from './shortcode';
import speakerWithoutIntroduction from './speaker-without-introduction';
import strayMarkup from './stray-markup';
import templateTag from './template-tag';
import unattributedQuote from './unattributed-quote';
import unclosedQuotation from './unclosed-quotation';
import unusedDirective from './unused-directive';
import vagueAttribution from './vague-attribution';
import widgetText from './widget-text';

export const rules: readonly Rule[] = [
  templateTag, shortcode, strayMarkup, scriptFragment, mojibake, invisibleCharacter, placeholder, gluedWords, widgetText, repeatedPassage,
  promoLine, relatedHeadline, adMarker, boilerplateLine,
  unattributedQuote, impliedAttribution, unclosedQuotation, quotationMarks, vagueAttribution, speakerWithoutIntroduction,
  unusedDirective,
];
