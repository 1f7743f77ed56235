/** The report as one JSON document, or as one object a finding; the shapes are a contract. */
import type { Finding, Fix } from '../../core/index';
import { placesIn, type Place } from '../places';
import type { Formatter } from './index';
import { commas } from './list';

export function json(): Formatter {
  const next = commas();
  return {
    begin: () => '{"files":[',
    file({ path, text, findings }) {
      const places = placesIn(text);
      return next(JSON.stringify({ path, findings: findings.map((finding) => jsonFinding(finding, places)) }));
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

export function jsonl(): Formatter {
  return {
    file({ path, text, findings }) {
      const places = placesIn(text);
      return findings.map((finding) => `${JSON.stringify({ path, ...jsonFinding(finding, places) })}\n`).join('');
    },
  };
}

/** A finding with offsets, lines and columns, as every JSON output has it. */
export function jsonFinding({ rule, category, severity, message, span, fixes }: Finding, places: (offset: number) => Place) {
  const { line, column } = places(span.start);
  const { line: endLine, column: endColumn } = places(span.end);
  return { rule, category, severity, message, ...span, line, column, endLine, endColumn, fixes: fixes.map(jsonFix) };
}

function jsonFix({ title, safe, edits }: Fix) {
  return { title, safe, edits: edits.map(({ span, text }) => ({ ...span, text })) };
}
