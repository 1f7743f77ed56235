/** Words run together (`thePalestinian`, `nowreceives`, `officials,according`), mostly where a link was stripped and took the spaces around it along. */
import { gluedWords, type Glue } from '../glued/index';
import type { Report } from '../types';
import { rule } from './rule';

export default rule({
  meta: {
    id: 'glued-words',
    category: 'debris',
    severity: 'warning',
    fix: 'suggested',
    summary: 'Words that run together.',
    why: 'Readers stumble, and searches for either word fail.',
    examples: [
      { bad: 'The mayor said on Monday that theCouncil had met,according to the minutes.', good: 'The mayor said on Monday that the Council had met, according to the minutes.' },
      { bad: 'The harbor nowreceives forty ships a day.', good: 'The harbor now receives forty ships a day.' },
    ],
  },
  checkArticle({ paragraphs }) {
    return gluedWords(paragraphs).flatMap((glues, index) => {
      const placed = paragraphs[index];
      return placed === undefined ? [] : glues.map((glue) => report(glue, placed.paragraph.masked, placed.at));
    });
  },
});

function report({ start, end, gaps }: Glue, text: string, at: number): Report {
  const pieces = [start, ...gaps, end].map((from, index, bounds) => text.slice(from, bounds[index + 1] ?? end)).filter((piece) => piece !== '');
  return {
    span: { start: at + start, end: at + end },
    message: `‘${text.slice(start, end)}’ runs words together; write ‘${pieces.join(' ')}’.`,
    fixes: [{ title: 'Split the words', edits: gaps.map((gap) => ({ span: { start: at + gap, end: at + gap }, text: ' ' })), safe: false }],
  };
}
