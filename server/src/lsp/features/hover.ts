/** What the hover says over a quotation: who says it, by which words, how that is known, and who was considered. */
import type { Article, Attribution, Span } from '../../core/index';
import { introductionOf } from './speakers';

type Rejected = NonNullable<Attribution['evidence']['rejected']>;

/** How a place is named for the reader to jump to: "[line 5](…)". */
export type NamePlace = (span: Span) => string;

/** What the client can show. */
export interface Writing {
  readonly place: NamePlace;
  readonly strong: (text: string) => string;
  /** The article's own words. */
  readonly copied: (text: string) => string;
}

export function inMarkdown(place: NamePlace): Writing {
  return { place, strong: (text) => `**${text}**`, copied: (text) => spaced(text).replace(/[\\`*_{}[\]()#+.!<>|~-]/g, '\\$&') };
}

export function inPlainWords(place: NamePlace): Writing {
  return { place, strong: (text) => text, copied: spaced };
}

export function describeQuotation(article: Article, attribution: Attribution, writing: Writing): string {
  const { quotation, speaker, cue, how, evidence } = attribution;
  const { place, strong, copied } = writing;
  if (quotation.kind === 'title' || quotation.kind === 'term') return `A ${quotation.kind}, not speech: it needs no speaker.`;
  const { rejected } = evidence;
  if (speaker === undefined) {
    const [head, why] = how === 'none' ? ['Nobody is named as saying this.', 'Why'] : ['The speaker is not named here.', 'How it reads'];
    return paragraphs([strong(head), ...(rejected === undefined ? [] : [hint(rejected, writing)]), `${why}: ${copied(evidence.inference)}.`]);
  }
  const introduction = introductionOf(article, speaker.name);
  return paragraphs([
    `${strong(copied(speaker.name))}${speaker.text === speaker.name ? '' : ` (‘${copied(speaker.text)}’, ${place(speaker)})`}`,
    ...(cue === undefined ? [] : [`Cue: ‘${copied(cue.text)}’, ${place(cue)}.`]),
    `How it is known: ${copied(evidence.inference)}.`,
    ...(introduction === undefined || introduction.start === speaker.start ? [] : [`Introduced on ${place(introduction)}.`]),
    ...(rejected === undefined ? [] : [`Considered: ${copied(rejected.name)}, not taken because ${copied(rejected.because)}.`]),
  ]);
}

/** Whoever is named here is somebody to ask about, never the speaker: a wrong name in print is worse than none. */
function hint({ name, because }: Rejected, { copied }: Writing): string {
  return `${copied(name)} spoke last. That is a hint, not a fact (${copied(because)}).`;
}

const paragraphs = (parts: readonly string[]): string => parts.join('\n\n');
const spaced = (text: string): string => text.replace(/\s+/gu, ' ');
