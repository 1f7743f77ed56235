/** Two XML reports that most build servers read: JUnit, a test case for each finding, and Checkstyle. */
import type { Finding, Severity } from '../../core/index';
import type { Place } from '../places';
import { placesOf, type Formatter } from './index';

export function junit(): Formatter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n',
    file(file) {
      const { path, findings } = file;
      const places = placesOf(file);
      const failed = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
      const cases = findings.length > 0 ? findings.map((finding) => testCase(path, finding, places(finding.span.start))) : [`    <testcase classname="${escaped(path)}" name="newslint" time="0"/>\n`];
      return `  <testsuite name="${escaped(path)}" tests="${Math.max(1, findings.length)}" failures="${failed.length}" errors="0" time="0">\n${cases.join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

function testCase(path: string, { rule, severity, message }: Finding, { line, column }: Place): string {
  const head = `    <testcase classname="${escaped(path)}" name="${rule} ${line}:${column}" time="0"`;
  // What does not fail a run here does not fail it there.
  if (severity === 'info' || severity === 'hint') return `${head}>\n      <system-out>${escaped(message)}</system-out>\n    </testcase>\n`;
  return `${head}>\n      <failure type="${severity}" message="${escaped(message)}">${escaped(`${path}:${line}:${column} ${message}`)}</failure>\n    </testcase>\n`;
}

const CHECKSTYLE_SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'info', hint: 'info' };

export function checkstyle(): Formatter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
    file(file) {
      const { path, findings } = file;
      const places = placesOf(file);
      const errors = findings.map(({ span, severity, message, rule }) => {
        const { line, column } = places(span.start);
        return `    <error line="${line}" column="${column}" severity="${CHECKSTYLE_SEVERITIES[severity]}" message="${escaped(message)}" source="newslint.${rule}"/>\n`;
      });
      return `  <file name="${escaped(path)}">\n${errors.join('')}  </file>\n`;
    },
    end: () => '</checkstyle>\n',
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Characters that XML 1.0 has no place for, not even escaped, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters at issue
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
