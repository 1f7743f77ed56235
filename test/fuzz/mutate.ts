/** Copy gone wrong in the ways that copy goes wrong: pieces lost, doubled, moved, glued; machine leftovers and strange characters put in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Random = () => number;

const SEEDS = join(process.cwd(), 'seeds');
const seeds = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));

const PIECES = [
  '"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', '{{', '}}', '{%', '%}', '<%', '<', '>', '<!--', '-->', '[', ']', '[caption', '[/caption]', '&', '&amp;', '*|', '|*', '${', '%%',
  'â€™', 'Ã¢Â€Â™', 'Â ', '\ufffd', '\r', '\n', '\r\n', '\n\n', '\u2028', '\u0000', '\ud800', '\udc00', '😀', '\u202e', '\u200b', '\ufeff', '\u0301', '\u00a0', '\t', '   ', 'İ', 'ß',
  'TK', 'READ MORE', 'Click here to', 'Advertisement', ' said', ' he said.', 'Mayor Ann Lee', ': ', '. ', '— ', '```', '---\n', '# ', '<p>', '</p>', '<script>', '<!-- newslint-disable-next-line -->',
];

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const [item] = items.slice(Math.floor(random() * items.length)) as [Item]; // none of the lists is empty
  return item;
}

/** A seed, changed up to a dozen times. */
export function mutatedArticle(random: Random): string {
  let text = pick(seeds, random);
  for (let times = Math.floor(random() * 12); times > 0; times--) text = mutated(text, random);
  return text;
}

/** The text, changed once. */
export function mutated(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const end = Math.min(text.length, at + Math.floor(random() ** 3 * 400));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(at, end).repeat(1 + Math.floor(random() ** 4 * 40)) + text.slice(end);
    case 2:
      return text.slice(0, at) + pick(PIECES, random).repeat(1 + Math.floor(random() ** 5 * 200)) + text.slice(at);
    case 3:
      return text.slice(0, at) + pick(seeds, random).slice(Math.floor(random() * 400), 400 + Math.floor(random() * 800)) + text.slice(at);
    case 4:
      return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(at + 1);
    default:
      return text.slice(at, end) + text.slice(0, at) + text.slice(end);
  }
}
