/** Quotation → speaker, cue, and how we know; or none. First what its own paragraph says, then what the body paragraphs around it carry over. */
import { once } from '../memo';
import type { Cast } from '../people/index';
import type { Attribution, Placed, Quotation, TaggerSource } from '../types';
import { handedOn, isSignedBeneath, type LastOf } from './carry';
import { isIndefinite, isQuoted, ownOf, saysWho } from './doubt';
import { mentionOf, sceneOf, speakerFrom, type Scene } from './scene';
import { INFERENCE } from './inference';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly Placed[];
  readonly cast: () => Cast;
  readonly tagger: TaggerSource;
}

export interface Attributions {
  /** One for every quotation, in text order. */
  readonly all: () => readonly Attribution[];
  /** Those of speech and fragments that their own paragraph does not attribute: carried, or none. */
  readonly implicit: () => readonly Attribution[];
}

/**
 * Who says what in an article, worked out as far as somebody asks: four articles in five attribute every quotation where it stands, which
 * shows without knowing who anybody is, and of the others most paragraphs do.
 */
export function attribute({ text, paragraphs, cast, tagger }: AttributionInput): Attributions {
  const scene = once(() => sceneOf(text, paragraphs, cast(), tagger));
  const found: (readonly Attribution[] | undefined)[] = [];
  const inParagraph = (index: number): readonly Attribution[] => (found[index] ??= attributionsIn(scene(), index, lastOf));
  // `Cole said on “The Hour.”`: it is Cole who may go on below, and not the programme.
  const lastOf: LastOf = (index) => inParagraph(index).findLast(({ quotation }) => isQuoted(quotation));
  return {
    all: () => paragraphs.flatMap(({ paragraph }, index) => (paragraph.quotations.length > 0 ? inParagraph(index) : [])),
    implicit: () => paragraphs.flatMap(({ paragraph }, index) => (saysWho(paragraph, tagger) ? [] : inParagraph(index).filter(({ how, quotation }) => how !== 'explicit' && isQuoted(quotation)))),
  };
}

/** Those of one paragraph. What it hands on to its later quotations it hands on as it stands. */
function attributionsIn(scene: Scene, index: number, lastOf: LastOf): readonly Attribution[] {
  let sibling: Attribution | undefined;
  return (scene.paragraphs[index]?.paragraph.quotations ?? []).map((quotation, number) => {
    const attribution = attributed(scene, index, quotation, number, sibling, lastOf);
    if (isQuoted(quotation)) sibling = attribution;
    return attribution;
  });
}

function attributed(scene: Scene, index: number, quotation: Quotation, number: number, sibling: Attribution | undefined, lastOf: LastOf): Attribution {
  const placed = scene.paragraphs[index];
  const at = placed?.at ?? 0;
  const place = { paragraph: index, quotation, span: { start: at + quotation.span.start, end: at + quotation.span.end } };
  if (placed === undefined || !isQuoted(quotation)) return { ...place, how: 'none', evidence: { inference: quotation.kind === 'title' ? INFERENCE.title : INFERENCE.term } };
  const own = ownOf(placed.paragraph, number, scene.tagger);
  if (own !== undefined && !(sibling?.how !== 'explicit' && isIndefinite(placed.paragraph, own) && isSignedBeneath(scene, index, quotation))) {
    const speaker = own.speaker && speakerFrom(scene, index, own.speaker);
    const cue = own.cue && mentionOf(scene, placed, own.cue);
    const evidence = { inference: own.inference };
    // Nearly all have both; spread together, they took a twentieth of a keystroke.
    if (speaker !== undefined && cue !== undefined) return { paragraph: index, quotation, span: place.span, how: 'explicit', evidence, speaker, cue };
    return { ...place, how: 'explicit', evidence, ...(speaker && { speaker }), ...(cue && { cue }) };
  }
  if (sibling !== undefined) return { ...sibling, ...place };
  return { ...place, ...handedOn(scene, index, quotation, lastOf) };
}
