/** Text becomes an article: lines, blocks, then paragraphs with roles and quotations, then who is named and who says what. */
import { attribute } from './attribution/index';
import { readFormat } from './formats/index';
import { genreOf } from './genre';
import { withNotes } from './memo';
import { splitLines } from './lines';
import { packsWithout } from './packs/choice';
import { findPeople } from './people/index';
import { scanBlock } from './quotations';
import { assignRoles, type AssignedRole } from './roles';
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
  const { masked, blocks: spans } = readFormat(text, format, lines);
  const known = new Map(previous?.paragraphs.map(({ paragraph }) => [paragraph.text, paragraph]));
  const blocks = spans.map((span) => blockAt(span, text, masked, known));
  const genre = settings.genre === 'auto' ? genreOf({ text, format, blocks }) : settings.genre;
  const paragraphs = readParagraphs(spans, blocks, assignRoles(blocks, genre, packsWithout(settings.packsOff ?? [])), known);
  let people: ReturnType<typeof findPeople> | undefined;
  let attributions: Article['attributions'] | undefined;
  const named = () => (people ??= findPeople(paragraphs));
  return {
    text, format, genre, locale: settings.locale, lines, paragraphs,
    // Who is named and who says what is more work than all the rest, and nothing to most rules: it is found out when it is first asked for.
    get people() {
      return named();
    },
    get attributions() {
      return (attributions ??= attribute({ text, paragraphs, people: named(), genre, tagger }));
    },
  };
}

type Known = ReadonlyMap<string, Paragraph>;

function blockAt({ start, end }: Span, text: string, masked: string, known: Known): Block {
  const written = text.slice(start, end);
  const before = known.get(written);
  const copy = masked === text ? written : masked.slice(start, end);
  if (before?.masked === copy) return before;
  if (known.size === 0) return withNotes({ text: written, masked: copy });
  const kept = detached(written);
  return withNotes({ text: kept, masked: masked === text ? kept : detached(copy) });
}

/** The same string, but no window on the text that it was cut from: a paragraph outlives many states of its text, and would keep each of them in memory. */
function detached(words: string): string {
  return `.${words}`.slice(1);
}

function readParagraphs(spans: readonly Span[], blocks: readonly Block[], roles: readonly AssignedRole[], known: Known): Placed[] {
  const placed: Placed[] = [];
  let carry = NOTHING_CARRIED;
  for (const [index, block] of blocks.entries()) {
    const role = roles[index];
    const span = spans[index];
    if (role === undefined || span === undefined) continue;
    const paragraph = readParagraph(block, role, carry, known);
    // Ads, captions and links stand between the paragraphs of a running quotation; they neither take it up nor end it.
    if (role.role === 'body') carry = paragraph.carryOut;
    placed.push({ at: span.start, paragraph });
  }
  return placed;
}

function readParagraph(block: Block, { role, junk, inlineJunk }: AssignedRole, carryIn: Carry, known: Known): Paragraph {
  const before = known.get(block.text);
  if (before === block && before.role === role && before.inlineJunk === inlineJunk && sameJunk(before.junk, junk) && before.carryIn.open === carryIn.open) return before;
  const { quotations, strays, carryOut } = scanBlock(block, role, carryIn);
  return withNotes({ text: block.text, masked: block.masked, role, ...(junk && { junk }), inlineJunk, quotations, ...(strays.length > 0 && { strays }), carryIn, carryOut }, block);
}

function sameJunk(one: Paragraph['junk'], other: Paragraph['junk']): boolean {
  return one?.rule === other?.rule && one?.what === other?.what && one?.certain === other?.certain;
}
