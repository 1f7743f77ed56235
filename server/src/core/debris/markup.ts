/** HTML that shows as text in plain copy: tags, also with their brackets escaped, comments, entities. */
import { ENTITY, meaningOf } from '../entities';
import { outermost, spansOf } from '../spans';
import type { Span } from '../types';

export interface Markup extends Span {
  readonly kind: 'tag' | 'comment' | 'entity';
  /** What an entity stands for; '' where that cannot be seen. */
  readonly meaning?: string;
}

const TRIGGER = /[<>][!/\p{Alpha}-]|&(?:#|\p{Alpha})|[-–—]{1,2}>|^\s{0,20}[\p{Lower}-]{2,20}=["“]/u;

const NAMES =
  'ref|references|nowiki|gallery|noinclude|includeonly|a|abbr|address|area|article|aside|audio|b|base|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|legend|li|link|main|map|mark|meta|nav|noscript|object|ol|optgroup|option|p|param|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr|path|amp-[\\p{Lower}-]{2,30}|[\\p{Lower}]{1,8}:[\\p{Lower}-]{1,30}';
const OPEN = '(?:<|&(?:amp;)?lt;)';
const CLOSE = '(?:>|&(?:amp;)?gt;)';

const MARKUP = new RegExp(
  [
    '<(script|style|iframe|noscript|svg)(?:\\s[^<>]{0,1000})?>[^<]{0,4000}</\\1\\s?>',
    '<!--[^<>]{0,2000}?--!?>|&lt;!--[^<>&]{0,2000}--&gt;',
    '<!(?:doctype|element|attlist)[^<>]{0,200}>|<!\\[(?:if|endif)[^<>]{0,100}>',
    `${OPEN}/(?:${NAMES})\\s?${CLOSE}`,
    '</(?:\\p{Lower}{1,12}(?::\\p{Lower}[\\p{Alpha}.]{1,30}|(?:-\\p{Lower}{1,20}){1,4})|cf\\p{Lower}{2,20})\\s?>|<(?:\\p{Lower}{1,12}:\\p{Lower}[\\p{Alpha}.]{1,30}|cf\\p{Lower}{2,20})(?:\\s[^<>\\n]{0,300})?>', // tags of ColdFusion and of other name spaces
    '<\\p{Lower}{1,12}(?:-\\p{Lower}{1,20}){1,4}(?:\\s[^<>=\\n]{1,60}=[^<>\\n]{0,300})?>(?=\\s{0,5}</|(?<="\\s?/?>))', // custom elements
    `${OPEN}(?:${NAMES})(?:\\s[^<>&\\n]{0,1000})?\\s?/?${CLOSE}`,
    `<(?:${NAMES})\\s[^<>\\n]{0,1000}=[^<>\\n]{0,1000}>`, // with & in an address
    `<(?:${NAMES})\\s+[\\p{Lower}-]{2,30}=["'“”][^<>\\n]{0,300}$`, // cut off
    '^(?:(?:src|srcset|href|poster|class|id|style|alt|width|height|target|rel|type|content|sizes|data-[\\p{Lower}-]{1,30})=["“”][^"“”\\n]{0,500}["“”]\\s{0,5}){1,10}/?>?$', // attributes whose tag is gone
  ].join('|'),
  'giu',
);
/** Comment delimiters which a typographer's software or a line break has torn apart. */
const TORN_COMMENT = /<!\s?[-–—]{1,2}|\/\/\s?[-–—]{1,2}>|^\s{0,20}(?:(?:--|–|—)>){1,1000}/gu;
/** The markup of a text in text order, without overlap. */
export function markup(text: string): readonly Markup[] {
  if (!TRIGGER.test(text)) return [];
  const tags = spansOf(text, MARKUP).map((span): Markup => ({ ...span, kind: text.startsWith('<!', span.start) || text.startsWith('&lt;!', span.start) ? 'comment' : 'tag' }));
  const torn = spansOf(text, TORN_COMMENT).map((span): Markup => ({ ...span, kind: 'comment' }));
  return outermost([...tags, ...torn, ...entities(text)]);
}

function entities(text: string): Markup[] {
  return spansOf(text, ENTITY).flatMap((span): Markup[] => {
    const meaning = meaningOf(text.slice(span.start, span.end));
    return meaning === undefined ? [] : [{ ...span, kind: 'entity', meaning }];
  });
}
