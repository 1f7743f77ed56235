/** One page that needs nothing else, for editors: findings in their copy, who says what, and how often each rule spoke. */
import type { Finding, Severity } from '../../core/index';
import type { Quoted } from '../parts';
import { lineAround, type Place } from '../places';
import { counted } from './counted';
import { placesOf, type CheckedFile, type Formatter, type Summary } from './index';

export function html(): Formatter {
  const rules = new Map<string, number>();
  return {
    begin: () => `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<meta name="generator" content="newslint">\n<title>newslint report</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>newslint report</h1>\n`,
    file(file) {
      for (const { rule } of file.findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
      return file.findings.length + file.attributions.length === 0 ? '' : articleOf(file);
    },
    end: (summary) => `${overview(summary, rules)}</body>\n</html>\n`,
  };
}

function articleOf(file: CheckedFile): string {
  const { path, text, findings, attributions } = file;
  const places = placesOf(file);
  const found = findings.map((finding) => entry(finding, text, places(finding.span.start))).join('');
  const count = findings.length === 0 ? 'nothing found' : `${findings.length} found`;
  return `<article>\n<h2>${escaped(path)} <small>${count}</small></h2>\n${found}${ledger(attributions, places)}</article>\n`;
}

function entry({ rule, severity, message, span, fixes }: Finding, text: string, { line, column }: Place): string {
  const around = lineAround(text, span.start);
  const end = Math.min(span.end, around.end);
  const excerpt = `${escaped(text.slice(Math.max(around.start, span.start - 200), span.start))}<mark>${escaped(text.slice(span.start, end))}</mark>${escaped(text.slice(end, Math.min(around.end, end + 200)))}`;
  const offered = fixes.map(({ title, safe }) => `<li>${escaped(title)}${safe ? ' <small>(safe)</small>' : ''}</li>`).join('');
  return `<section class="${severity}">\n<p><b>${line}:${column}</b> ${escaped(message)} <code>${rule}</code></p>\n<blockquote>${excerpt}</blockquote>\n${offered === '' ? '' : `<ul>${offered}</ul>\n`}</section>\n`;
}

function ledger(attributions: readonly Quoted[], places: (offset: number) => Place): string {
  const rows = attributions.map(({ span, text, speaker, cue, how, evidence, quotation }) => {
    const who = speaker?.name ?? (quotation.kind === 'speech' ? 'nobody named' : quotation.kind);
    return `<tr class="${how}"><td>${places(span.start).line}</td><td>${escaped(who)}</td><td>${escaped(cue?.text ?? '')}</td><td title="${escaped(evidence.inference)}">${how}</td><td>${escaped(text)}</td></tr>\n`;
  });
  return rows.length === 0 ? '' : `<details>\n<summary>Who says what: ${counted(rows.length, 'quotation')}</summary>\n<table>\n<tr><th>Line</th><th>Speaker</th><th>Cue</th><th>Known by</th><th>Quotation</th></tr>\n${rows.join('')}</table>\n</details>\n`;
}

/** Known only at the end, shown at the top. */
function overview({ files, findings, fixable }: Summary, rules: ReadonlyMap<string, number>): string {
  const most = Math.max(1, ...rules.values());
  const bars = [...rules].sort(([, one], [, other]) => other - one).map(([rule, count]) => `<tr><th>${rule}</th><td><div class="bar" style="width:${((count / most) * 100).toFixed(1)}%"></div></td><td>${count}</td></tr>\n`);
  const kinds = (['error', 'warning', 'info', 'hint'] as const satisfies readonly Severity[]).map((severity) => `<span class="count ${severity}">${findings[severity]} ${severity}</span>`).join(' ');
  return `<header>\n<p>${counted(files, 'article')} checked. ${kinds} ${fixable} can be fixed unseen.</p>\n${bars.length === 0 ? '<p>Nothing found.</p>' : `<table class="chart">\n<caption>Findings by rule</caption>\n${bars.join('')}</table>`}\n</header>\n`;
}

const STYLE = `
:root{color-scheme:light dark;--line:#8884;--error:#c4314b;--warning:#b08800;--info:#3574d4;--hint:#777}
body{display:flex;flex-direction:column;gap:1rem;max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 Georgia,serif}
h1{order:-2;margin:0}header{order:-1}h2{font-size:1.1rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}small,code,table,.count{font:13px/1.4 system-ui,sans-serif}
section{border-left:4px solid var(--hint);padding-left:.8rem;margin:1rem 0}section.error{border-color:var(--error)}section.warning{border-color:var(--warning)}section.info{border-color:var(--info)}
p{margin:.2rem 0}blockquote{margin:.3rem 0;opacity:.85;overflow-wrap:anywhere}mark{background:#ffd54d;color:#000}ul{margin:.2rem 0;padding-left:1.2rem}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .5rem;border-bottom:1px solid var(--line)}tr.none td:nth-child(2){color:var(--error)}
.chart th{width:14rem}.chart td:last-child{width:3rem;text-align:right}.bar{height:.9rem;background:var(--warning)}.count{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem}
`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
