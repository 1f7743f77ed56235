/** The report as one JSON document, or as one object a finding; the shapes are a contract. */
import type { Finding, Fix, Span } from '../../core/index';
import type { Place } from '../places';
import { placesOf, type Formatter } from './index';
import { commas } from './list';

export function json(): Formatter {
  const next = commas();
  return {
    begin: () => '{"files":[',
    file(file) {
      const { path, findings, begins } = file;
      const places = placesOf(file);
      return next(JSON.stringify({ path, findings: findings.map((finding) => jsonFinding(finding, places, begins?.offset)) }));
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

export function jsonl(): Formatter {
  return {
    file(file) {
      const { path, findings, begins } = file;
      const places = placesOf(file);
      return findings.map((finding) => `${JSON.stringify({ path, ...jsonFinding(finding, places, begins?.offset) })}\n`).join('');
    },
  };
}

/** A finding with offsets, lines and columns, as every JSON output has it; `by` is the offset at which its text begins. */
export function jsonFinding({ rule, category, severity, message, span, fixes }: Finding, places: (offset: number) => Place, by = 0) {
  const { line, column } = places(span.start);
  const { line: endLine, column: endColumn } = places(span.end);
  return { rule, category, severity, message, ...shifted(span, by), line, column, endLine, endColumn, fixes: fixes.map((fix) => jsonFix(fix, by)) };
}

function jsonFix({ title, safe, edits }: Fix, by: number) {
  return { title, safe, edits: edits.map(({ span, text }) => ({ ...shifted(span, by), text })) };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
