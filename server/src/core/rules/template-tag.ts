/** Template tags (`{{title}}`, paired sections `{{#rendered}} {{/rendered}}`, merge fields `*|FNAME|*`) that nothing ever filled. */
import * as v from 'valibot';
import { debrisOf } from '../debris/index';
import { quote, removal, rule, suggestedDeletion } from './rule';

const options = v.object({
  staticSite: v.optional(v.pipe(v.boolean(), v.description('Leaves the tags of static site generators alone: {{< … >}}, {{% … %}}, {% … %}, {{ .Title }} and {{ page.title }}.')), false),
});

/** As Hugo, Jekyll, Eleventy and Zola write them. */
const STATIC_SITE = /^(?:\{\{[<%]|\{%|\{\{-?\s*(?:\.|\$|(?:site|page|content|layout|post|config)(?:\.|\s)))/u;

export default rule({
  meta: {
    id: 'template-tag',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'A template tag that was never filled.',
    why: 'Readers see the machinery of the page in the middle of the story.',
    examples: [
      { bad: 'The mayor resigned. {{#rendered}} {{/rendered}}', good: 'The mayor resigned.' },
      { bad: 'Good morning, *|FNAME|*! Here is the news.', good: 'Good morning! Here is the news.' },
    ],
    options,
  },
  checkParagraph(paragraph, given) {
    const { masked } = paragraph;
    const { tags } = debrisOf(paragraph);
    if (tags.length === 0) return [];
    const { staticSite } = v.parse(options, given);
    return tags
      .filter((tag) => !(staticSite && STATIC_SITE.test(masked.slice(tag.start, tag.end))))
      .map(({ start, end, broken }) => {
        const span = { start, end };
        return broken
          ? { span, message: `${quote(masked, span)} is part of a template tag; delete what is left of the tag.`, fixes: [suggestedDeletion('Delete template tag', span)] }
          : { span, message: `${quote(masked, span)} is a template tag that was never filled; delete it.`, fixes: [removal('Delete template tag', span, masked)] };
      });
  },
});
