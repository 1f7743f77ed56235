/** Words laid in the mouth of "critics" or "sources" of whom nothing is said. */
import { understand } from '../attribution/own';
import { PREPOSITIONS, RELATIVES } from '../attribution/grammar';
import { rule } from './rule';

/** People who are only said to exist. With any description (`critics in the senate`, `two defense officials`) they are in order. */
const VAGUE: ReadonlySet<string> = new Set('sources insiders critics experts observers analysts officials supporters opponents detractors many some others people pundits commentators skeptics sceptics rumors rumours reports'.split(' '));
const QUANTITY: ReadonlySet<string> = new Set('some many several multiple other most unnamed anonymous various certain'.split(' '));

export default rule({
  meta: {
    id: 'vague-attribution',
    category: 'quote',
    severity: 'off',
    fix: 'none',
    summary: 'A source of whom nothing is said: “critics say”, “sources say”.',
    why: 'Readers cannot tell whether one man or half the country said it, nor what he knows.',
    examples: [{ bad: 'Critics say the bridge is not safe.', good: 'Two engineers who inspected it in May say the bridge is not safe.' }],
  },
  checkParagraph(paragraph) {
    if (paragraph.role !== 'body') return [];
    const { words, cues } = understand(paragraph);
    return cues.flat().flatMap(({ kind, sense, subject, from }) => {
      if (subject === undefined || kind === 'noun' || sense === 'weak' || sense === 'stance') return [];
      const named = words.slice(subject.from, subject.to).map(({ lower }) => lower);
      const first = words[subject.from];
      const last = words[subject.to - 1];
      const cue = words[from];
      const after = words[subject.to];
      // `critics of the plan said`, `officials who asked for silence said`: the source is described after its noun.
      const described = after?.kind === 'word' && (PREPOSITIONS.has(after.lower) || RELATIVES.has(after.lower));
      if (first === undefined || last === undefined || cue === undefined || described || !VAGUE.has(last.lower) || !named.slice(0, -1).every((word) => QUANTITY.has(word))) return [];
      const span = { start: Math.min(first.start, cue.start), end: Math.max(last.end, cue.end) };
      return [{ span, message: `‘${paragraph.text.slice(first.start, last.end)}’ could be anybody; say who they are, or how many and what they know.`, fixes: [] }];
    });
  },
});
