// Draws findings of the promo rules and of widget-text, or of one rule, from the development articles with a fixed seed, for judging by reading.
//   node test/eval/sweep.mjs [--count 300] [--seed 1] [--rule ID]
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coreModule } from './core.mjs';

const { values: args } = parseArgs({ options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' }, rule: { type: 'string' } } });
const corpus = fileURLToPath(new URL('../../../shared/corpus/articles.jsonl', import.meta.url));

if (!existsSync(corpus)) {
  console.log('The development articles are not beside this checkout; there is nothing to draw from.');
  process.exit(0);
}

const { findingsIn } = await coreModule('sweep', `
  import { lint } from './lint';
  import { defaultSettings } from './config';
  import { rules } from './rules/index';
  const judged = rules.filter(({ meta }) => ${JSON.stringify(args.rule ?? null)} === null ? meta.category === 'promo' || meta.id === 'widget-text' : meta.id === ${JSON.stringify(args.rule ?? null)});
  export const findingsIn = (text) => lint({ text, format: 'plain' }, defaultSettings, judged, () => ({ tag: () => [] })).findings;
`);

const found = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).flatMap((line) => {
  const { id, outlet, text } = JSON.parse(line);
  return findingsIn(text).map(({ rule, span, fixes }) => ({ id, outlet, rule, safe: fixes[0]?.safe ? 'safe' : 'suggested', ...place(text, span) }));
});

/** The finding with the line around it and the beginnings of the lines above and below. */
function place(text, { start, end }) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const lines = (part) => part.split('\n').filter((line) => line.trim() !== '');
  return {
    above: (lines(text.slice(0, from)).at(-1) ?? '').slice(0, 90),
    line: `${text.slice(Math.max(from, start - 60), start)}⟦${text.slice(start, end).slice(0, 240)}⟧${text.slice(end, Math.min(to, end + 40))}`,
    below: (lines(text.slice(to))[0] ?? '').slice(0, 90),
  };
}

/** Mulberry32: the same seed draws the same findings anywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = randomFrom(Number(args.seed));
for (let at = found.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [found[at], found[other]] = [found[other], found[at]];
}
console.log(`${found.length} findings, ${Math.min(found.length, Number(args.count))} drawn with seed ${args.seed}`);
for (const { id, outlet, rule, safe, above, line, below } of found.slice(0, Number(args.count))) console.log(`\n${rule} (${safe}), ${outlet}, ${id}\n    ${above}\n  > ${line}\n    ${below}`);
