/** The segments of a paragraph: its sentences, and the stretches that a page ran together without a full stop. */
import type { Span } from '../types';

/** A full stop before a capital; or, where a space was lost, between a small letter and a capitalised word. */
const STOP = /[.!?]["']?(?: +(?=["']?[\p{Upper}\p{N}@#])|(?<=\p{Lower}.)(?=\p{Upper}\p{Lower}+ ))/gu;

/** A full stop ends no sentence after an initial or one of these. */
const ABBREVIATED = /(?:^|[^\p{Alpha}])(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|St|No|vs|Jr|Sr|Prof|Rev|Hon|Inc|Co|Corp|\p{Upper})\.$/u;

/** … but after these it may, and does where the next word has no other cause for its capital. */
const OF_FIRMS = /(?:^|[^\p{Alpha}])(?:Jr|Sr|Inc|Co|Corp)\.$/u;
const BEGINS = /^(?:The|To|For|He|She|They|It|In|This|Read|Sign|Click) /u;

/** Call words that a page sets in capitals in the middle of a line that has no full stop: "Playbook newsletter Sign up today …". */
const HEAD =
  / (?:Sign [Uu]p|SIGN UP|Subscribe|SUBSCRIBE|Click [Hh]ere|CLICK HERE|By (?:signing|subscribing|clicking|providing|entering|submitting)|Email Sign|Enter [Yy]our|Follow (?:us|me|him|her|@)|Please enter|Thank [Yy]ou [Ff]or|You can unsubscribe|Manage Newsletters|Listen to|Watch [Nn]ow|Log [Ii]n|Privacy [Pp]olicy|Media caption|Image caption|Download [Tt]he|Are you|Help make|Continue reading|Read [Mm]ore|RELATED:|WATCH:|Get (?:the|our|updates|breaking|daily|free)|Be the first|Don't miss|Chip in|Donate)(?![\p{Alpha}])/gu;

/** After these the sentence is not over: "… and tell others to SUBSCRIBE!", "TUNE IN: Don't miss …" */
const UNFINISHED = /(?:^|[^\p{Alpha}])(?:to|and|or|the|an?|of|for|with|by|not|please|must|should|will|can|could|would|may|might|you|we|they|who|that) *$|\p{Upper}: *$/u;
/** What a call is for, said before it: "To read more of their reports - Click Here Now." */
const LEAD_IN = /^ *(?:To|For) [^.!?"]{3,100}[-,] *$/u;

/** The segments of a text that `normal` has prepared, each without the white space around it, none empty. */
export function segmentsOf(text: string): Span[] {
  const segments: Span[] = [];
  let start = 0;
  const calls = new Set(heads(text));
  for (const cut of [...stops(text), ...calls].sort((one, other) => one - other)) {
    if (calls.has(cut) && LEAD_IN.test(text.slice(start, cut))) continue;
    add(segments, text, start, cut);
    start = cut;
  }
  add(segments, text, start, text.length);
  return segments;
}

/** Where a sentence ends, its closing punctuation included. */
function stops(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index + 1);
    const end = match.index + match[0].length;
    if (!ABBREVIATED.test(before) || (OF_FIRMS.test(before) && BEGINS.test(text.slice(end, end + 6)))) ends.push(match.index + match[0].trimEnd().length);
  }
  return ends;
}

/** Where a call begins without a full stop before it. */
function heads(text: string): number[] {
  return Array.from(text.matchAll(HEAD), ({ index }) => index).filter((index) => !UNFINISHED.test(text.slice(Math.max(0, index - 8), index)));
}

function add(segments: Span[], text: string, from: number, to: number): void {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (start < end) segments.push({ start, end });
}
