/** A format says what of a text is copy: a mask of equal length, so that offsets never need mapping back, and where the blocks are. */
import type { Format, Line, Span } from '../types';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';

export interface Formatted {
  /** The text with what is not copy blanked out by spaces, line endings kept; as long as the text. */
  readonly masked: string;
  /** Where the blocks stand, in text order, without overlap, each with at least one character that is not white space. */
  readonly blocks: readonly Span[];
}

/** Reads a text by its format; cannot fail. */
export function readFormat(text: string, format: Format, lines: readonly Line[]): Formatted {
  switch (format) {
    case 'plain':
      return readPlain(text, lines);
    case 'markdown':
      return readMarkdown(text);
    case 'html':
      return readHtml(text);
  }
}
