import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../server/src/core/index';
import { articleOf, findingsIn } from '../support/lint';

/** The role of each paragraph of a text of one paragraph a line. */
function rolesOf(...lines: readonly string[]): readonly Role[] {
  return articleOf(lines.join('\n')).paragraphs.map(({ paragraph }) => paragraph.role);
}

const STORY = 'The council voted on Monday to close the pier for good, ending a fight of four years over its pillars.';
const MORE_STORY = 'The ferry will run twice an hour from June, and the harbor master asked for a second boat.';

describe('the seed article', () => {
  const text = readFileSync(join(__dirname, '../../seeds/000_7ce99eafd4441cc4.txt'), 'utf8');
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;

  test('has one related headline, which a person should look at, and one promo line', () => {
    const found = findingsIn(text).filter(({ category, rule }) => category === 'promo' || rule === 'widget-text');
    expect(found.map(({ rule, span, fixes }) => [rule, lineOf(span.start), fixes[0]?.safe])).toEqual([
      ['related-headline', 12, false],
      ['promo-line', 17, true],
    ]);
  });

  test('opens with its headline and standfirst and ends with its contributors', () => {
    const roles = articleOf(text).paragraphs.map(({ paragraph }) => paragraph.role);
    expect(roles.slice(0, 4)).toEqual(['headline', 'standfirst', 'debris', 'body']);
    expect(roles.at(-1)).toBe('credit');
  });
});

describe('a paragraph has the role that its words, its shape and its neighbours give it', () => {
  test('a headline opens the article and a standfirst may follow', () => {
    expect(rolesOf('Council closes the pier', 'The vote ends a fight of four years over cracked pillars', STORY)).toEqual(['headline', 'standfirst', 'body']);
  });

  test.each([
    'Crowds watch the pier from the shore. (Ann Reyes/AP)',
    'Crowds watch the pier from the shore. (AP Photo/Ann Reyes, File)',
    'Crowds watch the pier from the shore. (Ann Reyes/Hillton Gazette via AP)',
    'Crowds watch the pier from the shore (via YouTube)',
    'Crowds watch the pier from the shore. (Reuters photo: Ann Reyes)',
    'Crowds watch the pier from the shore. REUTERS/Ann Reyes',
    'Crowds watch the pier from the shore.  AP Photo',
    'Crowds watch the pier from the shore. | Getty',
    'Crowds watch the pier from the shore. Photo courtesy of Ann Reyes',
  ])('a caption is told by its credit: %s', (line) => {
    expect(rolesOf(STORY, line, STORY)).toEqual(['body', 'caption', 'body']);
  });

  test.each([
    'Ann Reyes posted the picture on her Facebook page.',
    'The mayor rowed home, Fox News has learned.',
    'Crowds watched the pier as the EPA made its plan.',
    'The crowd was counted in the Hillton Gazette/CNN poll that came in May.',
    'Ann Reyes declared the pier closed via Twitter.',
    'The mayor signed it for the guild of potters (APIC).',
  ])('a sentence that names an agency near its end is no caption: %s', (line) => {
    expect(rolesOf(STORY, line, STORY)).toEqual(['body', 'body', 'body']);
  });

  test('who contributed to a report is a credit, though an agency is among them', () => {
    expect(rolesOf(STORY, MORE_STORY, 'The Associated Press contributed to this report.').at(-1)).toBe('credit');
  });

  test.each([
    'By Ann Reyes, Port Ellis correspondent',
    'Additional reporting by Ann Reyes and Lou Marsh in Port Ellis',
    'Marsh reported from Port Ellis.',
    'Gazette reporters around the bay contributed.',
    'With reporting by The Harbor Post',
    'Published 3:04 p.m. on Tuesday',
    'Updated: May 3, 2031',
    'Correction: The pier is 90 feet long.',
    'Corrections & Amplifications',
    'Update (May 3, 2031): This post has been updated with a comment of the council.',
    'This report contains material from the Associated Press.',
  ])('who made a piece, when, and what was wrong in it is a credit: %s', (line) => {
    expect(rolesOf(STORY, MORE_STORY, line).at(-1)).toBe('credit');
  });

  test.each([
    'By late afternoon, she had rowed across the bay and back again.',
    'By Monday, Reyes said, “the pier will be gone.”',
    'The storms contributed to their losses, Reyes said.',
    'Published during the storm, the report blames the pillars.',
    'Corrections officers rowed to the prison on the island.',
    'The fees that they had contributed went into the pier.',
  ])('a sentence that begins or ends like one is no credit: %s', (line) => {
    expect(rolesOf(STORY, line, MORE_STORY)[1]).toBe('body');
  });

  test('what stands behind the buttons of a picture is its caption, unless it is a paragraph that ran into them', () => {
    for (const line of ['Image copyright AFP Image caption Crowds watched the pier from the shore.', 'Facebook Twitter Pinterest A rower crosses the bay at dawn', 'CLOSE Mayor Ann Reyes rows to work.']) expect(rolesOf(STORY, line, MORE_STORY)[1]).toBe('caption');
    expect(rolesOf(STORY, `toggle caption ${Array.from({ length: 5 }, () => STORY).join(' ')}`, MORE_STORY)[1]).toBe('body');
  });

  test('a short line without a full stop before a paragraph is a subhead', () => {
    expect(rolesOf(STORY, 'What happens next', STORY)).toEqual(['body', 'subhead', 'body']);
  });

  test('the lines of a newsletter widget are one block of junk', () => {
    expect(rolesOf(STORY, 'Sign up for our newsletter', "You'll get three stories a week.", 'By signing up, you agree to our terms.', STORY)).toEqual(['body', 'promo', 'promo', 'boilerplate', 'body']);
  });

  test('the headlines after a label go with it', () => {
    expect(rolesOf(STORY, 'READ MORE:', 'Mayor Buys a Boat', 'Ferry Fares to Rise in Spring', STORY)).toEqual(['body', 'promo', 'promo', 'promo', 'body']);
  });
});

