/** Rights, consent and disclaimer lines that came along with the copy. */
import { junkIn, rule } from './rule';

export default rule({
  meta: {
    id: 'boilerplate-line',
    category: 'promo',
    severity: 'warning',
    fix: 'safe',
    summary: 'A rights, consent or disclaimer line of the page.',
    why: 'It binds somebody else’s readers, and speaks for somebody else’s lawyers.',
    examples: [{ bad: 'The council voted.\nBy signing up, you agree to our terms.', good: 'The council voted.' }],
  },
  checkParagraph: junkIn('boilerplate-line', 'Delete boilerplate'),
});
