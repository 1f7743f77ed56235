/** The laws of the house on articles gone wrong: what throws here is a fault of core. */
import { deepStrictEqual } from 'node:assert';
import { fixAll, lint, parseConfig, rules, splitLines, type Article, type Finding, type Format, type Settings } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';
import { mutated, mutatedArticle, type Random } from './mutate';

const settings: Settings = {
  rules: new Map(rules.map(({ meta }) => [meta.id, { severity: meta.severity === 'off' ? 'info' : meta.severity, options: {} }])),
  genre: 'auto',
  locale: 'en-US',
};
const FORMATS: readonly Format[] = ['plain', 'markdown', 'html'];

function lintAs(text: string, format: Format, previous?: Article): { readonly article: Article; readonly findings: readonly Finding[] } {
  const { article, findings, failures } = lint({ text, format }, settings, rules, () => tagger, previous);
  for (const { error } of failures) throw error;
  return { article, findings };
}

const anyFormat = (random: Random): Format => FORMATS[Math.floor(random() * FORMATS.length)] ?? 'plain';

/** Law 1. */
export function readsWhole(random: Random): void {
  const text = mutatedArticle(random);
  const { article, findings } = lintAs(text, anyFormat(random));
  deepStrictEqual(splitLines(text).map(({ span, ending }) => text.slice(span.start, span.end) + ending).join(''), text);
  for (const { span, fixes } of [...findings, ...article.attributions.map(({ span: place }) => ({ span: place, fixes: [] }))]) {
    for (const { start, end } of [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))]) {
      if (start < 0 || start > end || end > text.length) throw new Error(`a span from ${start} to ${end} in a text of ${text.length}`);
    }
  }
}

/** Law 2. */
export function editsLikeFresh(random: Random): void {
  const format = anyFormat(random);
  let text = mutatedArticle(random);
  let { article } = lintAs(text, format);
  for (let edits = Math.ceil(random() * 6); edits > 0; edits--) {
    text = mutated(text, random);
    const edited = lintAs(text, format, article);
    deepStrictEqual(edited.findings, lintAs(text, format).findings);
    article = edited.article;
  }
}

/** Law 3. */
export function endsLinesEitherWay(random: Random): void {
  const format = anyFormat(random);
  const text = mutatedArticle(random).replace(/\r\n?/g, '\n');
  const brief = ({ rule, message }: Finding): string => `${rule} ${message}`;
  deepStrictEqual(lintAs(text.replaceAll('\n', '\r\n'), format).findings.map(brief), lintAs(text, format).findings.map(brief));
}

/** Law 4. */
export function fixingComesToRest(random: Random): void {
  const format = anyFormat(random);
  const text = mutatedArticle(random);
  const fixed = fixAll(text, (current) => lintAs(current, format).findings);
  deepStrictEqual(fixAll(fixed, (current) => lintAs(current, format).findings), fixed);
}

const CONFIGURATION = `{ "rules": { "template-tag": "error", "promo-line": ["hint", {}] }, "genre": "news", "locale": "en-GB", // a comment
  "ignores": ["drafts/**"], "overrides": [{ "files": ["*.md"], "rules": { "ad-marker": "off" } }],
  "patterns": [{ "id": "no-corny", "category": "promo", "match": "corny (?:line|pun)s?", "message": "Cut it." }], "extends": ["./base.json"] }`;

/** A configuration is never an error: it gives problems. */
export function readsAnyConfiguration(random: Random): void {
  let text = CONFIGURATION;
  for (let times = Math.ceil(random() * 8); times > 0; times--) text = mutated(text, random);
  const { problems } = parseConfig(text, rules);
  for (const { message, span } of problems) {
    if (message === '') throw new Error('a problem without a message');
    if (span !== undefined && (span.start < 0 || span.end > text.length || span.start > span.end)) throw new Error('a problem outside the file');
  }
}
