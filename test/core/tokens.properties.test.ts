/** That tokens are passed over character by character exactly as one pattern would cut them out, in any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexemeOf } from '../../server/src/core/attribution/lexemes';
import { tokenEnd, tokenFrom } from '../../server/src/core/attribution/tokens';
import { arbitraryCopy } from '../support/arbitrary-copy';

/** What a token is, said plainly. */
const TOKEN = /[@#$]?[\p{Alpha}\p{N}](?:[\p{Alpha}\p{M}\p{N}]|[’'&/-](?=[\p{Alpha}\p{N}])|\.(?=[\p{Alpha}\p{N}])(?!(?<=[a-z]{2}\.)[A-Z][a-z])|(?<=\p{N}),(?=\p{N}))*|[’'](?=\p{Alpha}{1,2}(?!\p{Alpha}))|[,;:.?!…()[\]—–―]|--+|(?<=\s)-(?=\s)/gu;

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  for (let from = tokenFrom(text, 0); from < text.length; ) {
    const to = tokenEnd(text, from);
    tokens.push(`${from} ${text.slice(from, to)}`);
    from = tokenFrom(text, to);
  }
  return tokens;
}

const asPattern = (text: string): readonly string[] => Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => `${index} ${token}`);

const PIECES = ['pier.The', 'Bb.', "O'Hara", 'O’', 'U.S.', 'AT&T', '4,354', '4,x', '@ana', '$5', '#', '--', ' - ', '-', '/', '&', '.', ',', "'", '’', '’s', "'90s", 'é', 'e\u0301', '²', '٣', '😀', '\ud800', '\udc00', '\u00a0', '\u2028', 'a', 'B', '7', ' ', '…', '—', '(', ']', '_', '"', '“'];

describe('tokens', () => {
  test('are those of the pattern in any mixture of what joins and parts words', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')), (text) => {
      expect(tokensOf(text)).toEqual(asPattern(text));
    }), { numRuns: 20_000 });
  });

  test('are those of the pattern in any copy', () => {
    fc.assert(fc.property(arbitraryCopy, (text) => {
      expect(tokensOf(text)).toEqual(asPattern(text));
    }), { numRuns: 1000 });
  });
});

describe('a lexeme', () => {
  test.each([
    ['Cole', { lower: 'cole', kind: 'word', capital: true, abbreviation: false }],
    ['O’Hara’s', { lower: "o'hara's", kind: 'word', capital: true, abbreviation: false }],
    ['al-Hadir', { lower: 'al-hadir', kind: 'word', capital: true, abbreviation: false }],
    ['Sen', { lower: 'sen', kind: 'word', capital: true, abbreviation: true }],
    ['U.S', { lower: 'u.s', kind: 'word', capital: true, abbreviation: true }],
    ['D-Calif', { lower: 'd-calif', kind: 'word', capital: true, abbreviation: true }],
    ['--', { lower: '--', kind: 'mark', capital: false, abbreviation: false }],
  ])('%s', (token, expected) => {
    expect(lexemeOf(token)).toEqual({ text: token, ...expected });
  });

  test('is the same after more tokens than are kept', () => {
    const before = lexemeOf('Harbor');
    for (let index = 0; index < 50_000; index++) lexemeOf(`x${index}`);
    expect(lexemeOf('Harbor')).toEqual(before);
  });
});
