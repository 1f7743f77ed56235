/** The cues of a sentence: every verb of saying with its subject, "according to" with its source, and the noun that stands for words. */
import { AUXILIARIES, COORDINATORS, DASH, DETERMINERS, isAdverb, isAdverbAt, isTime, POSSESSIVES, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './grammar';
import { isFiniteVerb, phraseAfter, type Phrase } from './noun-phrase';
import { subjectOf } from './subject';
import { namesPerson } from '../people/epithets';
import { findVerb, verbForms, type Verb } from './verbs';
import { capitalsBefore, placeOf, type Sentence, type Word } from './words';

export interface Cue {
  /** Half-open range of words: the cue itself. */
  readonly from: number;
  readonly to: number;
  /** Who speaks, as a range of words; undefined where the cue does not say. */
  readonly subject: Phrase | undefined;
  /** Who is spoken to, of a passive: "Cole was asked". */
  readonly patient: Phrase | undefined;
  readonly kind: 'verb' | 'source' | 'noun';
  readonly sense: Verb['sense'];
  readonly lemma: string;
  readonly form: Verb['form'] | undefined;
  /** The subject follows the verb: "said Cole". */
  readonly inverted: boolean;
  /** It stands in the main clause of its sentence, or in a reporting clause: not after "who", "when", "after". */
  readonly main: boolean;
}

export function cuesOf(words: readonly Word[], sentence: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let index = sentence.from; index < sentence.to; index++) {
    if (!CUES.has(words[index]?.lower ?? '')) continue;
    const cue = sourceAt(words, sentence, index) ?? verbAt(words, sentence, index) ?? nounAt(words, sentence, index);
    if (cue !== undefined) cues.push(cue);
  }
  return cues;
}

function sourceAt(words: readonly Word[], sentence: Sentence, index: number): Cue | undefined {
  const word = words[index];
  const next = words[index + 1]?.lower;
  let to: number | undefined;
  if (word?.lower === 'according' && next === 'to') to = index + 2;
  else if (word?.lower === 'words' && next === 'of') to = index + 2;
  else if (word?.lower === 'per' && words[index - 1]?.kind !== 'word' && words[index + 1]?.capital === true) to = index + 1;
  else if (word !== undefined && OPINIONS.has(word.lower)) return inWords(words, sentence, index);
  if (to === undefined) return undefined;
  const subject = phraseAfter(words, to, sentence.to);
  return { from: index, to, subject, patient: undefined, kind: 'source', sense: 'saying', lemma: 'according to', form: undefined, inverted: false, main: true };
}

/** `in Cole's words`, `in the president's own words`, `in her view` */
function inWords(words: readonly Word[], { from }: Sentence, index: number): Cue | undefined {
  let owner = index - 1;
  while (owner > from && /^(?:own|exact|famous|now-famous)$/u.test(words[owner]?.lower ?? '')) owner--;
  let start = owner;
  while (start > from && index - start < LONGEST_OWNER && words[start]?.kind === 'word' && words[start - 1]?.lower !== 'in') start--;
  const possessive = POSSESSIVES.has(words[owner]?.lower ?? '') || /'s$|s'$/u.test(words[owner]?.lower ?? '');
  if (!possessive || words[start - 1]?.lower !== 'in') return undefined;
  return { from: start - 1, to: index + 1, subject: { from: start, to: owner + 1 }, patient: undefined, kind: 'source', sense: 'saying', lemma: 'words', form: undefined, inverted: false, main: true };
}

const OPINIONS: ReadonlySet<string> = new Set(['words', 'view', 'opinion', 'telling', 'estimation']);
const LONGEST_OWNER = 7;

/** Verbs that say something only with this word after them: "put it", "went on". */
const WITH: ReadonlyMap<string, string> = new Map([['put', 'it'], ['puts', 'it'], ['putting', 'it'], ['went', 'on'], ['goes', 'on'], ['going', 'on'], ...['shot', 'fired', 'fires', 'hit', 'hits', 'pushed', 'punched', 'struck', 'shoots'].map((verb): [string, string] => [verb, 'back'])]);

/** `goes on recess` says nothing. */
function takesNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.lower !== 'to' && !isAdverb(word) && !PREPOSITIONS.has(word.lower) && !DETERMINERS.has(word.lower) && !isTime(word.lower);
}