describe('what a page leaves around its story', () => {
  test('the items after a label are links, whether it has a colon or they have bullets', () => {
    expect(rolesOf(STORY, 'Related', '• The Harbor Papers: All of Them', '• How the Pier Was Lost', MORE_STORY)).toEqual(['body', 'promo', 'promo', 'promo', 'body']);
    expect(rolesOf(STORY, 'Also see:', '- How the pier was lost to the sea', '- Who built the pier', MORE_STORY)).toEqual(['body', 'promo', 'promo', 'promo', 'body']);
    expect(rolesOf(STORY, 'Earlier:', 'Mayor Buys a Boat', '— With assistance by Ann Reyes and Lou Marsh').at(-1)).not.toBe('promo');
    expect(rolesOf(STORY, 'Related', 'What happens next to the pier', MORE_STORY)[2]).toBe('subhead');
    expect(rolesOf(STORY, 'Further reading', '— Ann Reyes is the editor of the Harbor Post', MORE_STORY)[2]).not.toBe('promo');
  });

  test('a sentence of the story between two boxes stays, and the blurb of a show goes', () => {
    const sentence = 'If no ferry comes by Tuesday, the race for the pier is open.';
    expect(rolesOf(STORY, 'Sign up for our newsletter', sentence, 'Follow us on Twitter.')).toEqual(['body', 'promo', 'body', 'promo']);
    expect(rolesOf(STORY, 'Sign up for our newsletter', 'Three stories in your inbox, every Tuesday.', 'Follow us on Twitter.')[2]).toBe('promo');
    expect(rolesOf(STORY, 'Listen to Today, Explained', sentence, 'Follow us on Twitter.')[2]).toBe('promo');
  });

  test('the line about a writer stays, whatever plug stands behind it', () => {
    for (const line of ['Ann B. Reyes is an editor of the Post. Her new book, How the Pier Was Lost, is available from Tide Press through Amazon. Follow her on Twitter @annreyes.', 'Ann Reyes is a freelance writer and the host of the Tide podcast. You can follow her on Twitter @annreyes.', '— Ann Reyes is a senior editor of the Post. You can write to her by e-mail at ann@example.com. Copyright © 2031 Harbor Content Agency, LLC'])
      expect(['promo', 'boilerplate']).not.toContain(rolesOf(STORY, MORE_STORY, line)[2]);
  });

  test('a note of the desk that sells is no note', () => {
    expect(rolesOf(STORY, "Editor's Note: Want to support Townhall? Join Townhall VIP and use the promo code TIDE.")[1]).toBe('promo');
    expect(rolesOf(STORY, "Editor's Note: The pier was closed in 2031, not 2030.", MORE_STORY)[1]).toBe('credit');
  });

  test('a label waits for somebody to look at the headlines that only it gives away', () => {
    const safeIn = (...lines: readonly string[]) => findingsIn(lines.join('\n')).map(({ fixes }) => fixes[0]?.safe);
    expect(safeIn(STORY, 'READ MORE:', MORE_STORY)).toEqual([true]);
    expect(safeIn(STORY, 'READ MORE:', 'Mayor Buys a Boat', MORE_STORY)).toEqual([false, false]);
    expect(safeIn(STORY, 'Low Water newsletter', 'Sign up for our morning email and never miss a tide.', MORE_STORY)).toEqual([false, false]);
  });

  test('the tags of an article follow the first of them', () => {
    expect(rolesOf(STORY, 'This article tagged under: Harbor', 'Ferries', '2012 Floods')).toEqual(['body', 'debris', 'debris', 'debris']);
  });

  test('a player’s title stands beside the same title with its length', () => {
    expect(rolesOf(STORY, 'Mayor: We are wet', 'Mayor: We are wet 02:15', 'Mayor: We are wet', MORE_STORY)).toEqual(['body', 'debris', 'debris', 'debris', 'body']);
    expect(rolesOf(STORY, 'Doors of the pier open 10:30', MORE_STORY)[1]).toBe('subhead');
    expect(rolesOf(STORY, 'The pier in the flood', 'Photos: The pier in the flood', MORE_STORY)).toEqual(['body', 'debris', 'promo', 'body']);
  });

  test('an audio player, the number of a page and a gallery run together are debris', () => {
    const gallery = 'Photos: The pier The pier at dawn. Hide Caption 1 of 3 Photos: The pier A rower. Hide Caption 2 of 3 Photos: The pier The end. Hide Caption 3 of 3';
    for (const line of ['Ferries Run Late In The Fog Listen · 3:37 3:37', '190115174737214', gallery, 'Share All sharing options for: The pier, explained']) expect(rolesOf(STORY, line, MORE_STORY)[1]).toBe('debris');
    expect(rolesOf(STORY, 'Why Nobody Would Listen', MORE_STORY)[1]).not.toBe('debris');
  });

  test('a column’s headline says that it is opinion', () => {
    expect(rolesOf(STORY, 'Opinion: Why I row to work', MORE_STORY)[1]).toBe('promo');
    expect(rolesOf('Opinion: Why I row to work', STORY, MORE_STORY)[0]).toBe('headline');
  });

  test('a label that headlines begin with makes no link of the first line', () => {
    for (const line of ['Poll: Half of the town would row', 'The Latest: Council closes pier', 'WATCH: Mayor rows across the bay', 'Read Live Updates On The Pier Vote']) {
      expect(rolesOf(line, STORY, MORE_STORY)[0]).toBe('headline');
      expect(rolesOf(STORY, line, MORE_STORY)[1]).toBe('promo');
    }
    const newsletter = rolesOf('Good morning, and welcome to The Harbor Report.', 'POLL: HALF WOULD ROW', STORY, 'FERRY LATE AGAIN', MORE_STORY, 'WEATHER', STORY, 'SPORTS', MORE_STORY);
    expect(newsletter[1]).toBe('subhead');
    for (const line of ['RELATED: Mayor buys a boat', 'Watch:', 'Watch the full interview here']) expect(rolesOf(line, STORY, MORE_STORY)[0]).toBe('promo');
  });
});

