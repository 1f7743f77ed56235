/** Runs the rules over an article and stamps what they report. Id, severity, order, failing and healing are decided here, once. */
import { parseArticle, type Source } from './article';
import { directivesIn, isOnItsLine, lets } from './directives';
import { isWhole, withMarkup } from './formats/around';
import { heal } from './heal';
import { perParagraph } from './memo';
import type { Article, Failure, Finding, Fix, LintResult, Options, Paragraph, Report, Rule, RuleSetting, Settings, Severity, Span, TaggerSource } from './types';

/** Lints one text. `previous` is a reading of an earlier state of the same text; it changes the time taken, never the result. */
export function lint(source: Source, settings: Settings, rules: readonly Rule[], tagger: TaggerSource, previous?: Article): LintResult {
  const article = parseArticle(source, settings, tagger, previous);
  const { ofParagraphs, ofArticle, ofFindings } = activeRules(settings, rules);
  const run: Run = { article, findings: [], failures: [] };
  checkParagraphs(run, ofParagraphs);
  for (const active of ofArticle) attempt(run, active, () => active.rule.checkArticle(article, active.options));
  const before = [...run.findings];
  for (const active of ofFindings) attempt(run, active, () => active.rule.checkFindings(article, before, active.options));
  const directives = directivesIn(article);
  const standing = directives.length === 0 ? run.findings : run.findings.filter((finding, place) => place >= before.length || !directives.some((directive) => lets(directive, finding)));
  const amiss = directives.filter((directive) => directive.rules.length > 0 && !before.some((finding) => lets(directive, finding)));
  const shown = amiss.length === 0 ? standing : standing.map((finding) => (amiss.some((directive) => isOnItsLine(directive, finding)) ? lookedAt(finding) : finding));
  return { article, findings: shown.sort(inTextOrder), failures: run.failures };
}

/** A comment that names the wrong rule asks for something to be kept all the same: nothing on its line is fixed unseen. */
function lookedAt({ rule, category, severity, fix, span, message, related, fixes }: Finding): Finding {
  return { rule, category, severity, fix, span, message, ...(related && { related }), fixes: fixes.map((one) => ({ ...one, safe: false })) };
}

interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly severity: Severity;
  readonly options: Options;
}

type ParagraphRule = Extract<Rule, { readonly checkParagraph: unknown }>;

/** The rules that are on, by what they look at. */
interface ActiveRules {
  readonly rules: readonly Rule[];
  readonly ofParagraphs: readonly Active<ParagraphRule>[];
  readonly ofArticle: readonly Active<Extract<Rule, { readonly checkArticle: unknown }>>[];
  readonly ofFindings: readonly Active<Extract<Rule, { readonly checkFindings: unknown }>>[];
}

const NO_OPTIONS: Options = {};
const known = new WeakMap<Settings, ActiveRules>();

/** The same object for the same settings and rules, so that what is remembered by it holds. */
function activeRules(settings: Settings, rules: readonly Rule[]): ActiveRules {
  const before = known.get(settings);
  if (before?.rules === rules) return before;
  const all = settings.house === undefined ? rules : [...rules, ...settings.house];
  const on = all.flatMap((rule): Active[] => {
    const { severity, options }: RuleSetting = settings.rules.get(rule.meta.id) ?? { severity: rule.meta.severity, options: NO_OPTIONS };
    return severity === 'off' ? [] : [{ rule, severity, options }];
  });
  const active: ActiveRules = {
    rules,
    ofParagraphs: on.flatMap(({ rule, ...as }) => ('checkParagraph' in rule ? [{ rule, ...as }] : [])),
    ofArticle: on.flatMap(({ rule, ...as }) => ('checkArticle' in rule ? [{ rule, ...as }] : [])),
    ofFindings: on.flatMap(({ rule, ...as }) => ('checkFindings' in rule ? [{ rule, ...as }] : [])),
  };
  known.set(settings, active);
  return active;
}

interface Run {
  readonly article: Article;
  readonly findings: Finding[];
  readonly failures: Failure[];
}

function attempt({ article, findings, failures }: Run, { rule, severity }: Active, check: () => readonly Report[]): void {
  try {
    findings.push(...check().map((report) => stamp(report, rule, severity, article)));
  } catch (error) {
    failures.push({ rule: rule.meta.id, error });
  }
}

/** What one rule says of a paragraph, offsets the paragraph's, or how it failed. */
interface Said {
  readonly active: Active<ParagraphRule>;
  readonly reports: readonly Report[];
  readonly failure?: Failure;
}

interface Answered {
  readonly by: readonly Active<ParagraphRule>[];
  readonly said: readonly Said[];
}

/** A rule that fails on one paragraph has nothing to say of the others either. */
function checkParagraphs({ article, findings, failures }: Run, active: readonly Active<ParagraphRule>[]): void {
  const failed = new Set<Rule>();
  const placed = article.paragraphs.flatMap(({ at, paragraph }) => answers(paragraph, active).map((said) => ({ at, ...said })));
  for (const { active: { rule }, failure } of placed) {
    if (failure === undefined || failed.has(rule)) continue;
    failed.add(rule);
    failures.push(failure);
  }
  for (const { at, active: { rule, severity }, reports } of placed) {
    if (!failed.has(rule)) for (const report of reports) findings.push(stamp(shifted(report, at), rule, severity, article));
  }
}

/** What the rules said of a paragraph holds as long as it and their options do; of most, none has anything to say. */
function answers(paragraph: Paragraph, by: readonly Active<ParagraphRule>[]): readonly Said[] {
  const remembered = memory(paragraph);
  if (remembered.answered?.by === by) return remembered.answered.said;
  const said: Said[] = [];
  for (const active of by) {
    try {
      const reports = active.rule.checkParagraph(paragraph, active.options);
      if (reports.length > 0) said.push({ active, reports });
    } catch (error) {
      said.push({ active, reports: [], failure: { rule: active.rule.meta.id, error } });
    }
  }
  remembered.answered = { by, said };
  return said;
}

const memory = perParagraph((): { answered?: Answered } => ({}));

function shifted(report: Report, by: number): Report {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    span: move(report.span),
    message: report.message,
    ...(report.related && { related: { ...report.related, span: move(report.related.span) } }),
    get fixes() {
      return report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ span: move(span), text })) }));
    },
  };
}

/** While somebody types, most findings are only shown: what may be done about one is worked out when it is asked for. */
function stamp(report: Report, { meta }: Rule, severity: Finding['severity'], article: Article): Finding {
  const { span, message, related } = report;
  let fixes: readonly Fix[] | undefined;
  return {
    rule: meta.id, category: meta.category, severity, fix: meta.fix, span, message, ...(related && { related }),
    get fixes() {
      return (fixes ??= report.fixes.map((fix) => healed(fix, article)));
    },
  };
}

function healed(fix: Fix, { text, format }: Article): Fix {
  const edits = fix.edits.map((edit) => (edit.text === '' ? { ...edit, span: heal(withMarkup(edit.span, text, format), text, format) } : edit));
  return { ...fix, edits, safe: fix.safe && edits.every((edit) => edit.text !== '' || isWhole(edit.span, text, format)) };
}

function inTextOrder(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || one.span.end - other.span.end || (one.rule < other.rule ? -1 : 1);
}
