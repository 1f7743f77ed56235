/** How a sentence prepares for a quotation below it though nobody in it says anything: somebody thinks, lets go of words, or is presented. */
import type { Paragraph } from '../types';
import { WORDS_SAID, type Cue } from './cues';
import { PREPOSITIONS } from './grammar';
import type { Phrase } from './noun-phrase';
import { understand } from './own';
import { clauseSubject } from './clause';
import type { Sentence, Word } from './words';

export interface Prepared {
  readonly subject: Phrase;
  readonly cue: Phrase;
}

/** Whom the last sentence of a paragraph prepares for. */
export function preparedIn(paragraph: Paragraph): Prepared | undefined {
  const { words, sentences, cues } = understand(paragraph);
  const sentence = sentences.at(-1);
  if (sentence === undefined) return undefined;
  const cue = cues.at(-1)?.findLast((one) => bringsUp(words, one));
  const subject = cue?.subject ?? deliverer(words, sentence) ?? presented(words, sentences);
  return subject && { subject, cue: cue ?? subject };
}

/** `Cole fears that`, `a professor, thinks that`: what somebody thinks, he has said. */
function bringsUp(words: readonly Word[], { kind, sense, main, subject, form, to, lemma }: Cue): boolean {
  if (kind !== 'verb' || sense !== 'thought' || !main || subject === undefined || form === 'ing' || isSeveral(words, subject)) return false;
  const next = words[to];
  return next?.kind === 'word' && (next.lower === 'that' || (CONJECTURES.has(lemma) && !PREPOSITIONS.has(next.lower)));
}

const CONJECTURES: ReadonlySet<string> = new Set(['fear', 'worry', 'estimate', 'reckon']);

/** `Cole made a joke`, `tries to give a message`, `gave strong indications`: who lets go of words, and which the quotation below are. */
function deliverer(words: readonly Word[], sentence: Sentence): Phrase | undefined {
  for (let index = sentence.from + 1; index < sentence.to - 1; index++) {
    if (!DELIVERING.has(words[index]?.lower ?? '') && !(words[index]?.lower === 'give' && words[index - 1]?.lower === 'to')) continue;
    for (let noun = index + 1; noun <= index + 5 && noun < sentence.to; noun++) {
      const word = words[noun];
      if (word?.kind !== 'word' || PREPOSITIONS.has(word.lower) || /^(?:that|this|those|these)$/u.test(word.lower)) break;
      if (!WORDS_SAID.has(word.lower) && !SIGNS.has(word.lower)) continue;
      const subject = clauseSubject(words, sentence, index);
      return subject === undefined || subject.to > index || isSeveral(words, subject) ? undefined : subject;
    }
  }
  return undefined;
}

const SIGNS: ReadonlySet<string> = new Set(['indication', 'indications', 'hint', 'hints', 'signal', 'signals']);
const DELIVERING: ReadonlySet<string> = new Set(['made', 'makes', 'gave', 'gives', 'issued', 'issues', 'delivered', 'delivers', 'renewed', 'reserved', 'offered', 'offers', 'posted', 'released', 'sent', 'repeated', 'struck', 'sounded']);

/** `Ana Cole, 63, a retired teacher, came from Hillton.` alone in its paragraph: who is presented so is about to speak. */
function presented(words: readonly Word[], sentences: readonly Sentence[]): Phrase | undefined {
  if (sentences.length !== 1) return undefined;
  let to = 0;
  while (words[to]?.capital === true) to++;
  return to >= 2 && to <= 4 && words[to]?.text === ',' && /^\d\d$/u.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ',' ? { from: 0, to } : undefined;
}

/** `Several experts`, `Other leaders`, `they`: a quotation has one speaker. */
export function isSeveral(words: readonly Word[], { from, to }: Phrase): boolean {
  const last = words[to - 1];
  const first = words[from]?.lower ?? '';
  if (last === undefined || /^(?:some|several|many|others?|most|few|two|three|four|both|they|critics|supporters|experts|officials)$/u.test(first)) return true;
  return !last.capital && /[^s'i]s$/u.test(last.lower) && first !== 'the';
}
