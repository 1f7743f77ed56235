import { describe, expect, test } from 'vitest';
import { ledgerFormatOf, ledgerText, withAttribution } from '../../client/src/ledger-formats';
import { quotation } from './quotation';

const quotations = [quotation('“Ships, boats,”', { line: 3, speaker: 'Ada Byrne', inference: 'cue after the quotation' }), quotation('“=SUM of\nit all”', { line: 5, needsAttribution: true })];

describe('the quote ledger', () => {
  test('is CSV that a spreadsheet reads as it stands', () => {
    expect(ledgerText('csv', 'a,b.txt', quotations).split('\r\n')).toEqual([
      'path,line,column,kind,speaker,mention,cue,attribution,how_known,quotation',
      '"a,b.txt",4,1,speech,Ada Byrne,Ada Byrne,,explicit,cue after the quotation,"“Ships, boats,”"',
      '"a,b.txt",6,1,speech,,,,none,,"“=SUM of\nit all”"',
      '',
    ]);
  });

  test('is JSON with every quotation as the server tells of it', () => {
    expect(JSON.parse(ledgerText('json', 'a.txt', quotations))).toEqual({ path: 'a.txt', quotations });
  });

  test('is Markdown that says what needs attribution', () => {
    expect(ledgerText('md', 'a.txt', quotations)).toBe(
      '# Quotations in a.txt\n\n- “Ships, boats,” — Ada Byrne (line 4; cue after the quotation)\n- “=SUM of it all” — [SPEAKER] **needs attribution** (line 6)\n',
    );
  });

  test('goes by the name of the file', () => {
    expect(['x.CSV', 'x.json', 'x.md', 'x.txt'].map(ledgerFormatOf)).toEqual(['csv', 'json', 'md', undefined]);
  });
});

test('a quotation is copied with its speaker, or with a gap where one belongs', () => {
  expect(quotations.map(withAttribution)).toEqual(['“Ships, boats,” — Ada Byrne', '“=SUM of\nit all” — [SPEAKER]']);
});
