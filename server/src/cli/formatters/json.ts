/** The whole report as one JSON document; its shape is a contract. */
import type { Finding, Fix } from '../../core/index';
import { placesIn, type Place } from '../places';
import type { Formatter } from './index';

export function json(): Formatter {
  let first = true;
  return {
    begin: () => '{"files":[',
    file({ path, article, findings }) {
      const places = placesIn(article.text);
      const entry = JSON.stringify({ path, findings: findings.map((finding) => jsonFinding(finding, places)) });
      const piece = `${first ? '\n' : ',\n'}${entry}`;
      first = false;
      return piece;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
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
