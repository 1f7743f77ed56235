/** Fox News and Fox Business: other stories' headlines stand between the paragraphs in capitals. */
import type { Pack } from '../pack';

export const foxNews: Pack = {
  name: 'Fox News',
  seen: 'foxnews.com, foxbusiness.com',
  capitals: { mean: 'links', signs: ['Fox News', 'FOX News', 'FOX NEWS', 'FOX BUSINESS', 'Fox Business'] },
  entries: [
    { phrase: 'fox news\' antisemitism exposed" newsletter …', kind: 'newsletter', hits: ['Fox News\' Antisemitism Exposed" newsletter brings you stories'], misses: ['Antisemitism was exposed.'] },
    { phrase: 'fox news flash top headlines are here …', kind: 'newsletter', hits: ['Fox News Flash top headlines are here.'], misses: ['Flash floods hit the coast.'] },
    { phrase: '[you ]understand that you can[ opt out …]', kind: 'consent', weak: true, hits: ['You understand that you can'], misses: ['You understand the tide.'] },
    { phrase: 'zero bs. just dakich …', kind: 'show', hits: ['ZERO BS. JUST DAKICH.'], misses: ['Zero hour nears.'] },
    { phrase: 'head to the fox news elections center …', kind: 'pointer', hits: ['HEAD TO THE FOX NEWS ELECTIONS CENTER FOR RESULTS'], misses: ['Head to the polls.'] },
    { phrase: '(read|see|watch|catch) … (on fox news|on fox nation|at foxnews.com|on foxnews.com)', kind: 'pointer', hits: ['WATCH MORE ON FOX NATION'], misses: ['Viewers watch it on Fox News.'] },
    { phrase: '(fox news live|first on fox|fox news exclusive|live updates)', kind: 'related', hits: ['FIRST ON FOX:'], misses: ['First on the scene'] },
    { phrase: '(get|watch|stream) fox (nation|business|news) …', kind: 'app', hits: ['GET FOX BUSINESS ON THE GO'], misses: ['Get fox fur.'] },
    { phrase: 'fox news antisemitism exposed', kind: 'newsletter', hits: ['Fox News Antisemitism Exposed'], misses: ['Antisemitism exposed'] },
    { phrase: 'good morning and welcome to fox news first …', kind: 'newsletter', hits: ['Good morning and welcome to Fox News First.'], misses: ['Good morning, he said.'] },
    { phrase: 'coronavirus: what [you need ]to know', kind: 'related', hits: ['CORONAVIRUS: WHAT TO KNOW'], misses: ['Coronavirus is what they know.'] },
    { phrase: 'the coronavirus outbreak, state-by-state', kind: 'related', hits: ['THE CORONAVIRUS OUTBREAK, STATE-BY-STATE'], misses: ['The outbreak goes state by state.'] },
    { phrase: 'fox nation programs are viewable on-demand …', kind: 'subscription', hits: ['Fox Nation programs are viewable on-demand and from your mobile device app.'], misses: ['Programs are viewable.'] },
  ],
};
