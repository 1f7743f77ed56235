/** What the letters of a token say by themselves, wherever it stands. The same few thousand tokens make up nearly all copy, so it is found once for each. */
import { perText } from '../memo';

export interface Lexeme {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: 'word' | 'mark';
  readonly capital: boolean;
  /** A full stop right after it belongs to it. */
  readonly abbreviation: boolean;
}

export const lexemeOf = perText((text): Lexeme => {
  const lower = text.toLowerCase();
  const kind = MARK.test(text) ? 'mark' : 'word';
  const first = text.charAt(0);
  const straight = lower.replaceAll('’', "'");
  const capital = kind === 'word' && (first !== lower.charAt(0) || (first === 'a' && ARTICLED.test(text)));
  return { text, lower: straight, kind, capital, abbreviation: kind === 'word' && (LETTERS.test(text) || ABBREVIATIONS.has(straight) || STATE.test(straight)) };
});

const MARK = /^[,;:.?!…()[\]—–―'’-]/u;

/** `al-Hadir`: a surname with the Arabic article before it. */
const ARTICLED = /^a(?:l|s|d|n|r|t|z|sh)-\p{Upper}/u;

/** `J`, `U.S`: a lone letter, or letters with full stops between them. */
const LETTERS = /^(?:\p{Alpha}|\p{Alpha}(?:\.\p{Alpha})+)$/u;

/** `D-Calif` */
const STATE = /-(?:calif|tex|fla|mass|ky|pa|conn|mich|minn|wis|ill|ind|va|ga|ariz|colo|md|la|ala|ark|del|kan|miss|mo|mont|neb|nev|okla|ore|tenn|vt|wash|wyo)$/u;

/** Words that end in a full stop of their own. Anything with a stop or a lone capital inside it (U.S., J.) needs no entry. */
const ABBREVIATIONS = new Set(
  ('sen sens rep reps gov govs mr mrs ms mx dr prof rev gen lt col sgt maj capt cmdr adm cpl pvt brig hon pres atty supt dep insp det fr st ste mt ft jr sr esq ' +
    'inc corp co ltd dept assn bros univ vs no nos vol al etc jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo').split(' '),
);
