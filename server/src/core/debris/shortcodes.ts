/** Shortcodes in square brackets as WordPress, Drupal, Joomla and forum software write them, told apart from an editor's insertions ("[the mayor]"). */
import { spansOf } from '../spans';
import type { Span } from '../types';

const TRIGGER = /\[[\p{Lower}/[ ]|\{\/?\p{Lower}+[ }]|^\{\|/u;

/** Names that no editor would put into brackets in the middle of a sentence. */
const MACHINE_NAME =
  'caption|embed|pullquotes?|gallery|playlist|wp-caption|contact-form(?:-7)?|gravityforms?|ninja_form|wpforms|mailpoet_form|mc4wp_form|newsletter[-_](?:signup|form|box)|newsletter_\\p{Lower}+|adrotate|adsense|ad-slot|' +
  'dropcap|drop_cap|blockquote|shortcode|raw_html|toc|table_of_contents|one_half|one_third|two_thirds?|clearfix|slideshow|slider|carousel|accordion|tabgroup|' +
  'youtube|vimeo|dailymotion|soundcloud|spotify|brightcove|jwplayer|jwplatform|ooyala|kaltura|wpvideo|videopress|audio-clip|video-clip|embedyt|tweet|blackbirdpie|instagram|facebook-post|giphy|imgur|scribd|documentcloud|polldaddy|playbuzz|tiktok|' +
  'jetpack-\\p{Lower}+(?:-\\p{Lower}+){0,3}|mashshare|quads|adinserter|do_widget|readmore|nextpage|ads\\d|media-credit|photo-credit|image-caption|inline-image|inline-video|related-(?:posts?|articles?|stories|story|links?)|read-more|more-on|social-share|share-buttons?|' +
  'vc_\\p{Lower}+|et_pb_\\p{Lower}+|fusion_\\p{Lower}+|su_\\p{Lower}+|wp_\\p{Lower}+|av_\\p{Lower}+|fl_\\p{Lower}+';
/** Words that are a shortcode alone on a line, and could be an editor's elsewhere. */
const ALONE_NAME = 'image|photo|video|audio|quote|ad|ads|advert|related|newsletter|promo|poll|chart|graphic|map|button|divider|spacer|column|row|center|code|html|embed-code|iframe|more|nextpage|page-?break';

const ATTRIBUTE = '\\s+[\\p{Alpha}_][\\p{Alpha}\\d_:-]{0,40}\\s?=\\s?["\'“”‘’″&\\p{Alpha}\\d{#/]';
const REST = '[^[\\]\\n]{0,600}';

const SHORTCODE = new RegExp(
  [
    `(?<![\\p{Alpha}\\d[])\\[(?:${MACHINE_NAME})\\d?(?:[\\s:=]${REST})?\\s?/?\\](?![\\](])`,
    `(?<![\\p{Alpha}\\d[])\\[\\p{Lower}[\\p{Alpha}\\d_-]{0,40}${ATTRIBUTE}${REST}\\]`, // [anything with="attributes"]
    '(?<![\\p{Alpha}\\d[])\\[\\p{Lower}[\\p{Lower}\\d]{1,20}(?:_[\\p{Lower}\\d]{1,20}){1,4}\\]', // [any_machine_name]
    '(?<![\\p{Alpha}\\d[])\\[\\p{Lower}{2,20}=["“][^[\\]\\n]{1,200}["”]\\]', // [quote="Ann"]
    '\\[\\[(?:File|Image|Category|Media|Template|nid|video)\\s?:[^[\\]\\n]{1,300}\\]\\]|\\[\\[[^[\\]|\\n]{1,80}\\|[^[\\]|\\n]{1,80}\\]\\]|\\[ ?edit ?\\]$|^\\{\\|[^{}\\n]{0,200}$', // wikis
    `(?<!\\[)\\[/\\p{Lower}[\\p{Alpha}\\d_-]{0,40}\\](?!\\])`, // [/anything]
    '\\[(?:b|i|u|s|url|img|quote|code|size|color|font|list|center)(?:=[^[\\]\\n]{1,200})?\\](?=[^[\\]\\n]{0,400}\\[/(?:b|i|u|s|url|img|quote|code|size|color|font|list|center)\\])', // BBCode
    '\\[\\[\\s?\\{[^[\\]\\n]{2,1000}\\}\\s?\\]\\]', // Drupal media
    '\\[(?:node|site|current-user|current-page|term|user|file):[\\p{Lower}\\d:_?-]{1,60}\\]', // Drupal tokens
    '\\{(?:mosimage|mospagebreak|jcomments (?:on|off|lock)|module(?:id)? \\d{1,6}|loadmoduleid \\d{1,6}|rsform \\d{1,6}|article \\d{1,6})\\}|\\{(?:loadposition|loadmodule|modulepos|youtube|vimeo|gallery|slider|tab|source|snippet|widgetkit)\\s[^{}\\n]{1,200}\\}|\\{/(?:youtube|vimeo|gallery|slider|tabs?|source)\\}', // Joomla
    '\\[email\\s?protected\\]', // what Cloudflare shows to scrapers in place of an address
  ].join('|'),
  'gu',
);

const ALONE = new RegExp(`^\\s*\\[/?(?:${ALONE_NAME})\\d?\\]\\s*$`, 'u');

/** The shortcodes of a text in text order, without overlap; a pair around an address or nothing is one. */
export function shortcodes(text: string): readonly Span[] {
  if (!TRIGGER.test(text)) return [];
  if (ALONE.test(text)) return [{ start: text.length - text.trimStart().length, end: text.trimEnd().length }];
  const found: Span[] = [];
  for (const span of spansOf(text, SHORTCODE)) {
    const before = found.at(-1);
    if (before !== undefined && closes(text.slice(span.start, span.end), text.slice(before.start, before.end)) && holdsNoCopy(text.slice(before.end, span.start))) {
      found[found.length - 1] = { start: before.start, end: span.end };
    } else {
      found.push(span);
    }
  }
  return found;
}

function holdsNoCopy(wrapped: string): boolean {
  return /^(?:https?:\/\/\S+)?$/u.test(wrapped.trim());
}

function closes(closing: string, opening: string): boolean {
  const name = /^\[\/([\p{Alpha}\d_-]+)\]$/u.exec(closing)?.[1];
  return name !== undefined && opening.startsWith(`[${name}`) && !opening.includes('[/');
}
