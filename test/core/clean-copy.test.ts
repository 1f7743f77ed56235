/** Clean copy that looks like debris or a plug: not a word of it may be flagged. Every piece is invented. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn } from '../support/lint';

const folder = join(__dirname, 'clean-copy');

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const pieces = readFileSync(join(folder, file), 'utf8').split(/^## /mu).slice(1).map((piece) => [piece.slice(0, piece.indexOf('\n')), piece.slice(piece.indexOf('\n') + 1)] as const);

  test.each(pieces)('%s', (_name, text) => {
    const found = findingsIn(text).filter(({ category }) => category !== 'quote');
    expect(found.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual([]);
  });
});
