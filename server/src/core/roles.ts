/** Paragraph → role: what it is in the article, from its own words, its shape and its neighbours. */
import { perObject } from './memo';
import type { Block, Genre, Junk, Role } from './types';

export interface AssignedRole {
  readonly role: Role;
  readonly junk?: Junk;
}

/** One role for each block, in order. */
export function assignRoles(blocks: readonly Block[], _genre: Genre): readonly AssignedRole[] {
  return blocks.map(roleByWords);
}

const AD_MARKER = /^(?:advertisement|story continues below(?: advertisement)?|story continued below|continue reading below)\.?$/i;
const APP_PLUG = /^click here (?:to get|for) the .{1,40} app\.?$/i;

const roleByWords = perObject(({ masked }: Block): AssignedRole => {
  const words = masked.trim();
  if (/^(?:\{\{[^{}]{0,200}\}\}\s*)+$/.test(words)) return { role: 'debris' };
  if (AD_MARKER.test(words)) return { role: 'promo', junk: { rule: 'ad-marker', what: 'an ad marker', certain: true } };
  if (APP_PLUG.test(words)) return { role: 'promo', junk: { rule: 'promo-line', what: 'an app plug', certain: true } };
  return { role: 'body' };
});
