/** Whose verb a verb is: the subject to its left over adverbs, auxiliaries, parentheses and relative pronouns; or the agent of a passive. */
import { clauseStart, clauseSubject, introduces } from './clause';
import { AUXILIARIES, BE, COORDINATORS, DASH, DETERMINERS, isAdverb, isTime, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS } from './grammar';
import { closesAside, core, isFiniteVerb, isNumeral, phraseAfter, phraseBefore, type Phrase } from './noun-phrase';
import { namesPerson } from '../people/epithets';
import { genderOf } from '../people/given-names';
import { findVerb, type Verb } from './verbs';
import { capitalsBefore, type Sentence, type Word } from './words';

export interface Subject {
  readonly phrase: Phrase | undefined;
  /** Of a passive, to whom it was done: "Cole was asked". */
  readonly patient: Phrase | undefined;
  /** The verb stands in a relative clause: "who said". */
  readonly relative: boolean;
}

/** Verbs that hand their subject on to an infinitive: "went on to say". */
const HANDS_ON = new Set('went goes go going gone continued continues wanted wants tried tries began begins refused refuses declined declines proceeded seemed seems appeared appears used expected took takes rushed moved came had has have is was'.split(' '));

export function subjectOf(words: readonly Word[], sentence: Sentence, at: number, verb: Verb): Subject {
  let index = at - 1;
  let be = false;
  while (index >= sentence.from) {
    const word = words[index];
    if (word?.kind !== 'word' || !(isAdverb(word) || (AUXILIARIES.has(word.lower) && !word.capital))) break;
    be ||= BE.has(word.lower);
    index--;
  }
  if (be && (verb.form === 'past' || verb.form === 'participle')) {
    const phrase = agent(words, sentence, at);
    const patient = index >= sentence.from ? subjectEndingAt(words, sentence, index, at) : undefined;
    return { phrase, patient, relative: false };
  }
  const active = (phrase: Phrase | undefined): Subject => ({ phrase, patient: undefined, relative: RELATIVES.has(words[index]?.lower ?? '') });
  const progressive = be && verb.form === 'ing';
  const word = words[index];
  if (index < sentence.from || word === undefined) return active(undefined);
  if (verb.form === 'ing' && !progressive) {
    if (word.lower === 'for') return active(objectBeforeFor(words, sentence, index) ?? clauseSubject(words, sentence, at));
    if (word.lower === 'as' && words[index - 1]?.capital === true) return active(phraseBefore(words, sentence.from, index));
    const accompanying = word.capital ? accompanied(words, sentence, index) : undefined;
    if (accompanying !== undefined) return active(accompanying);
    const reporting = reportingClause(words, sentence, at);
    if (reporting !== undefined) return active(reporting);
    const sender = senderBefore(words, sentence, at);
    if (sender !== undefined) return active(sender);
    return active(clauseSubject(words, sentence, at));
  }
  if (word.lower === 'to') {
    const on = words[index - 1]?.lower === 'on' ? index - 2 : index - 1;
    const before = words[on];
    const handing = before && findVerb(before.lower);
    if (before !== undefined && !before.capital && (HANDS_ON.has(before.lower) || handing?.form === 'past' || handing?.form === 's')) {
      const { phrase, patient, relative } = subjectOf(words, sentence, on, { lemma: before.lower, form: 'past', sense: 'saying' });
      return { phrase: phrase ?? patient, patient: undefined, relative };
    }
    return active(ledTo(words, sentence, index) ?? clauseSubject(words, sentence, at));
  }
  return active(subjectEndingAt(words, sentence, index, at));
}

