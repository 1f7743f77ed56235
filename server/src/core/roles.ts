/** Paragraph → role: what it is in the article, from its own words, its shape and its neighbours. */
import { isOnlyDebris } from './debris/index';
import type { Packs } from './packs/choice';
import { capitalLinks } from './roles/capitals';
import { junkOfKind } from './roles/kinds';
import { withNeighbours, type Verdict } from './roles/neighbours';
import { storyRole } from './roles/story';
import { wordsIn } from './roles/words';
import type { Block, Genre, InlineJunk, Junk, Role } from './types';

export interface AssignedRole {
  readonly role: Role;
  readonly junk?: Junk;
  readonly inlineJunk: readonly InlineJunk[];
}

/** One role for each block, in order, by the packs that are on. */
export function assignRoles(blocks: readonly Block[], genre: Genre, packs: Packs): readonly AssignedRole[] {
  const verdicts = withNeighbours(blocks, blocks.map(wordsIn(packs)), genre);
  const links = capitalLinks(blocks, (index) => verdicts[index]?.junk === undefined && verdicts[index]?.keep !== true, genre, packs);
  // What is nothing but debris is no promo line as well, whatever words its tags hold.
  const junk = blocks.map((block, index) => (isOnlyDebris(block) ? undefined : (verdicts[index]?.junk ?? (links.has(index) ? CAPITAL_LINK : undefined))));
  const story = blocks.flatMap((block, index) => (junk[index] === undefined && !isOnlyDebris(block) ? [index] : []));
  const roles = new Map<number, Role>();
  for (const [place, index] of story.entries()) {
    const block = blocks[index];
    if (block !== undefined) roles.set(index, isUnderPicture(block, verdicts[index]) ? 'caption' : storyRole(block, place, blocks[story[place + 1] ?? -1], roles.get(story[place - 1] ?? -1)));
  }
  return blocks.map((block, index) => {
    const found = junk[index];
    const inlineJunk = verdicts[index]?.inline ?? NONE;
    return found === undefined ? { role: isOnlyDebris(block) ? 'debris' : (roles.get(index) ?? 'body'), inlineJunk } : { role: roleOfJunk(found), junk: found, inlineJunk: NONE };
  });
}

const NONE: readonly InlineJunk[] = [];
/** A picture's buttons that stand before more than this were run into a paragraph of the story. */
const LONGEST_CAPTION = 400;

/** What stands behind the buttons of a picture or a player is its caption. */
function isUnderPicture({ masked }: Block, verdict: Verdict | undefined): boolean {
  return masked.length <= LONGEST_CAPTION && verdict?.inline[0]?.rule === junkOfKind.player.rule;
}
const CAPITAL_LINK: Junk = { ...junkOfKind.related, what: 'another story’s headline', certain: false };

function roleOfJunk({ rule }: Junk): Role {
  if (rule === 'boilerplate-line') return 'boilerplate';
  return rule === 'widget-text' ? 'debris' : 'promo';
}