describe('capitals', () => {
  test('too long for a head are links beside other links, whatever the next paragraph says', () => {
    const next = 'The harbor master quit over the ferry fares, and the mayor said he would find another master by the spring.';
    expect(rolesOf(STORY, 'MAYOR SAYS HE WILL ROW ACROSS THE BAY', MORE_STORY, 'HARBOR MASTER QUITS OVER FERRY FARES, AND MAYOR SEEKS ANOTHER', next)).toEqual(['body', 'promo', 'body', 'promo', 'body']);
  });

  const capitalsIn = (...lines: readonly string[]): readonly string[] => findingsIn(lines.join('\n')).filter(({ rule }) => rule === 'related-headline').map(({ span }) => lines.join('\n').slice(span.start, span.end));

  test('of six words or more between paragraphs are another story’s headline', () => {
    expect(capitalsIn(STORY, 'MAYOR SAYS HE WILL ROW ACROSS THE BAY', MORE_STORY)).toEqual(['MAYOR SAYS HE WILL ROW ACROSS THE BAY']);
  });

  test('of a few words are a section head, unless the outlet sets its links in capitals', () => {
    expect(capitalsIn(STORY, 'MAYOR VOWS TO ROW', MORE_STORY)).toEqual([]);
    expect(capitalsIn(STORY, 'MAYOR VOWS TO ROW', 'The mayor told Fox News that he would swim.')).toEqual(['MAYOR VOWS TO ROW']);
  });

  test('are section heads where an agency that sets its heads so filed the story', () => {
    expect(capitalsIn('PORT ELLIS (Reuters) - The council voted on Monday to close the pier.', 'MAYOR SAYS HE WILL ROW ACROSS THE BAY', MORE_STORY)).toEqual([]);
  });

  test('are section heads where a table of contents lists them in small letters', () => {
    const story = ['MAYOR SAYS HE WILL ROW ACROSS THE BAY', STORY, 'HARBOR MASTER QUITS OVER FERRY FARES', MORE_STORY];
    expect(capitalsIn(STORY, ...story)).not.toEqual([]);
    expect(capitalsIn('Today:', '• Mayor says he will row across the bay', '• Harbor master quits over ferry fares', ...story)).toEqual([]);
  });

  test('are section heads where the paragraphs below take them up', () => {
    const [heads, copy] = [
      ['FERRY FARES WILL DOUBLE IN THE SPRING', 'SEALS RETURN TO THE MARINA AFTER WINTER'],
      ['From spring, ferry passengers pay double the fares of last year.', 'After a hard winter the seals are back in the marina.'],
    ];
    expect(capitalsIn(STORY, heads[0] ?? '', copy[0] ?? '', heads[1] ?? '', copy[1] ?? '')).toEqual([]);
  });
});