function subjectEndingAt(words: readonly Word[], sentence: Sentence, index: number, at: number): Phrase | undefined {
  const word = words[index];
  if (word === undefined) return undefined;
  if (isParty(words, index)) return subjectEndingAt(words, sentence, index - 2, at);
  if (word.kind === 'mark' || closesAside(word)) {
    if (word.text === ')' || word.text === ']') {
      let open = index;
      while (open > sentence.from && words[open]?.text !== '(' && words[open]?.text !== '[') open--;
      return subjectEndingAt(words, sentence, open - 1, at);
    }
    const named = nameOfAside(words, sentence, index) ?? beforeDashes(words, sentence, index, at);
    if (named !== undefined) return named;
    const who = whoBeforeComma(words, sentence, at) ?? whoOfAside(words, sentence, index);
    return who === undefined ? clauseSubject(words, sentence, at) : (antecedent(words, sentence, who) ?? clauseSubject(words, sentence, at));
  }
  if (word.kind === 'quotation') return clauseSubject(words, sentence, at);
  if (RELATIVES.has(word.lower)) return antecedent(words, sentence, index) ?? nounBefore(words, sentence, index) ?? { from: index, to: index + 1 };
  if (PRONOUNS.has(word.lower) && !isNumeral(words, index)) return { from: index, to: index + 1 };
  if (COORDINATORS.has(word.lower) && !word.capital) {
    const main = clauseSubject(words, sentence, at);
    const teller = main === undefined || isHuman(words, main) ? undefined : tellerBefore(words, sentence, index);
    if (teller !== undefined) return teller;
    return introduces(words, clauseStart(words, sentence, at)) ? (verbBefore(words, sentence, index, main?.to ?? sentence.from) ?? main) : main;
  }
  const nearest = phraseBefore(words, sentence.from, index + 1);
  return (nearest && pastRelative(words, sentence, nearest)) ?? nearest ?? clauseSubject(words, sentence, at);
}

/** Between "who" and what stands before the verb of the main clause. */
const LONGEST_RELATIVE = 8;

/** `The officer who shot Hale told`, `a woman who had seen the crash said`: what stands nearest belongs to the relative clause; but `The man who said Cole told`. */
function pastRelative(words: readonly Word[], { from }: Sentence, nearest: Phrase): Phrase | undefined {
  for (let index = nearest.from - 1; index > Math.max(from, nearest.from - LONGEST_RELATIVE); index--) {
    const word = words[index];
    if (word?.kind !== 'word' || COORDINATORS.has(word.lower) || SUBORDINATORS.has(word.lower)) return undefined;
    if (word.lower === 'who') {
      const described = words[index - 1]?.lower === 'those' ? { from: index - 1, to: index } : phraseBefore(words, from, index);
      return described?.to === index && describesSomebody(words, described) ? described : undefined;
    }
    if (isFiniteVerb(words, index) && takesClause(word.lower)) return undefined;
  }
  return undefined;
}

/** `The officer`, `two men`, `people`: who "who" takes up; but `asked who`. */
function describesSomebody(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from]?.lower ?? '';
  return DETERMINERS.has(first) || /^\d|^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(first) || namesPerson((words[to - 1]?.lower ?? '').replace(/s$/u, '')) || /^(?:people|men|women|those)$/u.test(words[to - 1]?.lower ?? '');
}

/** `say that`, `believe that`: the clause may stand without "that", and who comes next is its subject; but one tells somebody, and writes a letter. */
function takesClause(word: string): boolean {
  const verb = findVerb(word);
  return verb !== undefined && (verb.sense === 'saying' ? !/^(?:tell|write|describe|discuss|answer|quote|post|read|call|report)$/u.test(verb.lemma) : /^(?:believe|think|feel|hope|fear|suspect|doubt|assume)$/u.test(verb.lemma));
}

/** Somebody by name, pronoun or noun. */
function isHuman(words: readonly Word[], { from, to }: Phrase): boolean {
  const last = words[to - 1];
  return last === undefined || last.capital || PRONOUNS.has(words[from]?.lower ?? '') || namesPerson(last.lower) || namesPerson(last.lower.replace(/s$/u, ''));
}

/** `The vote angered Cole, who said “…,” and questioned`: a thing asks nothing, so who has spoken in the relative clause does. */
function tellerBefore(words: readonly Word[], sentence: Sentence, to: number): Phrase | undefined {
  for (let index = to - 1; index > sentence.from + 1; index--) {
    const word = words[index];
    if (word?.kind !== 'word' || !isFiniteVerb(words, index)) continue;
    return words[index - 1]?.lower === 'who' && words[index - 2]?.text === ',' ? antecedent(words, sentence, index - 1) : undefined;
  }
  return undefined;
}

