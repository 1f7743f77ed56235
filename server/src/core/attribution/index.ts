/** Quotation → speaker, cue, and how we know; or none. First what its own paragraph says, then what the body paragraphs around it carry over. */
import type { Known } from '../people/index';
import type { Attribution, Genre, Paragraph, Placed, Quotation, TaggerSource } from '../types';
import { handedOn, type LastOf } from './carry';
import { inSentences, understand, type Own } from './own';
import { hear, mentionOf, sceneOf, speakerFrom, type Scene } from './scene';
import { isVerbAfterAll } from './doubt';
import { INFERENCE } from './inference';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly people: readonly Known[];
  readonly genre: Genre;
  readonly tagger: TaggerSource;
}

/** One attribution for every quotation, in text order. */
export function attribute({ text, paragraphs, people, tagger }: AttributionInput): readonly Attribution[] {
  const scene = sceneOf(text, paragraphs, people);
  const attributions: Attribution[] = [];
  const last = new Map<number, Attribution>();
  const end = paragraphs.findLastIndex(({ paragraph }) => paragraph.quotations.length > 0) + 1;
  for (const [index, { paragraph }] of paragraphs.slice(0, end).entries()) {
    hear(scene, index);
    for (const [number, quotation] of paragraph.quotations.entries()) {
      const attribution = attributed(scene, index, quotation, number, (before) => last.get(before), tagger);
      attributions.push(attribution);
      // `Cole said on “The Hour.”`: it is Cole who may go on below, and not the programme.
      if (isQuoted(quotation)) last.set(index, attribution);
    }
  }
  return attributions;
}

/** Whether the paragraphs themselves say who says each of their quotations: then nobody has to be known to tell that somebody does. */
export function saysAll(paragraphs: readonly Placed[], tagger: TaggerSource): boolean {
  return paragraphs.every(({ paragraph }) => paragraph.quotations.every((quotation, number) => !isQuoted(quotation) || isSaidThere(paragraph, number, tagger)));
}

function isSaidThere(paragraph: Paragraph, number: number, tagger: TaggerSource): boolean {
  const found = inSentences(paragraph).own[number];
  return (found === undefined ? ownOf(paragraph, number, tagger) : whatHolds(paragraph, found, tagger)) !== undefined;
}

/** A title or a term has nobody who says it. */
export function isQuoted({ kind }: Quotation): boolean {
  return kind !== 'title' && kind !== 'term';
}

/** What a paragraph says of one of its quotations. */
function ownOf(paragraph: Paragraph, number: number, tagger: TaggerSource): Own | undefined {
  const found = understand(paragraph).own[number];
  return found && whatHolds(paragraph, found, tagger);
}

/** A verb that the lexicon does not hold may be none. */
function whatHolds(paragraph: Paragraph, found: Own, tagger: TaggerSource): Own | undefined {
  return found.inference === INFERENCE.verbAfter && found.cue && found.speaker && !isVerbAfterAll(paragraph, found.speaker, found.cue, tagger) ? found.otherwise : found;
}

function attributed(scene: Scene, index: number, quotation: Quotation, number: number, known: LastOf, tagger: TaggerSource): Attribution {
  const placed = scene.paragraphs[index];
  const at = placed?.at ?? 0;
  const place = { paragraph: index, quotation, span: { start: at + quotation.span.start, end: at + quotation.span.end } };
  if (placed === undefined || !isQuoted(quotation)) return { ...place, how: 'none', evidence: { inference: quotation.kind === 'title' ? INFERENCE.title : INFERENCE.term } };
  const own = ownOf(placed.paragraph, number, tagger);
  if (own !== undefined) {
    const speaker = own.speaker && speakerFrom(scene, index, own.speaker);
    const cue = own.cue && mentionOf(scene, placed, own.cue);
    const evidence = { inference: own.inference };
    // Nearly all have both; spread together, they took a twentieth of a keystroke.
    if (speaker !== undefined && cue !== undefined) return { paragraph: index, quotation, span: place.span, how: 'explicit', evidence, speaker, cue };
    return { ...place, how: 'explicit', evidence, ...(speaker && { speaker }), ...(cue && { cue }) };
  }
  const sibling = known(index);
  if (sibling !== undefined) return { ...sibling, ...place };
  return { ...place, ...handedOn(scene, index, quotation, known) };
}
