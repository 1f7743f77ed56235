/**
 * Template tags by the grammar of their languages: Mustache, Handlebars, Jinja, Liquid, Hugo, ERB, PHP, Smarty, MODX, mail merge fields.
 * Every pattern is bounded and stops at the next opening delimiter, so that the work grows with the text and no faster.
 */
import type { Span } from '../types';
import { anyOf, inTextOrder, outermost, spansOf } from '../spans';

export interface TemplateTag extends Span {
  /** A delimiter is missing, so that where the tag ends is a guess. */
  readonly broken: boolean;
}

/** All that template engines leave in copy has one of these; most paragraphs have none. */
const TRIGGER = /[{}]|[<[][%?]|[%?][>\]]|%\p{L}|%%|\*\||\[\[|<\/?#/u;

const TAG = anyOf([
  /\{\{\{?[^{}]{0,400}\}\}\}?/u, // Mustache, Handlebars, Jinja, Liquid, Angular, Vue, Go, Hugo
  /\{%[^{}%]{0,400}%\}/u, // Jinja, Liquid, Twig, Django, Nunjucks
  /\{#[^{}#]{0,400}#\}/u, // Jinja and Twig comments
  /\$?[$#]!?\{[\p{L}_$][^{}\n]{0,200}\}/u, // ${…} of JSP, FreeMarker, Velocity, JavaScript; #{…} of Ruby and Pug
  /\{[#/^?:@!$][\p{L}_$][^{}\n]{0,200}\}/u, // Dust, Svelte, Smarty, Salesforce: {#section}, {$name}, {!Contact.Name}
  /(?<!\p{L})\{(?:[\p{L}\d]{1,40}[._][\p{L}\d._]{1,60}|\p{Ll}{1,40}\p{Lu}[\p{L}\d]{0,60}|(?:title|name|date|time|author|byline|headline|url|link|image|caption|text|body|content|summary|email|copyright|year|month|day)\d?)\}/u, // {articleGUID}, {first_name}, {title}
  /<%[^%]{0,600}%>/u, // ERB, EJS, ASP, JSP
  /<\?(?:php(?!\p{L})|xml(?!\p{L})|=)[^?]{0,600}\?>/u,
  /\[%[^%[\]]{0,200}%\]/u, // Template Toolkit
  /\[\[[*#~$+!%-][^[\]\n]{1,200}\]\]/u, // MODX
  /<\/?#\p{Ll}[^<>\n]{0,200}>/u, // FreeMarker directives
  /\*\|[\p{L}\d_:=,.@ -]{1,80}\|\*/u, // Mailchimp
  /%%[=[]?[\p{L}_@ ][^%\n]{0,100}%%/u, // Salesforce Marketing Cloud and other mailers
  /(?<![\d%\p{L}])%\p{Lu}[\p{Lu}\d_]{2,40}%(?![\d%\p{L}])/u, // ActiveCampaign
]);

/** Tags in tags in tags: the innermost are found first, then what they stood in. */
const DEEPEST = 3;

/** The template tags of a text in text order, without overlap. A section with nothing but tags and white space in it is one tag. */
export function templateTags(text: string): readonly TemplateTag[] {
  if (!TRIGGER.test(text)) return [];
  const whole: Span[] = [];
  let rest = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = spansOf(rest, TAG);
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

const BROKEN = anyOf([
  /(?<!\{)\{\{\{?[~#^/>&@!*]?(?:\r\n|\s)?[\p{L}_$][\p{L}\d_.$-]{0,60}\}?(?!\})/u,
  /(?<![{%])\{%-?(?:\r\n|\s)?\p{Ll}{1,20}(?!\p{L})/u,
  /<%[=@-]?(?:\r\n|\s)?[\p{L}_@][\p{L}\d_.@]{0,60}/u,
  /<\?(?:php(?!\p{L})|=)[^?<\n]{0,200}/u,
  /\*\|[\p{Lu}\d_:]{2,60}/u,
]);
const LOST_CLOSING = /(?<![}\p{L}\d"'\])])\}\}\}?(?!\})|(?<!\{)%\}|(?<![\p{L}\d])%>/gu;

/** Tags whose other delimiter is nowhere near. Closing braces may as well end somebody's JSON, so they count only where none are opened. */
function brokenTags(text: string): TemplateTag[] {
  const opened = spansOf(text, BROKEN);
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

const DELIMITER_AND_SIGNS = /^[{<*[%?|~!@:-]+(?:php(?!\p{L}))?[=\s]*/u;
const END = /^(?:\/|end[:_]?)\s*([\p{L}\d_.-]*)/iu;
const BEGIN = /^(?:[#^]\s*([\p{L}\d_.-]+)|(if|unless|for|foreach|each|range|with|block|define|while|switch|case|capture|comment|raw|macro)(?!\p{L}))/iu;

/** Whether a tag begins or ends a section, and of which name: an empty name ends whatever was begun last. */
function readTag(tag: string): TagPart {
  const body = tag.replace(DELIMITER_AND_SIGNS, '');
  const end = END.exec(body);
  if (end !== null) return { is: 'end', name: (end[1] ?? '').toLowerCase() };
  const begin = BEGIN.exec(body);
  return begin === null ? { is: 'other', name: '' } : { is: 'begin', name: (begin[1] ?? begin[2] ?? '').toLowerCase() };
}
