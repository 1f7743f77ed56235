/** The article as an outline: headline and subheads, under them the quotations that stand there, and junk as blocks to fold. */
import type { Article, Attribution, Paragraph, Placed, Span } from '../../core/index';

export interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'quotation';
  /** All that belongs to it. */
  readonly span: Span;
  /** What is shown when it is chosen. */
  readonly selection: Span;
  readonly children: readonly Entry[];
}

/** Quotations before the first head stand for themselves. */
export function outlineOf(article: Article): readonly Entry[] {
  const heads = article.paragraphs.filter(({ paragraph }) => paragraph.role === 'headline' || paragraph.role === 'subhead');
  const starts = [...heads.map(({ at }) => at), article.text.length];
  const said = article.attributions.filter(({ quotation }) => quotation.kind === 'speech' || quotation.kind === 'fragment').map((attribution) => quotationEntry(article, attribution));
  const before = said.filter(({ span }) => span.start < (starts[0] ?? 0));
  return [
    ...before,
    ...heads.map(({ at, paragraph }, index): Entry => {
      const end = starts[index + 1] ?? article.text.length;
      const children = said.filter(({ span }) => at <= span.start && span.start < end);
      return { name: shortened(paragraph.text), detail: '', kind: 'section', span: { start: at, end: Math.max(end, ...children.map(({ span }) => span.end)) }, selection: spanOf({ at, paragraph }), children };
    }),
  ];
}

function quotationEntry({ text }: Article, { span, speaker }: Attribution): Entry {
  return { name: shortened(text.slice(span.start, span.end)), detail: speaker?.name ?? 'nobody', kind: 'quotation', span, selection: span, children: [] };
}

export interface Fold {
  readonly span: Span;
  readonly label: string;
}

/** Runs of junk over more than one line. */
export function junkToFold({ paragraphs }: Article): readonly Fold[] {
  const runs: Placed[][] = [];
  let run: Placed[] = [];
  for (const placed of paragraphs) {
    if (isJunk(placed.paragraph)) {
      if (run.length === 0) runs.push(run);
      run.push(placed);
    } else {
      run = [];
    }
  }
  return runs.flatMap((placed) => {
    const [first] = placed;
    const last = placed.at(-1);
    return first === undefined || last === undefined ? [] : [{ span: { start: first.at, end: spanOf(last).end }, label: labelOf(placed) }];
  });
}

function labelOf(run: readonly Placed[]): string {
  const roles = [...new Set(run.map(({ paragraph }) => paragraph.role))];
  return `${roles.join(', ')}: ${shortened(run[0]?.paragraph.text ?? '')}`;
}

function isJunk({ role }: Paragraph): boolean {
  return role === 'promo' || role === 'boilerplate' || role === 'debris';
}

function spanOf({ at, paragraph }: Placed): Span {
  return { start: at, end: at + paragraph.text.length };
}

const LONGEST_NAME = 60;

/** An entry must have a name, and a short one; a paragraph is never blank. */
function shortened(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ');
  return words.length > LONGEST_NAME ? `${words.slice(0, LONGEST_NAME).trimEnd()}…` : words;
}
