/** Who or what a stretch of words names: the noun phrase to the left of a verb, to its right, or at the head of a clause. */
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, isAdverbAt, isNameAfterAll, isTime, POSSESSIVES, PERSONAL, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './grammar';
import { namesPerson } from '../people/epithets';
import { genderOf } from '../people/given-names';
import { joinsBody } from '../people/names';
import { isOrganisation, isTitle } from '../people/titles';
import { findVerb, type Verb } from './verbs';
import { capitalsBefore, placeOf, type Word } from './words';

/** A mention of somebody: half-open range of words. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 12;

/** The noun phrase that ends right before `end`, looking no further left than `from`. */
export function phraseBefore(words: readonly Word[], from: number, end: number): Phrase | undefined {
  let last = end;
  while (last > from && isTrailing(words, last - 1, from)) last--;
  let first = last;
  while (first > from && belongs(words, first - 1, from) && !(first < last && (opensClause(words, first - 1, last, end) || beginsAnew(words, first)))) first--;
  const phrase = first < last ? core(words, first, last) : undefined;
  return phrase && behindOne(words, phrase);
}

/** `a ruling legal experts called`: the plural behind one thing is who acts on it. */
function behindOne(words: readonly Word[], { from, to }: Phrase): Phrase {
  const last = words[to - 1]?.lower ?? '';
  const several = /^an?$/u.test(words[from]?.lower ?? '') && (to - from === 3 || to - from === 4) && /[^s'’u]s$/u.test(last) && !namesPerson(words[from + 1]?.lower ?? '');
  return several && words.slice(from + 1, to).every(({ capital, lower }) => !capital && !PREPOSITIONS.has(lower)) && namesPerson(last.replace(/s$/u, '')) ? { from: from + 2, to } : { from, to };
}

/** `in a drill after North Varna warned`: a name alone behind it is the subject of a clause; but `the mayor after the vote said`, `his testimony before the Senate showed`. */
function opensClause(words: readonly Word[], index: number, last: number, verb: number): boolean {
  // `after the Gazette report` has no verb.
  if (!CLAUSES.has(words[index]?.lower ?? '') || findVerb(words[verb]?.lower ?? '')?.form === 'base') return false;
  return words.slice(index + 1, last).every(({ capital, lower }, at) => (capital && !isTime(lower)) || (at === 0 && lower === 'the' && words[index]?.lower !== 'before')) && words[last - 1]?.capital === true;
}

/** `the judges the White House chose`: behind a noun, an article begins another phrase; but `to press the claim`, `building the pier`. */
function beginsAnew(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (!/^(?:the|an?)$/u.test(words[index]?.lower ?? '') || before?.kind !== 'word') return false;
  return !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower) && !COORDINATORS.has(before.lower) && !before.lower.endsWith('ing') && words[index - 2]?.lower !== 'to';
}

/** Prepositions that may open a clause as well. */
const CLAUSES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** `Trump last week said`: time and adverbs between the noun and its verb. */
function isTrailing(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word') return false;
  if (isTime(word.lower) && word.lower !== 'may' && !isNameAfterAll(words, index)) return true;
  if (isAdverb(word)) return true;
  return word.lower === 'on' && index > from && isTime(words[index + 1]?.lower ?? '');
}

/** `Cole, seen on “The Hour,” said`: the comma stands within the marks. */
export function closesAside({ text }: Word): boolean {
  return /,["”’']+$/u.test(text);
}

function belongs(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.kind === 'quotation') return false;
  if (word.kind === 'mark' || closesAside(word)) return false;
  const { lower } = word;
  if (AUXILIARIES.has(lower) && !word.capital) return false;
  if (COORDINATORS.has(lower)) return lower === 'and' && joins(words, index, from);
  if (SUBORDINATORS.has(lower) && !(lower === 'as' || lower === 'since' || lower === 'until')) return false;
  if (lower === 'as' || lower === 'who' || lower === 'which' || lower === 'not') return false;
  if (PRONOUNS.has(lower) && lower !== 'one' && lower !== 'that' && !isNumeral(words, index)) return false;
  if (!word.capital && looksLikeVerb(words, index)) return false;
  return true;
}

