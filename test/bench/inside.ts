/** What a process does not show from outside: how often the tagger is asked, and what debris and promo rules cost beside a plain scan. */
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../server/src/core/index';
import { writeArticles, type Articles } from './articles';
import { cpuOf, median } from './measure';
import { countingTagger, lintPlain, onlyRules } from './newslint';
import { atLeast, atMost, rounded, type Section } from './section';

/** A paragraph that holds a double quotation mark, of any shape. */
const QUOTED = /["“”«»„]/u;

export function taggerShare({ texts }: Articles): Section {
  const tagger = countingTagger();
  let quoted = 0;
  for (const text of texts) quoted += lintPlain(text, defaultSettings, tagger).article.paragraphs.filter(({ paragraph }) => QUOTED.test(paragraph.text)).length;
  const share = (100 * tagger.asked()) / quoted;
  return {
    title: 'How often compromise is asked',
    note: `Over ${texts.length.toLocaleString('en-US')} articles, with the rules as shipped.`,
    columns: ['quoted paragraphs', 'questions', 'share'],
    rows: [[String(quoted), String(tagger.asked()), `${rounded(share)} %`]],
    marks: [atMost('share of quoted paragraphs for which compromise is asked', 1.5, share, ' %')],
  };
}

/** What a careful scraper's script looks for, in one pattern: the plainest way to find template tags, markup and plugs. */
const COMBINED = new RegExp(
  [
    String.raw`\{\{[^{}\n]{0,200}\}\}`, String.raw`\{%[^%\n]{0,200}%\}`, String.raw`<%[^%\n]{0,200}%>`, String.raw`\$\{[^{}\n]{0,80}\}`, String.raw`\*\|[A-Z_:]{1,40}\|\*`,
    String.raw`\[\/?(?:caption|embed|gallery|pullquote|video|audio)[^\]\n]{0,200}\]`, String.raw`<\/?[a-z][^<>\n]{0,200}>`, String.raw`<!--`, String.raw`&(?:amp|nbsp|quot|lt|gt|#\d{1,5});`,
    'â€', 'Ã', '\ufffd', 'lorem ipsum', 'click here', 'read more', 'sign up', 'subscribe', 'newsletter', 'follow us', 'download (?:the|our)', 'advertisement', 'continue reading',
    'story continues', 'related:', 'watch:', 'listen:', 'donate', 'share this', 'all rights reserved', 'copyright', 'may not be (?:published|reproduced)', 'enlarge this image', 'image caption',
    'close video', 'terms of (?:use|service)', 'privacy policy', 'cookie', 'comments?$', 'most read', 'more on this',
  ].join('|'),
  'giu',
);

/** What the plain scan finds, and what the rules on debris and promo lines find. */
export const plainScan = (text: string): number => Array.from(text.matchAll(COMBINED)).length;
const junkAlone = onlyRules(({ meta }) => meta.category !== 'quote');
export const junkScan = (text: string): number => lintPlain(text, junkAlone).findings.length;

export function scanBesideRules({ texts }: Articles, rounds: number): Section {
  const paths = writeArticles('articles', texts.slice(0, 1000)).map((stem) => `${stem}.txt`);
  const seconds = { plain: [] as number[], own: [] as number[] };
  let found = { plain: 0, own: 0 };
  for (let round = 0; round < rounds; round++) {
    const scanned = readAll(paths, plainScan);
    const linted = readAll(paths, junkScan);
    seconds.plain.push(scanned.seconds);
    seconds.own.push(linted.seconds);
    found = { plain: scanned.found, own: linted.found };
  }
  const rate = (of: readonly number[]): number => paths.length / median(of);
  return {
    title: 'Debris and promo rules beside one regular expression',
    note: `Reading 1,000 files and looking through them, in one process on one core, warm; ${rounds} rounds, medians.`,
    columns: ['what', 'articles a second', 'found'],
    rows: [
      ['one combined regular expression', rounded(rate(seconds.plain)), String(found.plain)],
      ['every debris and promo rule', rounded(rate(seconds.own)), String(found.own)],
    ],
    marks: [atLeast('debris and promo rules, against the plain scan', 0.333, rate(seconds.own) / rate(seconds.plain), ' ×')],
  };
}

function readAll(paths: readonly string[], look: (text: string) => number): { readonly seconds: number; readonly found: number } {
  let found = 0;
  const milliseconds = cpuOf(() => {
    for (const path of paths) found += look(readFileSync(path, 'utf8'));
  });
  return { seconds: milliseconds / 1000, found };
}
