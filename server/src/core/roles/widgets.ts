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
  const words = text.toLowerCase().match(/[\p{Alpha}\p{N}+-]+/gu) ?? [];
  return words.length >= 2 && words.length <= 30 && words.every((word) => BUTTONS.has(word) || BETWEEN.has(word) || /^\p{N}+$/u.test(word)) && words.filter((word) => BUTTONS.has(word)).length * 3 >= words.length;
}

/** Words of menus, tools and lists of links: titles made of nothing else, with one among them that proves it, are labels of the page. */
const LABEL_PROOF = new Set(
  'view load reload loading print embed bookmark bookmarks bookmarked login logout signup refresh swipe jump autoplay captcha notifications newsletters newsletter alerts trending download pdf font select popover unmute playlist carousel slideshow click copy copied share unsubscribe subscribe permissions reprints widget viewed shared emailed commented manage explore accepting forgot modal cookies cookie javascript preferences shop homepage sitemap menu navigation'.split(' '),
);
const LABEL_WORDS = new Set(
  'a access an all and any article articles as at audio back below browser buttons by choose clear close code comment comments contact content contents continue continuing copyright custom customize cut default deny edit email enable disable allow allowed accept accepting agree without disagree enter episode episodes exit expand explore feed feeds find first footer for free from full gallery get go guide header headlines help here hide image images in index input inside into it item items join language larger large last later latest left less license link links list listen live log main manage me media medium more most my new news next no normal not now of off ok on once online only open offers options or other our out page pages password username photo photos pictures play player popular post posts previous price prices privacy policy read reader readers reading recent recipe register related remove removed report republish reset resize results right rights save saved screen search section sections see send services session set settings show sign site size skip small smaller speed standard stop stories story submit suggested tab tags terms text this to type today too tool tools top topic topics transcript turn up update updated updates use user version very via video videos voice volume watch web website week what with window you your images allowed turn push desktop mobile browser'.split(' '),
);
/** A label has so many words at most. */
const LONGEST_LABEL = 8;

/** The whole text is a label of the page: a title, made of the words of menus and tools. */
export function isPageLabel(text: string): boolean {
  if (text.length > 60 || /[.!,"]|^\P{Alpha}*\p{Lower}/u.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{Alpha}\p{N}'-]+/gu) ?? [];
  return words.length >= 2 && words.length <= LONGEST_LABEL && words.some((word) => LABEL_PROOF.has(word)) && words.every((word) => LABEL_PROOF.has(word) || LABEL_WORDS.has(word) || /^\p{N}+$/u.test(word));
}

/** A player's title with its length (`Listen · 3:37 3:37`), a page's number, or a gallery whose captions and counters were run together. Cheap enough for every paragraph. */
export function isPlayer(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last < 0x30 || last > 0x39) return isGallery(text);
  return /(?:^| )Listen[ ·•]+\p{N}{1,2}:\p{N}{2}(?: +\p{N}{1,2}:\p{N}{2})?$/u.test(text.slice(-30)) || (text.length >= 12 && text.length <= 20 && /^\p{N}+$/u.test(text)) || isGallery(text);
}

function isGallery(text: string): boolean {
  return text.startsWith('Photos: ') && text.split(/Hide Caption \p{N}{1,3} of \p{N}{1,3}/u, 4).length === 4;
}

const BEFORE_CAPTION =
  /^\W*(?:(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share|Tweet|Print|E-?mail)(?: +(?:Facebook|Twitter|Pinterest|LinkedIn|WhatsApp|Email|Share|Tweet|Print|E-?mail|Reddit|Google\+)){1,8}|(?:Media playback is (?:un|not )supported on (?:your|this) device *)(?:Media caption)?|Image copyright .{2,40}? Image caption|Image copyright(?= +\p{Upper}[^.!?]{1,40}$)|Image caption|Media caption|Enlarge this image(?: toggle caption| hide caption)?|(?:hide caption )?toggle caption|Hide caption(?= +\p{Upper})|Enlarge Image|Enlarge \/|CLOSE(?= +(?:\p{Upper}[\p{Lower}' ]|(?:\p{Upper}{2,} ){1,3}\p{Lower}|\p{Upper}+(?: \p{Upper}+){0,2}'s ))|View photos?|Play [Vv]ideo|Expand \/ (?:Collapse|Contract)|Skip in Skip x Embed x Share(?: CLOSE)?|Slideshow \( *\p{N}+ Images *\))(?: +|$)/su;

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
  return words.length < 60 && /^[^.!?]*(?:\/|Getty|AP|AFP|Reuters|EPA|PA Media|Alamy|Shutterstock|Rex Features)[^.!?]*$/u.test(words) && words.split(/ +/u).length <= 6;
}