function verbAt(words: readonly Word[], sentence: Sentence, index: number): Cue | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  const partner = WITH.get(word.lower);
  // `"…," goes the saying`
  if ((word.lower === 'goes' || word.lower === 'went') && words[index - 1]?.kind === 'quotation' && /^(?:the|one)$/u.test(words[index + 1]?.lower ?? '')) {
    const subject = phraseAfter(words, index + 1, sentence.to);
    if (subject !== undefined) return { from: index, to: index + 1, subject, patient: undefined, kind: 'verb', sense: 'saying', lemma: 'go', form: 'past', inverted: true, main: true };
  }
  const verb: Verb | undefined = partner !== undefined && words[index + 1]?.lower === partner && !takesNoun(words[index + 2]) ? { lemma: word.lower, form: word.lower.endsWith('ing') ? 'ing' : 'past', sense: 'saying' } : findVerb(word.lower);
  if (verb === undefined) return undefined;
  const made = (subject: Phrase | undefined, patient: Phrase | undefined, inverted: boolean, main: boolean): Cue => ({
    from: index, to: index + 1, subject, patient, kind: 'verb', sense: verb.sense, lemma: verb.lemma, form: verb.form, inverted, main,
  });
  if (word.capital && (index > sentence.from || words[index + 1]?.capital === true && verb.form !== 'past')) return undefined;
  const before = words[index - 1];
  if ((index === sentence.from || before?.kind !== 'word' || before.lower === 'as') && (verb.form === 'past' || verb.form === 's' || (verb.form === 'base' && before?.kind === 'quotation')) && (!ADDRESSED.has(verb.lemma) || before?.kind === 'quotation')) {
    const inverted = invertedSubject(words, sentence, index);
    if (inverted !== undefined) return made(inverted, undefined, true, true);
  }
  // `As explained by Cole, “…”`
  if ((isAdverbAt(words, index - 1) ? words[index - 2] : before)?.lower === 'as' && (verb.form === 'past' || verb.form === 'participle') && words[index + 1]?.lower === 'by') return made(phraseAfter(words, index + 2, sentence.to), undefined, false, true);
  if (index === sentence.from && verb.form !== 'ing') return undefined;
  if (verb.lemma === 'attribute' && !/^(?:the|a|an|his|her|its|their|it|much|part)$/u.test(words[index + 1]?.lower ?? '')) return undefined;
  if (verb.lemma === 'continue' && words[index + 1]?.lower === 'to') return undefined;
  if (partner === undefined && !isVerbHere(words, index, verb)) return undefined;
  const { phrase, patient, relative } = subjectOf(words, sentence, index, verb);
  if (relative && verb.sense !== 'saying' && !((verb.sense === 'stance' || JUDGING.has(verb.lemma)) && phrase !== undefined && placeOf(words, phrase.to, index, ({ lower }) => lower === 'who') !== -1 && leadsToQuotation(words, sentence, index))) return undefined;
  return made(phrase, patient, false, !relative && phrase !== undefined && !isSubordinate(words, sentence, phrase));
}

/** `who found it “…”` */
const JUDGING: ReadonlySet<string> = new Set(['find', 'consider', 'deem']);

/** `who derided it as “…”`: nothing ends between the verb and what is quoted. */
function leadsToQuotation(words: readonly Word[], { to }: Sentence, index: number): boolean {
  const stop = placeOf(words, index + 1, Math.min(to, index + LONGEST_LEAD), ({ kind }) => kind !== 'word');
  return stop !== -1 && words[stop]?.kind === 'quotation';
}

const LONGEST_LEAD = 10;

/** `after Cole said`, `while a poll showed`; but `As Cole put it`, at the head of the sentence, reports. */
function isSubordinate(words: readonly Word[], { from }: Sentence, subject: Phrase): boolean {
  const before = words[subject.from - 1];
  if (before?.kind !== 'word' || subject.from <= from) return false;
  if (before.lower === 'as') return subject.from - 1 > from;
  return SUBORDINATORS.has(before.lower) && !/^(?:but|so|yet)$/u.test(before.lower) || PREPOSITIONS.has(before.lower);
}

