/** The articles that everybody reads: other people's where they lie beside the checkout, else our own seeds, varied with a fixed seed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromSeeds } from './stories';

const CORPUS = join(process.cwd(), '../shared/corpus/articles.jsonl');
const FOLDER = join(process.cwd(), 'out/bench');
/** As many as the corpus has. */
const MOST = 4354;

export interface Articles {
  readonly texts: readonly string[];
  readonly origin: string;
}

export function readArticles(): Articles {
  if (!existsSync(CORPUS)) return { texts: Array.from({ length: MOST }, (_, index) => articleFromSeeds(index, 15)), origin: 'made from `seeds/` with a fixed seed' };
  const lines = readFileSync(CORPUS, 'utf8').split('\n').filter((line) => line !== '');
  return { texts: lines.map((line) => (JSON.parse(line) as { readonly text: string }).text), origin: 'American news from many outlets, as a scraper left it' }; // the corpus's own shape
}

/** Writes each text as plain text and as Markdown; answers the paths without their ending. */
export function writeArticles(name: string, texts: readonly string[]): readonly string[] {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  return texts.map((text, index) => {
    const stem = join(folder, String(index).padStart(5, '0'));
    for (const ending of ['.txt', '.md']) writeFileSync(stem + ending, text);
    return stem;
  });
}

/** A text of at least so many characters, article after article. */
export function joined(texts: readonly string[], characters: number): string {
  let length = 0;
  const taken: string[] = [];
  for (let index = 0; length < characters; index++) {
    const text = texts[index % texts.length] ?? '';
    taken.push(text);
    length += text.length + 2;
  }
  return taken.join('\n\n').slice(0, characters);
}

/** One JSON object a line, the articles over and over. */
export function writeJsonLines(name: string, texts: readonly string[], count: number): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, name);
  writeFileSync(path, '');
  for (let at = 0; at < count; at += texts.length) {
    const lines = texts.slice(0, count - at).map((text, index) => `${JSON.stringify({ id: String(at + index), text })}\n`);
    writeFileSync(path, lines.join(''), { flag: 'a' });
  }
  return path;
}
