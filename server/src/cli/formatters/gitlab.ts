/** GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/ names the fields. */
import { createHash } from 'node:crypto';
import type { Severity } from '../../core/index';
import { fingerprints } from './fingerprint';
import { placesOf, type Formatter } from './index';
import { commas } from './list';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info', hint: 'info' };

export function gitlab(): Formatter {
  const next = commas();
  return {
    begin: () => '[',
    file(file) {
      const path = file.path.replace(/^\.\//, '');
      const places = placesOf(file);
      const marks = fingerprints(file);
      return file.findings
        .map(({ rule, category, severity, message, span }, index) => {
          // A report may not hold one fingerprint twice, so the file is part of it.
          const fingerprint = createHash('sha256').update(`${path}\n${marks[index] ?? ''}`).digest('hex').slice(0, 32);
          const lines = { begin: places(span.start).line, end: places(span.end).line };
          return next(JSON.stringify({ type: 'issue', description: message, check_name: rule, categories: ['Style'], severity: SEVERITIES[severity], fingerprint, location: { path, lines }, content: { body: category } }));
        })
        .join('');
    },
    end: () => '\n]\n',
  };
}
