/** How pages speak to their readers, whatever the outlet, and how a story may sound like them. */
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../server/src/core/packs/phrase';
import { addressOf } from '../../server/src/core/roles/address';
import { findingsIn } from '../support/lint';

const kindOf = (segment: string): string | undefined => addressOf(segment, wordsOf(segment));
const STORY = 'The council voted on Monday to close the pier for good, ending a fight of four years over its pillars.';
const MORE_STORY = 'The ferry will run twice an hour from June, and the harbor master asked for a second boat.';
const flagged = (line: string): boolean => findingsIn([STORY, line, MORE_STORY].join('\n')).length > 0;

describe('an order about the page’s own things is the page’s', () => {
  test.each([
    ['Never miss a story, sign up for the free newsletter of the Harbor Post', 'newsletter'],
    ['Gain unlimited access to every edition', 'subscription'],
    ['Join our WhatsApp channel', 'follow'],
    ['Save articles for later', 'pointer'],
    ['Stay across the latest', 'pointer'],
    ['Support coastal journalism', 'donation'],
    ['Visit our site', 'pointer'],
  ])('%s', (segment, kind) => {
    expect(kindOf(segment)).toBe(kind);
  });
});

describe('so is the newsroom’s word about itself to those who read it', () => {
  test.each(['We are giving our subscribers first access to this, and you can give it away.', 'Thank you for relying on us to provide the journalism you can trust.', 'Our journalism needs your help.'])('%s', (segment) => {
    expect(kindOf(segment)).toBeDefined();
  });
});

describe('a story may order, and speak of such things', () => {
  test.each([
    'Read the minutes if you want to know who sold the pier.',
    'Follow the money.',
    'Save the date: the boat fair is on June 3.',
    'Listen to her opinion in the case in which the US sued the port.',
    'Subscribers told you so, the publisher said of our newsletter.',
    'Share prices fell.',
    'Support for the newspaper tax grew.',
    'Watch the boats.',
  ])('%s', (segment) => {
    expect(kindOf(segment)).toBeUndefined();
  });
});

describe('labels made of the words of menus and tools', () => {
  test.each(['Print text only', 'Load more stories', 'Most viewed this week', 'Copy article link', 'Manage options'])('%s', (line) => {
    expect(flagged(line)).toBe(true);
  });

  test.each(['On tap', 'What happens next', 'Top of the hill', 'Shop talk', 'Print is not dead'])('not: %s', (line) => {
    expect(flagged(line)).toBe(false);
  });
});

test('the names of two networks in a row are what is left of a bar of buttons, one alone may be a head', () => {
  expect(findingsIn([STORY, 'Facebook', 'Twitter', MORE_STORY].join('\n')).map(({ rule }) => rule)).toEqual(['widget-text', 'widget-text']);
  expect(flagged('Twitter')).toBe(false);
});

test('a pointer that stands in square brackets alone', () => {
  expect(flagged('[Read “Salt and Other Stories”]')).toBe(true);
  expect(flagged('[Read in the dark by a friend]')).toBe(false);
});
