/** reviewdog's diagnostic format, rdjson. Its columns count bytes of UTF-8. */
import type { Edit, Severity, Span } from '../../core/index';
import { pageOf } from '../../core/index';
import type { Place } from '../places';
import { placesOf, type CheckedFile, type Formatter } from './index';
import { commas } from './list';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' };

export function rdjson(): Formatter {
  const next = commas();
  return {
    begin: () => '{"source":{"name":"newslint"},"diagnostics":[',
    file(file) {
      const { path, findings } = file;
      const places = bytePlaces(file);
      const range = ({ start, end }: Span) => ({ start: places(start), end: places(end) });
      return findings
        .map(({ rule, severity, message, span, fixes }) => {
          const url = pageOf(rule);
          return next(
            JSON.stringify({
              message,
              location: { path: path.replace(/^\.\//, ''), range: range(span) },
              severity: SEVERITIES[severity],
              code: { value: rule, ...(url !== undefined && { url }) },
              // A suggestion is one place and its new text, so a fix of several edits is none.
              suggestions: fixes.flatMap(({ edits }) => (edits.length === 1 ? edits.map(({ span: place, text: words }: Edit) => ({ range: range(place), text: words })) : [])),
            }),
          );
        })
        .join('');
    },
    end: () => '\n]}\n',
  };
}

function bytePlaces(file: CheckedFile): (offset: number) => Place {
  const places = placesOf(file);
  return (offset) => {
    const { line, column } = places(offset);
    return { line, column: Buffer.byteLength(file.text.slice(offset - column + 1, offset)) + 1 };
  };
}
