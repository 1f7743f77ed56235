/** Random news copy: lines of the kind that newslint reads, clean and dirty, torn and glued, and text that nobody would write. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const SEEDS = join(__dirname, '../../seeds');
const seedLines = readdirSync(SEEDS).flatMap((name) => readFileSync(join(SEEDS, name), 'utf8').split(/\r\n|\n|\r/));

const LEFTOVERS = [
  '{{#rendered}} {{/rendered}}', '{{title', '{% if x %}', '<%= name %>', '${name}', '*|FNAME|*', '%%first%%', '[caption id="a"]', '[/caption]', '<b>', '<!-- x', '&nbsp;', '&amp;amp;',
  'â€™', 'Ã¢Â€Â™', '\ufffd', 'CLICK HERE', 'READ MORE: Bridge closed', 'Advertisement', 'TK', 'lorem ipsum', '(RELATED: A bridge too far)', 'Sign up for our newsletter', 'saidJones', 'window.ads = [];',
];
const MARKS = ['"', '“', '”', "'", '‘', '’', '«', '»', '„', '``', '″', '"“', ',”', '.”', '?"', ' "', '" '];
const STRANGE = ['\ud800', '\udc00', '😀', '\u202e', '\u200b', '\u0000', '\u2028', '\ufeff', 'א', 'ا', '\u0301', 'ﬁ', '\t', '  ', '\u00a0'];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...seedLines) },
  { weight: 3, arbitrary: fc.constantFrom(...LEFTOVERS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(' said Ann Lee.', ' he said. ', 'Mayor Ann Lee', ' told reporters, ', ': ', ', ', '. ') },
);
const line = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));

/** A text of up to twelve lines, its line endings mixed. */
export const arbitraryCopy = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r')), { maxLength: 12 })
  .map((lines) => lines.map(([text, ending]) => text + ending).join(''));

/** The same, with LF alone. */
export const arbitraryLfCopy = arbitraryCopy.map((text) => text.replace(/\r\n?/g, '\n'));

/** What somebody types over a stretch of a text: where it starts and how much it takes, as shares of the text, and what it puts there. */
export const arbitraryChange = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), text: fc.oneof(fc.constant(''), piece, fc.constantFrom('\n', '\n\n')) });
