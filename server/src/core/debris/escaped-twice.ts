/** Entities of HTML and Markdown whose ampersand was escaped as well (`&amp;nbsp;`): the reader of the page sees the entity in place of the character. */
import { ENTITY, meaningOf } from '../entities';
import { spansOf } from '../spans';
import type { Block, Span } from '../types';

export interface EscapedTwice extends Span {
  /** The entity that was meant, as the format has it. */
  readonly entity: string;
  /** What the reader of the page sees. */
  readonly seen: string;
}

/** In text order. In plain copy there are none: every entity is one that shows. */
export function escapedTwice({ text, masked }: Pick<Block, 'text' | 'masked'>): readonly EscapedTwice[] {
  if (text === masked || !EXTRA.test(text)) return [];
  return spansOf(text, ENTITY).flatMap((span): EscapedTwice[] => {
    const written = text.slice(span.start, span.end);
    const entity = written.replace(EXTRA, '&');
    return entity === written || meaningOf(entity) === undefined || !isShown(span, text, masked) ? [] : [{ ...span, entity, seen: written.replace(/^&(?:amp;|#38;)/, '&') }];
  });
}

/** `&amp;` itself is none. */
const EXTRA = /&(?:amp;|#38;)+(?=(?:#?[a-zA-Z\d]{2,10});)/;

/** What a format hides is blank in the mask up to its delimiters, and so is a space: what stands beside it tells. */
function isShown({ start, end }: Span, text: string, masked: string): boolean {
  if (masked.slice(start, end).trim() !== '') return true;
  const before = start - (/\s{0,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0) - 1;
  const after = end + (/^\s{0,40}/u.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  return [before, after].some((at) => text.charAt(at).trim() !== '' && text.charAt(at) === masked.charAt(at));
}
