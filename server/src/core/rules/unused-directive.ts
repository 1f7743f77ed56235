/** A comment that lets something stand (`<!-- newslint-disable-next-line … -->`) where there is nothing to let stand. */
import { directivesIn, isOnItsLine, lets, type Directive } from '../directives';
import type { Report, Span } from '../types';
import { quote, rule } from './rule';

export default rule({
  meta: {
    id: 'unused-directive',
    category: 'debris',
    severity: 'warning',
    fix: 'safe',
    summary: 'A newslint comment that silences nothing.',
    why: 'Left behind, it would hide the next mistake on that line.',
    examples: [
      {
        format: 'markdown',
        bad: '<!-- newslint-disable-next-line template-tag -- shown on purpose -->\nThe mayor resigned.\n',
        good: 'The mayor resigned.\n',
      },
    ],
  },
  checkFindings(article, findings) {
    return directivesIn(article).flatMap((directive): readonly Report[] => {
      const unused = directive.rules.filter(({ id }) => !findings.some((finding) => lets(directive, finding, id)));
      const isUnused = directive.rules.length === 0 ? !findings.some((finding) => lets(directive, finding)) : unused.length === directive.rules.length;
      const other = findings.find((finding) => isOnItsLine(directive, finding))?.rule;
      const [only] = unused;
      if (isUnused && other !== undefined && only !== undefined) {
        // Deleted unseen, it would take along what somebody wanted to keep.
        const fixes = [{ title: `Name ${other} instead`, edits: [{ span: { start: only.start, end: only.end }, text: other }], safe: false }];
        return [{ span: { start: only.start, end: only.end }, message: `‘${only.id}’ finds nothing on the next line, but ${other} does; name that, or delete the comment.`, fixes }];
      }
      if (isUnused) {
        const fixes = [{ title: 'Delete comment', edits: [{ span: directive.span, text: '' }], safe: true }];
        return [{ span: directive.span, message: `${quote(article.text, directive.span)} silences nothing; delete it.`, fixes }];
      }
      return unused.map((named) => ({
        span: { start: named.start, end: named.end },
        message: `‘${named.id}’ finds nothing on the next line; take it out of the comment.`,
        fixes: [{ title: 'Take rule out of comment', edits: [{ span: withComma(named, directive), text: '' }], safe: true }],
      }));
    });
  },
});

/** The rule's name with the comma that parts it from its neighbour: from the name before, or to the name after where it is the first. */
function withComma(named: Span, { rules }: Directive): Span {
  const before = rules.filter(({ end }) => end <= named.start).at(-1);
  const after = rules.find(({ start }) => start >= named.end);
  return before === undefined ? { start: named.start, end: after?.start ?? named.end } : { start: before.end, end: named.end };
}
