/** Epithets: "the Kentucky senator", "the 51-year-old", "the company", matched with what the article says of the people it names. */
import type { Word } from '../attribution/words';
import type { Phrase } from '../attribution/noun-phrase';
import type { Known } from './index';

/** Where a person is introduced, his description stands within so many characters of his name. */
const BEFORE = 70;
const AFTER = 140;

const GENERIC = new Set('the a an his her its their old new former current top senior first one two own same long longtime late young'.split(' '));

/** Common nouns for somebody in office or at work; an epithet ends in one. */
const PERSONS = new Set(
  ('president senator congressman congresswoman governor mayor secretary minister premier chancellor chairman chairwoman chair chief leader whip speaker judge justice attorney lawyer prosecutor director commissioner sheriff ambassador ' +
    'general admiral commander captain colonel sergeant officer veteran candidate nominee contender hopeful frontrunner front-runner rival incumbent politician lawmaker legislator republican democrat conservative liberal independent libertarian ' +
    'billionaire millionaire businessman businesswoman mogul tycoon magnate developer executive founder ceo host anchor pundit commentator contributor columnist journalist reporter author writer novelist comedian comic actor actress star singer ' +
    'rapper musician player quarterback striker coach manager athlete champion professor scholar historian economist analyst strategist expert scientist researcher doctor physician surgeon nurse pastor priest pope bishop rabbi ' +
    'man woman father mother son daughter brother sister husband wife widow teenager student teacher activist organizer advocate aide adviser advisor spokesman spokeswoman spokesperson official diplomat envoy texan floridian ' +
    'philanthropist financier banker entrepreneur investor landlord farmer artist filmmaker director producer king queen prince princess duke duchess monarch first-lady lady lawman policeman trooper firefighter survivor victim neighbor neighbour resident native vermonter ohioan'
  ).split(' '),
);
const BODIES = new Set('group company agency department committee commission board court council union party campaign organization organisation organisation association firm network newspaper paper magazine bureau ministry office panel league club school university bank church coalition alliance foundation outlet publication site website administration institute'.split(' '));

export function namesPerson(lower: string): boolean {
  return PERSONS.has(lower) || /^\d{1,3}-year-old$/u.test(lower) || /(?:man|woman|person)$/u.test(lower);
}

export function namesBody(lower: string): boolean {
  return BODIES.has(lower);
}

/** Whom an epithet fits best: the one whose titles and introduction hold most of its words; of equals the one named last before it. */
export function fitting(words: readonly Word[], { from, to }: Phrase, at: number, kind: Known['kind'], people: readonly Known[], text: string): Known | undefined {
  const wanted = words.slice(from, to).map(({ lower }) => stem(lower)).filter((word) => word.length > 2 && !GENERIC.has(word));
  const head = stem(words[to - 1]?.lower ?? '');
  let best: Known | undefined;
  let most = 0;
  let latest = -1;
  for (const known of people) {
    const recent = known.mentions.findLast(({ start }) => start < at)?.start;
    if (recent === undefined || known.kind !== kind) continue;
    const described = kind === 'organisation' ? new Set(known.parts.map((part) => part.toLowerCase())) : descriptionOf(known, text);
    if (!described.has(head)) continue;
    const score = wanted.filter((word) => described.has(word)).length;
    if (score > most || (score === most && score > 0 && recent > latest)) {
      best = known;
      most = score;
      latest = recent;
    }
  }
  return most >= Math.min(1, wanted.length) && most > 0 ? best : undefined;
}

const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator', rep: 'congressman', gov: 'governor', gen: 'general', atty: 'attorney', dr: 'doctor', 'd-': 'democrat', 'r-': 'republican', ceo: 'executive', prof: 'professor', lt: 'lieutenant', sgt: 'sergeant', capt: 'captain', col: 'colonel', adm: 'admiral',
  calif: 'california', fla: 'florida', ky: 'kentucky', tex: 'texas', vt: 'vermont', mass: 'massachusetts', pa: 'pennsylvania', wis: 'wisconsin', ga: 'georgia', ariz: 'arizona', ill: 'illinois', mich: 'michigan', minn: 'minnesota', va: 'virginia', md: 'maryland', conn: 'connecticut',
  sc: 'carolina', nc: 'carolina', ny: 'york', nj: 'jersey', tenn: 'tennessee', okla: 'oklahoma', ala: 'alabama', miss: 'mississippi', colo: 'colorado', nev: 'nevada', la: 'louisiana', ind: 'indiana', wash: 'washington', ore: 'oregon', kan: 'kansas', neb: 'nebraska', mo: 'missouri', mont: 'montana', del: 'delaware',
};

function stem(word: string): string {
  return word.replace(/'s$/u, '').replace(/\.$/u, '');
}

const descriptions = new WeakMap<Known, ReadonlySet<string>>();

function descriptionOf(known: Known, text: string): ReadonlySet<string> {
  const before = descriptions.get(known);
  if (before !== undefined) return before;
  const said = new Set<string>();
  for (const title of known.titles) addWord(title, said);
  for (const { start, end } of known.mentions.filter(({ text: mention }) => known.parts.length === 1 || mention.includes(' ')).slice(0, 2)) {
    for (const window of [lastSentence(text.slice(Math.max(0, start - BEFORE), start)), firstSentence(text.slice(end, end + AFTER))]) {
      for (const word of window.toLowerCase().replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? []) addWord(word, said);
    }
  }
  descriptions.set(known, said);
  return said;
}

function addWord(word: string, said: Set<string>): void {
  const plain = stem(word);
  said.add(plain);
  for (const part of plain.split('-')) {
    said.add(part);
    const long = SHORT[part.replaceAll('.', '')];
    if (long !== undefined) said.add(long);
  }
  if (/^[rd]-/u.test(plain)) said.add(plain.startsWith('r') ? 'republican' : 'democrat');
  const long = SHORT[plain];
  if (long !== undefined) said.add(long);
}

function lastSentence(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstSentence(text: string): string {
  const end = text.search(/\n|[.?!]["”’]?\s+\p{Lu}\p{Ll}{3}/u);
  return end < 0 ? text : text.slice(0, end);
}
