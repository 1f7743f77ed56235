/** Who speaks in a paragraph by report, as a desk would name him in print: by his name, his office or what the writer calls him. */
import { onOneLine } from '../lines';
import { perParagraph } from '../memo';
import { namesBody, namesPerson } from '../people/epithets';
import { namesIn, type NameRun } from '../people/names';
import type { Cue } from './cues';
import { BE, DETERMINERS, PREPOSITIONS, PRONOUNS } from './grammar';
import { phraseAfter, type Phrase } from './noun-phrase';
import { understand } from './own';
import { capitalsBefore, type Sentence, type Word } from './words';

export interface Heard {
  /** Without a title where it is a name; with an article where it is none. */
  readonly name: string;
  /** Says something, by verb or source; has only thought it, or is somebody's whose words are spoken of; or is what the paragraph is about. */
  readonly how: 'says' | 'thinks' | 'acts';
  /** "Cole added": whoever it is has spoken right before. */
  readonly goesOn: boolean;
}

/** In text order; a name once for each time that it speaks. */
export const heardIn = perParagraph((paragraph): readonly Heard[] => {
  const { words, sentences, cues } = understand(paragraph);
  const speaking = cues.flatMap((inSentence, number) =>
    inSentence.flatMap((cue): Heard[] => {
      const name = cue.subject && printed(words, instanceOf(words, cue.subject), paragraph.text);
      return name === undefined ? [] : [{ name, how: manner(cue), goesOn: number === 0 && GOING_ON.test(words[cue.from]?.lower ?? '') }];
    }),
  );
  const acting = namesIn(paragraph).flatMap((runs) => runs.filter((run) => run.subject && isName(words, run)).slice(0, 1).map(({ from, to }) => capitalsAtEnd(words, from - 1, to, paragraph.text)));
  return [...speaking, ...[...acting, ...agents(words, paragraph.text), ...bodies(words, sentences)].map((name): Heard => ({ name, how: 'acts', goesOn: false }))];
});

/** `critics like Cole` are Cole. */
function instanceOf(words: readonly Word[], subject: Phrase): Phrase {
  const like = words[subject.to]?.lower === 'like' && words[subject.to + 1]?.capital === true ? phraseAfter(words, subject.to + 1, words.length) : undefined;
  return like ?? subject;
}

/** `those listed by Cole` */
function agents(words: readonly Word[], text: string): readonly string[] {
  return words.flatMap((word, at) => {
    const phrase = word.lower === 'by' && /\p{Lower}(?:ed|en|wn)$/u.test(words[at - 1]?.lower ?? '') && words[at + 1]?.capital === true ? phraseAfter(words, at + 1, words.length) : undefined;
    return phrase === undefined || words[phrase.to - 1]?.capital !== true ? [] : [capitalsAtEnd(words, phrase.from, phrase.to, text)];
  });
}

/** `The party is paying for it.` */
function bodies(words: readonly Word[], sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(({ from }) => {
    const noun = words[from + 1]?.lower ?? '';
    return words[from]?.lower === 'the' && namesBody(noun) && words[from + 2]?.kind === 'word' ? [`the ${noun}`] : [];
  });
}

/** A capitalised word that opens a sentence is a name where it does something, or stands with another or between commas. */
function isName(words: readonly Word[], { initial, acts, parts, person, to }: NameRun): boolean {
  return person ? !initial || acts || parts.length > 1 || /^(?:and|,)$/u.test(words[to]?.text ?? '') : parts.length > 1 && namesBody(parts.at(-1)?.toLowerCase() ?? '');
}

const GOING_ON = /^(?:add|continue|go|went|conclude)/u;

function manner({ kind, sense }: Cue): Heard['how'] {
  return kind !== 'noun' && (sense === 'saying' || sense === 'stance') ? 'says' : 'thinks';
}

/** `several GOP leaders` → `a GOP leader`: one quotation has one speaker. Undefined for a pronoun, and for what cannot speak. */
function printed(words: readonly Word[], { from, to }: Phrase, text: string): string | undefined {
  const last = words[to - 1];
  if (last === undefined || PRONOUNS.has(last.lower)) return undefined;
  if (last.capital && !words.slice(from, to).some(({ lower }) => PREPOSITIONS.has(lower))) return capitalsAtEnd(words, from, to, text);
  let start = from;
  while (start < to - 1 && DETERMINERS.has(words[start]?.lower ?? '')) start++;
  let head = start;
  while (head < to - 1 && !PREPOSITIONS.has(words[head + 1]?.lower ?? '')) head++;
  const noun = words[head];
  if (noun === undefined || words.slice(start, to).some(({ kind, lower }) => kind !== 'word' || BE.has(lower))) return undefined;
  const singular = /[^s]s$/u.test(noun.lower) && namesPerson(noun.lower.slice(0, -1));
  const rest = onOneLine(text.slice(words[start]?.start, singular ? noun.end - 1 : noun.end) + text.slice(noun.end, last.end).replace(/['’]s?$/u, ''));
  if (singular) return `${article(words[start])} ${rest}`;
  if (namesPerson(noun.lower)) return `${start > from && /^(?:a|an|one)$/u.test(words[start - 1]?.lower ?? '') ? words[start - 1]?.lower : 'the'} ${rest}`;
  return start > from && (namesBody(noun.lower) || DOCUMENTS.has(noun.lower)) ? `the ${rest}` : undefined;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['statement', 'letter', 'report', 'study', 'poll', 'survey', 'document', 'filing', 'lawsuit', 'indictment', 'ruling', 'memo', 'email', 'editorial', 'ad', 'sign']);

/** The name at the end of a phrase: CNN, the Ohio Republican Party, Ana Cole. */
function capitalsAtEnd(words: readonly Word[], from: number, to: number, text: string): string {
  const start = capitalsBefore(words, from, to - 1);
  const the = words[start - 1]?.lower === 'the' && start > from ? 'the ' : '';
  return the + onOneLine(text.slice(words[start]?.start, words[to - 1]?.end).replace(/['’]s?$/u, ''));
}

/** By the sound of a word or of its first letter: an FBI agent, a GOP leader. */
function article(word: Word | undefined): 'a' | 'an' {
  const text = word?.text ?? '';
  return (/^\p{Upper}{2,}/u.test(text) ? /^[AEFHILMNORSX]/u : /^[aeiou]/iu).test(text) ? 'an' : 'a';
}
