/** Template tags (`{{title}}`, paired sections `{{#rendered}} {{/rendered}}`) that the page builder never filled. */
import { deletion, matches, quote, rule } from './rule';

export default rule({
  meta: {
    id: 'template-tag',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'A template tag that was never filled.',
    why: 'Readers see the machinery of the page in the middle of the story.',
    examples: [{ bad: 'The mayor resigned. {{#rendered}} {{/rendered}}', good: 'The mayor resigned.' }],
  },
  checkParagraph({ masked }) {
    return matches(masked, /\{\{#\w+\}\}\s*\{\{\/\w+\}\}|\{\{[^{}\n]{0,200}\}\}/gu).map((span) => ({
      span,
      message: `${quote(masked, span)} is a template tag that was never filled; delete it.`,
      fixes: [deletion('Delete template tag', span)],
    }));
  },
});
