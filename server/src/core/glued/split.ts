/**
 * Two words run together in small letters, as where a link was stripped: "nowreceives". Both must be common, the whole
 * must be no word, and one of the two must be of a kind that compounds are not made with. Wrong splits cost more than missed ones.
 */

/** A list of words. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

export interface WordLists {
  /** Common words, inflected forms among them. */
  readonly common: Words;
  /** Words that look as if they could be split and are in order: "breakwater", "onshore". */
  readonly whole: Words;
}

/** Two long words; what is longer is no writing, and would cost the square of its length. */
const LONGEST = 40;

/** Where the word should be split, or -1. */
export function splitOf(word: string, lists: WordLists): number {
  const { common } = lists;
  if (word.length < 5 || word.length > LONGEST || common.has(word)) return -1;
  for (let at = word.length - 2; at >= 2; at--) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (isJoint(first, second, common)) return lists.whole.has(word) ? -1 : at;
  }
  return -1;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words of grammar that no compound begins with. */
const NEVER_FIRST = words(
  'the of to and that this with from was were which their his said has have had would could been than they because between its is are as at an it or if not our your whose these those them such about against during until upon also although whether through should might must who what when where how while being does did says told called according now then just still already never often very both each such another some many',
);
/** Words of grammar that no compound ends with. */
const NEVER_LAST = words(
  'the of to and that this with from was were which their his said has have had would could been than they because between its is are as at an or our your whose these those them about against during until also although whether through should might who while for into alongside including according among toward towards amid despite regarding says told he she it we his her will can be by in on',
);
/** Little words that end in a longer one by chance ("mishap", "ratio"): only after a form that compounds rarely begin with. */
const WEAK_LAST = words('is as at an or it he be by in on for his her can will has had was are its of to and the she we');

/** What compounds end with that are made every day: "yearslong", "newsmaking". */
const TAILS = words(
  'long wide wise less like makers maker making made white people person persons member members worker workers goer goers owner owners keeper keepers holder holders hood ship ships ample ally able tools room rooms house side sides line lines land lands free friendly ready worthy based style ward wards proof book books paper papers board boards woman women folk folks wear ware work works week weeks year years mate mates self selves formal lock locks back down out off over under up',
);

function isJoint(first: string, second: string, common: Words): boolean {
  if (NEVER_FIRST.has(first) && NEVER_LAST.has(second)) return true;
  if (NEVER_FIRST.has(first) && startsAfter(first, second, common)) return true;
  if (NEVER_LAST.has(second) && endsBefore(second, first, common)) return true;
  return first.length >= 4 && second.length >= 4 && isInflected(first) && common.has(first) && common.has(second) && !TAILS.has(second);
}

function startsAfter(first: string, second: string, common: Words): boolean {
  if (second.length < 4 || !common.has(second) || TAILS.has(second)) return false;
  return first === 'an' ? /^[aeiouh]/.test(second) : first.length > 2 || second.length >= 5;
}

function endsBefore(second: string, first: string, common: Words): boolean {
  return first.length >= (WEAK_LAST.has(second) ? 5 : 4) && common.has(first);
}

/** Plurals, verb forms and adverbs: compounds begin with the bare word. */
function isInflected(word: string): boolean {
  return /(?:[^su]s|ed|ly|tion|ment)$/.test(word);
}

/** Where a name ends and a word in small letters goes on, "Hamascarried", or -1. */
export function splitName(word: string, lists: WordLists): number {
  const { common } = lists;
  if (word.length > LONGEST) return -1;
  const lower = word.toLowerCase();
  if (common.has(lower)) return -1;
  for (let at = 4; at <= word.length - 3; at++) if (isContinuation(word.slice(at), common)) return lists.whole.has(lower) ? -1 : at;
  return -1;
}

const AFTER_NAMES = words('and the for with from was were has had have said says that which who will would also are told could while after before under');

/** Little words of grammar, and verb forms and long words, which no surname ends in. */
function isContinuation(word: string, common: Words): boolean {
  return AFTER_NAMES.has(word) || (word.length >= 6 && common.has(word) && !TAILS.has(word) && /(?:ed|ing|ant|ive|ly)$/.test(word));
}
