/**
 * Template tags by the grammar of their languages: Mustache, Handlebars, Jinja, Liquid, Hugo, ERB, PHP, Smarty, Velocity, FreeMarker, Blade,
 * Razor, ColdFusion, MODX, the attributes of Angular, Vue and Thymeleaf, mail merge fields, the macros of ad servers.
 * Every pattern is bounded and stops at the next opening delimiter, so that the work grows with the text and no faster.
 */
import type { Span } from '../types';
import { once } from '../memo';
import { anyOf, inTextOrder, outermost, spansOf } from '../spans';

export interface TemplateTag extends Span {
  /** A delimiter is missing, so that where the tag ends is a guess. */
  readonly broken: boolean;
}

/** All that template engines leave in copy has one of these; most paragraphs have none. */
const TRIGGER = /[{}]|[<[][%?]|[%?][>\]]|%\p{Alpha}|%%|\*\||\[\[|<\/?[#@]|\[\/?[#(]|[#$@]!?\p{Alpha}|#{3}|__\p{Upper}|<<\p{Alpha}|«|-\p{Upper}+_|\[[\p{Alpha}_]+\]|=["{]|\$\[/u;

/** Each with the characters of which it has one: a text without them is not held against it, and most texts have few of them. A start makes none of them. */
const TAGS: readonly (readonly [signs: string, pattern: () => RegExp])[] = [
  ['{', () => /\{\{\{?[^{}]{0,400}\}\}\}?/u], // Mustache, Handlebars, Jinja, Liquid, Angular, Vue, Go, Hugo
  ['{', () => /\{%[^{}%]{0,400}%\}/u], // Jinja, Liquid, Twig, Django, Nunjucks
  ['{', () => /\{#[^{}#]{0,400}#\}/u], // Jinja and Twig comments
  ['{', () => /\$?[$#]!?\{[\p{Alpha}_$][^{}\n]{0,200}\}/u], // ${…} of JSP, FreeMarker, Velocity, JavaScript; #{…} of Ruby and Pug
  ['{', () => /\{[#/^?:@!$][\p{Alpha}_$][^{}\n]{0,200}\}/u], // Dust, Svelte, Smarty, Salesforce: {#section}, {$name}, {!Contact.Name}
  ['{', () => /(?<!\p{Alpha})\{(?:[\p{Alpha}\d]{1,40}[._][\p{Alpha}\d._]{1,60}|\p{Lower}{1,40}\p{Upper}[\p{Alpha}\d]{0,60}|(?:title|name|date|time|author|byline|headline|url|link|image|caption|text|body|content|summary|email|copyright|year|month|day)\d?)\}/u], // {articleGUID}, {first_name}, {title}
  ['<', () => /<%[^%]{0,600}%>/u], // ERB, EJS, ASP, JSP
  ['<', () => /<\?(?:php(?!\p{Alpha})|xml(?!\p{Alpha})|[=\s])[^?]{0,600}\?>/u],
  ['[', () => /\[%[^%[\]]{0,200}%\]/u], // Template Toolkit
  ['[', () => /\[\[[*#~$+!%-][^[\]\n]{1,200}\]\]/u], // MODX
  ['<[', () => /<\/?#\p{Lower}[^<>\n]{0,200}>|<@\p{Lower}[\p{Alpha}.]{0,40}(?:\s[^<>=\n]{0,40}=[^<>\n]{0,200})?\s?\/>|\[\/?#(?:if|elseif|else|list|assign|include|macro|import|switch|case)(?!\p{Alpha})[^[\]\n]{0,200}\]/u], // FreeMarker directives
  ['{', () => /\{!![^{}\n]{0,200}!!\}|\{\*[^{}]{0,400}\*\}/u], // what Blade prints raw, comments of Smarty
  ['{', () => /\{\/?(?:if|elseif|foreach|section|include|assign|capture|extends|block|while|for)\s(?:[^{}\n]{0,100}[$='"])[^{}\n]{0,200}\}|\{\/?(?:else|foreachelse|literal|strip|if|foreach|section|nocache)\}/u], // Smarty
  ['{', () => /\{\p{Lower}{1,10}:\p{Lower}[\p{Alpha}.]{1,40}\([^{}\n]{0,200}\)\}/u], // Fluid of TYPO3
  ['#', () => /(?<![\p{Alpha}\d#&])#(?:if|elseif|foreach|set|parse|include|macro|evaluate)\s?\([^()\n]{0,200}\)|^\s{0,20}#(?:end|else|stop)\s{0,20}$/u], // Velocity
  ['$', () => /(?<![\p{Alpha}\d$])\$!?\p{Lower}[\p{Alpha}\d_]{3,40}\.\p{Lower}[\p{Alpha}\d_]{2,40}(?:\([^()\n]{0,80}\))?/u], // $story.title, of Velocity
  ['@', () => /(?<![\p{Alpha}\d])@(?:if|elseif|unless|foreach|forelse|for|while|switch|case|isset|empty|include|extends|section|yield|component|slot|push|stack|lang|json)\s?\([^()\n]{0,150}\)(?:\s\{)?|(?<![\p{Alpha}\d])@end(?:if|foreach|forelse|for|while|unless|section|switch|component|push|isset|empty)(?![\p{Alpha}\d_])/u], // Blade, Angular
  ['@', () => /(?<![\p{Alpha}\d])@(?:Model|Html|ViewBag|ViewData|Url|Scripts|Styles)\.\p{Upper}[\p{Alpha}\d_.]{0,60}(?:\([^()\n]{0,150}\))?/u], // Razor
  ['#', () => /(?<![\p{Alpha}\d#&])#\p{Lower}[\p{Alpha}\d_]{1,40}\.[\p{Alpha}\d_]{1,40}#/u], // ColdFusion
  ['=', () => /(?<![\p{Alpha}\d])(?:\*ng\p{Upper}\p{Alpha}{1,30}|\[[\p{Alpha}.]{2,40}\]|\(\p{Lower}[\p{Alpha}.]{1,30}\)|v-(?:if|else-if|for|model|bind|on|show|html|text)(?::[\p{Alpha}.-]{1,40})?|[:@]\p{Lower}[\p{Alpha}-]{1,30}|x-(?:data|show|text)|ng-\p{Lower}[\p{Lower}-]{1,30}|th:\p{Lower}{2,20}|className)=["{][^"{}<>\n]{0,200}["}](?![^<>\n]{0,300}>)/u], // attributes of Angular, Vue, Alpine, Thymeleaf, React
  ['*', () => /\*\|[\p{Alpha}\d_:=,.@ -]{1,80}\|\*/u], // Mailchimp
  ['#@', () => /(?<![#\p{Alpha}\d])#{3}[\p{Upper}_]{3,40}#{3}(?!#)|(?<![\p{Alpha}\d#&])#\p{Upper}[\p{Upper}_]{2,20}#(?![\p{Alpha}\d#])|(?<![\p{Alpha}\d@])(?:@\p{Upper}[\p{Upper}_]{2,30}@|@@\p{Upper}[\p{Upper}_]{2,30}@@)(?![\p{Alpha}\d@])/u], // markers of TYPO3 and of mail merges
  ['[_', () => /\[\p{Upper}{2,30}(?:_\p{Upper}{2,30}){1,4}\]|\[(?:timestamp|TIMESTAMP|CACHEBUSTER|cachebuster|RANDOM|CLICKURL|UNSUBSCRIBE|WEBVERSION)\]|__(?:\p{Upper}{2,20}_?(?:URL|ID|MACRO)|CLICK|CACHEBUSTER|TIMESTAMP|RANDOM|NOTOC|TOC|NOEDITSECTION)__/u], // [FIRST_NAME], macros of ad servers, switches of wikis
  ['{<«$_%', () => /\{(?:\p{Upper}[\p{Upper}\d_]{2,40}|clickurl|click_url|cachebuster|timestamp|firstname|lastname)\}|<<\p{Upper}[\p{Alpha}_ ]{1,30}>>|«\p{Upper}\p{Lower}{1,20}_?(?:\p{Upper}\p{Lower}{1,20}){1,3}»|\$\[\p{Upper}[\p{Alpha}_| ]{1,60}\]\$|(?<![^\s])-\p{Upper}{2,20}_\p{Upper}{2,20}-(?!\S)|(?<![\d%\p{Alpha}])%\p{Lower}{2,20}[._]\p{Lower}{2,20}%/u], // merge fields
  ['%', () => /%%[=[]?[\p{Alpha}_@ ][^%\n]{0,100}%%/u], // Salesforce Marketing Cloud and other mailers
  ['%', () => /(?<![\d%\p{Alpha}])%\p{Upper}[\p{Upper}\d_]{2,40}%(?![\d%\p{Alpha}])/u], // ActiveCampaign
];

const SIGNS = new Set(TAGS.flatMap(([signs]) => Array.from(signs)));
/** By the signs that a text has: most texts have one of a few handfuls. */
const patterns = new Map<string, RegExp>();

/** One pattern for all the tags that a text may have; undefined where it can have none, but parts of some. */
function tagPattern(text: string): RegExp | undefined {
  const key = Array.from(SIGNS).filter((sign) => text.includes(sign)).join('');
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const present = TAGS.flatMap(([signs, tag]) => (Array.from(signs).some((sign) => key.includes(sign)) ? [tag()] : []));
  if (present.length === 0) return undefined;
  const pattern = anyOf(present);
  patterns.set(key, pattern);
  return pattern;
}

/** Tags in tags in tags: the innermost are found first, then what they stood in. */
const DEEPEST = 3;

/** The template tags of a text in text order, without overlap. A section with nothing but tags and white space in it is one tag. */
export function templateTags(text: string): readonly TemplateTag[] {
  if (!TRIGGER.test(text)) return [];
  const whole: Span[] = [];
  let rest = text;
  const tag = tagPattern(text);
  for (let depth = 0; tag !== undefined && depth < DEEPEST; depth++) {
    const found = spansOf(rest, tag);
    if (found.length === 0) break;
    whole.push(...found);
    rest = blanked(rest, found);
  }
  const tags = [...outermost(whole).map((span) => ({ ...span, broken: false })), ...brokenTags(rest)];
  return foldSections(tags.sort(inTextOrder), text);
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/\S/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

const broken = once(() => anyOf([
  /(?<!\{)\{\{\{?[~#^/>&@!*]?\s?[\p{Alpha}_$][\p{Alpha}\d_.$-]{0,60}\}?(?!\})/u,
  /(?<![{%])\{%-?\s?\p{Lower}{1,20}(?!\p{Alpha})/u,
  /<%[=@-]?\s?[\p{Alpha}_@][\p{Alpha}\d_.@]{0,60}/u,
  /<\?(?:php(?!\p{Alpha})|=)[^?<\n]{0,200}/u,
  /\*\|[\p{Upper}\d_:]{2,60}/u,
]));
const LOST_CLOSING = /(?<![}\p{Alpha}\d"'\])])\}\}\}?(?!\})|(?<!\{)%\}|(?<![\p{Alpha}\d])%>/gu;

/** Tags whose other delimiter is nowhere near. Closing braces may as well end somebody's JSON, so they count only where none are opened. */
function brokenTags(text: string): TemplateTag[] {
  const opened = spansOf(text, broken());
  const closed = text.includes('{') ? [] : spansOf(text, LOST_CLOSING);
  return outermost([...opened, ...closed]).map((span) => ({ ...span, broken: true }));
}

/** How far down an end tag looks for its beginning: broken nesting is never deep, and a bound keeps this linear. */
const MOST_OPEN = 16;

/** Puts a section and all that is in it together where that is nothing but tags and white space. */
function foldSections(tags: readonly TemplateTag[], text: string): TemplateTag[] {
  const folded: TemplateTag[] = [];
  const open: { readonly index: number; readonly name: string }[] = [];
  let before = 0;
  for (const tag of tags) {
  // Copy between two tags belongs to every section that is open around it, so none of them can be empty.
    if (text.slice(before, tag.start).trim() !== '') open.length = 0;
    before = tag.end;
    const { is, name } = readTag(text.slice(tag.start, tag.end));
    const begun = is === 'end' ? open.slice(-MOST_OPEN).reverse().find((section) => name === '' || section.name === name) : undefined;
    if (begun === undefined) {
      if (is === 'begin') open.push({ index: folded.length, name });
      folded.push(tag);
      continue;
    }
    const first = folded[begun.index] ?? tag;
    folded.splice(begun.index, folded.length, { start: first.start, end: tag.end, broken: false });
    open.splice(open.indexOf(begun));
  }
  return folded;
}

interface TagPart {
  readonly is: 'begin' | 'end' | 'other';
  readonly name: string;
}

const DELIMITER_AND_SIGNS = /^[{<*[%?|~!@:-]+(?:php(?!\p{Alpha}))?[=\s]*/u;
const END = /^(?:\/|end[:_]?)\s*([\p{Alpha}\d_.-]*)/iu;
const BEGIN = /^(?:[#^]\s*([\p{Alpha}\d_.-]+)|(if|unless|for|foreach|each|range|with|block|define|while|switch|case|capture|comment|raw|macro)(?!\p{Alpha}))/iu;

/** Whether a tag begins or ends a section, and of which name: an empty name ends whatever was begun last. */
function readTag(tag: string): TagPart {
  const body = tag.replace(DELIMITER_AND_SIGNS, '');
  const end = END.exec(body);
  if (end !== null) return { is: 'end', name: (end[1] ?? '').toLowerCase() };
  const begin = BEGIN.exec(body);
  return begin === null ? { is: 'other', name: '' } : { is: 'begin', name: (begin[1] ?? begin[2] ?? '').toLowerCase() };
}
