/** The laws of the house that hold for any text, tried on random copy. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, lint, rules, splitLines, type Article, type Finding, type Format, type Rule } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';
import { arbitraryChange, arbitraryCopy, arbitraryLfCopy } from '../support/arbitrary-copy';
import { brokenSpans, unseenChanges } from '../support/laws';
import { everyRule } from '../support/lint';

const formats = fc.constantFrom<Format[]>('plain', 'markdown', 'html');
const lintAs = (text: string, format: Format, previous?: Article) => lint({ text, format }, everyRule, rules, () => tagger, previous);

test('law 1: any text is read whole, and every span lies within it', () => {
  fc.assert(
    fc.property(arbitraryCopy, formats, (text, format) => {
      expect(splitLines(text).map(({ span, ending }) => text.slice(span.start, span.end) + ending).join('')).toBe(text);
      const { article, findings, failures } = lintAs(text, format);
      expect(failures).toEqual([]);
      for (const { at, paragraph } of article.paragraphs) {
        expect(text.startsWith(paragraph.text, at)).toBe(true);
        expect(paragraph.masked).toHaveLength(paragraph.text.length);
      }
      expect(brokenSpans({ article, findings }, text), JSON.stringify(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('law 2: linting after any edits equals linting the final text', () => {
  fc.assert(
    fc.property(arbitraryCopy, formats, fc.array(arbitraryChange, { minLength: 1, maxLength: 6 }), (text, format, changes) => {
      let current = text;
      let previous: Article | undefined;
      for (const { at, length, text: inserted } of changes) {
        previous = lintAs(current, format, previous).article;
        const start = Math.floor(at * current.length);
        current = current.slice(0, start) + inserted + current.slice(start + length);
      }
      const edited = lintAs(current, format, previous);
      const fresh = lintAs(current, format);
      expect(edited.findings).toEqual(fresh.findings);
      expect(edited.article).toEqual(fresh.article);
    }),
    { numRuns: 150 },
  );
});

test('law 3: CRLF gives the same findings as LF', () => {
  fc.assert(
    fc.property(arbitraryLfCopy, formats, (text, format) => {
      const crlf = text.replaceAll('\n', '\r\n');
      const inLf = (at: number): number => at - (crlf.slice(0, at).match(/\r/g)?.length ?? 0);
      const brief = ({ rule, message, span }: Finding, place: (at: number) => number) => ({ rule, message, start: place(span.start), end: place(span.end) });
      const fromCrlf = lintAs(crlf, format).findings.map((finding) => brief(finding, inLf));
      expect(fromCrlf).toEqual(lintAs(text, format).findings.map((finding) => brief(finding, (at) => at)));
    }),
    { numRuns: 150, examples: [['{{\nrendered', 'plain']] },
  );
});

test('law 5: no attribution is safe, and nothing within a quotation is changed unseen but debris', () => {
  fc.assert(
    fc.property(arbitraryCopy, formats, (text, format) => {
      const { article, findings } = lintAs(text, format);
      expect(unseenChanges(article, findings), JSON.stringify(text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a finding has no better fix than its rule claims', () => {
  fc.assert(
    fc.property(arbitraryCopy, formats, (text, format) => {
      for (const { fix, fixes } of lintAs(text, format).findings) {
        if (fix === 'none') expect(fixes).toEqual([]);
        if (fix === 'suggested') expect(fixes.filter(({ safe }) => safe)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('law 8: a rule that throws is reported, and the others go on', () => {
  const meta = { category: 'debris', severity: 'warning', fix: 'none', summary: '', why: '', examples: [] } as const;
  const broken: Rule = {
    meta: { ...meta, id: 'broken' },
    checkParagraph: () => {
      throw new Error('a bug');
    },
  };
  const whole: Rule = { meta: { ...meta, id: 'whole' }, checkArticle: () => [{ span: { start: 0, end: 3 }, message: 'found', fixes: [] }] };
  const { findings, failures } = lint({ text: 'Fog.', format: 'plain' }, defaultSettings, [broken, whole], () => tagger);
  expect(findings.map(({ rule }) => rule)).toEqual(['whole']);
  expect(failures).toMatchObject([{ rule: 'broken', error: { message: 'a bug' } }]);
});
