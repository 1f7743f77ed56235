/** Rules as an editor speaks of them: "3 template tags", not "3 template-tag". Knows no rule: a newsroom's own are named alike. */

/** What comes in no number, or is plural already: glued words, stray markup. */
const UNCOUNTED = /(?:words|marks|markup|mojibake|text|s)$/;

/** "template tags" */
export function manyOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return UNCOUNTED.test(words) ? words : `${words}s`;
}

/** "1 template tag", "3 template tags", "mojibake in 2 places" */
export function counted(rule: string, count: number): string {
  const words = rule.replaceAll('-', ' ');
  if (UNCOUNTED.test(words)) return count === 1 ? words : `${words} in ${count} places`;
  return `${count} ${count === 1 ? words : manyOf(rule)}`;
}
