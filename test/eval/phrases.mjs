// How many of the phrases that people strip from news text by hand are found: with all packs, and with the generic ones alone.
//   node test/eval/phrases.mjs [--misses]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coreModule } from './core.mjs';

const { values: args } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const list = fileURLToPath(new URL('../../../shared/corpus/junk_phrases.tsv', import.meta.url));

/** Kinds of which no desk would want a linter to say a word: credits, datelines, update notes, separators, embedded posts. */
const STORY_KINDS = new Set(['photo-credit', 'credit', 'update-note', 'dateline', 'separator', 'embed']);
/** Rows of the list, counted from 1 without its head, that were judged to be no junk: bylines, section heads, bios, transcripts' marks, and rows that describe a phrase in place of giving it. */
const STORY_ROWS = new Set([
  7, 15, 96, 97, 98, 112, 115, 157, 159, 192, 256, 260, 288, 300, 303, 336, 364, 381, 405, 409, 445, 448, 516, 517, 525, 584, 586, 601, 610, 612, 613,
  614, 615, 637, 650, 653, 662, 664, 665, 675, 683, 689, 701, 703, 706, 712, 715, 719, 723, 737, 743, 744, 748, 749, 756, 757, 763, 773, 774, 775, 782, 785,
  786, 788, 789, 790, 791, 792, 794, 796, 799, 802, 806, 810, 813, 814, 815, 823, 824, 825, 832, 836, 837, 845, 849, 850, 852, 859, 860, 866, 871, 875,
  876, 877, 880, 882, 885, 886, 895, 898, 900, 901, 904, 905, 906, 907, 908, 909, 910, 911, 929, 931, 932, 934, 935, 940, 941, 942, 955, 958, 965, 969,
  970, 971, 973, 975, 977, 978, 980, 988, 996, 998, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1018, 1019, 1020, 1021, 1023, 1024, 1026, 1038,
  1041, 1043, 1044, 1047, 1048, 1049, 1050, 1054, 1056, 1058, 1059, 1062, 1065, 1066, 1067, 1068, 1070, 1071, 1072, 1073, 1074, 1075, 1084, 1085, 1086,
  1093, 1094, 1098, 1099, 1101, 1102, 1109, 1110, 1112, 1113, 1115, 1116, 1118,
]);

if (!existsSync(list)) {
  console.log('The list of phrases is not beside this checkout; there is nothing to measure.');
  process.exit(0);
}

const { reader, generic, all, isOnlyDebris, debrisIn } = await coreModule('phrases', `
  import { wordsReader } from './roles/words';
  import { genericPacks, outletPacks } from './packs/index';
  import { isOnlyDebris } from './debris/index';
  import { lint } from './lint';
  import { defaultSettings } from './config';
  import { rules } from './rules/index';
  const debris = rules.filter(({ meta }) => meta.category === 'debris');
  const noTagger = () => ({ tag: () => [] });
  export { isOnlyDebris };
  export const debrisIn = (text) => lint({ text, format: 'plain' }, defaultSettings, debris, noTagger).findings.length > 0;
  export const reader = wordsReader;
  export const generic = genericPacks;
  export const all = [...outletPacks, ...genericPacks];
`);

const rows = readFileSync(list, 'utf8').split('\n').slice(1).filter(Boolean).map((line, index) => {
  const [phrase, outlet, kind] = line.split('\t');
  return { row: index + 1, phrase, outlet, kind };
});
const junk = rows.filter(({ row, kind }) => !STORY_KINDS.has(kind) && !STORY_ROWS.has(row));
/** A phrase with something in place of its variable parts. */
const filled = (phrase) => phrase.replaceAll('…@', 'ann@').replaceAll('@…', '@ann').replaceAll('…', 'Ann Reyes').replace(/<name>/giu, 'Ann').replaceAll('<email>', 'ann@example.com').replaceAll('<handle>', 'ann');

for (const [name, packs] of [['all packs', all], ['generic packs only', generic]]) {
  const read = reader(packs);
  const missed = junk.filter(({ phrase }) => {
    const text = filled(phrase);
    const { junk: whole, inline } = read(text);
    return whole === undefined && inline.length === 0 && !isOnlyDebris({ text, masked: text }) && !debrisIn(text);
  });
  console.log(`${name}: ${junk.length - missed.length} of ${junk.length}, ${((junk.length - missed.length) / junk.length).toFixed(3)}`);
  if (args.misses) for (const { row, kind, outlet, phrase } of missed) console.log(`  ${row}\t${kind}\t${outlet}\t${phrase.slice(0, 160)}`);
}
