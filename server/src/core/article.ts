/** Text becomes an article: lines, blocks, then paragraphs with roles and quotations, then who is named and who says what. */
import { attribute } from './attribution/index';
import { readFormat } from './formats/index';
import { genreOf } from './genre';
import { once, withNotes } from './memo';
import { splitLines } from './lines';
import { ownCopy } from './own-copy';
import { packsWithout } from './packs/choice';
import { findPeople } from './people/index';
import { scanBlock } from './quotations';
import { assignRoles, type AssignedRole } from './roles';
import { furnitureApart } from './roles/furniture-lines';
import type { Article, Block, Carry, Format, Paragraph, Placed, Settings, Span, TaggerSource } from './types';

const NOTHING_CARRIED: Carry = { open: null };

export interface Source {
  readonly text: string;
  readonly format: Format;
}

/**
 * Reads a text as an article; cannot fail. `previous`, a reading of an earlier state of the same text, lends the
 * paragraphs that have not changed, so that what is remembered of them holds; the result is the same without it.
 */
export function parseArticle({ text, format }: Source, settings: Settings, tagger: TaggerSource, previous?: Article): Article {
  const lines = splitLines(text);
  const packs = packsWithout(settings.packsOff ?? []);
  const { masked, blocks: written } = readFormat(text, format, lines);
  const spans = furnitureApart(written, masked, packs);
  const known = previous === undefined ? NOTHING_KNOWN : knownFrom(previous.paragraphs);
  const blocks = spans.map((span, index) => blockAt(span, text, masked, known, { index, fromEnd: spans.length - index }));
  const genre = settings.genre === 'auto' ? genreOf({ text, format, blocks }) : settings.genre;
  const paragraphs = readParagraphs(spans, blocks, assignRoles(blocks, genre, packs));
  const cast = once(() => findPeople(paragraphs));
  const { all, implicit } = attribute({ text, paragraphs, cast, tagger });
  return {
    text, format, genre, locale: settings.locale, lines, paragraphs,
    // Who is named and who says what is more work than all the rest, and nothing to most rules: it is found out when it is first asked for.
    get people() {
      return cast().all();
    },
    get attributions() {
      return all();
    },
    get implicit() {
      return implicit();
    },
  };
}

/** The paragraphs of an earlier reading, found again by their words and by about where they stand. */
type Known = (words: string, at: { readonly index: number; readonly fromEnd: number }) => Paragraph | undefined;

const NOTHING_KNOWN: Known = () => undefined;

/** An edit leaves most paragraphs at the same place from the start or from the end; only the others are looked up by all their words. */
function knownFrom(paragraphs: readonly Placed[]): Known {
  let byWords: ReadonlyMap<string, Paragraph> | undefined;
  return (words, { index, fromEnd }) => {
    const ahead = paragraphs[index]?.paragraph;
    if (ahead?.text === words) return ahead;
    const behind = paragraphs[paragraphs.length - fromEnd]?.paragraph;
    if (behind?.text === words) return behind;
    byWords ??= new Map(paragraphs.map(({ paragraph }) => [paragraph.text, paragraph]));
    return byWords.get(words);
  };
}

function blockAt({ start, end }: Span, text: string, masked: string, known: Known, place: { readonly index: number; readonly fromEnd: number }): Block {
  const written = text.slice(start, end);
  const before = known(written, place);
  const copy = masked === text ? written : masked.slice(start, end);
  if (before?.masked === copy) return before;
  const kept = ownCopy(written);
  return withNotes({ text: kept, masked: masked === text ? kept : ownCopy(copy) });
}

function readParagraphs(spans: readonly Span[], blocks: readonly Block[], roles: readonly AssignedRole[]): Placed[] {
  const placed: Placed[] = [];
  let carry = NOTHING_CARRIED;
  for (const [index, block] of blocks.entries()) {
    const role = roles[index];
    const span = spans[index];
    if (role === undefined || span === undefined) continue;
    const paragraph = readParagraph(block, role, carry);
    // Ads, captions and links stand between the paragraphs of a running quotation; they neither take it up nor end it.
    if (role.role === 'body') carry = paragraph.carryOut;
    placed.push({ at: span.start, paragraph });
  }
  return placed;
}

function readParagraph(block: Block, { role, junk, inlineJunk }: AssignedRole, carryIn: Carry): Paragraph {
  if (isParagraph(block) && block.role === role && block.inlineJunk === inlineJunk && sameJunk(block.junk, junk) && block.carryIn.open === carryIn.open) return block;
  const { quotations, strays, carryOut } = scanBlock(block, role, carryIn);
  const { text, masked } = block;
  const spoken = outside(inlineJunk, quotations);
  // Most have neither; an object of always the same shape is read faster than one put together.
  if (junk === undefined && strays.length === 0) return withNotes({ text, masked, role, inlineJunk, quotations: spoken, carryIn, carryOut }, block);
  return withNotes({ text, masked, role, ...(junk && { junk }), inlineJunk, quotations: spoken, ...(strays.length > 0 && { strays }), carryIn, carryOut }, block);
}

/** In another story's headline nobody speaks. */
function outside(inlineJunk: Paragraph['inlineJunk'], quotations: Paragraph['quotations']): Paragraph['quotations'] {
  return inlineJunk.length === 0 ? quotations : quotations.filter(({ span }) => !inlineJunk.some(({ start, end }) => start <= span.start && span.end <= end));
}

/** It was read before. */
function isParagraph(block: Block): block is Paragraph {
  return 'carryIn' in block;
}

function sameJunk(one: Paragraph['junk'], other: Paragraph['junk']): boolean {
  return one?.rule === other?.rule && one?.what === other?.what && one?.certain === other?.certain;
}
