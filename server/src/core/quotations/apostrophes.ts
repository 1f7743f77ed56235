/** Which single marks are apostrophes: where letters or a century are left out at the head of a word, and where a plural owns something. */

/** Words that begin with an apostrophe in news copy, and clitics that a tokeniser has cut off their word. */
const ELIDED = /(?:\d\ds?|n|tis|twas|twere|twill|em|er|im|til|till|cause|cos|cuz|coz|bout|round|neath|tween|nother|nuff|fore|gainst|s|t|d|m|re|ve|ll)(?![\p{Alpha}\p{N}])/iuy;

/** True when the letters from `at` are a word that has lost its head: '90s, rock 'n' roll, 'em. */
export function isElision(text: string, at: number): boolean {
  ELIDED.lastIndex = at;
  return ELIDED.test(text);
}

/** True when the mark at `at` is the second one of rock 'n' roll. */
export function endsElision(text: string, at: number): boolean {
  return /^['‘’`´′][nN]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** A mark after these may as well be the apostrophe of a plural that owns something (workers' rights) or of a dropped g (goin' on). */
export function mayOwn(text: string, at: number): boolean {
  return /[sS]$|[iI]n$/u.test(text.slice(Math.max(0, at - 2), at));
}
