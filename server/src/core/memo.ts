/** Remembering what was found out about an immutable object for as long as the object lives. */
import type { Block, Paragraph } from './types';

/** The same function, asked once for each object. */
export function perObject<Subject extends object, Answer>(find: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.answer;
    const answer = find(subject);
    known.set(subject, { answer });
    return answer;
  };
}

const NOTES = Symbol('notes');

/** What has been found out, each finder with a place of its own. */
interface Notes {
  readonly ofBlock: unknown[];
  readonly ofParagraph: unknown[];
}

interface Noted {
  readonly [NOTES]?: Notes;
}

function notesOf(subject: Block): Notes | undefined {
  return (subject as Noted)[NOTES]; // only this file knows of the place
}

let blockFinders = 0;
let paragraphFinders = 0;

/** The same function, asked once for each block, and not again for the paragraph that is made of it. */
export function perBlock<Answer extends object | boolean | number>(find: (block: Block) => Answer): (block: Block) => Answer {
  const place = blockFinders++;
  const elsewhere = perObject(find);
  return (block) => {
    const notes = notesOf(block)?.ofBlock;
    if (notes === undefined) return elsewhere(block);
    return (notes[place] ??= find(block)) as Answer; // nobody else writes there
  };
}

/** The same function, asked once for each paragraph. */
export function perParagraph<Answer extends object | boolean | number>(find: (paragraph: Paragraph) => Answer): (paragraph: Paragraph) => Answer {
  const place = paragraphFinders++;
  const elsewhere = perObject(find);
  return (paragraph) => {
    const notes = notesOf(paragraph)?.ofParagraph;
    if (notes === undefined) return elsewhere(paragraph);
    return (notes[place] ??= find(paragraph)) as Answer; // nobody else writes there
  };
}

/**
 * Gives a block or a paragraph room for what is found out about it: a tenth of a run went into maps by object, which the garbage
 * collector has to walk as well. A paragraph shares what is known of its block. The room is hidden, so that a copy has none.
 */
export function withNotes<Subject extends Block>(subject: Subject, block?: Block): Subject {
  const ofBlock = block === undefined ? undefined : notesOf(block)?.ofBlock;
  return Object.defineProperty(subject, NOTES, { value: { ofBlock: ofBlock ?? room(blockFinders), ofParagraph: room(paragraphFinders) } satisfies Notes });
}

const room = (places: number): unknown[] => new Array<unknown>(places).fill(undefined);
