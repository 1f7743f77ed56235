/** The brackets of the phrase notation (see phrase.ts): where a group closes, what its choices are, what a class stands for. */
import { classes } from './classes';

/** The class's words, as the source of a regular expression. */
export function classOf(name: string): string {
  const words = classes[name];
  if (words === undefined) throw new Error(`no class of words is called ${name}`);
  return words;
}

/** A class or choice that holds nothing but words. */
export const PLAIN_WORDS = /^[\p{Alpha} '|-]+$/u;

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Where the group that opens the phrase closes. */
export function closing(phrase: string): number {
  const closers: (string | undefined)[] = [];
  for (let at = 0; at < phrase.length; at++) {
    const character = phrase.charAt(at);
    if (character in CLOSERS) closers.push(CLOSERS[character]);
    else if (character === closers.at(-1)) closers.pop();
    if (closers.length === 0) return at;
  }
  throw new Error(`a group is left open in ${phrase}`);
}

/** The choices of a group, those of groups inside it left whole. */
export function alternatives(inside: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inside.length; at++) {
    const character = inside.charAt(at);
    if (character in CLOSERS) depth++;
    else if (')]}'.includes(character)) depth--;
    else if (character === '|' && depth === 0) {
      choices.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  return [...choices, inside.slice(start)];
}
