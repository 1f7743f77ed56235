/** Marks that writers leave for what is still to come: TK, lorem ipsum, `[INSERT QUOTE]`, XXX. */
import { outermost } from '../spans';
import type { Report, Span } from '../types';
import { matches, quote, rule, suggestedDeletion } from './rule';

export default rule({
  meta: {
    id: 'placeholder',
    category: 'debris',
    severity: 'error',
    fix: 'suggested',
    summary: 'A placeholder for what is still to come.',
    why: 'The story is not finished, and in print everybody can see it.',
    examples: [
      { bad: 'The mayor resigned. [INSERT QUOTE]', good: 'The mayor resigned.' },
      { bad: 'The mayor resigned.\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\nShe had held office for nine years.', good: 'The mayor resigned.\nShe had held office for nine years.' },
    ],
  },
  checkParagraph({ masked, quotations }) {
    if (!TRIGGER.test(masked)) return [];
    const isQuoted = ({ start, end }: Span): boolean => quotations.some(({ span }) => span.start < start && end < span.end);
    const marks = PLACEHOLDERS.flatMap(({ pattern, what, spoken }) => matches(masked, pattern).flatMap((span) => (spoken === true && isQuoted(span) ? [] : [{ ...span, what }])));
    const dummyText = dummyTextIn(masked).map((span) => ({ ...span, what: 'is dummy text' }));
    return outermost([...marks, ...dummyText]).map(({ start, end, what }) => report(masked, { start, end }, what));
  },
});

function report(text: string, span: Span, what: string): Report {
  return { span, message: `${quote(text, span)} ${what}; fill it in, or take it out.`, fixes: [suggestedDeletion('Delete placeholder', span)] };
}

const TRIGGER = /TK|tktk|[Xx]{2}|[Ll]orem|LOREM|\[\p{Upper}{2}|\$X|_{4}/u;

interface Placeholder {
  readonly pattern: RegExp;
  readonly what: string;
  /** It may stand in a quotation. */
  readonly spoken?: true;
}

/** TK for "to come" is spelled wrong on purpose, so that it can be found; TK Maxx and T.K. are names. */
const PLACEHOLDERS: readonly Placeholder[] = [
  { pattern: /(?<![\p{Alpha}\d.@#])(?:(?:TK){2,}|(?:tk){2,}|TK(?: TK)*)(?![\p{Alpha}\d@]|\.\p{Alpha}|-\d|[ -]\p{Upper}\p{Lower})/gu, what: 'stands for copy to come' },
  { pattern: /\[(?:INSERT|ADD|TO COME|TO BE|TBD|TBC|PLACEHOLDER|CHECK|CONFIRM|VERIFY|FACT[- ]CHECK|TK|YOUR)(?: [^[\]\n]{1,80})?\]/gu, what: 'is a note to the desk' },
  {
    pattern: /\[(?:NAMES?|SURNAME|SPEAKER|QUOTE|DATE|AGE|TITLE|HEADLINE|CITY|PLACE|LOCATION|COMPANY|NUMBER|FIGURE|AMOUNT|LINK|URL|CAPTION|CREDIT|CITATION|XX+|(?:TIME|PHOTO|IMAGE|CHART|SOURCE)(?= \p{Upper}))(?: [^[\]\n]{1,80})?\]/gu,
    what: 'is a note to the desk',
    // In somebody's words it is what was left out of them: “I told [NAME] to leave.”
    spoken: true,
  },
  { pattern: /[$€£]X{1,4}(?![\p{Alpha}\d])|(?<![\p{Alpha}\d.,$-])XX+(?= (?:percent|per cent|million|billion|people|years?|days?)(?!\p{Alpha})|%)|(?<![\p{Alpha}\d.,])X{1,3},XXX(?![\p{Alpha}\d])/gu, what: 'stands for a figure to come' },
  { pattern: /(?<![\p{Alpha}\d@#$[.,"“‘']|\p{Upper}\p{Lower}{1,20} |rated )(?:X{3,}|x{3,})(?![\p{Alpha}\d"”’'\]]|[-.]\p{Alpha}| (?:rated|movies?|films?|videos?|porn|adult|stars?)(?!\p{Alpha})| \p{Upper}\p{Lower})/gu, what: 'stands for copy to come' },
];

const DUMMY_TEXT = /(?<!\p{Alpha})lorem ipsum(?!\p{Alpha})/giu;
/** The words of the text that typesetters have used since the 1500s. */
const LATIN = new Set(
  'dolor sit amet consectetur consectetuer adipiscing adipisicing elit sed do diam nonumy nibh euismod eiusmod tempor incididunt ut labore et dolore magna aliqua erat volutpat enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute autem vel eum iriure irure in reprehenderit hendrerit voluptate vulputate velit esse molestie cillum eu fugiat feugiat nulla facilisis pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum lorem ipsum'.split(' '),
);

function dummyTextIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { start, end } of matches(text, DUMMY_TEXT)) {
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end: endOfLatin(text, end) });
  }
  return found;
}

/** Where the dummy text ends that begins before this place. */
function endOfLatin(text: string, from: number): number {
  const word = /[\s.,;:]{0,4}(\p{Alpha}+)[.]?/uy;
  let end = from;
  for (word.lastIndex = from; ; end = word.lastIndex) {
    const next = word.exec(text)?.[1];
    if (next === undefined || !LATIN.has(next.toLowerCase())) return end;
  }
}
