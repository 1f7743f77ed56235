/** One line a finding, as compilers write it: editors and problem matchers take it apart. */
import { placesOf, type Formatter } from './index';

export function compact(): Formatter {
  return {
    file(file) {
      const places = placesOf(file);
      return file.findings
        .map(({ span, severity, message, rule }) => {
          const { line, column } = places(span.start);
          return `${file.path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`;
        })
        .join('');
    },
  };
}
