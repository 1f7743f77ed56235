/** The nouns that epithets end in: somebody in office or at work, a body of people, or a source without a name. */

import type { Gender } from './given-names';

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

/** Of a noun in lower case, and whether it is capitalised: `the fisherman` is somebody's work, `his friend Ana Freeman` a name. */
export function namesPerson(lower: string, capital = false): boolean {
  return PERSONS.has(lower) || /^\d{1,3}-year-old$/u.test(lower) || (!capital && /(?:man|woman|person)$/u.test(lower));
}

/** What a source without a name is called: such a one is not somebody whom the article has named before. */
export function isAnonymous(lower: string): boolean {
  return /^(?:spokesman|spokeswoman|spokesperson|person|source|official|aide|adviser|advisor|man|woman|officer|attorney|lawyer|neighbor|neighbour|resident|reporter|journalist|player|son|daughter|brother|sister|husband|wife|mother|father|expert|scientist|researcher|teacher|student|doctor|nurse|judge)$/u.test(lower);
}

/** `her husband` is somebody by whose he is, not by who brought him in. */
export function isKin(lower: string): boolean {
  return /^(?:son|daughter|brother|sister|husband|wife|mother|father)$/u.test(lower);
}

/** Of a noun that tells it, in the singular: a spokeswoman is no "he". */
export function genderOfNoun(lower: string): Gender | undefined {
  if (FEMALE.test(lower)) return 'female';
  return MALE.test(lower) ? 'male' : undefined;
}

const FEMALE = /woman$|^(?:mother|daughter|sister|wife|widow|actress|queen|princess|duchess|first-lady|lady|girl|grandmother|aunt|niece)$/u;
const MALE = /(?<!wo)man$|^(?:father|son|brother|husband|king|prince|duke|boy|grandfather|uncle|nephew)$/u;

export function namesBody(lower: string): boolean {
  return BODIES.has(lower);
}