describe('rows of headlines in title case', () => {
  const row = ["Mayor Rows to Work After Ferry Is Sold", "'We Are Wet': Rowers Blast Council Over Pier"];

  test('are links without a label between paragraphs of the story', () => {
    expect(rolesOf(STORY, ...row, MORE_STORY)).toEqual(['body', 'promo', 'promo', 'body']);
    expect(rolesOf(STORY, ...row)).toEqual(['body', 'promo', 'promo']);
  });

  test('are not told from one line, from names, from a list that is introduced, or at the head', () => {
    expect(rolesOf(STORY, row[0] ?? '', MORE_STORY)[1]).toBe('subhead');
    expect(rolesOf(STORY, 'Former Mayor of Harbor City Ann Reyes', 'Council Chairman Lou Marsh of the Old Town', MORE_STORY)[1]).not.toBe('promo');
    expect(rolesOf(`${STORY.slice(0, -1)}:`, ...row, MORE_STORY)[1]).not.toBe('promo');
    expect(rolesOf(...row, STORY)).toEqual(['headline', 'standfirst', 'body']);
  });
});

describe('links with a lead-in', () => {
  test('that lost the space after its colon are links whatever the article does', () => {
    expect(rolesOf(STORY, 'Harbor fire:Crews save the old pier', 'July 5:Mayor narrows his search for a boat', "'We are wet':Rowers fault the council", STORY)).toEqual(['body', 'promo', 'promo', 'promo', 'body']);
  });

  test('that kept it are links where the article sets others so', () => {
    const spaced = 'Harbor fire: Crews save the old pier from the flames at dawn';
    expect(rolesOf(STORY, spaced, MORE_STORY, 'Old boats:The fleet is sold', STORY)).toEqual(['body', 'promo', 'body', 'promo', 'body']);
    expect(rolesOf(STORY, spaced, MORE_STORY)).toEqual(['body', 'subhead', 'body']);
  });

  test('begin with the name of a writer', () => {
    expect(rolesOf(STORY, 'Ann Reyes: A better pier is possible', MORE_STORY)).toEqual(['body', 'promo', 'body']);
    expect(rolesOf(STORY, 'Ann Reyes: Harbor City', MORE_STORY)[1]).toBe('subhead');
    const people = ['Ann Reyes', 'Lou Marsh', 'Kim Holt', 'Sam Bell'].flatMap((name) => [`${name}: The rower who lost a boat`, MORE_STORY]);
    expect(rolesOf(STORY, ...people)).not.toContain('promo');
  });

  test('are not told from tickers, times, credits, labels of a list, questions and speech', () => {
    for (const line of ['Stocks in this article I:DHX HARBOR INDEX 27783 +92', 'Doors open 10:30 at the pier', 'Contributing: Ann Reyes, Lou Marsh and Kim Holt of the Post', 'Harbor vs. bay: How many people drown in the two each year?', 'He added: It will be a long row home for all of us'])
      expect(rolesOf(STORY, line, MORE_STORY, 'Old boats:The fleet is sold', STORY)[1]).not.toBe('promo');
    expect(rolesOf(STORY, 'Born: Harbor City', 'Schooling: A degree in rowing from the college on the bay', STORY, 'Old boats:The fleet is sold', STORY)[2]).not.toBe('promo');
  });
});

