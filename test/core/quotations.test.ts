/** The table of what the scanner finds: one line of copy, and each quotation in it with its kind. */
import { describe, expect, test } from 'vitest';
import { scanBlock, scanQuotations } from '../../server/src/core/quotations';
import type { Carry } from '../../server/src/core/index';

const CLEAN: Carry = { open: null };

function scanned(text: string, carryIn: Carry = CLEAN): string[] {
  return scanQuotations(text, 'body', carryIn).quotations.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
}

/** Spans alone, for the cases that are about pairing. */
function spans(text: string): string[] {
  return scanQuotations(text, 'body', CLEAN).quotations.map(({ span }) => text.slice(span.start, span.end));
}

describe('marks pair by the shape of their neighbours', () => {
  test.each([
    ['straight marks', '"We start on Monday," Okafor said.', ['"We start on Monday,"']],
    ['curly marks', '“We start on Monday,” Okafor said.', ['“We start on Monday,”']],
    ['two in a paragraph', '"We start on Monday," Okafor said. "We end in June."', ['"We start on Monday,"', '"We end in June."']],
    ['a curly mark closed by a straight one', '“We start on Monday," Okafor said. “We end in June."', ['“We start on Monday,"', '“We end in June."']],
    ['a straight mark closed by a curly one', '"We start on Monday,” Okafor said.', ['"We start on Monday,”']],
    ['a closing mark that opens', '”We start on Monday,” Okafor said.', ['”We start on Monday,”']],
    ['an opening mark that closes', '“We start on Monday,“ Okafor said.', ['“We start on Monday,“']],
    ['guillemets', '« Nous partons lundi », a dit la ministre.', ['« Nous partons lundi »']],
    ['German low marks', 'Der Rat sagte: „Wir beginnen am Montag.“', ['„Wir beginnen am Montag.“']],
    ['German guillemets', 'Der Rat sagte: »Wir beginnen am Montag.«', ['»Wir beginnen am Montag.«']],
    ['double primes', '″We start on Monday,″ Okafor said.', ['″We start on Monday,″']],
    ['two single marks typed for a double one', "''We start on Monday,'' Okafor said.", ["''We start on Monday,''"]],
    ['two backticks closed by two single marks', "``We start on Monday,'' Okafor said.", ["``We start on Monday,''"]],
    ['a double mark closed by two single ones', "\"We start on Monday,'' Okafor said.", ["\"We start on Monday,''"]],
    ['a space inside the closing mark', '"We start on Monday, " Okafor said.', ['"We start on Monday, "']],
    ['a space on the wrong side of the opening mark', 'Okafor said," We start on Monday," and left.', ['" We start on Monday,"']],
    ['an opening glyph with the space on the wrong side', 'Okafor said,“ We start on Monday,” and left.', ['“ We start on Monday,”']],
    ['an opening glyph that closes behind a space', '“It is settled. The answer is ‘no.’ “', ['“It is settled. The answer is ‘no.’ “']],
    ['a character of no width beside the mark', '\u200b”We start on Monday\u200b,” Okafor said.', ['”We start on Monday\u200b,”']],
    ['no space after a colon', 'Okafor said:"We start on Monday." He left.', ['"We start on Monday."']],
    ['no space between two quotations', '"We start on Monday.""We end in June."', ['"We start on Monday."', '"We end in June."']],
    ['no space after the closing mark', '"We start on Monday,"Okafor said. "We end in June."', ['"We start on Monday,"', '"We end in June."']],
    ['brackets around the quotation', 'The motion ("that the mayor resign") failed.', ['"that the mayor resign"']],
    ['a dash before and after', 'The slogan—"no more tolls"—was his.', ['"no more tolls"']],
    ['a dash inside, cut off', '"We start on—" Okafor said before the microphone failed.', ['"We start on—"']],
    ['a slash between', 'Voters chose "yes"/"no" on the ballot.', ['"yes"', '"no"']],
    ['an ellipsis at the head', 'She called it "...a very long road."', ['"...a very long road."']],
    ['a full stop after the mark, British', '"We start on Monday", Okafor said. "We end in June".', ['"We start on Monday"', '"We end in June"']],
    ['a footnote figure after the mark', '"We start on Monday."1 The rest followed.', ['"We start on Monday."']],
    ['an emoji before the closing mark', '"We start on Monday 🎉" Okafor wrote.', ['"We start on Monday 🎉"']],
    ['right-to-left text', 'قال الوزير: "سنبدأ يوم الاثنين" في بيان.', ['"سنبدأ يوم الاثنين"']],
    ['a no-break space beside the marks', 'Okafor said:\u00a0"We start on Monday."\u00a0He left.', ['"We start on Monday."']],
    ['a line wrapped inside the quotation', '"We start\non Monday," Okafor\nsaid.', ['"We start\non Monday,"']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('a slip costs one quotation and no other', () => {
  test.each([
    ['a closing mark lost', '"We start on Monday, Okafor said. "We end in June," he added.', ['"We start on Monday,', '"We end in June,"']],
    ['a closing mark lost, and the attribution', '"We start on Monday. Nobody knows. "We end in June," he added.', ['"We start on Monday. Nobody knows.', '"We end in June,"']],
    ['a closing mark lost before a mark with a space on either side', '“We wait, he said. “ We stay,” he added.', ['“We wait,', '“ We stay,”']],
    ['a closing mark lost before a dash', '"We wait, he said —"we stay," she said.', ['"We wait,', '"we stay,"']],
    ['two closing marks that nothing opens', 'It was over” and then he said no” to it.', []],
    ['an opening glyph that closes what nothing opens', 'It was over.“ He left. “We wait,” he said.', ['“We wait,”']],
    ['a closing mark doubled in the second quotation', '"We wait," he said. "We stay,""', ['"We wait,"', '"We stay,""']],
    ['double marks within, before a quotation left open', '“He told me “never” and left,” he said. “We wait', ['“He told me “never” and left,”', '“We wait']],
    ['white space after a quotation left open', 'He said: “We wait \u200b ', ['“We wait']],
    ['a closing mark lost among two attributions', '"We wait, he said, and nobody came, she said. "We stay," he added.', ['"We wait, he said, and nobody came, she said.', '"We stay,"']],
    ['an opening mark lost', 'We start on Monday," Okafor said. "We end in June," he added.', ['"We end in June,"']],
    ['a closing mark lost before the end', '"We start on Monday," Okafor said. "We end in June.', ['"We start on Monday,"', '"We end in June.']],
    ['an opening mark doubled', '""We start on Monday," Okafor said. "We end in June."', ['""We start on Monday,"', '"We end in June."']],
    ['a single mark closed by a double one', '‘Jumped the harbor” is an old saying. “We start on Monday,” Okafor said.', ['‘Jumped the harbor”', '“We start on Monday,”']],
    ['a closing mark doubled', '"We start on Monday,"" Okafor said. "We end in June."', ['"We start on Monday,""', '"We end in June."']],
    ['a stray mark between', '"We start on Monday," Okafor said" on air. "We end in June."', ['"We start on Monday,"', '"We end in June."']],
    ['an empty pair', 'The field read "" when it should read "paid".', ['"paid"']],
    ['short quoted words', 'The "yes" and "no" camps agree. "We start on Monday," Okafor said.', ['"yes"', '"no"', '"We start on Monday,"']],
    ['a value in a tag', '<img alt="a bridge"> "We start on Monday," Okafor said.', ['"We start on Monday,"']],
    ['seven marks that are one more than anybody types', '"""""""We wait," Okafor said.', []],
    ['a row of marks as an ornament', '"""""""""" "We start on Monday," Okafor said.', ['"We start on Monday,"']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('single marks are told from apostrophes', () => {
  test.each([
    ['British house style', '‘We start on Monday,’ Okafor said. ‘We end in June.’', ['‘We start on Monday,’', '‘We end in June.’']],
    ['British house style, straight', "'We start on Monday,' Okafor said. 'We end in June.'", ["'We start on Monday,'", "'We end in June.'"]],
    ['contractions inside', "'We don't start on Monday; it's Tuesday,' Okafor said.", ["'We don't start on Monday; it's Tuesday,'"]],
    ['a plural that owns something inside', "'The workers' rights come first,' Okafor said.", ["'The workers' rights come first,'"]],
    ['a quoted plural', "The so-called 'fat cats' in banking left early.", ["'fat cats'"]],
    ['a quoted plural before another quotation', "The 'fat cats' in banking felt 'robbed' by it.", ["'fat cats'", "'robbed'"]],
    ['double marks inside single ones', '‘He told me “never again” and left,’ Okafor said.', ['‘He told me “never again” and left,’']],
    ['double marks inside single ones, straight', "'He told me \"never again\" and left,' Okafor said.", ["'He told me \"never again\" and left,'"]],
    ['a decade', "The '90s were good, and the '80s' fashion was not.", []],
    ['a year', "She joined the class of '08 and left.", []],
    ["rock 'n' roll", "They played rock 'n' roll for the workers' party.", []],
    ['an elided word', "'Tis the season, and they gave 'em hell.", []],
    ['an elided word with an opening mark', 'Get ‘em while the sale’s on; the shops’ owners agree.', []],
    ['a dropped g', "They were goin' on and on, comin' and goin'.", []],
    ['plurals that own something', "The workers' rights and the bosses' plans differ.", []],
    ['a name with an apostrophe', "Sinead O'Brien and N'Golo D'Souza met at St John's.", []],
    ['an apostrophe cut off by a converter', "It 's not the council 's fault , they 're told.", []],
    ['backticks closed by an apostrophe', "It was `a mistake,' Okafor said.", ["`a mistake,'"]],
    ['a closing glyph that opens', 'It was ’a mistake,’ Okafor said.', ['’a mistake,’']],
    ['an elision that is not in the list', 'It was ’orrible weather in the workers’ district.', []],
    ['a quoted word before a word that closes nothing', "She met the 'fat cat' and left him,' he wrote.", ["'fat cat'"]],
    ['a quoted plural before punctuation', "She met the 'fat cats', and left them,' he wrote.", ["'fat cats'"]],
    ['a closing glyph that opens and nothing plain that closes', 'It was ’orrible in the city’ today.', []],
    ['a mark with a space on either side', "It cost 5 ' and 6 ' more.", []],
    ['a single mark before double ones', "'Course it is. \"We wait,\" Okafor said.", ['"We wait,"']],
    ['a double quotation before a single one', '"We wait," Okafor said of the \'city\' plan.', ['"We wait,"', "'city'"]],
    ['a single mark whose partner lies within double ones', "'He told me \"the end,' he thought\" and left,' she said.", ["'He told me \"the end,' he thought\" and left,'"]],
    ['a double quotation between an apostrophe and a word', "'He told me \"never\" in the city' and left.", ['"never"']],
    ['a single mark that opens twice', "'He told me 'never,' Okafor said.", ["'never,'"]],
    ['a word without its ends within', "'They played rock 'n' roll for years,' he said.", ["'They played rock 'n' roll for years,'"]],
    ['a dropped g within', "'They were goin' home by then,' he said.", ["'They were goin' home by then,'"]],
    ['a quoted word that ends like no plural', "She met the 'best' in town and left,' he wrote.", ["'best'"]],
    ['a second quotation that runs on, over a line ending', "'We wait,' he said.\n'There is time", ["'We wait,'", "'There is time"]],
    ['a second quotation that runs on, over a line ending of two characters', "'We wait,' he said.\r\n'There is time", ["'We wait,'", "'There is time"]],
    ['primes and accents for apostrophes', 'It`s the judge´s order and the city′s problem.', []],
  ])('%s', (_phenomenon, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('what stands in marks within a quotation belongs to it', () => {
  test.each([
    ['single in double', '"He told me, \'Never again,\' and left," Okafor said.', ['"He told me, \'Never again,\' and left,"']],
    ['ending together', '"He told me, \'Never again,\'" Okafor said.', ['"He told me, \'Never again,\'"']],
    ['ending together in the wrong order', '"He told me, \'Never again,"\' Okafor said. "We left."', ['"He told me, \'Never again,"', '"We left."']],
    ['ending together with a space', '"He told me, \'Never again.\' " Okafor nodded.', ['"He told me, \'Never again.\' "']],
    ['opening together', '"\'Never again,\' he told me," Okafor said.', ['"\'Never again,\' he told me,"']],
    ['curly in curly', '“He told me, ‘Never again,’” Okafor said.', ['“He told me, ‘Never again,’”']],
    ['double in double', '"He told me "never again" and left," Okafor said. "We left."', ['"He told me "never again" and left,"', '"We left."']],
    ['double in double, curly', '“He told me “never again” and left,” Okafor said.', ['“He told me “never again” and left,”']],
    ['double in double, twice', '“He told me “never” and then “ever” and left,” Okafor said. “We left.”', ['“He told me “never” and then “ever” and left,”', '“We left.”']],
    ['single in single', "'He told me, 'Never again,'' Okafor said.", ["'He told me, 'Never again,''"]],
    ['three single marks at the head', "'''Never,' he told me,'' Okafor said.", ["'''Never,' he told me,''"]],
    ['three single marks at the end', "\"He told me, 'Never again.''' Okafor left. \"We stayed.\"", ["\"He told me, 'Never again.'''", '"We stayed."']],
    ['an inner mark never closed', '"He told me, \'Never again," Okafor said. "We left."', ['"He told me, \'Never again,"', '"We left."']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('measures are no quotations', () => {
  test.each([
    ['feet and inches', 'The suspect is 6\'2" and 5\'10" is his brother.', []],
    ['inches alone', 'A 12" pipe burst beside a 6" main.', []],
    ['inches inside a quotation', '"I cut a 12" pipe," the plumber said. "It took an hour."', ['"I cut a 12" pipe,"', '"It took an hour."']],
    ['inches by inches', 'A 6"x4" board, "no more," she wrote.', ['"no more,"']],
    ['primes', 'He is 6′2″ and she is 5′ tall.', []],
    ['a figure at the end of a quotation', '"He is 42" was all that Okafor said.', ['"He is 42"']],
    ['a fraction of an inch', 'A 3½" nail and a ¼" drill, "no more," she wrote.', ['"no more,"']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(spans(text)).toEqual(expected);
  });
});

describe('a quotation is speech', () => {
  test.each([
    ['when it opens the sentence', '"We start on Monday," Okafor said.'],
    ['when it is one word with its stop', '"No," Okafor said.'],
    ['when it follows a comma', 'Okafor said, "We start on Monday."'],
    ['when it follows a colon', 'Okafor said: "We start on Monday."'],
    ['when a colon introduces small letters', 'Okafor posted: "so sad that we ever start on Mondays."'],
    ['when it is a whole sentence after the verb', 'Okafor said "We start on Monday."'],
    ['when it is said to a network', 'Okafor told CNN, "We start on Monday."'],
    ['when it fills the paragraph', '"We start on Monday, and nobody can stop us."'],
    ['when it fills the paragraph in small letters', '"would be helpful in the end."'],
    ['when it stands between sentences', 'Okafor shrugged. "We start on Monday." She left.'],
    ['when the comma before the mark is lost', '"We will start on Monday" Okafor said.'],
    ['when it is British and one word', '"No", Okafor said.'],
    ['when it is British and an order', '"Start the harbor work now", Okafor said.'],
    ['when it ends the paragraph without a stop', 'Okafor shrugged. "We wait"'],
    ['when it follows a comma and is one word', 'Okafor said, "No."'],
    ['when it follows a comma and the sentence goes on', 'Okafor said, "The harbor is ours" and left.'],
    ['when a colon introduces six small words', 'Okafor posted: "so sad that we ever wait."'],
    ['when it is longer than any title', `Okafor left. Harbors "${'And Harbors '.repeat(13)}end."`],
    ['when a bracket opens it', '"[T]he work starts on Monday," Okafor said.'],
    ['when the comma stands outside', '"We start on Monday", Okafor said.'],
    ['when it is left open at the end', 'Okafor shrugged. "We start on Monday and'],
    ['when it opens the sentence in capitals and stops', '"Harbors Before Highways!" The crowd left.'],
    ['when it opens with capitals in a title\'s manner but somebody says it', '"Thank You All," Okafor said.'],
  ])('%s', (_phenomenon, text) => {
    expect(scanned(text).map((found) => found.split(' ')[0])).toEqual(['speech']);
  });
});

describe('a quotation is a fragment', () => {
  test.each([
    ['when it completes the sentence', 'Okafor said the plan was "a gift to every commuter in the city."'],
    ['when it follows that', 'Okafor said that "we are ready to begin whenever they are."'],
    ['when it stands in the middle', 'The minister, who is "sick and tired of waiting," left.'],
    ['when it is one word', 'Okafor called the plan "reckless."'],
    ['when I am in it', 'Okafor added that "I will not be there."'],
    ['when it opens the sentence as its subject', '"Sick and tired" is how Okafor felt.'],
    ['when it is in capitals and fills its paragraph', '“NOBODY TOLD US ANYTHING…”'],
    ['when it is a pull quote without a stop', '“We have been waiting for the harbor for ten years and the harbor has not been waiting for us”'],
    ['when it is what the sentence is about', '"Wait for the spring," was the answer that Okafor gave.'],
    ['when it is an instance', 'The form has odd questions, such as, "Who pays for the harbor?"'],
    ['when a comma leads on to small letters', 'In the end, "the harbor was never going to be built."'],
    ['when the stop after a word or two is the writer\'s', 'She paused. "Harbor haggis"? Nobody laughed.'],
    ['when it is longer than a term', 'Okafor used the words "never ever again here" twice.'],
    ['when a determiner stands before three words', 'The "yes or no" campaign leads.'],
    ['when a determiner stands before words that end there', 'She liked the "yes" and left.'],
    ['when a network is told three words', 'Nobody watched CNN\'s "Nothing to see" that night.'],
    ['when a sign says it in capitals', 'Lindqvist held up a sign saying "Harbors Before Highways Now."'],
    ['when somebody is called it', 'Okafor called Lindqvist "The Captain of the Free Harbor."'],
    ['when it follows a comma and is a word', 'Okafor said, "Never" and left.'],
    ['when a colon introduces a few small words', 'Okafor posted: "so sad about it."'],
    ['when a colon introduces small words that go on', 'Okafor posted: "so sad that we ever wait again" and left.'],
    ['when it opens the sentence without being one', '"Sick and tired of it all" went the song.'],
    ['when it opens the sentence with two words', '"We wait" went the song.'],
    ['when it is a subheading that quotes', "'Struggle with the driver'"],
  ])('%s', (_phenomenon, text) => {
    expect(scanned(text).map((found) => found.split(' ')[0])).toEqual(['fragment']);
  });

  test('whichever way its line is wrapped', () => {
    for (const ending of ['\n', '\r\n', ' ']) expect(scanned(`Okafor is the author of${ending}"The Long Way${ending}to the Ferry."`)).toEqual([`title "The Long Way${ending}to the Ferry."`]);
  });

  test('in a list with commas', () => {
    expect(scanned('Okafor cited "poor planning," "bad luck," and "a lack of money."')).toEqual(['fragment "poor planning,"', 'fragment "bad luck,"', 'fragment "a lack of money."']);
  });

  test('but not after something said', () => {
    expect(scanned('"We start on Monday." "and we end in June."')).toEqual(['speech "We start on Monday."', 'speech "and we end in June."']);
  });

  test('in a list of fragments', () => {
    expect(scanned('Okafor cited "poor planning," "bad luck" and "a total lack of money."')).toEqual(['fragment "poor planning,"', 'fragment "bad luck"', 'fragment "a total lack of money."']);
  });
});

describe('a quotation is a title', () => {
  test.each([
    ['of a book', 'Okafor is the author of "The Long Way to the Ferry."'],
    ['of a programme', 'Okafor spoke on CNN\'s "Harbor at Night."'],
    ['of a film in one word', 'Okafor starred in the film "Harbors" last year.'],
    ['of a song', 'The band closed with "Waiting for the Northern Boat" and left.'],
    ['in sentence case after its kind', 'The report, titled "Assessing the harbor and its future," was published.'],
    ['of a show beside its star', '"Harbor" star Ada Okafor was there.'],
    ['of a programme beside its network', 'Okafor spoke on CNN\'s "Harbor at Night," she said.'],
    ['that opens the sentence', '"The Long Way Home" opened on Friday.'],
    ['that opens the sentence behind its network', 'On CNN\'s "Harbors now," Okafor spoke.'],
    ['that ends in a question somebody else asks', 'They sang "Where Is My Boat?" and he said so.'],
    ['of a slogan in capitals', 'Supporters wore "Make Harbors Great Again" hats.'],
  ])('%s', (_phenomenon, text) => {
    expect(scanned(text).map((found) => found.split(' ')[0])).toEqual(['title']);
  });
});

describe('a quotation is a term', () => {
  test.each([
    ['as a nickname', 'Dwayne "The Boat" Okafor won.'],
    ['as a nickname before an initial', 'Dwayne "Boats" J. Okafor won.'],
    ['after so-called', 'The city is one of the so-called "harbor havens" of the coast.'],
    ['as a word', 'The word "ferry" appears 40 times.'],
    ['as three words', 'They used the phrase "never ever again" twice.'],
    ['in the place of an adjective, two words', 'The "yes please" campaign leads.'],
    ['in the place of an adjective', 'The "yes" campaign leads.'],
    ['behind what something is known for', 'The club is known for its "access."'],
    ['on a label', 'It lay in a box labelled "provisional ballots."'],
    ['behind whose it is', "She was the court's \"swing\" vote."],
    ['without an article', 'The case is a showdown over "trap" laws.'],
    ['of three words that are well known', 'The infamous "47 percent" video hurt him.'],
    ['in single marks', "The 'nightmare' scenario could come to pass."],
  ])('%s', (_phenomenon, text) => {
    expect(scanned(text).map((found) => found.split(' ')[0])).toEqual(['term']);
  });

  test.each(['He called it a "criminal" act.', 'He assailed her "careless" use of mail.', 'She said that the "quiet" talks went on.'])('but not where somebody says it of something: %s', (text) => {
    expect(scanned(text).map((found) => found.split(' ')[0])).toEqual(['fragment']);
  });
});

describe('a title', () => {
  const kindOf = (text: string) => scanned(text)[0]?.split(' ')[0];

  test.each(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'into', 'is', 'of', 'on', 'or', 'over', 'per', 'than', 'the', 'to', 'up', 'via', 'vs', 'with', 'nor', 'et', 'de', 'la', 'le'])('may have a small %s in it', (word) => {
    expect(kindOf(`He hummed "Home ${word} Harbor" all night.`)).toBe('title');
    expect(kindOf(`He hummed "Home ${word}x Harbor" all night.`)).toBe('fragment');
  });

  test('stands in a list behind another', () => {
    expect(scanned('He made films such as "Rivers of Sand" and "Extras" and more.').map((found) => found.split(' ')[0])).toEqual(['title', 'title']);
  });

  test.each(['titled', 'starred in', 'host of', 'hosts of', 'co-host of', 'co-hosts of', 'star of', 'stars of', 'singing', 'titled,'])('of one word is named after ‘%s’', (words) => {
    expect(kindOf(`Okafor ${words} "Harbors" again.`)).toBe('title');
    expect(kindOf(`Okafor ${words} in "Harbors" again.`)).toBe('fragment');
  });

  test.each(['on Fox', 'on Fox News', 'on Fox Business', 'for PBS', 'of Netflix', "NBC's", 'NBC’s', "NBC's show", "NBC's shows", 'the BBC’s programme', "CNN's Sunday program", "CNN'"])('of one word is named after %s', (network) => {
    expect(kindOf(`Okafor was seen ${network} "Harbors" again.`)).toBe('title');
  });

  test.each(['host', 'hosts', 'co-host', 'co-hosts', 'star', 'stars', 'author', ', author'])('of one word is named before ‘%s’', (role) => {
    expect(kindOf(`Then "Harbors"${role.startsWith(',') ? '' : ' '}${role} Ada left.`)).toBe('title');
    expect(kindOf(`Then "Harbors" and its ${role} left.`)).toBe('fragment');
  });

  test.each(['say', 'says', 'said', 'read', 'reads', 'chant of', 'chants of', 'chant', 'chanted', 'shout', 'shouts', 'yell', 'yelled', 'tweet', 'tweets', 'states', 'writes', 'wrote', 'says:', 'reads,', 'called his boat'])(
    'is none after ‘%s’',
    (words) => {
      expect(kindOf(`The sign ${words} "Harbors Before Highways" again.`)).not.toBe('title');
    },
  );

  test.each(['said', 'the mayor said', 'the old man asked', 'the old man cried'])('is none before ‘%s’', (words) => {
    expect(kindOf(`Then "Where Is My Boat?" ${words}.`)).not.toBe('title');
    expect(kindOf(`Then "Where Is My Boat?" ${words}st.`)).toBe('title');
    expect(kindOf(`Then "Where Is My Boat" ${words}.`)).toBe('title');
  });
});

test.each(['so-called', 'nicknamed', 'known as', 'a.k.a.', 'aka', 'word', 'words', 'term', 'terms', 'phrase', 'phrases', 'expression', 'expressions', 'slogan', 'slogans', 'label', 'labels', 'motto', 'mottos', 'name', 'names', 'acronym', 'acronyms', 'hashtag', 'hashtags', 'concept', 'concepts', 'letter', 'letters', 'name of', 'words,'])(
  'a word under discussion stands after ‘%s’',
  (words) => {
    expect(scanned(`She knew the ${words} "ferry" by heart.`)).toEqual(['term "ferry"']);
    expect(scanned(`She knew the ${words} that "ferry" had.`)).toEqual(['fragment "ferry"']);
  },
);

describe('a running quotation', () => {
  test('hands its mark to the next paragraph', () => {
    expect(scanQuotations('“We start on Monday.', 'body', CLEAN).carryOut).toEqual({ open: '“' });
  });

  test('hands nothing on when it is closed', () => {
    expect(scanQuotations('“We start on Monday.”', 'body', CLEAN).carryOut).toEqual({ open: null });
  });

  test('hands nothing on when another quotation follows the one left open', () => {
    expect(scanQuotations('“We start on Monday, Okafor said. “We end in June.”', 'body', CLEAN).carryOut).toEqual({ open: null });
  });

  test('goes on in a paragraph that opens again', () => {
    const { quotations, carryOut } = scanQuotations('“We end in June.', 'body', { open: '“' });
    expect(quotations).toMatchObject([{ open: '“', kind: 'speech', continues: true }]);
    expect(quotations[0]).not.toHaveProperty('close');
    expect(carryOut).toEqual({ open: '“' });
  });

  test('goes on across marks of another make', () => {
    expect(scanQuotations('"We end in June,” Okafor said.', 'body', { open: '“' }).quotations).toMatchObject([{ continues: true, close: '”' }]);
  });

  test('does not go on in marks of another kind', () => {
    expect(scanQuotations('‘We end in June,’ Okafor said.', 'body', { open: '“' }).quotations[0]).not.toHaveProperty('continues');
  });

  test('does not go on when the paragraph begins with the writer', () => {
    expect(scanQuotations('Okafor said: “We end in June.”', 'body', { open: '“' }).quotations[0]).not.toHaveProperty('continues');
  });

  test('ends at a closing mark even when the paragraph does not open again', () => {
    expect(scanQuotations('We end in June.” Okafor left.', 'body', { open: '“' }).quotations).toMatchObject([{ span: { start: 0, end: 16 }, close: '”', continues: true }]);
  });

  test('goes on behind white space', () => {
    expect(scanQuotations(' \u200b“We end in June.', 'body', { open: '“' }).quotations).toMatchObject([{ span: { start: 2, end: 18 }, continues: true }]);
  });

  test('leaves a paragraph without marks alone', () => {
    expect(scanQuotations('Okafor left.', 'body', { open: '“' })).toEqual({ quotations: [], strays: [], carryOut: { open: null } });
  });

  test('runs in single marks from the head of a paragraph', () => {
    expect(scanQuotations('‘We start on Monday and it’s final.', 'body', CLEAN)).toMatchObject({ quotations: [{ open: '‘' }], carryOut: { open: '‘' } });
  });

  test('runs in straight single marks', () => {
    expect(scanQuotations("'We start on Monday and it's final.", 'body', CLEAN)).toMatchObject({ quotations: [{ open: "'" }], carryOut: { open: "'" } });
  });

  test.each(['A ‘We start on Monday.', '`We start on Monday.', '’We start on Monday.', '‘we start on Monday.'])('does not run in %s', (text) => {
    expect(scanQuotations(text, 'body', CLEAN).quotations).toEqual([]);
  });

  test('does not run in single marks from the middle of a paragraph', () => {
    expect(scanQuotations('Okafor said ‘We start on Monday and it’s final.', 'body', CLEAN)).toEqual({ quotations: [], strays: [], carryOut: { open: null } });
  });
});

test('marks that close nothing are strays', () => {
  const text = 'We start on Monday," Okafor said. "We end in June," she added."';
  const { quotations, strays } = scanQuotations(text, 'body', CLEAN);
  expect(quotations.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"We end in June,"']);
  expect(strays).toEqual([{ start: 19, end: 20 }, { start: text.length - 1, end: text.length }]);
});

test('a block is read as its text is, in every role and with whatever is carried in', () => {
  const block = { text: '“We wait.”', masked: '“We wait.”' };
  for (const role of ['body', 'debris'] as const) {
    for (const open of [null, '“']) expect(scanBlock(block, role, { open })).toEqual(scanQuotations(block.masked, role, { open }));
  }
  expect(scanBlock(block, 'body', CLEAN)).toBe(scanBlock(block, 'body', CLEAN));
});

test('a mark that is written as an entity is the whole entity', () => {
  const block = { text: '&ldquo;We wait.&rdquo; He left.&rdquo;', masked: '      “We wait.”       He left.”      ' };
  expect(scanBlock(block, 'body', CLEAN)).toMatchObject({ quotations: [{ span: { start: 0, end: 22 }, kind: 'speech' }], strays: [{ start: 31, end: 38 }] });
});

test('debris is not read', () => {
  expect(scanQuotations('"We start on Monday," Okafor said.', 'debris', CLEAN).quotations).toEqual([]);
});

test('a quotation has its marks outside and its words inside', () => {
  expect(scanQuotations('Okafor: ""No." She left.', 'body', CLEAN).quotations).toEqual([{ span: { start: 8, end: 14 }, inside: { start: 10, end: 13 }, open: '""', close: '"', kind: 'speech' }]);
});