/** `As they left, Cole accused Hale and chided him`: the subject of the verb that this one is joined to, as far as it stands behind `from`. */
function verbBefore(words: readonly Word[], sentence: Sentence, at: number, from: number): Phrase | undefined {
  for (let index = at - 1; index >= from && index > sentence.from; index--) {
    const verb = findVerb(words[index]?.lower ?? '');
    if (verb === undefined || verb.form === 'ing' || !isFiniteVerb(words, index) || COORDINATORS.has(words[index - 1]?.lower ?? '')) continue;
    const { phrase, relative } = subjectOf(words, sentence, index, verb);
    if (phrase !== undefined && !relative) return phrase;
  }
  return undefined;
}

const LONGEST_LED = 8;

/** `leading advisers like Cole to counter`: who was led to it. */
function ledTo(words: readonly Word[], { from }: Sentence, to: number): Phrase | undefined {
  for (let index = to - 2; index > Math.max(from, to - LONGEST_LED); index--) {
    if (words[index]?.kind !== 'word') return undefined;
    if (/^(?:leading|prompting|forcing|causing|inspiring|led|prompted|forced|caused|inspired)$/u.test(words[index]?.lower ?? '')) return phraseBefore(words, index + 1, to);
  }
  return undefined;
}

/** `a message from Cole, then the chairman, saying`: the words are his who sent them. */
function senderBefore(words: readonly Word[], sentence: Sentence, at: number): Phrase | undefined {
  for (let index = at - 2; index > Math.max(sentence.from, at - 16); index--) {
    const word = words[index];
    if (word === undefined || (word.kind === 'word' && isFiniteVerb(words, index))) return undefined;
    if (!/^(?:from|by)$/u.test(word.lower)) continue;
    const office = words[index + 1]?.lower === 'the' && MESSAGES.has(words[index - 1]?.lower ?? '');
    if (words[index + 1]?.capital !== true && !office) continue;
    return office || words.slice(Math.max(sentence.from, index - 4), index).some(({ lower }) => MESSAGES.has(lower)) ? phraseAfter(words, index + 1, at) : undefined;
  }
  return undefined;
}

const MESSAGES: ReadonlySet<string> = new Set(['message', 'letter', 'email', 'e-mail', 'note', 'memo', 'tweet', 'post', 'statement', 'text']);

/** `with Cole of Vermont calling it`, `and Hale stating that`, `…, Ana Cole saying`: a subject of the participle's own. */
function accompanied(words: readonly Word[], { from }: Sentence, index: number): Phrase | undefined {
  let start = index;
  let to = index + 1;
  while (start > from && (words[start - 1]?.capital === true || (/^(?:of|and)$/u.test(words[start - 1]?.lower ?? '') && words[start - 2]?.capital === true))) {
    start--;
    if (words[start]?.lower === 'of') to = start;
  }
  // `with the Federation of Teachers calling it`: a body has its "of" in its name.
  if (words[start - 1]?.lower === 'the') {
    start--;
    to = index + 1;
  }
  // `I saw, only today, Ana Cole saying`: a full name between commas.
  const apart = words[start - 1]?.text === ',' && to - start >= 2;
  // `with chief engineer Ana Cole saying`
  while (start > from && words[start - 1]?.capital === false && namesPerson((words[start - 1]?.lower ?? '').replace(/^co-/u, ''))) start--;
  const before = words[start - 1]?.lower ?? '';
  const filmed = before === 'of' && /^(?:video|footage|audio|tape|recording|clip|film)s?$/u.test(words[start - 2]?.lower ?? '');
  return apart || filmed || ACCOMPANYING.test(before) || /^(?:surfaced|emerged)$/u.test(words[start - 2]?.lower ?? '') ? { from: start, to } : undefined;
}

const ACCOMPANYING = /^(?:with|and|despite|quoted|quotes|quoting|showed|shows|showing)$/u;

