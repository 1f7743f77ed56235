/** The closed classes of English that the scanners tell apart by list: pronouns, prepositions, conjunctions, auxiliaries, words for time. */
import { genderOf } from '../people/given-names';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PRONOUNS = set(
  "he she they it i we you who which that one i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's he'll he'd she's she'll she'd they're they've they'll they'd",
);
/** Those that stand for people, as the subject of a clause. */
export const PERSONAL = set('i we you he she they');
/** A dash, or what was typed for one. */
export const DASH = /^(?:[—–―]|--+|-)$/u;
export const RELATIVES = set('who which that');
export const DETERMINERS = set("the a an this that these those his her its their our my your another one some any each every no both either several many few most all other such two three four five six seven eight nine ten");
export const POSSESSIVES = set('his her its their our my your whose');
export const PREPOSITIONS = set(
  'in on at of for from with by to about after before during since until under over into onto through between among against without within near outside inside ' +
    'despite amid amidst around across behind beyond along alongside toward towards upon via per throughout following including like unlike regarding concerning versus than as because ' +
    'above below off out up down past besides except',
);
/** What opens a clause of its own. */
export const SUBORDINATORS = set('that whom when while because if although though whereas whether where what how why unless once until since as than but so yet lest nor');
export const COORDINATORS = set('and or but then nor');
export const BE = set("is are was were be been being am isn't aren't wasn't weren't gets got get");
export const AUXILIARIES = set(
  "has have had having do does did will would can could shall should may might must hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot shouldn't ought is are was were be been being am isn't aren't wasn't weren't 'd 'll 've 're",
);
const ADVERBS = set(
  'also together apart then later soon now once again still already recently previously earlier afterwards afterward often sometimes never ever just only even further furthermore once always perhaps ' +
    'however instead meanwhile thus therefore too first finally not yet himself herself themselves itself both all jointly simply rather quite reportedly famously back today yesterday ' +
    'tonight aloud twice online n\'t there here first publicly indeed moreover nevertheless nonetheless likewise similarly additionally ultimately eventually finally privately recently earlier previously certainly clearly ' +
    'originally separately otherwise swiftly nearly probably additionally specifically notably interestingly ironically unfortunately fortunately apparently supposedly presumably evidently obviously',
);
const NOT_ADVERBS = set('family rally ally reply assembly daily weekly bully july italy early only elderly friendly monopoly supply anomaly');
/** Capitalised, only the listed ones are: Modly, Connolly, Kelly and Long are not. */
export function isAdverb({ lower, capital, kind }: { readonly lower: string; readonly capital: boolean; readonly kind: string }): boolean {
  return kind === 'word' && (ADVERBS.has(lower) || (!capital && (lower === 'long' || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower)))));
}

export function isAdverbAt(words: readonly { readonly lower: string; readonly capital: boolean; readonly kind: string }[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isAdverb(word) && !(word.lower === 'first' && FIRST_ONES.has(words[index + 1]?.lower ?? ''));
}

/** With these behind it, "first" is part of what somebody is called. */
const FIRST_ONES = set('lady minister secretary deputy daughter couple family lord');

const TIMES = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october november december ' +
    'jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. today yesterday tonight tomorrow week month year night morning afternoon evening weekend day days weeks months years hours ago ' +
    'last next earlier late later early recently',
);
export function isTime(lower: string): boolean {
  if (TIMES.has(lower.endsWith("'s") ? lower.slice(0, -2) : lower)) return true;
  const first = lower.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:19|20)\d\d$|^\d{1,2}(?::\d\d)?(?:st|nd|rd|th|am|pm)?$/u.test(lower);
}

interface Read {
  readonly lower: string;
  readonly capital: boolean;
  readonly kind: string;
}

/** Names that are auxiliaries, past tenses or times in small letters. */
const NAMES_TOO = set('will drew may day april june august');

/** `said Will Cole`, `Kristen Day said`, `May told parliament`: a capital in the middle of a sentence, with another beside it or a verb of saying behind it. */
export function isNameAfterAll(words: readonly Read[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word?.capital !== true || !NAMES_TOO.has(word.lower)) return false;
  if (word.lower === 'may' && !MONTH_BEFORE.has(before?.lower ?? '') && MAY_ACTS.test(words[index + 1]?.lower ?? '')) return true;
  if (word.lower === 'will' && (before === undefined || before.kind === 'mark') && words[index + 1]?.capital === true && WILL_ACTS.test(words[index + 2]?.lower ?? '')) return true;
  if (before === undefined || before.kind === 'mark' || /^\d/u.test(before.lower) || PREPOSITIONS.has(before.lower)) return false;
  if (before.capital && !isTime(before.lower)) return genderOf(before.lower) !== undefined;
  const after = words[index + 1];
  return after?.capital === true && !isTime(after.lower);
}

/** `Will Cole is`, `Will Cole, a lawyer`; a question asks with a verb in its plain form. */
const WILL_ACTS = /^(?:is|was|has|had|said|says|told|tells|,)$/u;

/** `in May he said`, `last May`, `3 May`: the month; `May told parliament`, `As May put it` is somebody. */
const MONTH_BEFORE: ReadonlySet<string> = new Set('in last this next since until by from late early mid of through during every each'.split(' '));
const MAY_ACTS = /^(?:said|told|added|says|tells|accepted|admitted|argued|insisted|warned|announced|replied|called|conceded|declared|promised|urged|refused|acknowledged|claimed|praised|hailed|accused|defended|criticized|criticised|suggested|confirmed|described|wrote|vowed|pledged|denied|stressed|put)$/u;