/** `"…," said Cole`; only where the verb comes right after the quotation, or opens the sentence. */
function invertedSubject(words: readonly Word[], sentence: Sentence, index: number): Phrase | undefined {
  const before = index === sentence.from ? undefined : words[index - 1];
  const afterMark = before?.kind === 'mark' && (before.text === ',' || DASH.test(before.text));
  const afterQuotation = before?.kind === 'quotation' || (afterMark && words[index - 2]?.kind === 'quotation');
  const next = words[index + 1];
  if (next?.kind !== 'word' || (before?.kind === 'quotation' && isInserted(words, sentence, index - 1))) return undefined;
  if (before !== undefined && before.lower !== 'as' && !afterQuotation && !afterMark) return undefined;
  if (/^(?:he|she|they)$/u.test(next.lower)) return afterMark && !afterQuotation ? undefined : { from: index + 1, to: index + 2 };
  if (next.lower === 'that' && before?.kind === 'quotation') return pointedAt(words, sentence, index + 1);
  if (isTime(next.lower) || (PRONOUNS.has(next.lower) && next.lower !== 'one')) return undefined;
  // `“…!” cries out the voice`
  const following = phraseAfter(words, afterQuotation && /^(?:out|in|back)$/u.test(next.lower) ? index + 2 : index + 1, sentence.to);
  const phrase = following && (nameBehindOffice(words, following, sentence.to) ?? following);
  if (afterMark && !afterQuotation && /^(?:said|says)$/u.test(words[index]?.lower ?? '') && hasTail(words, sentence)) return phrase;
  // `In other words, explained Cole: "…"`, `Keep away from the mill, says Cole: "…"`
  if (afterMark && phrase !== undefined && words[phrase.to]?.text === ':' && (PREPOSITIONS.has(words[sentence.from]?.lower ?? '') || /^(?:said|says|explained|explains|added|adds)$/u.test(words[index]?.lower ?? ''))) return phrase;
  const named = next.capital || (DETERMINERS.has(next.lower) && phrase !== undefined && words[phrase.to - 1]?.capital === true);
  // `But, said Cole, …`: between commas in the writer's own sentence; `Hale, who lost, said Cole had lied` is not.
  return afterMark && !afterQuotation && (words[phrase?.to ?? index]?.kind === 'word' || !named || !followsClause(words, sentence.from, index - 1)) ? undefined : phrase;
}

/** `said chairman, Sen. Ana Cole`: an office without an article, a comma too many, and the name. */
function nameBehindOffice(words: readonly Word[], { from, to }: Phrase, end: number): Phrase | undefined {
  const office = words[to - 1];
  if (office?.capital !== false || !namesPerson(office.lower) || DETERMINERS.has(words[from]?.lower ?? '') || words[to]?.text !== ',' || words[to + 1]?.capital !== true) return undefined;
  return phraseAfter(words, to + 1, end);
}

/** `Cole, calling Hale “…,” says the vote was`: the quotation ends what stands between a subject and its verb. */
function isInserted(words: readonly Word[], { from }: Sentence, quotation: number): boolean {
  let comma = quotation;
  while (comma > from && quotation - comma < LONGEST_LEAD && words[comma]?.text !== ',') comma--;
  if (words[comma]?.text !== ',' || findVerb(words[comma + 1]?.lower ?? '')?.form !== 'ing') return false;
  return words.slice(from, comma).every(({ kind, capital, lower }, place) => kind === 'word' && (capital || DETERMINERS.has(lower) || (namesPerson(lower) && !isFiniteVerb(words, from + place))));
}

/** `"…," said that clerk, Ana Cole`; else "that" opens what was said. */
function pointedAt(words: readonly Word[], sentence: Sentence, index: number): Phrase | undefined {
  const noun = phraseAfter(words, index + 1, sentence.to);
  return noun !== undefined && words[noun.to]?.text === ',' && namesPerson(words[noun.to - 1]?.lower ?? '') ? { from: index, to: noun.to } : undefined;
}

/** `"…" if they succeed, said Cole`: what the quotation opens goes on in the writer's words, up to a comma. */
function hasTail(words: readonly Word[], { from }: Sentence): boolean {
  const after = words[words[from + 1]?.kind === 'mark' ? from + 2 : from + 1];
  return words[from]?.kind === 'quotation' && after !== undefined && (PREPOSITIONS.has(after.lower) || SUBORDINATORS.has(after.lower));
}

/** Before the comma stands a clause or nothing but a conjunction: not the subject itself with an addition between commas. */
function followsClause(words: readonly Word[], from: number, to: number): boolean {
  const before = words.slice(from, to);
  if (before.some(({ lower }, at) => RELATIVES.has(lower) && (lower !== 'that' || at < before.length - 1))) return false;
  return before.every(({ lower }) => COORDINATORS.has(lower)) || before.some(({ kind, lower }) => kind === 'quotation' || AUXILIARIES.has(lower));
}

