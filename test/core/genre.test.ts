import { describe, expect, test } from 'vitest';
import { defaultSettings, type Genre } from '../../server/src/core/index';
import { articleOf } from '../support/lint';

const genreOf = (text: string): Genre => articleOf(text).genre;
const BODY = 'The council met on Monday and put off the vote on the harbor until the spring.';
const CASE = 'A harbor is not a line in a budget, and our town should know it. What else have we got? None that you can name.';

describe('the genre is told from the text', () => {
  test.each<[string, Genre, string]>([
    ['a story', 'news', `${BODY}\n"We wait," Okafor said.\n${BODY}`],
    ['an empty text', 'news', ''],
    ['turns in capitals', 'transcript', 'MODERATOR: Welcome to the debate.\nOKAFOR: Thank you for having me.\nMODERATOR: Let us begin.\nOKAFOR: The harbor comes first.\nLINDQVIST: It does not.'],
    ['turns with a stage direction', 'transcript', 'DORA OKAFOR (on the phone): Are we on?\nHOST: We are.\nDORA OKAFOR: Good.\nHOST: The harbor, then.\nDORA OKAFOR: It comes first.'],
    ['turns in small letters', 'transcript', 'Ada: It rained again.\nBo: When does it not?\nAda: In June, for a day.\nBo: I missed it.\nAda: So did I.'],
    ['voices in quotation marks', 'transcript', '“Have you seen the harbor?” “I have.” “Is it silting up?” “It is, and we have no money.” “None?” “None at all.”'],
    ['a story with many quotations', 'news', `“It is silting up,” Okafor said. “We wait.” “No money,” he added. “None at all,” he said.\n${BODY}`],
    ['quotations after a name and a colon', 'news', ['OKAFOR: "We start on Monday."', BODY, 'OKAFOR: "We end in June."', BODY, 'LINDQVIST: "We do not."', BODY, 'LINDQVIST: "Nobody does."', BODY].join('\n')],
    ['links with a label', 'news', `RELATED: Harbor vote put off again\n${BODY}\n${BODY}\n${BODY}\nRELATED: Ferry runs late again\n${BODY}\n${BODY}\n${BODY}`],
    ['labelled questions and answers', 'interview', 'The mayor spoke to us on Monday.\nQ: Why wait?\nA: Because the money is not there.\nQ: When will it be?\nA: In the spring, if the state pays.'],
    ['questions and answers in turn', 'interview', ['Why did you wait so long?', BODY, 'When will the money come?', BODY, 'Who is going to pay for it?', BODY, 'What happens to the old harbor?', BODY, 'Will you run again in May?', BODY].join('\n')],
    ['names on lines of their own', 'interview', ['The mayor spoke to us.', 'Jane Lind', 'Why wait?', 'Dora Okafor', BODY, 'Jane Lind', 'And then?', 'Dora Okafor', BODY, 'Jane Lind', 'What if it rains?', 'Dora Okafor', BODY].join('\n')],
    ['section heads in a story', 'news', ['The Harbor', BODY, BODY, 'The Ferry', BODY, BODY, 'The Vote', BODY, BODY].join('\n')],
    ['questions in a story', 'news', ['Why did the council wait so long?', BODY, BODY, BODY, BODY, 'Who is going to pay for it?', BODY, BODY, BODY].join('\n')],
    ['a letter to the editor', 'letter', `To the Editor:\n${BODY}\nDORA OKAFOR`],
    ['a letter with a salutation', 'letter', `Dear Mayor Okafor,\n${BODY}\nYours, a commuter`],
    ['a story that begins with dear', 'news', `Dear life on the coast got dearer on Monday.\n${BODY}`],
    ['a newsletter with its sections', 'newsletter', `Good morning, and welcome to The Harbor Report.\nHARBOR VOTE PUT OFF\n${BODY}\nFERRY LATE AGAIN\n${BODY}\nWEATHER\n${BODY}\nSPORTS\n${BODY}`],
    ['a newsletter that greets by its name', 'newsletter', `Good morning and welcome to Harbor First. Here is what to know.\nHarbor vote put off\n${BODY}\nFerry late again\n${BODY}\nWEATHER\n${BODY}\nSPORTS\n${BODY}`],
    ['a story with a plug for a newsletter', 'news', `Get our newsletter in your inbox. Sign up here.\n${BODY}\n${BODY}`],
    ['items that count down', 'list', ['Four harbors to see.', '4. Port Lind', BODY, '3. Port Ada', BODY, '2. Port Bo', BODY, '1. Port Cy', BODY].join('\n')],
    ['bullets', 'list', ['What we know:', ...Array.from({ length: 8 }, () => `• ${BODY}`)].join('\n')],
    ['figures that do not count', 'news', ['41. Okafor', '7. Lindqvist', '96. Moreau', '12. Abe', BODY].join('\n')],
    ['the first person', 'opinion', `I have ridden this ferry for years, and I love it.\n${BODY}\nI know what my neighbors think.\nI do not agree.`],
    ['the first person inside quotations', 'news', `"I have ridden this ferry for years, and I love it," Okafor said. "I know what my neighbors think. I do not agree, and I said so."\n${BODY}`],
    ['the first person inside British quotations', 'news', `‘I’ve ridden this ferry for years, and I love it,’ Okafor said. ‘I know what my neighbours think. I don’t agree, and I said so.’\n${BODY}`],
    ['a case that is argued', 'opinion', Array.from({ length: 8 }, () => `${CASE}\n${BODY}`).join('\n')],
    ['a case that somebody argues', 'news', Array.from({ length: 8 }, () => `"${CASE}" Okafor said.\n${BODY}`).join('\n')],
    ['a story that speaks of us and tells what was said', 'news', Array.from({ length: 8 }, () => `${CASE}\nThe mayor said so. ${BODY}`).join('\n')],
    ['the writer\'s line at the end', 'opinion', `I have ridden this ferry for years.\n${BODY}\nDora Okafor is a columnist for the Harbor Gazette.`],
  ])('%s', (_sign, genre, text) => {
    expect(genreOf(text)).toBe(genre);
  });
});

describe('the genre is told by the front matter', () => {
  const markdown = (head: string): string => `---\ntitle: Harbor\n${head}\n---\n\n${BODY}\n`;

  test.each<[string, Genre, string]>([
    ['by its name', 'opinion', 'genre: opinion'],
    ['in quotation marks', 'letter', 'genre: "Letter"'],
    ['before a comment', 'list', 'genre: list # of harbors'],
    ['in a newsroom\'s word', 'interview', 'genre: Q&A'],
    ['not by a word that names none', 'news', 'genre: constructor'],
    ['not by the genre of something else', 'news', 'music:\n  genre: opinion'],
  ])('%s', (_way, genre, head) => {
    expect(articleOf(markdown(head), 'markdown').genre).toBe(genre);
  });

  test('with CRLF as with LF', () => {
    expect(articleOf(markdown('genre: opinion').replaceAll('\n', '\r\n'), 'markdown').genre).toBe('opinion');
  });

  test('only in Markdown, only at the head, and only when it is closed', () => {
    expect(articleOf(markdown('genre: opinion'), 'plain').genre).toBe('news');
    expect(articleOf(`${BODY}\n\n${markdown('genre: opinion')}`, 'markdown').genre).toBe('news');
    expect(articleOf(`---\ngenre: opinion\n\n${BODY}\n`, 'markdown').genre).toBe('news');
  });

  test('unless a setting overrules it', () => {
    expect(articleOf(markdown('genre: opinion'), 'markdown', { ...defaultSettings, genre: 'letter' }).genre).toBe('letter');
  });
});
