/** What an editor may do about a quotation without a speaker. Always for a person to choose: a wrong speaker is a published error. */
import type { Article, Attribution, Fix } from '../types';
import { attributionEdits, phrasingOf } from './phrasing';
import { plausibleSpeakers } from './suggest';

const MOST_SPEAKERS = 4;
/** With "Attribute to", a title has at most six words. */
const LONGEST_NAME = 4;

/** One suggestion for each plausible speaker, the likeliest first, and a placeholder for one who is not named yet. */
export function attributionFixes(article: Article, attribution: Attribution): readonly Fix[] {
  const phrasing = phrasingOf(article.attributions);
  const names = plausibleSpeakers(article, attribution, MOST_SPEAKERS);
  const fix = (title: string, name: string): Fix => ({ title, edits: attributionEdits(article, attribution, name, phrasing), safe: false });
  return names.map((name) => fix(`Attribute to ${name.split(' ').slice(-LONGEST_NAME).join(' ')}`, name)).concat(fix('Insert [SPEAKER] placeholder', '[SPEAKER]'));
}