/** `Hill and Cole said`, but not `left and Cole said`, `a delegate and in a letter said`. */
function joins(words: readonly Word[], index: number, from: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  return index > from && before?.kind === 'word' && after?.kind === 'word' && !PREPOSITIONS.has(after.lower) && (before.capital === after.capital) && (before.capital || !AUXILIARIES.has(before.lower));
}

/** `Hill and Cole`, `former star and author Cole`. */
function leadsToName(words: readonly Word[], from: number): boolean {
  for (let index = from; index < from + 5; index++) {
    const word = words[index];
    if (word?.kind !== 'word') return false;
    if (word.capital) return true;
    if (DETERMINERS.has(word.lower) || PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower) || PRONOUNS.has(word.lower) || AUXILIARIES.has(word.lower) || looksLikeVerb(words, index)) return false;
  }
  return false;
}

/** `Cole also`, `Cole reminded volunteers`: right after a name, an adverb or a past tense ends the phrase. */
function followsName(words: readonly Word[], index: number): boolean {
  return isAdverbAt(words, index) || /\p{Lower}{2}ed$/u.test(words[index]?.lower ?? '');
}

/** `Hickory, N.C., Police Chief Tom Hale`. */
function isPlaceBreak(words: readonly Word[], index: number): boolean {
  return words[index]?.text === ',' && /^(?:\p{Upper}\.){2}$|^\p{Upper}\p{Lower}{1,4}\.$/u.test(words[index + 1]?.text ?? '') && words[index + 2]?.text === ',' && words[index + 3]?.capital === true && words[index - 1]?.capital === true;
}

/** `the bespectacled, 71-year-old diplomat`. */
function isAdjectiveComma(words: readonly Word[], from: number, index: number): boolean {
  return words[index]?.text === ',' && index === from + 2 && DETERMINERS.has(words[from]?.lower ?? '') && words[index + 2]?.kind === 'word' && /-|\p{Lower}(?:al|ive|ous|ful|less|ish|ary|ic)$/u.test(words[index + 1]?.lower ?? '');
}

const IRREGULAR_PAST = new Set(
  'took made gave went came got became left met sent won lost ran kept brought stood built drew fell rose grew held led saw sat wore spent drove broke struck paid bought caught taught sought fought threw knew chose shook stuck swung meant dealt kicked dug blew clung crept dove drank ate fled flew forgot forgave froze hung hid lent overcame rang rode sang sank shrank slid slept slung sprang stole strode swam swept swore tore woke withdrew wrote undertook underwent put let'.split(' '),
);

/** A verb that the lexicon holds, or a word in a verb's shape where a noun would not stand. */
export function looksLikeVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || word.capital) return false;
  if (isFiniteVerb(words, index)) return true;
  const before = words[index - 1];
  // `A group of students, followed by police, marched toward the hall`
  if (before?.text === ',' && /\p{Lower}{2}ed$/u.test(word.lower) && PREPOSITIONS.has(words[index + 1]?.lower ?? '') && words[index + 1]?.lower !== 'by') return true;
  if (before?.kind !== 'word' || DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower) || /'s?$/u.test(before.lower)) return false;
  if (/^(?:he|she|they|we|i)$/u.test(before.lower) && !isAdverb(word)) return true;
  if (IRREGULAR_PAST.has(word.lower)) return true;
  const after = words[index + 1];
  if (after === undefined) return false;
  const opens = after.kind === 'quotation' || DETERMINERS.has(after.lower) || after.lower === 'him' || after.lower === 'himself' || after.lower === 'herself';
  if (word.lower.endsWith('ed') && /\p{Lower}{2}ed$/u.test(word.lower)) return opens || after.kind === 'word' && (PREPOSITIONS.has(after.lower) || after.capital);
  return opens && word.lower.endsWith('s') && /\p{Lower}{3}[^s']s$/u.test(word.lower);
}

