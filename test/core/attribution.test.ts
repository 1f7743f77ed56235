import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings, parseArticle } from '../../server/src/core/index';
import { tagger } from '../../server/src/core/tagger';
import { articleOf, lintText } from '../support/lint';
import { cases } from './attribution-cases';

/** Who says each quotation of an article, in the notation of the table. */
function said(text: string): string {
  const marks = { explicit: '', carried: '~', none: '-' };
  return articleOf(text)
    .attributions.map(({ how, speaker }) => `${marks[how]}${speaker?.name ?? ''}`)
    .join('; ');
}

describe.each(Object.entries(cases))('%s', (_phenomenon, table) => {
  test.each(table)('%s', (article, expected) => {
    expect(said(article.replaceAll(' / ', '\n'))).toBe(expected);
  });
});

describe('implicit attributions', () => {
  const texts = Object.values(cases).flatMap((table) => table.map(([article]) => article.replaceAll(' / ', '\n')));

  test('are those of speech that are not explicit, in every case of the table', () => {
    for (const text of texts) {
      const speech = articleOf(text).attributions.filter(({ quotation: { kind } }) => kind === 'speech' || kind === 'fragment');
      expect(articleOf(text).implicit, text).toEqual(speech.filter(({ how }) => how !== 'explicit'));
    }
  });

  test('are none where every paragraph names its own speaker', () => {
    expect(articleOf('“We start on Monday,” Ana Ortiz said.\n“Not before,” said Monty Hale.').implicit).toEqual([]);
  });

  test('are all of an article of which one paragraph leaves it to another', () => {
    expect(articleOf('“We start on Monday,” Ana Ortiz said.\n“The bridge has waited.”').implicit.map(({ how, speaker }) => [how, speaker?.name])).toEqual([['carried', undefined]]);
  });

  test('look back along a chain of pronouns of any length', () => {
    const chain = ['Ana Ortiz came in.', ...new Array<string>(20_000).fill('She said that it was closed.'), '“It stays so.”'].join('\n');
    expect(articleOf(chain).implicit).toEqual(articleOf(chain).attributions);
    expect(articleOf(chain).implicit.map(({ how, speaker, evidence }) => [how, speaker?.name ?? evidence.rejected?.name])).toEqual([['carried', 'Ana Ortiz']]);
  });
});

describe('the seed article', () => {
  const seed = readFileSync(join(__dirname, '../../seeds/000_7ce99eafd4441cc4.txt'), 'utf8');

  test('is attributed to its two ministers', () => {
    expect(articleOf(seed).attributions.map(({ speaker, how }) => [speaker?.name, how])).toEqual([
      ['Li Shangfu', 'explicit'],
      ['Sergei Shoigu', 'explicit'],
      ['Sergei Shoigu', 'explicit'],
    ]);
  });

  test('has no finding about its quotations', () => {
    expect(lintText(seed).findings.filter(({ category }) => category === 'quote')).toHaveLength(0);
  });
});

describe('the tagger', () => {
  const asked = (text: string): number => {
    let questions = 0;
    const { attributions } = parseArticle({ text, format: 'plain' }, defaultSettings, () => ({
      tag(words) {
        questions++;
        return tagger.tag(words);
      },
    }));
    expect(attributions.length).toBeGreaterThan(0);
    return questions;
  };

  test('is asked about a verb that the lexicon does not hold', () => {
    expect(asked('“Nobody owns a river,” Ada Brook harrumphed.')).toBe(1);
  });

  test('is not asked about a verb that it does', () => {
    expect(asked('“Nobody owns a river,” Ada Brook roared. “Nobody,” she added.')).toBe(0);
  });
});
