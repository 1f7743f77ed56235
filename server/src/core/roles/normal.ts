/** A text in the shape that phrases are written for: straight quotes, hyphens, plain spaces; of equal length, so that offsets hold. */

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'", '‘': "'", ʼ: "'", '´': "'", '`': "'",
  '“': '"', '”': '"', '„': '"', '«': '"', '»': ' ',
  '–': '-', '—': '-', '−': '-', '…': '.',
};

/** Brackets, bullets and other ornaments become spaces: a phrase is the same in them. */
export function normal(text: string): string {
  return text.replace(/[’‘ʼ´`“”„«»–—−…()[\]|•·▪■●◆▸►▶→>*~]|[^\S ]/gu, (character) => PLAIN[character] ?? ' ');
}
