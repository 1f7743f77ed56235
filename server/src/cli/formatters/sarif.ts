/** SARIF 2.1.0 (OASIS), for code scanning. Written piece by piece; the parts are typed by the published schema's types. */
import type { Log, ReportingDescriptor, Result, Tool } from 'sarif';
import { rulePage, type Finding, type Fix, type Rule, type Severity, type Span } from '../../core/index';
import { absolutePath } from '../files';
import { fingerprints } from './fingerprint';
import { placesOf, type CheckedFile, type FormatContext, type Formatter } from './index';
import { commas } from './list';

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

export function sarif({ rules, version, cwd }: FormatContext): Formatter {
  const next = commas();
  const known = new Map(rules.map((rule, index) => [rule.meta.id, { index, descriptor: descriptor(rule) }]));
  // Which of a newsroom's own patterns belong in the list of rules is known only at the end, so the list comes last.
  const numberOf = (finding: Finding): number => {
    const { index } = known.get(finding.rule) ?? { index: known.size };
    if (index === known.size) known.set(finding.rule, { index, descriptor: patternDescriptor(finding) });
    return index;
  };
  return {
    begin() {
      const log: Omit<Log, 'runs'> = { version: '2.1.0', $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json' };
      return `${JSON.stringify(log).slice(0, -1)},"runs":[{"columnKind":"utf16CodeUnits","results":[`;
    },
    file: (file) => resultsOf(file, numberOf, cwd).map((result) => next(JSON.stringify(result))).join(''),
    end() {
      const tool: Tool = { driver: { name: 'newslint', semanticVersion: version, rules: Array.from(known.values(), (each) => each.descriptor) } };
      return `\n],"tool":${JSON.stringify(tool)}}]}\n`;
    },
  };
}

function descriptor({ meta: { id, severity, summary, why, examples } }: Rule): ReportingDescriptor {
  const shown = examples.map(({ bad, good }) => `Instead of:\n${bad}\n\nWrite:\n${good === '' ? '(nothing)' : good}`).join('\n\n');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: [summary, why, shown].filter((part) => part !== '').join('\n\n') },
    helpUri: rulePage(id),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

/** Of a house pattern a report knows what its findings say; it has no page. */
function patternDescriptor({ rule, severity, message }: Finding): ReportingDescriptor {
  return { id: rule, shortDescription: { text: message }, help: { text: message }, defaultConfiguration: { level: LEVELS[severity] } };
}

function resultsOf(file: CheckedFile, numberOf: (finding: Finding) => number, cwd: string): Result[] {
  const { path, text, findings } = file;
  const artifactLocation = { uri: uriOf(path, cwd) };
  const places = placesOf(file);
  const region = ({ start, end }: Span) => {
    const [from, upTo] = [places(start), places(end)];
    return { startLine: from.line, startColumn: from.column, endLine: upTo.line, endColumn: upTo.column };
  };
  const marks = fingerprints(file);
  return findings.map((finding, index) => {
    const { rule, severity, message, span, fixes, related } = finding;
    return {
      ruleId: rule,
      ruleIndex: numberOf(finding),
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation, region: { ...region(span), snippet: { text: text.slice(span.start, span.end) } } } }],
      ...(related && { relatedLocations: [{ id: 1, message: { text: related.message }, physicalLocation: { artifactLocation, region: region(related.span) } }] }),
      partialFingerprints: { 'newslintSentence/v1': marks[index] ?? '' },
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix)) }),
    };
  });

  function sarifFix({ title, edits }: Fix) {
    return {
      description: { text: title },
      artifactChanges: [{ artifactLocation, replacements: edits.map(({ span, text: words }) => ({ deletedRegion: region(span), ...(words !== '' && { insertedContent: { text: words } }) })) }],
    };
  }
}

/** Relative where the file lies below the working folder, so that the report holds on another machine. */
function uriOf(path: string, cwd: string): string {
  const absolute = absolutePath(path, cwd);
  const below = absolute.startsWith(`${cwd}/`) ? absolute.slice(cwd.length + 1) : undefined;
  const encoded = (below ?? absolute).split('/').map(encodeURIComponent).join('/');
  return below === undefined ? `file://${encoded}` : encoded;
}