/** A verb of the lexicon where a noun is unlikely: after a noun or pronoun, not after an article, adjective or preposition. */
export function isFiniteVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const verb = word && findVerb(word.lower);
  if (word === undefined || verb === undefined || verb.form === 'participle') return false;
  const before = words[index - 1];
  if (verb.form === 'ing') return before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || before.lower === 'and';
  if (before === undefined) return false;
  if (before.kind !== 'word') return true;
  if (words[index - 2]?.lower === 'the' && /^(?:two|three|four|other)$/u.test(before.lower)) return verb.form === 'past' || verb.form === 'base';
  if (DETERMINERS.has(before.lower) && before.lower !== 'that' && before.lower !== 'all' && before.lower !== 'both') return before.lower === 'one' || before.lower === 'another' || before.lower === 'some' || before.lower === 'many' ? verb.form === 'past' || (verb.form === 'base' && verb.sense === 'saying' && words[index + 1]?.lower === 'that') : false;
  // `Dillard's said`: a house whose name ends so.
  if (POSSESSIVES.has(before.lower) || (/'s?$/u.test(before.lower) && !(before.capital && /^(?:said|says|told|tells)$/u.test(word.lower)))) return false;
  // `Cole is to say`, `Cole is expected to say`: a speech that has gone round before it is given.
  // `his first term`, `the only record`
  if (isAdverb(before) && verb.form !== 'past' && isDetermined(words, index - 1)) return false;
  if (before.lower === 'that' && isNounBehindThat(words, index, verb)) return false;
  if (before.lower === 'to' && verb.form === 'base') return /^(?:is|are|was|were|expected|scheduled|due|set)$/u.test(words[index - 2]?.lower ?? '');
  if (PREPOSITIONS.has(before.lower)) return false;
  if (verb.form === 'past') return true;
  if (PRONOUNS.has(before.lower) || isAdverb(before) || COORDINATORS.has(before.lower) || AUXILIARIES.has(before.lower) || before.lower === 'to') return true;
  // `the jobs report`
  if (verb.form === 'base' && before.lower === 'jobs') return false;
  // `Hill and Cole call it`
  if (verb.form === 'base') return isWitnessed(words, index) || /[^s']s$/u.test(before.lower) || (before.capital && words[index - 2]?.lower === 'and' && words[index - 3]?.capital === true) || /^(?:people|percent)$/u.test(before.lower) || (before.capital && words[index - 2]?.lower === 'like');
  const after = words[index + 1];
  // `and other pocketbook issues`
  if (NOUNS.has(word.lower) && /^(?:other|such|more|any|and|or)$/u.test(words[index - 2]?.lower ?? '')) return false;
  // `The plan calls for`; but `his phone calls for`, `getting emails`
  if (word.lower === 'calls' && after?.lower === 'for') return DETERMINERS.has(words[index - 2]?.lower ?? '') && !POSSESSIVES.has(words[index - 2]?.lower ?? '') && !before.lower.endsWith('s');
  if (NOUNS.has(word.lower) && !before.capital && before.lower.endsWith('ing')) return false;
  if (NOUNS.has(word.lower)) return before.capital ? takesObject(after) : !before.lower.endsWith('s') && after !== undefined && (after.kind !== 'word' || (after.lower === 'that' && DETERMINERS.has(words[index - 2]?.lower ?? '')));
  return before.capital || !/[^s]s$/u.test(before.lower);
}

/** `to win that state.`; `said that states should`, `wrote that questions like these` */
function isNounBehindThat(words: readonly Word[], index: number, { form }: Verb): boolean {
  const after = words[index + 1];
  if (form === 'base') return after?.kind !== 'word';
  return form === 's' && (AUXILIARIES.has(after?.lower ?? '') || (NOUNS.has(words[index]?.lower ?? '') && findVerb(words[index - 2]?.lower ?? '') !== undefined));
}

/** An article or an owner stands before it. */
function isDetermined(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.lower ?? '';
  return /^(?:the|an?)$/u.test(before) || POSSESSIVES.has(before) || /['’]s$|s['’]$/u.test(before);
}

/** `heard Ana Cole promise`: what somebody was seen or heard to do. */
function isWitnessed(words: readonly Word[], index: number): boolean {
  const from = capitalsBefore(words, 0, index);
  return from < index && /^(?:hear|hears|heard|see|sees|saw|watch|watches|watched|let|lets)$/u.test(words[from - 1]?.lower ?? '');
}

function takesObject(word: Word | undefined): boolean {
  return word?.kind !== 'word' || /^(?:to|that|how|why|it|him|there)$/u.test(word.lower) || DETERMINERS.has(word.lower) || PRONOUNS.has(word.lower) || (word.capital && !PREPOSITIONS.has(word.lower));
}

/** Third persons that are as often plural nouns: "Cole claims that", but "Cole campaign claims of". */
const NOUNS = new Set('calls reports claims comments notes states remarks charges demands posts tweets texts attacks questions answers promises hopes fears plans asks offers issues shows reads rates ranks tags bills cites releases emails messages swipes rules threats cries jabs texts blogs rants complaints concerns debates talks speeches queries holds backs boasts taunts pledges vows bets guesses lectures slogans labels names charges counters signals insults slurs terms names brands figures estimates states voices judges suspects doubts views details blames wonders protests appeals addresses reasons'.split(' '));

/** Within a stretch that ends in a noun: its first phrase, without what opens the clause and without prepositional additions. */
export function core(words: readonly Word[], first: number, last: number): Phrase | undefined {
  let from = first;
  while (from < last && isAdverbAt(words, from)) from++;
  if (from >= last) return undefined;
  const opening = words[from];
  if (opening !== undefined && PREPOSITIONS.has(opening.lower)) return lastPhrase(words, from + 1, last);
  if (opening?.lower === 'according' && from + 2 < last) return core(words, from + 2, last);
  const named = nameAtEnd(words, from, last);
  if (named !== undefined) return named;
  let to = from + 1;
  while (to < last && (isPlaceBreak(words, to) || isAdjectiveComma(words, from, to) || !stops(words, from, to))) {
    if (isPlaceBreak(words, to)) from = to + 3;
    to = Math.max(to, from) + 1;
  }
  return trimmed(words, from, to);
}

/** `House of Delegates Speaker Ana Cole`, `counsel to the president Ana Cole`: an office with prepositions of its own, then the name. */
function nameAtEnd(words: readonly Word[], from: number, last: number): Phrase | undefined {
  const start = capitalsBefore(words, from, last);
  if (start === from || !words.slice(from, start).some(({ lower }) => PREPOSITIONS.has(lower))) return undefined;
  const office = words[start - 1];
  if (isSomebodys(words, from, start) || isOrganisation(words[last - 1]?.text ?? '')) return undefined;
  // `an adviser to billionaire Ana Cole` is not she.
  if (last - start >= 2 && office !== undefined && namesPerson(office.lower) && !/^(?:to|for|of|with)$/u.test(words[start - 2]?.lower ?? '')) return { from: start - 1, to: last };
  const head = words[placeOf(words, from + 1, start, ({ lower }) => PREPOSITIONS.has(lower)) - 1]?.lower ?? '';
  const behindBody = namesPerson(head) ? givenNameBehindBody(words, start, last) : undefined;
  if (ASSISTANTS.test(head)) return words.slice(start, behindBody?.from).some(({ text }) => isTitle(text)) ? undefined : behindBody;
  if (behindBody !== undefined) return behindBody;
  for (let index = last - 3; index >= start; index--) if (isTitle(words[index]?.text ?? '')) return { from: index, to: last };
  return undefined;
}

/** `a spokesman for Senate President Ana Cole`: who speaks for somebody, and is not she. */
const ASSISTANTS = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|assistant|official|source|staffer|representative|counsel)$/u;

/** `ambassador to the United Nations Ana Cole`, `secretary of the port Ana Cole`: the office is in a body, and then comes the name; but `an aide to President Ana Cole`. */
function givenNameBehindBody(words: readonly Word[], start: number, last: number): Phrase | undefined {
  for (let given = start; given < last - 1; given++) {
    const before = words[given - 1];
    if (genderOf(words[given]?.text ?? '') === undefined) continue;
    return before !== undefined && !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower) && !isTitle(before.text.replace(/^(?:then|ex)-/iu, '')) && !namesPerson(before.lower) && !/['’]s?$/u.test(before.text) ? { from: given, to: last } : undefined;
  }
  return undefined;
}

/** `the son of the late pastor Ana Cole`, `a friend of the coach Ana Cole`: who is somebody's has another's name in the phrase. */
function isSomebodys(words: readonly Word[], from: number, to: number): boolean {
  const preposition = placeOf(words, from + 1, to, ({ lower }) => lower === 'of');
  return preposition > from && SOMEBODYS.has(words[preposition - 1]?.lower ?? '');
}

const SOMEBODYS: ReadonlySet<string> = new Set('son daughter wife husband widow mother father brother sister friend friends supporter supporters ally allies critic critics opponent opponents fan fans biographer'.split(' '));

/** A preposition ends the phrase, unless it tells whose spokesman or which friend a common noun is. */
function stops(words: readonly Word[], from: number, index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word') return true;
  if (!PREPOSITIONS.has(word.lower)) return index - from >= LONGEST;
  const head = words[index - 1];
  // `a lawmaker close to the party`
  if (word.lower === 'to' && /^(?:close|loyal|opposed|sympathetic)$/u.test(head?.lower ?? '')) return false;
  // `One of the founders`: no name, though it opens the sentence.
  if (word.lower === 'of' && index === from + 1 && DETERMINERS.has(head?.lower ?? '')) return false;
  if (head?.capital === true && word.lower === 'of' && isTitle(head.text) && (words[index + 1]?.capital === true || words[index + 1]?.lower === 'the')) return false;
  if (head?.capital === true && joinsBody(words, index)) return false;
  return head === undefined || head.capital || !(word.lower === 'of' || word.lower === 'for' || word.lower === 'from' || word.lower === 'with' || word.lower === 'at' || word.lower === 'in');
}

/** `In a speech on Tuesday Cole` → `Cole`: the capitalised words or the article's phrase right at the end. */
function lastPhrase(words: readonly Word[], first: number, last: number): Phrase | undefined {
  let from = last;
  if (words[last - 1]?.capital === true) while (from > first && words[from - 1]?.capital === true && (!isTime(words[from - 1]?.lower ?? '') || isNameAfterAll(words, from - 1))) from--;
  else {
    while (from > first && !DETERMINERS.has(words[from]?.lower ?? '') && !PREPOSITIONS.has(words[from - 1]?.lower ?? '')) from--;
    if (!DETERMINERS.has(words[from]?.lower ?? '')) return undefined;
    if (from > 0 && PREPOSITIONS.has(words[from - 1]?.lower ?? '')) return undefined;
  }
  return from < last ? trimmed(words, from, last) : undefined;
}

function trimmed(words: readonly Word[], from: number, to: number): Phrase | undefined {
  let end = to;
  while (end > from + 1 && ((isTime(words[end - 1]?.lower ?? '') && !isNameAfterAll(words, end - 1)) || isAdverbAt(words, end - 1) || dangles(words[end - 1]))) end--;
  const only = words[from];
  // `They are playing by old-fashioned rules “…”`
  if (end === from + 1 && only?.capital === false && only.lower.endsWith('ing') && AUXILIARIES.has(words[from - 1]?.lower ?? '')) return undefined;
  if (only !== undefined && /^(?:there|here|what)'s$/u.test(only.lower)) return words[from + 1]?.capital === true && from + 1 < end ? { from: from + 1, to: end } : undefined;
  if (only !== undefined && end > from + 1 && /^(?:this|that|these|those|it)$/u.test(only.lower) && /\p{Lower}(?:ed|s)$/u.test(words[from + 1]?.lower ?? '')) return undefined;
  if (end === from + 1 && only !== undefined && /^(?:this|these|those|that|there|here|it's|that's|neither|the|a|an|no|much|more|less|enough|such)$/u.test(only.lower)) return undefined;
  if (end === from + 1 && only !== undefined && ((isTime(only.lower) && !isNameAfterAll(words, from)) || (DETERMINERS.has(only.lower) && !PRONOUNS.has(only.lower) && only.lower !== 'another' && only.lower !== 'some' && only.lower !== 'many' && only.lower !== 'others'))) return undefined;
  return { from, to: Math.min(end, from + LONGEST) };
}

/** `the lyric in “The Mill”`: what is left of an addition whose noun is quoted. */
function dangles(word: Word | undefined): boolean {
  return word?.capital === false && /^(?:in|of|from|on|at|for|with)$/u.test(word.lower);
}

/** The noun phrase that begins at `from`: what follows an inverted verb or "according to". */
export function phraseAfter(words: readonly Word[], from: number, end: number): Phrase | undefined {
  const first = words[from];
  if (first?.kind !== 'word' || from >= end) return undefined;
  if (PRONOUNS.has(first.lower) && first.lower !== 'that' && first.lower !== 'one') return { from, to: from + 1 };
  if ((PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || IRREGULAR_PAST.has(first.lower) || AUXILIARIES.has(first.lower) || isTime(first.lower) || (isAdverb(first) && !first.capital)) && !isNameAfterAll(words, from)) return undefined;
  let to = from;
  while (to < end && to - from < LONGEST) {
    const word = words[to];
    if (isPlaceBreak(words, to)) {
      to += 3;
      continue;
    }
    if (isAdjectiveComma(words, from, to)) {
      to++;
      continue;
    }
    if (word?.kind !== 'word' || (to > from && /,["”'’]$/u.test(words[to - 1]?.text ?? '')) || (AUXILIARIES.has(word.lower) && !word.capital) || ((SUBORDINATORS.has(word.lower) || (PERSONAL.has(word.lower) && !isNumeral(words, to))) && to > from) || word.lower === 'who' || ADDRESS.test(word.lower)) break;
    if (COORDINATORS.has(word.lower) && !(word.lower === 'and' && leadsToName(words, to + 1))) break;
    if (to > from && !word.capital && (looksLikeVerb(words, to) || tellsWhatOneDoes(words, to) || (words[to - 1]?.capital === true && followsName(words, to)))) break;
    to++;
  }
  return to > from ? core(words, from, to) : undefined;
}

/** `a spokesman citing Cole`, `a woman living near the mill`, `the clerk reading the list`; but `a student teaching assistant`. */
function tellsWhatOneDoes(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const after = words[index + 1];
  if (!/\p{Lower}{2}ing$/u.test(words[index]?.lower ?? '') || before?.kind !== 'word' || before.capital) return false;
  const determined = after !== undefined && (DETERMINERS.has(after.lower) || PRONOUNS.has(after.lower) || POSSESSIVES.has(after.lower));
  return namesPerson(before.lower) ? determined || after?.kind !== 'word' || after.capital || PREPOSITIONS.has(after.lower) : determined && DETERMINERS.has(words[index - 2]?.lower ?? '');
}

/** `Article I` */
export function isNumeral(words: readonly Word[], index: number): boolean {
  return words[index]?.text === 'I' && words[index - 1]?.capital === true;
}

/** What a page set behind a name. */
const ADDRESS = /^(?:https?|www|pic\.twitter)/u;
