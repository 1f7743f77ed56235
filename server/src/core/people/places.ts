/** Countries, states and their peoples, whose names stand alone in copy: they are no persons, though some of them say things. */
const PLACES: ReadonlySet<string> = new Set(
  ('alabama alaska arizona arkansas colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio ' +
    'oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming america britain england scotland wales ireland france germany italy spain portugal greece turkey russia ukraine poland hungary romania bulgaria serbia ' +
    'croatia austria switzerland belgium holland netherlands denmark sweden norway finland iceland china japan india pakistan afghanistan bangladesh iran iraq israel palestine syria lebanon egypt libya tunisia algeria morocco sudan ethiopia ' +
    'kenya nigeria ghana somalia yemen qatar kuwait oman bahrain vietnam thailand indonesia malaysia singapore philippines taiwan australia canada mexico cuba haiti brazil argentina chile peru colombia venezuela bolivia ecuador ' +
    'europe africa asia moscow beijing london paris berlin tehran baghdad kabul damascus jerusalem brussels kyiv kiev gaza crimea chicago boston philadelphia detroit atlanta miami dallas houston seattle denver baltimore cleveland').split(' '),
);

export function isPlace(name: string): boolean {
  return PLACES.has(name.toLowerCase());
}

/** Muslims, Japanese, Bolivians: capitalised, but nobody's name. */
export function isPeople(name: string): boolean {
  const lower = name.toLowerCase();
  return PEOPLES.has(lower) || /^\p{Alpha}{2,}(?:ese|ians|icans|ists|ites|kish|lish|nish|dish|lamic)$/u.test(lower);
}

/** `North Korean`, `Saudi Arabian`, `South African`. */
export function isPeopleOf(first: string, last: string): boolean {
  return /^(?:north|south|east|west|saudi|african|asian|latin|native|arab|anglo)$/iu.test(first) && /(?:an|ans|ese)$/u.test(last);
}

const PEOPLES: ReadonlySet<string> = new Set(
  ('muslim muslims christian christians jews jewish catholic catholics latino latinos hispanic hispanics democrat democrats republican republicans british english irish french german germans dutch spanish russian american ' +
    'european internet twitter facebook tweet photograph photo').split(' '),
);
