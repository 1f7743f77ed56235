/** What a block that belongs to the story is in it: headline, standfirst, body, subhead, caption, credit, data. */
import type { Block, Role } from '../types';
import { perBlock } from '../memo';
import { shapeOf } from './shape';

/** The role of a block that is not junk; `place` counts the story's blocks before it, `next` is the story's block after it. */
export function storyRole(block: Block, place: number, next: Block | undefined, before: Role | undefined): Role {
  const { text, words, ended, title, capitals } = shapeOf(block);
  if (isCaption(block)) return 'caption';
  if (isCredit(block, place, next === undefined)) return 'credit';
  if (isData(block)) return 'data';
  if (place === 0 && title && next !== undefined) return 'headline';
  if (before === 'headline' && title && words >= 5) return 'standfirst';
  // A mark without its partner belongs to a sentence that the next line ends.
  if (title && next !== undefined && words <= 14 && !/^["]/.test(text) && text.split('"').length % 2 === 1 && (!ended || words <= 12) && (capitals || /^['\p{Upper}\p{N}]/u.test(text))) return 'subhead';
  return 'body';
}

const AGENCY = "(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|iStock|Alamy|PA|Rex|Pool|AAP|Anadolu|Xinhua|UPI|TNS|File|NurPhoto|Handout|Courtesy|Photo|Photograph|Image|Images|Credit|via|NPR|CNN|Fox News|BBC|Wikimedia|Flickr|Screengrab|Screenshot|YouTube|Twitter|Facebook|Instagram|Pixabay|Dreamstime|Unsplash)";
/** A photographer, an agency, a collection: capitalised words and what joins them. */
const NAME = "(?:\\p{Upper}[\\p{Alpha}'-]*(?:\\.\\p{Alpha}[\\p{Alpha}'-]*)*\\.?|and|by|for|of|the|via|de|von)";
const NAMES_TO_END = `(?:${NAME}(?!\\p{Alpha}))?(?:[ ,/|]{1,3}${NAME}(?!\\p{Alpha})){0,8}`;
/** `(AP Photo/Ana Cole, File)`; but `(CNN)` says where it was read. `| REUTERS`, which a page may run into what comes after it. */
const CREDITED_APART = new RegExp(`(?:\\( ?(?!(?:NPR|CNN|Fox News|BBC|Bloomberg)\\))${AGENCY}(?!\\p{Alpha})(?: photos?:)?${NAMES_TO_END}\\)|[|] ?${AGENCY}(?!\\p{Alpha})[^()]{0,80})[).]*$`, 'u');
/** `Ana Cole/Getty Images`, `REUTERS/Ana Cole`, `courtesy of Ana Cole`: only names follow, or a sentence goes on (`A Gazette/CNN poll showed`). */
const CREDITED_PLAINLY = new RegExp(`(?:[/|] ?${AGENCY}(?!\\p{Alpha})|(?<!\\p{Alpha})${AGENCY}[/|]|[Pp]hoto courtesy of|(?<=[.!?"] {1,3})Courtesy(?: of)?)${NAMES_TO_END}[).]*$`, 'u');
/** `AP Photo`, `Reuters photo: Ana Cole`; no full stop comes after these. */
const CREDITED_OPENLY = /(?<!\p{Alpha})(?:(?:AP|AFP|EPA|UPI|AAP|Getty|Reuters|REUTERS)(?: Images)? [Pp]hotos?(?!\p{Alpha})[^()./]{0,60}|via (?:AP|AFP|Getty|Reuters|REUTERS)(?!\p{Alpha})[^()./]{0,30}|(?:Getty|AP) Images)$/u;
const CAPTION_START = /^(?:Image caption|Image copyright|Media caption|FILE PHOTO|FILE ?-|PHOTO ?:|Photo ?:|Pictured|ARCHIVO|In this [^.]{3,60} (?:photo|image)|[^.]{3,60}\/(?:AP|AFP|Reuters|Getty Images|EPA)(?:\/File)? [\p{Upper}"])/u;

const isCaption = perBlock((block): boolean => {
  const { text, end, words } = shapeOf(block);
  if (words < 4 || words > 110) return false;
  if ((/^[\p{Upper}]/u.test(text) && CAPTION_START.test(text.slice(0, 160))) || /Photograph: |REUTERS\/\p{Upper}|Photo: |, pictured/u.test(end)) return true;
  const last = block.masked.slice(-CREDIT).trimEnd();
  if (!/[).\p{Alpha}]$/u.test(last)) return false;
  return (/[(|]/.test(last) && CREDITED_APART.test(last)) || (MAY_CREDIT.test(end) && (CREDITED_PLAINLY.test(end) || CREDITED_OPENLY.test(end)));
});

/** What none of these is without; most paragraphs have none of it near their end. */
const MAY_CREDIT = /[|/]|ourtesy|[Pp]hoto|via |Images/;

/** No credit is longer, in characters. */
const CREDIT = 120;

/** What says of the piece itself, in so many words, who made it, when it appeared or what was wrong in it. */
const SPEAKS_OF_ITSELF =
  /(?:contributed to (?:this|the) (?:report|reporting|story|article|column|piece)|contributed (?:reporting|research)|(?:reporters?|writers?|staff|correspondents?|bureaus?|agenc(?:y|ies)) (?:[^.]{0,60} )?contributed\.?$|^contributing:|^write to .{3,80} at |^(?:updated|published|posted|originally published|last updated)[: ]{1,2}(?:(?:on|at) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|\p{N}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{Alpha}*\.? \p{N})|^(?:corrections?|clarifications?|amplifications?)(?:(?: ?&| and) (?:corrections?|clarifications?|amplifications?))?(?::| appended| -| {2}|$)|^updates? {2}|^editors?'s?'? note|^this (?:story|article|post|report) (?:has been|was|will be|is being) (?:updated|corrected|first published|originally published|written|reported|supported|produced|edited)|^with (?:reporting|files|post wires)|with reporting by|(?:^|(?:contains|includes) )material from the associated press|wire service reports|^note: this story)/iu;
/** A form that may open any sentence as well: names have to stand behind it. */
const BYLINE = /^(?:-{1,2} ?)?(?:(?:additional )?(?:reporting|editing|writing|compiled|edited|written|produced|photographs?|video|illustrations?) )?by \p{Upper}|^updates? |^(?:originally )?(?:updated|published|posted)(?!\p{Alpha})|^(?:\p{Upper}[\p{Alpha}.'-]*,? ){1,4}(?:reported|contributed)(?: from|\.?$)|contributed\.?$/iu;
const BIO = /^(?:["'-]+ ?)?(?:the (?:writer|author)|(?:\p{Upper}[\p{Alpha}.'-]*,? ){1,5}(?:and (?:\p{Upper}[\p{Alpha}.'-]*,? ){1,5})?(?:is|are|was|covers|writes|has covered|joined)) .{0,200}(?:reporter|editor|writer|columnist|correspondent|author|professor|fellow|contributor|producer|journalist|host|director|president|senator|member|politics|covers|covering|teaches|book|podcast)/u;

/** Capitalised words with a comma or a space between them, and nothing else. */
const NAMES = /^(?:- ?)?\p{Upper}[\p{Alpha}.'-]*(?:(?:, |,| )\p{Upper}[\p{Alpha}.'-]*){0,4}(?:, |,| )?$/u;

const isSigned = perBlock((block): boolean => {
  const { text, words, ended } = shapeOf(block);
  return SPEAKS_OF_ITSELF.test(text) || (BYLINE.test(text) && (words <= SHORTEST_SENTENCE || !ended || !isProse(text)));
});

/** Fewer words than these are hardly a sentence of the story. */
const SHORTEST_SENTENCE = 5;

/** Most of its words are in small letters; of a credit, most are names. */
function isProse(text: string): boolean {
  const words = text.split(' ').filter((word) => /^["'(]?\p{Alpha}/u.test(word));
  return words.filter((word) => /^["'(]?\p{Lower}/u.test(word)).length * 2 > words.length;
}

function isCredit(block: Block, place: number, last: boolean): boolean {
  const { text, words } = shapeOf(block);
  if (words > 90) return false;
  if (isSigned(block)) return true;
  if ((last || place > 5) && words >= 5 && BIO.test(text)) return last;
  return words <= 5 && place <= 3 && place !== 0 && NAMES.test(text) && (text.match(/\p{Upper}/gu)?.length ?? 0) >= 2;
}

/** Scores, polls, tables: figures between words, and no sentence. */
const isData = perBlock((block): boolean => {
  const { text } = shapeOf(block);
  if (text.length >= 200 || /[.!?]["']?$/u.test(text)) return false;
  const figures = text.match(/\p{N}[\p{N}.,:%]*/gu)?.length ?? 0;
  return figures >= 3 && figures * 14 > text.length;
});
