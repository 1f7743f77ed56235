/** Workflow commands of GitHub Actions: each finding becomes an annotation on its line. */
import type { Severity } from '../../core/index';
import { placesOf, type Formatter } from './index';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

export function github(): Formatter {
  return {
    file(file) {
      const places = placesOf(file);
      return file.findings
        .map(({ span, severity, message, rule }) => {
          const from = places(span.start);
          const upTo = places(span.end);
          // GitHub takes columns only within one line.
          const columns = from.line === upTo.line ? { col: from.column, endColumn: upTo.column } : {};
          const properties = { file: file.path.replace(/^\.\//, ''), line: from.line, endLine: upTo.line, ...columns, title: `newslint: ${rule}` };
          const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
          return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}\n`;
        })
        .join('');
    },
  };
}

/** The escapes of the runner's command format. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
