/** Rounds of edits as one: from the first text straight to the last, touching nothing that no round touched. */
import { inEditOrder } from './fix';
import type { Edit, Span } from './types';

/** A stretch of the first text, or words that an edit put in. */
type Piece = Span | string;

/** The edits that lead from the first text to the last; each round's apply to the text that the round before left. In text order, without overlap. */
export function composeEdits(rounds: readonly (readonly Edit[])[]): readonly Edit[] {
  const whole: Piece = { start: 0, end: Infinity };
  return between(rounds.reduce<readonly Piece[]>(applyRound, [whole]));
}

function applyRound(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let at = 0;
  let current = pieces[0];
  const moveTo = (offset: number, into: Piece[]): void => {
    while (current !== undefined && at < offset) {
      const length = Math.min(lengthOf(current), offset - at);
      into.push(head(current, length));
      at += length;
      current = length === lengthOf(current) ? pieces[++index] : tail(current, length);
    }
  };
  for (const { span, text } of [...edits].sort(inEditOrder)) {
    moveTo(span.start, result);
    if (text !== '') result.push(text);
    moveTo(span.end, []);
  }
  moveTo(Infinity, result);
  return result;
}

function between(pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  let inserted = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      inserted += piece;
      continue;
    }
    if (piece.start > end || inserted !== '') edits.push({ span: { start: end, end: piece.start }, text: inserted });
    end = piece.end;
    inserted = '';
  }
  return edits;
}

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);
const head = (piece: Piece, length: number): Piece => (typeof piece === 'string' ? piece.slice(0, length) : { start: piece.start, end: piece.start + length });
const tail = (piece: Piece, length: number): Piece => (typeof piece === 'string' ? piece.slice(length) : { start: piece.start + length, end: piece.end });
