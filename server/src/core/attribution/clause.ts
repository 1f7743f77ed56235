/** Where a clause begins and what its subject is: the first noun phrase behind what merely introduces it. */
import { AUXILIARIES, COORDINATORS, DASH, isAdverb, isTime, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './grammar';
import { closesAside, isFiniteVerb, phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import { findVerb } from './verbs';
import { placeOf, type Sentence, type Word } from './words';

/** The subject of the clause that holds the word at `at`: the first noun phrase after what merely introduces it. */
export function clauseSubject(words: readonly Word[], sentence: Sentence, at: number): Phrase | undefined {
  let index = clauseStart(words, sentence, at);
  for (let round = 0; round < 8 && index < at; round++) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (word.kind !== 'word' || COORDINATORS.has(word.lower) || (isAdverb(word) && words[index + 1]?.kind === 'word')) {
      index++;
      continue;
    }
    const verb = findVerb(word.lower);
    if (words[index - 1]?.kind === 'quotation' && verb !== undefined && !word.capital) return phraseAfter(words, index + 1, at);
    if (!introduces(words, index)) {
      const phrase = phraseAfter(words, index, at);
      if (phrase !== undefined) return phrase;
    }
    const comma = nextBreak(words, index, at);
    const late = comma === undefined ? undefined : nameAfterTime(words, index, comma);
    if (late !== undefined) return late;
    if (comma === undefined) return beforeFirstVerb(words, index, at);
    index = afterAside(words, comma, at);
  }
  return undefined;
}

/** `On Wednesday — a year after the vote — Cole`: where the clause goes on after a comma, or after what stands between two dashes. */
function afterAside(words: readonly Word[], mark: number, to: number): number {
  if (!DASH.test(words[mark]?.text ?? '')) return mark + 1;
  const second = placeOf(words, mark + 1, to, ({ text }) => DASH.test(text));
  // `A fifth of them — 19 percent — said`: it is no aside to what introduces.
  return second === -1 || isFiniteVerb(words, second + 1) ? mark + 1 : second + 1;
}

/** `On 14 November Cole, a lawyer,`: what introduces is only a time, and the subject follows without a comma. */
function nameAfterTime(words: readonly Word[], from: number, to: number): Phrase | undefined {
  let start = to;
  while (start > from && words[start - 1]?.capital === true && !isTime(words[start - 1]?.lower ?? '')) start--;
  return start < to && start > from && words.slice(from, start).every(({ lower }) => isTime(lower) || PREPOSITIONS.has(lower)) && isTime(words[start - 1]?.lower ?? '') ? { from: start, to } : undefined;
}

/** `…, and Cole answered, saying`: the clause begins after the last comma and conjunction that a new subject follows. */
export function clauseStart(words: readonly Word[], { from }: Sentence, at: number): number {
  // Whether the word at `at` may stand in brackets that open before it.
  let bracketed = words[at - 1]?.text !== ')';
  for (let index = at - 2; index > from; index--) {
    const word = words[index];
    if (word?.kind === 'mark' && word.text === ';') return index + 1;
    if (word?.text === ')') bracketed = false;
    if (word?.text === '(' && bracketed) return index + 1;
    if (word === undefined || !(COORDINATORS.has(word.lower) || word.lower === 'while' || word.lower === 'so')) continue;
    const after = words[index + 1];
    const before = words[index - 1];
    if (after === undefined || before?.kind === 'word' && word.lower === 'and') continue;
    if (PRONOUNS.has(after.lower) && !RELATIVES.has(after.lower)) return index + 1;
    if (before?.kind === 'mark' && after.capital && index + 1 < at - 1 && !isDescribing(words, from, index) && !endsList(words, index + 1, at)) return index + 1;
  }
  return afterDateline(words, from);
}

/** `called on Norway, Sweden, and Varna to pay`: the last of those who are to do something, and no subject. */
function endsList(words: readonly Word[], from: number, at: number): boolean {
  const phrase = phraseAfter(words, from, at);
  return phrase !== undefined && words[phrase.to]?.lower === 'to';
}

/** `Cole, head of Labor, Trade, and Harbor Affairs, said`: what is listed before the word at `to` describes a name, and no clause has ended. */
function isDescribing(words: readonly Word[], from: number, to: number): boolean {
  let index = from;
  while (index < to && words[index]?.capital === true) index++;
  if (index === from || words[index]?.text !== ',' || index + 1 >= to || words[index + 1]?.kind !== 'word' || words[index + 1]?.capital === true) return false;
  for (index += 2; index < to; index++) if (words[index]?.kind === 'word' && isFiniteVerb(words, index)) return false;
  return true;
}

const DATELINE = 9;

/** `HILLTON, Vt. (AP) — The council`, `HILLTON, Dec. 8 (UPI) — The council`: the place and the agency are no subject. */
function afterDateline(words: readonly Word[], from: number): number {
  if (!/^\p{Upper}{3,}$/u.test(words[from]?.text ?? '')) return from;
  for (let index = from + 1; index < from + DATELINE; index++) {
    const word = words[index];
    if (word?.kind === 'mark' && DASH.test(word.text)) return index + 1;
    if (word === undefined || (word.kind === 'word' && !word.capital && !/^\d/u.test(word.text))) return from;
  }
  return from;
}

/** `In Tampa,` `After the vote,` `Asked about it,` `Speaking there,` `Plainly addressing her,` `Last week,` introduce; they hold no subject of the main clause. */
export function introduces(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const verb = findVerb(word.lower);
  if (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower) || isAdverb(word)) return true;
  if (/^(?:last|this|next|earlier|late|later|early|days|hours|weeks|months|years|one|that|two|three)$/u.test(word.lower) && /^(?:week|month|year|night|morning|afternoon|evening|day|in|on|this|that|days|hours|months|years|after|ago|later|before|time|summer|fall|spring|winter)$/u.test(words[index + 1]?.lower ?? '')) return true;
  if (OPENING.test(`${word.lower} ${words[index + 1]?.lower ?? ''}`)) return true;
  if (/^(?:moments|minutes|hours|days|weeks|months|years|shortly|soon|asked|speaking|thanks)$/u.test(word.lower)) return true;
  if (word.lower.endsWith('ly') && (words[index + 1]?.text === ',' || /^\p{Lower}{3,}ing$/u.test(words[index + 1]?.text ?? ''))) return true;
  return verb !== undefined && (verb.form === 'past' || verb.form === 'ing' || verb.form === 'participle') || /^\p{Upper}?\p{Lower}{2,}ing$/u.test(word.text) && word.capital && words[index + 1]?.capital !== true;
}