describe('what belongs to the story is left alone', () => {
  test.each([
    ['an update note', 'Update, March 3: This story was updated to add a comment from the port.'],
    ['a correction', 'Correction: An earlier version of this article misspelled the name of the pier.'],
    ['a contributors’ line', 'Ann Reyes and The Associated Press contributed to this report.'],
    ['a byline', 'By Ann Reyes and Jo Marsh'],
    ['quoted speech that sells', '“Subscribe to our newsletter and follow us on Twitter,” the mayor shouted.'],
    ['a tweet', 'WATCH: The pier is on fire! — Sam Poole (@sampoole) March 3, 2031'],
    ['a story about newsletters', 'Subscribers to the newsletter said they had signed up for it years ago.'],
    ['a court caption', 'STATE OF MAINE v. REYES'],
    ['a score', 'Port Ellis 3, Low Water 1'],
  ])('%s', (_name, line) => {
    expect(findingsIn([STORY, line, MORE_STORY].join('\n')).filter(({ category }) => category !== 'quote')).toEqual([]);
  });
});

test('a sentence between two app plugs is the story’s', () => {
  const plug = 'CLICK HERE TO GET THE DAILY BUGLE APP';
  const { paragraphs } = articleOf(`The council met on Monday.\n${plug}\nThe mayor resigned.\n${plug}\nThe council voted to close the bridge for good.`);
  expect(paragraphs.map(({ paragraph }) => paragraph.role)).toEqual(['body', 'promo', 'body', 'promo', 'body']);
});

test('whoever made a newsletter keeps the line that says so, between its plugs', () => {
  const { paragraphs } = articleOf(['The council met on Monday.', 'Sign up for our newsletter', 'Low Water is compiled by Ann Reyes.', 'Want Low Water in your inbox every day? Sign up here.'].join('\n'));
  expect(paragraphs.map(({ paragraph }) => paragraph.role)[2]).not.toBe('promo');
});

test('a page’s own words before a caption are taken alone', () => {
  const found = findingsIn(`${STORY}\nCLOSE Crowds watch the pier from the shore on Monday.\n${MORE_STORY}`);
  expect(found.map(({ rule, span }) => [rule, span.end - span.start])).toEqual([['widget-text', 'CLOSE'.length]]);
});

test('arrows to the pages before and after are buttons', () => {
  expect(rolesOf(STORY, '« Previous', 'Next »')).toEqual(['body', 'debris', 'debris']);
});

test('an ad may stand between a label and the headlines that it introduces', () => {
  expect(rolesOf(STORY, 'READ MORE:', 'Advertisement', 'Mayor Buys a Boat', 'Ferry Fares to Rise in Spring')).toEqual(['body', 'promo', 'promo', 'promo', 'promo']);
});
