/** The laws of the house on articles gone wrong: what throws here is a fault of core. */
import { deepStrictEqual } from 'node:assert';
import { fixAll, lint, parseConfig, rules, splitLines, type Article, type Finding, type Format, type Settings } from '../../server/src/core/index';
import { readHousePatterns } from '../../server/src/core/house-patterns';
import { tagger } from '../../server/src/core/tagger';
import { brokenSpans, unseenChanges } from '../support/laws';
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

/** Laws 1 and 5. */
export function readsWhole(random: Random): void {
  const text = mutatedArticle(random);
  const { article, findings } = lintAs(text, anyFormat(random));
  deepStrictEqual(splitLines(text).map(({ span, ending }) => text.slice(span.start, span.end) + ending).join(''), text);
  deepStrictEqual(brokenSpans({ article, findings }, text), []);
  deepStrictEqual(unseenChanges(article, findings), []);
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
  const crlf = text.replaceAll('\n', '\r\n');
  const inLf = (at: number): number => at - (crlf.slice(0, at).match(/\r/g)?.length ?? 0);
  const brief = ({ rule, message, span }: Finding, place: (at: number) => number) => `${rule} ${place(span.start)} ${place(span.end)} ${message}`;
  deepStrictEqual(lintAs(crlf, format).findings.map((finding) => brief(finding, inLf)), lintAs(text, format).findings.map((finding) => brief(finding, (at) => at)));
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

const PATTERN = { id: 'house', category: 'promo', match: '(?:corny |(?i)stale )?(lines?|[a-z\\d]{2,9})+\\s*(?:\\p{Lu}|\\x{1F600})$', flags: 'im', message: 'Cut it.', shouldMatch: ['Lines A'] };

/** A newsroom's own pattern gives a problem or finds what lies within the text; whatever it is, it never hangs. */
export function runsAnyPattern(random: Random): void {
  let match = PATTERN.match;
  for (let times = Math.ceil(random() * 6); times > 0; times--) match = mutated(match, random).slice(0, 300);
  const entry = { ...PATTERN, match, ...(random() < 0.7 && { shouldMatch: [] }) };
  const { patterns, problems } = readHousePatterns([entry], new Set());
  for (const { message } of problems) if (message === '') throw new Error('a problem without a message');
  const text = mutatedArticle(random);
  for (const { find } of patterns) {
    for (const { start, end } of find(text)) if (start < 0 || start >= end || end > text.length) throw new Error(`/${match}/ finds ${start} to ${end} in a text of ${text.length}`);
  }
}
