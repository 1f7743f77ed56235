/** Share bars, players and captions' buttons, told by their vocabulary: a line, or the beginning of one, with no other words in it. */
import type { Span } from '../types';

/** Words that prove a bar of buttons where nothing but button words stand beside them. */
const BUTTONS = new Set(
  'facebook twitter pinterest linkedin whatsapp reddit flipboard tumblr telegram messenger google+ email e-mail print share shares tweet tweets pin pocket buffer embed toggle caption slideshow gift giftoutline outlinegift comment comments copied'.split(' '),
);
/** Words that stand between them. */
const BETWEEN = new Set(
  'this article story item page post via by on to save saved listen close skip in x play pause mute video audio download transcript more options hide show view enlarge image images expand contract collapse photos photo gallery copy link via icon loading next prev previous fullscreen full screen settings cancel sms instagram youtube min read 0 outline your stories add with opens new window a new tab end of carousel replay up'.split(' '),
);

/** The whole text is a bar of buttons. `text` is as `normal` gives it. */
export function isButtons(text: string): boolean {
  if (text.length > 200 || text.includes(',') || /\S\/\S/.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}+-]+/gu) ?? [];
  return words.length >= 2 && words.length <= 30 && words.every((word) => BUTTONS.has(word) || BETWEEN.has(word) || /^\p{N}+$/u.test(word)) && words.filter((word) => BUTTONS.has(word)).length * 3 >= words.length;
}

const BEFORE_CAPTION =
  /^\W*(?:(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share|Tweet|Print|E-?mail)(?: +(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share|Tweet|Print|E-?mail|Reddit|Google\+)){1,8}|(?:Media playback is (?:un|not )supported on (?:your|this) device *)(?:Media caption)?|Image copyright .{2,40}? Image caption|Image caption|Media caption|Enlarge this image(?: toggle caption| hide caption)?|(?:hide caption )?toggle caption|Enlarge Image|View photos?|Play [Vv]ideo|Expand \/ (?:Collapse|Contract)|Skip in Skip x Embed x Share(?: CLOSE)?|Slideshow \( *\p{N}+ Images *\))(?: +|$)/su;

/** The buttons that stand before a caption, or undefined. */
export function buttonsBefore(text: string): Span | undefined {
  const match = BEFORE_CAPTION.exec(text);
  if (match === null) return undefined;
  const start = match[0].length - match[0].trimStart().length;
  return { start, end: match[0].trimEnd().length };
}

/** What is left after the buttons is a credit alone, perhaps said twice: the picture and its caption are gone. */
export function isBareCredit(rest: string): boolean {
  const words = rest.trim();
  if (words === '') return true;
  const half = (words.length - 1) / 2;
  if (Number.isInteger(half) && words.charAt(half) === ' ' && words.slice(0, half) === words.slice(half + 1)) return true;
  return words.length < 60 && /^[^.!?]*(?:\/|Getty|AP|AFP|Reuters|EPA)[^.!?]*$/u.test(words) && words.split(/ +/u).length <= 6;
}
