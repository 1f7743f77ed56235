/** Remembering what was found out about an immutable object for as long as the object lives. */
import { ownCopy } from './own-copy';
import type { Block, Paragraph } from './types';

/** What takes a while to make, and a short run may never need: made when it is first asked for. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** So many texts are kept; when there are more, all are forgotten. Articles use the same few thousand words again and again. */
const MOST_TEXTS = 20_000;

/** The same function, asked once for each word or other short text, as long as that is kept. */
export function perText<Answer extends object | number>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS) known.clear();
    const kept = ownCopy(text);
    const answer = find(kept);
    known.set(kept, answer);
    return answer;
  };
}

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

/** What has been found out, each finder with a place of its own. */
interface Notes {
  readonly ofBlock: unknown[];
  readonly ofParagraph: unknown[];
}

/** What `super` gives back is what the private fields of a derived class are put on. */
const Itself = function (subject: object) {
  return subject;
} as unknown as new (subject: object) => object; // a function that is called with `new`

/** Puts notes on an object that is there already, where nobody but this class can see them: a copy of the object has none. */
class Noted extends Itself {
  readonly #notes: Notes;

  constructor(subject: object, notes: Notes) {
    super(subject);
    this.#notes = notes;
  }

  static of(subject: object): Notes | undefined {
    return #notes in subject ? subject.#notes : undefined;
  }
}

let blockFinders = 0;
let paragraphFinders = 0;

/** The same function, asked once for each block, and not again for the paragraph that is made of it. */
export function perBlock<Answer extends object | boolean | number>(find: (block: Block) => Answer): (block: Block) => Answer {
  const place = blockFinders++;
  const elsewhere = perObject(find);
  return (block) => {
    const notes = Noted.of(block)?.ofBlock;
    if (notes === undefined) return elsewhere(block);
    return (notes[place] ??= find(block)) as Answer; // nobody else writes there
  };
}

/** The same function, asked once for each paragraph. */
export function perParagraph<Answer extends object | boolean | number>(find: (paragraph: Paragraph) => Answer): (paragraph: Paragraph) => Answer {
  const place = paragraphFinders++;
  const elsewhere = perObject(find);
  return (paragraph) => {
    const notes = Noted.of(paragraph)?.ofParagraph;
    if (notes === undefined) return elsewhere(paragraph);
    return (notes[place] ??= find(paragraph)) as Answer; // nobody else writes there
  };
}

/**
 * Gives a block or a paragraph room for what is found out about it: a tenth of a run went into maps by object, which the garbage
 * collector has to walk as well. A paragraph shares what is known of its block. The room is hidden, so that a copy has none.
 */
export function withNotes<Subject extends Block>(subject: Subject, block?: Block): Subject {
  const ofBlock = block === undefined ? undefined : Noted.of(block)?.ofBlock;
  new Noted(subject, { ofBlock: ofBlock ?? room(blockFinders), ofParagraph: room(paragraphFinders) });
  return subject;
}

const room = (places: number): unknown[] => new Array<unknown>(places).fill(undefined);