/** `The plan was absurd, Cole insisted, telling`: the clause between the commas says who. */
function reportingClause(words: readonly Word[], sentence: Sentence, at: number): Phrase | undefined {
  if (words[at - 1]?.text !== ',') return undefined;
  for (let index = at - 2; index > Math.max(sentence.from, at - 10); index--) {
    const word = words[index];
    const verb = word && findVerb(word.lower);
    if (verb?.sense !== 'saying' || verb.form === 'ing' || !isFiniteVerb(words, index)) continue;
    const { phrase } = subjectOf(words, sentence, index, verb);
    return phrase !== undefined && words[phrase.from - 1]?.kind !== 'word' && phrase.from > sentence.from ? phrase : undefined;
  }
  return undefined;
}

/** `a plan described by Cole as`, `was asked by Cole`. */
function agent(words: readonly Word[], { to }: Sentence, at: number): Phrase | undefined {
  for (let index = at + 1; index < Math.min(to, at + 8) && words[index]?.kind === 'word'; index++) {
    if (words[index]?.lower === 'by') return phraseAfter(words, index + 1, to);
  }
  return undefined;
}

/** `attacked Cole for calling`: the one attacked did the calling; but `apologized for calling`. */
function objectBeforeFor(words: readonly Word[], sentence: Sentence, index: number): Phrase | undefined {
  const before = words[index - 1];
  if (before?.kind !== 'word' || findVerb(before.lower) !== undefined) return undefined;
  // `praised Cole for championing “…”`: who praises chooses the words.
  if (PRAISING.test(words[before.capital ? capitalsBefore(words, sentence.from, index) - 1 : index - 2]?.lower ?? '') && findVerb(words[index + 1]?.lower ?? '')?.sense !== 'saying') return undefined;
  if (/^(?:him|her|them)$/u.test(before.lower)) return { from: index - 1, to: index };
  return before.capital ? phraseBefore(words, sentence.from, index) : undefined;
}

const PRAISING = /^(?:praise[sd]?|praising|laud(?:s|ed|ing)?|hail(?:s|ed|ing)?|thank(?:s|ed|ing)?|credit(?:s|ed|ing)?|commend(?:s|ed|ing)?|applaud(?:s|ed|ing)?)$/u;

/** `Cole, D-Vt. said`: the party and the place between the name and its verb. */
function isParty(words: readonly Word[], index: number): boolean {
  return /^[RDI]-\p{Upper}/u.test(words[index]?.text ?? '') && words[index - 1]?.text === ',';
}

const LONGEST_ASIDE = 15;

/** `as Cole, a professor and former counsel, told`: the name before the description that the comma closes, behind a conjunction. */
function nameOfAside(words: readonly Word[], { from }: Sentence, comma: number): Phrase | undefined {
  if (words[comma]?.text !== ',') return undefined;
  for (let index = comma - 1; index > Math.max(from, comma - LONGEST_ASIDE); index--) {
    const word = words[index];
    if (word?.text === ',') {
      if (!/^(?:an?|the|his|her|their|its|former)$/u.test(words[index + 1]?.lower ?? '') || words[index - 1]?.capital !== true) return undefined;
      const named = phraseBefore(words, from, index);
      const before = named === undefined ? undefined : words[named.from - 1];
      return before?.kind === 'word' && (before.lower === 'as' || before.lower === 'that' || before.lower === 'while') ? named : undefined;
    }
    if (word?.kind !== 'word' || isFiniteVerb(words, index)) return undefined;
  }
  return undefined;
}

/** `The letter from Cole — which has a picture — reads`: what stands before the first of two dashes. */
function beforeDashes(words: readonly Word[], sentence: Sentence, dash: number, at: number): Phrase | undefined {
  if (!DASH.test(words[dash]?.text ?? '')) return undefined;
  for (let index = dash - 1; index > Math.max(sentence.from, dash - LONGEST_ASIDE); index--) {
    if (words[index]?.kind === 'mark' && DASH.test(words[index]?.text ?? '')) return RELATIVES.has(words[index + 1]?.lower ?? '') ? subjectEndingAt(words, sentence, index - 1, at) : undefined;
  }
  return undefined;
}