/** Verbs that are followed by whom they are said to, so that no subject can follow them. */
const ADDRESSED: ReadonlySet<string> = new Set(['tell', 'remind', 'assure', 'reassure', 'inform', 'notify', 'urge', 'alert', 'ask', 'warn', 'advise', 'brief']);

/** After these somebody else has the word. */
export const ASKING: ReadonlySet<string> = new Set(['ask', 'inquire', 'enquire', 'question', 'press']);

function isVerbHere(words: readonly Word[], index: number, verb: Verb): boolean {
  if (verb.form === 'participle') {
    for (let at = index - 1; at >= index - 3; at--) {
      if (AUXILIARIES.has(words[at]?.lower ?? '')) return true;
      if (!isAdverbAt(words, at)) break;
    }
    return words[index + 1]?.lower === 'by' || words[index - 1]?.text === ',';
  }
  if (verb.form === 'ing') {
    const before = words[index - 1]?.lower ?? '';
    if ((DETERMINERS.has(before) && before !== 'all') || POSSESSIVES.has(before) || before.endsWith("'s")) return false;
    // `an ominous warning`
    if (verb.lemma === 'warn' && /^(?:an?|the|his|her|its|their)$/u.test(words[index - 2]?.lower ?? '')) return false;
    return true;
  }
  return isFiniteVerb(words, index);
}

/** Nouns that stand for words somebody said or wrote. */
export const WORDS_SAID: ReadonlySet<string> = new Set(
  ('statement statements remark remarks comment comments letter tweet tweets post posts message email e-mail memo note speech address interview response reply answer question claim ' +
    'assertion argument warning promise pledge vow announcement admission confession testimony quote quip joke slogan motto mantra chant refrain words line column op-ed editorial essay blog ' +
    'claims warnings accusations allegations assertions complaints demands predictions promises caption text headline call plea request demand order accusation charge complaint criticism praise view belief opinion conclusion finding description characterization suggestion arguments findings insistence contention retort pronouncement declaration prediction boast lament advice tagline release').split(' '),
);

/** What is found is mostly no words. */
const ALSO_THINGS: ReadonlySet<string> = new Set(['findings', 'arguments']);

/** Every word that may be a cue: most words of a text are none, and are asked nothing further. */
const CUES: ReadonlySet<string> = new Set([...verbForms(), ...WITH.keys(), ...WORDS_SAID, 'according', 'words', 'per']);

/** `Cole's remark that "…"`, `her slogan, "…"`, `a sign with the words "…"`: whose words, said by a possessive. */
function nounAt(words: readonly Word[], sentence: Sentence, index: number): Cue | undefined {
  const word = words[index];
  // `the Harbor Post`
  if (word === undefined || !WORDS_SAID.has(word.lower) || (ALSO_THINGS.has(word.lower) && words[index + 1]?.lower !== 'that') || (word.capital && index > sentence.from)) return undefined;
  let owner: Phrase | undefined;
  for (let at = index - 1; at >= Math.max(sentence.from, index - 5); at--) {
    const before = words[at];
    if (before?.kind !== 'word' || PREPOSITIONS.has(before.lower) || SUBORDINATORS.has(before.lower) || COORDINATORS.has(before.lower)) break;
    if (POSSESSIVES.has(before.lower)) owner = { from: at, to: at + 1 };
    else if (/'s$|s'$/u.test(before.lower)) {
      let from = before.capital ? capitalsBefore(words, sentence.from, at) : at;
      if (!before.capital) while (from > sentence.from && words[from - 1]?.kind === 'word' && !DETERMINERS.has(words[from]?.lower ?? '') && at - from < 5) from--;
      owner = { from, to: at + 1 };
    }
    if (owner !== undefined || DETERMINERS.has(before.lower)) break;
  }
  const noun = words[index - 1];
  // `police claims that “…”`
  if (owner === undefined && words[index + 1]?.lower === 'that' && noun !== undefined && /^(?:police|government|prosecution|defense|industry|opposition|administration|army)$/u.test(noun.lower)) owner = { from: index - 1, to: index };
  if (owner === undefined) {
    const preposition = words[index + 1]?.lower;
    if (preposition === 'from' || preposition === 'by') owner = phraseAfter(words, index + 2, sentence.to);
  }
  return { from: index, to: index + 1, subject: owner, patient: undefined, kind: 'noun', sense: 'saying', lemma: word.lower, form: undefined, inverted: false, main: false };
}
