/** A text in the shape that phrases are written for: straight quotes, hyphens, plain spaces; of equal length, so that offsets hold. */

/** Brackets, bullets and other ornaments become spaces: a phrase is the same in them. */
export function normal(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/''/g, '" ')
    .replace(/[–—−]/g, '-')
    .replace(/…/g, '.')
    .replace(/[()[\]|•·▪■●◆▸►▶→«»>*~]|[^\S ]/g, ' ');
}

/** All that is changed: a plain line stays as it is. */
const ODD = /[^ -~]|[`()[\]|>*~]|''/;

/** In lower case and of equal length: the dotted capital I is the one letter whose lower case is longer. Patterns that ignore case take far longer to compile. */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
