/** Runs the rules over an article and stamps what they report. Id, severity, order, failing and healing are decided here, once. */
import { parseArticle, type Source } from './article';
import { directivesIn, lets } from './directives';
import { heal } from './heal';
import { perParagraph } from './memo';
import type { Article, Failure, Finding, Fix, LintResult, Options, Paragraph, Report, Rule, RuleSetting, Settings, Span, TaggerSource } from './types';

const NO_OPTIONS: Options = {};

/** Lints one text. `previous` is a reading of an earlier state of the same text; it changes the time taken, never the result. */
export function lint(source: Source, settings: Settings, rules: readonly Rule[], tagger: TaggerSource, previous?: Article): LintResult {
  const article = parseArticle(source, settings, tagger, previous);
  const all = settings.house === undefined ? rules : [...rules, ...settings.house];
  const found = run(all.filter((rule) => !('checkFindings' in rule)), article, settings, []);
  const judged = run(all.filter((rule) => 'checkFindings' in rule), article, settings, found.findings);
  const directives = directivesIn(article);
  const standing = directives.length === 0 ? found.findings : found.findings.filter((finding) => !directives.some((directive) => lets(directive, finding)));
  return { article, findings: [...standing, ...judged.findings].sort(inTextOrder), failures: [...found.failures, ...judged.failures] };
}

/** `before` is what rules that look at findings are shown. */
function run(rules: readonly Rule[], article: Article, settings: Settings, before: readonly Finding[]): Omit<LintResult, 'article'> {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.meta.id) ?? { severity: rule.meta.severity, options: NO_OPTIONS };
    if (setting.severity === 'off') continue;
    const { severity } = setting;
    try {
      const reports = check(rule, article, setting, before);
      findings.push(...reports.map((report) => stamp(report, rule, severity, article)));
    } catch (error) {
      failures.push({ rule: rule.meta.id, error });
    }
  }
  return { findings, failures };
}

function check(rule: Rule, article: Article, { options }: RuleSetting, before: readonly Finding[]): readonly Report[] {
  if ('checkFindings' in rule) return rule.checkFindings(article, before, options);
  if ('checkArticle' in rule) return rule.checkArticle(article, options);
  const reports: Report[] = [];
  for (const { at, paragraph } of article.paragraphs) for (const report of remembered(rule.checkParagraph, paragraph, options)) reports.push(shifted(report, at));
  return reports;
}

interface Answer {
  readonly options: Options;
  readonly reports: readonly Report[];
}
type Remembered = Map<CheckParagraph, Answer>;
type CheckParagraph = (paragraph: Paragraph, options: Options) => readonly Report[];

/** What a check said of a paragraph holds as long as the paragraph and the options do. */
const answersOf = perParagraph((): Remembered => new Map());

function remembered(checkParagraph: CheckParagraph, paragraph: Paragraph, options: Options): readonly Report[] {
  const ofParagraph = answersOf(paragraph);
  const before = ofParagraph.get(checkParagraph);
  if (before?.options === options) return before.reports;
  const reports = checkParagraph(paragraph, options);
  ofParagraph.set(checkParagraph, { options, reports });
  return reports;
}

function shifted(report: Report, by: number): Report {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    ...report,
    span: move(report.span),
    fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ span: move(span), text })) })),
    ...(report.related && { related: { ...report.related, span: move(report.related.span) } }),
  };
}

function stamp(report: Report, { meta }: Rule, severity: Finding['severity'], article: Article): Finding {
  return { rule: meta.id, category: meta.category, severity, ...report, fixes: report.fixes.map((fix) => healed(fix, article)) };
}

function healed(fix: Fix, { text }: Article): Fix {
  return { ...fix, edits: fix.edits.map((edit) => (edit.text === '' ? { ...edit, span: heal(edit.span, text) } : edit)) };
}

function inTextOrder(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || (one.rule < other.rule ? -1 : 1);
}