/** What opens a sentence with a word or two more: `Ahead of the vote,` `Closer to home,` `Second,` `Regardless,`. */
const OPENING = /^(?:(?:ahead|regardless) of|(?:closer|contrary|prior|due|next) to|worth noting|(?:second|third|fourth|regardless|interviewed) ,?)$/u;

function nextBreak(words: readonly Word[], from: number, to: number): number | undefined {
  const place = placeOf(words, from, to, (word) => (word.kind === 'mark' ? /^[,:;]$/u.test(word.text) || DASH.test(word.text) : word.quotation !== -1 && closesAside(word)));
  return place === -1 ? undefined : place;
}

/** `In a speech Cole blasted`: no comma after what introduces; the subject is what stands before the first verb. */
function beforeFirstVerb(words: readonly Word[], from: number, to: number): Phrase | undefined {
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    if (word?.kind !== 'word') continue;
    if (AUXILIARIES.has(word.lower) || (!word.capital && isFiniteVerb(words, index))) {
      if (PRONOUNS.has(words[index - 1]?.lower ?? '')) return { from: index - 1, to: index };
      return phraseBefore(words, from, index);
    }
  }
  for (let index = from; index < to; index++) {
    const lower = words[index]?.lower ?? '';
    if (/^(?:he|she|they)$/u.test(lower)) return { from: index, to: index + 1 };
  }
  return undefined;
}
