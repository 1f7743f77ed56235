/** Somebody speaks by surname or pronoun whom the article never names in full. */
import { isOrganisation } from '../people/titles';
import { isPeople, isPlace } from '../people/places';
import type { Attribution, Report } from '../types';
import { quote, rule } from './rule';

export default rule({
  meta: {
    id: 'speaker-without-introduction',
    category: 'quote',
    severity: 'off',
    fix: 'none',
    summary: 'A surname or a pronoun speaks, but no full name was ever given.',
    why: 'The paragraph that introduced the speaker may have been cut; readers meet a stranger.',
    examples: [
      { bad: '“We start on Monday,” Ortiz said.', good: 'Ana Ortiz builds bridges.\n“We start on Monday,” Ortiz said.' },
    ],
  },
  checkArticle({ text, people, attributions }) {
    const introduced = new Set(people.filter(({ name, kind }) => kind === 'organisation' || name.includes(' ')).map(({ name }) => name));
    const met = new Set<string>();
    return attributions.flatMap((attribution): Report[] => {
      const { speaker } = attribution;
      if (speaker === undefined || !isStranger(attribution) || introduced.has(speaker.name) || met.has(speaker.name)) return [];
      met.add(speaker.name);
      return [{ span: { start: speaker.start, end: speaker.end }, message: `${quote(text, speaker)} speaks, but no full name was given before; introduce the speaker.`, fixes: [] }];
    });
  },
});

/** A pronoun that nobody stands behind, or one name alone that is not an organisation's or a place's. */
function isStranger({ how, speaker }: Attribution): boolean {
  if (how === 'none' || speaker === undefined) return false;
  const { name } = speaker;
  if (/^(?:he|she)$/iu.test(name)) return true;
  return /^\p{Upper}\p{Lower}[\p{Alpha}’'-]*$/u.test(name) && !isOrganisation(name) && !isPlace(name) && !isPeople(name) && !/^(?:The|It|They|We|I|One|Another)$/u.test(name);
}
