/** Labels that introduce another story: "RELATED: …", "READ MORE:", "Watch: …". */
import { lowerCase } from './normal';
const LABEL_WORDS =
  'related|related stories|related story|related article|related articles|related video|related coverage|related content|related links|read more|more|read also|also read|read this|read next|read it|read|read the story|see also|also see|see|see more|see related|more on this|more on this story|more from|watch|watch live|watch now|watch video|watch the video|video|videos|photos|photo gallery|photo galleries|gallery|slideshow|in pictures|in photos|pictures|listen|podcast|special coverage|full coverage|complete coverage|special report|live updates|live blog|now watch|don\'t miss|don\'t miss this|must see|must-see|must read|must-read|must watch|go deeper|icymi|in case you missed it|trending|interactive|interactive graphic|interactive map|explainer|quiz|poll|urgent|you may like|you might like|recommended|recommended reading|suggested|suggested reading|editor\'s pick|editors\' picks|also on {1,2}(?!the )[\\p{Alpha} ]{2,25}|also from {1,2}[\\p{Alpha} ]{2,25}|more on {1,2}[\\p{Alpha} .\']{2,40}|more from {1,2}[\\p{Alpha} .\']{2,40}|relevant|did you see|learn more|further reading|for more|from our archives|from the archives|from the magazine|start the day smarter|sign up|newsletter|opinion newsletter|click here|click|bonus|exclusive interview|the latest|latest|earlier|keep reading|continue reading|up next|next|related reading|web extra|on the web|compare|link|links|source link|read full story|the story';

const LABELLED = new RegExp(`^[^\\p{Alpha}\\p{N}"'@]*(?:${LABEL_WORDS}) *(?::+|-(?= )| - | >) *(?<title>.*)$`, 'su');
/** Sentence-case labels that take no colon are told by what follows: a headline that starts with a capital. */
const RUN_ON = /^(?:Read [Mm]ore|READ MORE|RELATED|Related|SEE ALSO|[Ss]ee [Aa]lso|READ ALSO|Also [Rr]ead|More [Oo]n [Tt]his\.*|Recommended|(?:WATCH|LISTEN|READ|VIDEO|PHOTOS) {2}) +(?<title>["'\p{Upper}\p{N}].*)$/su;
/** The Guardian's way: the headline first, the link's words last. */
const TRAILING = /^(?<title>.{12,220}[^.!:,]) +(?:Read [Mm]ore|READ MORE)\W*$/su;

export interface Label {
  /** What it introduces; empty where the headlines stand in lines of their own. */
  readonly title: string;
}

/** The label that a line begins or ends with, if it is nothing but a label and a headline. The line is as `normal` gives it. */
export function labelOf(words: string): Label | undefined {
  const labelled = LABELLED.exec(lowerCase(words));
  if (labelled !== null) {
    const title = words.slice(words.length - (labelled.groups?.title ?? '').length).trim();
    return /^\p{Lower}.*[^.]\.$/su.test(title) || isProse(title) ? undefined : { title };
  }
  const match = RUN_ON.exec(words) ?? (/read more/i.test(words.slice(-16)) ? TRAILING.exec(words) : null);
  return match === null ? undefined : { title: match.groups?.title?.trim() ?? '' };
}

/** More words than a headline that ends in a full stop has. */
const LONGEST_SENTENCE = 25;

/** What happens to begin as a label does: a long sentence or several, somebody's words, the figures of a poll. */
function isProse(title: string): boolean {
  return /^"[^"]{40,}[.,!?]"|\p{N}% .*\p{N}%/u.test(title) || (/[^.]\.["']?$/u.test(title) && title.split(' ').length > LONGEST_SENTENCE);
}
