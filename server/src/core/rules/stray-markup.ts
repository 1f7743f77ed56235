/** HTML shown as text: tags, comments and entities (`<br>`, `&amp;`) in plain copy. In Markdown and HTML files they are in order, and masked, but for entities that are escaped twice. */
import { escapedTwice, type EscapedTwice } from '../debris/escaped-twice';
import { debrisOf, type Markup } from '../debris/index';
import { isDirective } from '../directives';
import type { Fix, Report } from '../types';
import { deletion, quote, removal, rule } from './rule';

export default rule({
  meta: {
    id: 'stray-markup',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'An HTML tag, comment or entity shown as text.',
    why: 'Readers see the markup instead of what it stands for.',
    examples: [
      { bad: 'The mayor resigned.<br />She had held office for nine years.', good: 'The mayor resigned. She had held office for nine years.' },
      { bad: 'Smith &amp; Sons won&#8217;t sell.', good: 'Smith & Sons won’t sell.' },
      { format: 'html', bad: '<p>Smith &amp;amp; Sons won&amp;rsquo;t sell.</p>', good: '<p>Smith &amp; Sons won&rsquo;t sell.</p>' },
    ],
  },
  checkParagraph(paragraph) {
    const { masked, text } = paragraph;
    const shown = debrisOf(paragraph).markup.filter(({ start, end, kind }) => kind !== 'comment' || !isDirective(masked.slice(start, end))).map((found) => {
      const span = { start: found.start, end: found.end };
      return { span, message: messageFor(found, quote(masked, span)), fixes: [fixFor(found, masked)] };
    });
    return [...shown, ...escapedTwice(paragraph).map((found) => reportOf(found, text))];
  },
});

function reportOf({ start, end, entity, seen }: EscapedTwice, text: string): Report {
  const span = { start, end };
  const extra = text.slice(start + 1, end - entity.length + 1);
  return { span, message: `${quote(text, span)} is escaped twice, so that readers see ‘${seen}’; take ‘${extra}’ out.`, fixes: [{ title: 'Escape only once', edits: [{ span, text: entity }], safe: true }] };
}

function messageFor({ kind, meaning }: Markup, quoted: string): string {
  if (kind === 'comment') return `${quoted} belongs to an HTML comment; delete it.`;
  if (kind === 'tag') return `${quoted} is ${/^‘(?:<|&)/u.test(quoted) ? 'an HTML tag shown as text' : 'what is left of an HTML tag'}; delete it.`;
  return meaning === undefined || meaning.trim() === '' ? `${quoted} stands for ${meaning === '' ? 'nothing that can be seen' : 'a space'}; replace it.` : `${quoted} stands for ‘${meaning}’; write the character itself.`;
}

/** Tags that dress a part of a word as well as a whole one: taking them out leaves no gap. */
const WITHIN_WORDS = /^<\/?(?:a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)(?!\p{Alpha})/iu;

function fixFor({ start, end, kind, meaning = '' }: Markup, text: string): Fix {
  const span = { start, end };
  if (kind === 'comment') return removal('Delete comment', span, text);
  if (kind === 'tag') return WITHIN_WORDS.test(text.slice(start, end)) ? deletion('Delete tag', span) : removal('Delete tag', span, text);
  const isDoubledSpace = meaning === ' ' && (start === 0 || /\s/u.test(text.charAt(start - 1)) || /^(?:\s|$)/u.test(text.slice(end, end + 1)));
  if (isDoubledSpace) return deletion('Delete entity', span);
  return { title: 'Replace with the character', edits: [{ span, text: meaning }], safe: !becomesMachinery(meaning, text.slice(end, end + 12)) };
}

/** A bracket may turn what stands around it into the tag that it was escaped from, and an ampersand what follows it into an entity. */
function becomesMachinery(character: string, after: string): boolean {
  return /[<>{}[\]%*]/.test(character) || (character === '&' && /^#?[\p{Alpha}\d]{1,10};/u.test(after));
}
