/** One line a finding, as compilers write it: editors and problem matchers take it apart. */
import { placesIn } from '../places';
import type { Formatter } from './index';

export function compact(): Formatter {
  return {
    file({ path, text, findings }) {
      const places = placesIn(text);
      return findings
        .map(({ span, severity, message, rule }) => {
          const { line, column } = places(span.start);
          return `${path}:${line}:${column}: ${severity}: ${message} [${rule}]\n`;
        })
        .join('');
    },
  };
}
