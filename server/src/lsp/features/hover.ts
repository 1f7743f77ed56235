/** What the hover says over a quotation: who says it, by which words, how that is known, and who was considered. In Markdown. */
import type { Article, Attribution, Span } from '../../core/index';
import { introductionOf } from './speakers';

/** How a place is named for the reader to jump to: "[line 5](…)". */
export type NamePlace = (span: Span) => string;

export function describeQuotation(article: Article, attribution: Attribution, place: NamePlace): string {
  const { quotation, speaker, cue, how, evidence } = attribution;
  if (quotation.kind === 'title' || quotation.kind === 'term') return `A ${quotation.kind}, not speech: it needs no speaker.`;
  const rejected = evidence.rejected === undefined ? [] : [`Considered: ${escaped(evidence.rejected.name)}, not taken because ${escaped(evidence.rejected.because)}.`];
  if (speaker === undefined) return paragraphs([how === 'none' ? '**Nobody says this.**' : '**The speaker is not named.**', known(evidence.inference), ...rejected]);
  const introduction = introductionOf(article, speaker.name);
  return paragraphs([
    `**${escaped(speaker.name)}**${speaker.text === speaker.name ? '' : ` (‘${escaped(speaker.text)}’, ${place(speaker)})`}`,
    ...(cue === undefined ? [] : [`Cue: ‘${escaped(cue.text)}’, ${place(cue)}.`]),
    known(evidence.inference),
    ...(introduction === undefined || introduction.start === speaker.start ? [] : [`Introduced on ${place(introduction)}.`]),
    ...rejected,
  ]);
}

function known(inference: string): string {
  return `How it is known: ${escaped(inference)}.`;
}

const paragraphs = (parts: readonly string[]): string => parts.join('\n\n');

/** The article's words are copy, not Markdown. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+.!<>|~-]/g, '\\$&');
}