/** `that Cole, who stands six feet tall, described`: the "who" of the aside that the comma before the verb closes. */
function whoOfAside(words: readonly Word[], { from }: Sentence, comma: number): number | undefined {
  if (words[comma]?.text !== ',') return undefined;
  for (let index = comma - 1; index > Math.max(from, comma - LONGEST_ASIDE); index--) {
    if (words[index]?.kind !== 'word') return undefined;
    if (words[index]?.lower === 'who') return words[index - 1]?.text === ',' ? index : undefined;
  }
  return undefined;
}

/** `Cole, who, when asked about it, answered`: where "who" stands, cut off from its verb. */
function whoBeforeComma(words: readonly Word[], { from }: Sentence, at: number): number | undefined {
  for (let index = at - 3; index > Math.max(from, at - LONGEST_ASIDE); index--) {
    if (words[index]?.lower === 'who') return words[index + 1]?.text === ',' ? index : undefined;
  }
  return undefined;
}

/** Who "who" is: `the judge, who said`, `a loss to Cole, who said`. */
function antecedent(words: readonly Word[], sentence: Sentence, index: number): Phrase | undefined {
  let end = index;
  while (end > sentence.from && (words[end - 1]?.kind === 'mark' || words[end - 1]?.lower === 'and' || isParty(words, end - 1))) end--;
  while (end > sentence.from && isTime(words[end - 1]?.lower ?? '')) end--;
  if (words[end - 1]?.kind !== 'word') return undefined;
  const whole = phraseBefore(words, sentence.from, end);
  const from = capitalsBefore(words, sentence.from, end);
  // `toward the hall with signs that said`
  if (words[index]?.lower === 'that' && words[end - 2]?.lower === 'with') return { from: end - 1, to: end };
  if (from === end) return lowerPhrase(words, sentence.from, end) ?? whole;
  // `over objections of the Council, which said` is the Council; `a clerk in the Council, who said` is the clerk.
  const article = words[index]?.lower === 'who' && /^(?:the|a|an)$/u.test(words[from - 1]?.lower ?? '') ? from - 1 : from;
  const before = words[article - 1]?.lower ?? '';
  if (!/^(?:of|at|for|from|in)$/u.test(before)) return { from, to: end };
  const described = lowerPhrase(words, sentence.from, article < from ? article - 1 : end);
  // `in the mouth of Ana Cole, who said`: a mouth is no "who".
  const noun = described === undefined ? '' : (words[described.to - 1]?.lower ?? '');
  if (words[index]?.lower === 'who' && (before === 'of' || (before === 'from' && described === undefined)) && genderOf(words[from]?.text ?? '') !== undefined && !namesPerson(noun)) return { from, to: end };
  return described === undefined ? whole : (nameBeside(words, sentence.from, described) ?? described);
}

/** `signs that said`, `a rule on Tuesday that declares`: a noun without an article, nothing but a time between. */
function nounBefore(words: readonly Word[], { from }: Sentence, index: number): Phrase | undefined {
  let end = index;
  while (end > from && (isTime(words[end - 1]?.lower ?? '') || words[end - 1]?.lower === 'on')) end--;
  const noun = words[end - 1];
  if (noun?.kind !== 'word' || noun.capital || PREPOSITIONS.has(noun.lower) || PRONOUNS.has(noun.lower) || AUXILIARIES.has(noun.lower) || findVerb(noun.lower)?.sense === 'saying') return undefined;
  return lowerPhrase(words, from, end) ?? { from: end - 1, to: end };
}

/** `Cole, the only clerk in the Senate, who said`: whom the phrase between commas describes. */
function nameBeside(words: readonly Word[], first: number, { from: to }: Phrase): Phrase | undefined {
  if (words[to - 1]?.text !== ',') return undefined;
  const from = capitalsBefore(words, first, to - 1);
  return from < to - 1 ? { from, to: to - 1 } : undefined;
}

function lowerPhrase(words: readonly Word[], first: number, end: number): Phrase | undefined {
  for (let from = end - 1; from >= first && end - from < 8; from--) {
    const word = words[from];
    if (word?.kind !== 'word') return undefined;
    if (DETERMINERS.has(word.lower)) return core(words, from, end);
  }
  return undefined;
}
