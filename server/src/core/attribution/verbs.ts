/**
 * The lexicon of verbs that attribute words to somebody, in every form they take. Collected from published descriptions, none copied whole:
 * Levin, English Verb Classes and Alternations (1993), 37 "verbs of communication" (say, tell, talk, chitchat, complain, advise, transfer of
 * a message, instruments of communication), 31.3 marvel verbs and 33 judgement verbs; FrameNet's frames Statement, Telling, Text_creation,
 * Questioning, Judgment_communication, Communication_manner and Communication_noise; Quirk et al., A Comprehensive Grammar (1985), 16.31.
 */
export interface Verb {
  readonly lemma: string;
  /** `past` is also the participle of regular verbs; `participle` is only that (written, sworn). */
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
  /** What it does with words: saying takes whole sentences; stance judges and takes a phrase; thought reports a mind; weak does something else as often. */
  readonly sense: 'saying' | 'stance' | 'thought' | 'weak';
}

const SAYING =
  'say tell add ask reply respond answer state declare announce explain note remark comment observe mention insist assert argue claim contend maintain allege ' +
  'admit acknowledge concede confess confirm deny reveal disclose report recall recount reflect reminisce warn caution predict prophesy promise pledge vow swear threaten ' +
  'joke quip jest tease deadpan exclaim shout yell scream shriek cry whisper mutter murmur mumble growl snarl snap bark roar thunder bellow boom hiss sigh groan moan grumble ' +
  'complain lament bemoan gripe grouse fume rage rail rant vent whine plead implore urge exhort recommend suggest propose advise instruct demand request ' +
  'stress emphasize emphasise underline underscore highlight reiterate repeat restate echo conclude continue interject interrupt counter rebut retort rejoin write tweet retweet ' +
  'post text email e-mail blog pen scribble type caption read chant sing recite intone narrate testify opine muse ponder wonder speculate surmise theorize theorise reason ' +
  'boast brag crow gloat gush rave enthuse marvel rejoice apologize apologise elaborate clarify specify signal indicate imply hint insinuate intimate convey express voice ' +
  'articulate utter proclaim profess preach pronounce affirm attest aver assure reassure inform alert lecture speak talk inquire enquire query question ' +
  'protest remind counsel quote cite paraphrase summarize summarise volunteer chime rhapsodize sermonize pontificate ' +
  'drawl croon sneer scoff snort sniff holler proffer snicker chuckle laugh smile shrug sob weep bawl stammer stutter babble wail squeal chirp purr coo spit spout ' +
  'publish dictate advertise telegraph message reprise conjecture posit postulate hypothesize react remember retaliate confide divulge venture hazard quibble bristle huff bluster forecast foresee correct riff';
const STANCE =
  'call cast describe characterize characterise portray depict label brand dub term deem name refer dismiss reject denounce decry deplore condemn criticize criticise blast slam rip bash ' +
  'attack assail lash hammer skewer knock deride mock ridicule taunt scold chide rebuke reprimand admonish berate chastise castigate lambaste excoriate accuse blame charge fault ' +
  'praise laud applaud commend compliment credit thank congratulate salute welcome hail endorse defend justify tout trumpet pitch extol dispute contradict refute ' +
  'downplay discuss address challenge pan rap ding swipe scorn lampoon jeer boo goad needle disparage belittle malign vilify demonize slur smear ' +
  'insult curse damn disavow disown renounce repudiate encourage appeal lobby advocate champion pillory pummel roast savage scorch slap thrash torch cheer ' +
  'unload memorialize eulogize celebrate honor honour commemorate toast detail outline envision title entitle reference frame attribute';
const WEAK =
  'order sum point press publish release issue share phone cable wire fax radio offer submit broadcast telephone object relate notify rule find determine show hold deliver campaign double weigh spell lay walk hit fire shoot clap push brush wave play rate rank open begin start end finish paint tag bill list introduce compare liken invoke heckle beg';
const THOUGHT = 'think agree disagree believe feel hope fear worry guess reckon figure estimate calculate judge decide consider expect regret realize realise know see understand imagine suspect doubt want wish view regard learn mean';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'], tell: ['told'], write: ['wrote', 'written'], speak: ['spoke', 'spoken'], swear: ['swore', 'sworn'], sing: ['sang', 'sung'], hold: ['held'], find: ['found'],
  read: ['read'], think: ['thought'], feel: ['felt'], shoot: ['shot'], know: ['knew', 'known'], see: ['saw', 'seen'], understand: ['understood'], hit: ['hit'], mean: ['meant'], foresee: ['foresaw', 'foreseen'], cast: ['cast'], forecast: ['forecast'], begin: ['began', 'begun'],
  broadcast: ['broadcast'], weep: ['wept'], spit: ['spat'], lay: ['laid'], show: ['showed', 'shown'],
};
const DOUBLED = new Set('rip pan rap beg shrug slam slap slur snap sum plug chat clap quip pen sob tag dub brag blog admit submit rebut refer hit jab spit begin'.split(' '));

export function findVerb(lower: string): Verb | undefined {
  return VERBS.get(lower);
}

/** Every form of every verb of the lexicon. */
export function verbForms(): Iterable<string> {
  return VERBS.keys();
}

const VERBS: ReadonlyMap<string, Verb> = inflected();

function inflected(): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const [sense, list] of [['weak', WEAK], ['thought', THOUGHT], ['stance', STANCE], ['saying', SAYING]] as const) {
    for (const lemma of list.split(' ')) {
      const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma)];
      verbs.set(lemma, { lemma, form: 'base', sense });
      verbs.set(thirdPerson(lemma), { lemma, form: 's', sense });
      verbs.set(gerund(lemma), { lemma, form: 'ing', sense });
      if (participle !== undefined) verbs.set(participle, { lemma, form: 'participle', sense });
      verbs.set(past, { lemma, form: 'past', sense });
    }
  }
  // Nouns wherever they have no ending of a verb's own.
  for (const noun of ['reference', 'frame', 'attribute']) for (const form of [noun, thirdPerson(noun)]) verbs.delete(form);
  return verbs;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLED.has(lemma) ? `${lemma}${lemma.slice(-1)}ed` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function gerund(lemma: string): string {
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return DOUBLED.has(lemma) || lemma === 'hit' ? `${lemma}${lemma.slice(-1)}ing` : `${lemma}ing`;
}
