import { expect, test } from 'vitest';
import type { Article, Attribution, Finding } from '../../server/src/core/index';
import { countForGate, gateInWords } from '../../server/src/lsp/features/gate';
import { describeQuotation, inMarkdown, inPlainWords } from '../../server/src/lsp/features/hover';
import { counted, manyOf } from '../../server/src/lsp/features/in-words';
import { hintsIn } from '../../server/src/lsp/features/ledger';
import { outlineOf } from '../../server/src/lsp/features/outline';
import { introductionOf, quotationAt } from '../../server/src/lsp/features/speakers';
import { articleOf } from '../support/lint';

/** An article whose one quotation is carried to a speaker three paragraphs up. */
const text = 'Councillor Mara Holt took the chair.\n\n“The bridge stays closed until it is safe to cross.”\n';
const span = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
const quoted = { span: { start: 0, end: span.end - span.start }, inside: { start: 1, end: span.end - span.start - 1 }, open: '“', close: '”', kind: 'speech' } as const;
const carried: Attribution = {
  paragraph: 1,
  quotation: quoted,
  span,
  speaker: { start: 11, end: 20, text: 'Mara Holt', name: 'Mara Holt' },
  how: 'carried',
  evidence: { inference: 'introduced by the paragraph before', rejected: { name: 'Ilya Brandt', because: 'he is only mentioned' } },
};
const article: Article = {
  ...articleOf(text),
  attributions: [carried],
  people: [{ name: 'Mara Holt', kind: 'person', mentions: [{ start: 11, end: 20, text: 'Mara Holt' }, { start: 16, end: 20, text: 'Holt' }] }],
};
const markdown = inMarkdown(() => 'line 1');

test('the hover names the candidate who was rejected, and why', () => {
  expect(describeQuotation(article, carried, markdown)).toContain('Considered: Ilya Brandt, not taken because he is only mentioned.');
});

test('for a quotation that nobody says, the hover says why nothing was found', () => {
  const { paragraph, quotation } = carried;
  const none: Attribution = { paragraph, quotation, span, how: 'none', evidence: { inference: 'no cue in the paragraph or its neighbours' } };
  expect(describeQuotation(article, none, markdown)).toBe('**Nobody is named as saying this.**\n\nWhy: no cue in the paragraph or its neighbours.');
});

test('whoever may have said a quotation is offered as a hint, never as its speaker', () => {
  const { paragraph, quotation } = carried;
  const rejected = { name: 'Ilya Brandt', because: 'the quotation speaks of them by name' };
  expect(describeQuotation(article, { paragraph, quotation, span, how: 'none', evidence: { inference: 'no cue in its paragraph', rejected } }, markdown)).toBe(
    '**Nobody is named as saying this.**\n\nIlya Brandt spoke last. That is a hint, not a fact (the quotation speaks of them by name).\n\nWhy: no cue in its paragraph.',
  );
  expect(describeQuotation(article, { paragraph, quotation, span, how: 'carried', evidence: { inference: 'the speaker before goes on', rejected } }, markdown)).toBe(
    '**The speaker is not named here.**\n\nIlya Brandt spoke last. That is a hint, not a fact (the quotation speaks of them by name).\n\nHow it reads: the speaker before goes on.',
  );
});

test('a title needs no speaker', () => {
  expect(describeQuotation(article, { ...carried, quotation: { ...quoted, kind: 'title' } }, markdown)).toBe('A title, not speech: it needs no speaker.');
});

test('what the copy says is not taken for Markdown', () => {
  const speaker = { start: 0, end: 1, text: '*x*', name: '[a](command:evil)' };
  expect(describeQuotation(article, { ...carried, speaker }, markdown)).toContain('**\\[a\\]\\(command:evil\\)**');
  expect(describeQuotation(article, { ...carried, speaker }, inPlainWords(() => 'line 1'))).toContain('[a](command:evil) (‘*x*’, line 1)');
});

test('a name beside a carried quotation is the short one', () => {
  expect(hintsIn(article, { start: 0, end: text.length }, 'carried')).toMatchObject([{ at: span.end, label: '— Holt', tooltip: 'Mara Holt: introduced by the paragraph before', introduction: { start: 11, end: 20 } }]);
  expect(hintsIn(article, { start: 0, end: 10 }, 'carried')).toEqual([]);
});

test('the innermost of two quotations is the one that is meant', () => {
  const inner: Attribution = { ...carried, span: { start: span.start + 5, end: span.start + 20 } };
  expect(quotationAt({ ...article, attributions: [carried, inner] }, span.start + 10)).toBe(inner);
});

test('somebody whom only quotations name is introduced by the first of them', () => {
  expect(introductionOf({ ...article, people: [] }, 'Mara Holt')).toMatchObject({ start: 11, end: 20 });
  expect(introductionOf(article, 'Nobody')).toBeUndefined();
});

test('a head holds the quotations down to the next', () => {
  const [first, second] = article.paragraphs;
  if (first === undefined || second === undefined) throw new Error('two paragraphs');
  const withHead: Article = { ...article, paragraphs: [{ at: first.at, paragraph: { ...first.paragraph, role: 'headline' } }, second] };
  expect(outlineOf(withHead)).toMatchObject([{ kind: 'section', span: { start: 0, end: text.length }, children: [{ kind: 'quotation', detail: 'Mara Holt' }] }]);
});

test.each<[Partial<Finding>[], string]>([
  [[], 'Ready for print'],
  [[{ rule: 'template-tag', category: 'debris' }, { rule: 'promo-line', category: 'promo' }, { rule: 'placeholder', category: 'debris', severity: 'error' }], '2 to remove · 1 TK'],
  [[{ rule: 'unattributed-quote', category: 'quote' }, { rule: 'unattributed-quote', category: 'quote' }], '2 quotes unattributed'],
  [[{ rule: 'unattributed-quote', category: 'quote' }, { rule: 'unclosed-quotation', category: 'quote' }], '1 quote unattributed · 1 to look at'],
  [[{ rule: 'implied-attribution', category: 'quote', severity: 'hint' }], 'Ready for print'],
])('the gate says of %j: %s', (findings, words) => {
  const whole = findings.map(({ fix = 'none', ...finding }): Finding => ({ span, message: '', fixes: [], rule: '', category: 'debris', severity: 'warning', fix, ...finding }));
  expect(gateInWords(countForGate(whole))).toBe(words);
});

test.each([
  ['template-tag', 1, '1 template tag', 'template tags'],
  ['promo-line', 3, '3 promo lines', 'promo lines'],
  ['mojibake', 1, 'mojibake', 'mojibake'],
  ['glued-words', 2, 'glued words in 2 places', 'glued words'],
])('%s, %i times, is called %s', (rule, count, inWords, many) => {
  expect(counted(rule, count)).toBe(inWords);
  expect(manyOf(rule)).toBe(many);
});
