/** Words that stand before a name and are no part of it: titles, offices, ranks, and the party or post that news copy puts there. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TITLES = set(
  'mr mrs ms mx miss dr prof professor sir dame lord lady sen sens senator senators rep reps representative congressman congresswoman gov govs governor president presidents vice-president chancellor ' +
    'premier minister secretary speaker leader whip chairman chairwoman chair chairperson mayor councilman councilwoman councilmember councilor councillor alderman alderwoman trustee marshal provost bailiff commissioner superintendent supt sheriff chief officer detective det ' +
    'inspector constable sergeant sgt lieutenant lt captain capt major maj colonel col general gen admiral adm brigadier brig commander cmdr corporal cpl private pvt judge justice attorney atty counsel solicitor prosecutor ' +
    'ambassador envoy director administrator manager coach reverend rev pastor father fr sister brother rabbi imam bishop archbishop cardinal pope king queen prince princess duke duchess sheikh ' +
    'ayatollah spokesman spokeswoman spokesperson editor host anchor correspondent reporter analyst strategist adviser advisor aide ceo cfo coo founder co-founder co-chair deputy assistant associate acting former ' +
    'republican democrat democratic democrats conservative libertarian nominee candidate delegate assemblyman assemblywoman treasurer trooper agent ranger deputies justices judges emeritus mp msp economist author actor actress singer comedian rapper doctor nurse aunt uncle foreign defense defence prime interior finance treasury-secretary',
);

const ORGANISATIONS = set(
  'committee department council university college institute association company corporation corp inc co ltd llc group party court commission agency bureau office administration house senate congress parliament ' +
    'news times post journal tribune herald magazine press network radio television tv channel center centre foundation fund union bank police school schools church team league club campaign ministry army navy ' +
    'guard force forces service services board federation alliance coalition society organization organisation authority society museum hospital airlines industries systems technologies partners media daily gazette globe guardian statesman chronicle examiner register sentinel observer inquirer bee dispatch review ' +
    'republicans democrats conservatives liberals project initiative pac action caucus conference convention movement collective act bill works tower airport bridge cathedral street avenue road square park hall stadium beach river lake mountain capitol dome core valley island islands county city ' +
    'state states kingdom republic nations york hampshire jersey carolina dakota virginia california america africa asia europe korea zealand angeles francisco diego antonio vegas orleans washington d.c u.s',
);

/** The words of titles, in lower case, with an office that is another's deputy as one: a vice president is no president. */
export function officesIn(words: readonly string[]): readonly string[] {
  const offices: string[] = [];
  for (const word of words) {
    const before = offices.at(-1);
    if (before !== undefined && SECOND.test(before)) offices[offices.length - 1] = `${before}-${word}`;
    else offices.push(word);
  }
  return offices;
}

/** What makes an office the second in rank. */
const SECOND = /^(?:vice|deputy)$/u;

/** Of an office as `officesIn` gives it. */
export const isSecondInRank = (office: string): boolean => /^(?:vice|deputy)-/u.test(office);

export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/u, '').replace(/['’]s$/u, ''));
}

/** A word that a person's name does not hold: of an organisation or a place. */
export function isOrganisation(word: string): boolean {
  const plain = word.toLowerCase().replace(/\.$/u, '');
  return ORGANISATIONS.has(plain) || ORGANISATIONS.has(plain.slice(plain.lastIndexOf('-') + 1));
}
