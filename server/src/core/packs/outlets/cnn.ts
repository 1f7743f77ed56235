/** Ticker, opinion and newsletter plugs of CNN. */
import type { Pack } from '../pack';

export const cnn: Pack = {
  name: 'CNN',
  seen: 'cnn.com',
  entries: [
    { phrase: 'follow (@politicalticker|the ticker|cnn opinion|@cnnopinion) …', kind: 'follow', hits: ['Follow the Ticker on Twitter'], misses: ['Follow the bell.'] },
    { phrase: "read cnnopinion's new flipboard magazine", kind: 'pointer', hits: ["Read CNNOpinion's new Flipboard magazine."], misses: ['Read the magazine.'] },
    { phrase: 'check out the cnn electoral map …', kind: 'pointer', hits: ['Check out the CNN Electoral Map and plan.'], misses: ['Check out the map.'] },
    { phrase: 'one-stop shop for the latest headlines …', kind: 'newsletter', hits: ['One-stop shop for the latest headlines'], misses: ['One-stop shops close.'] },
    { phrase: '(view|read) more opinion (on|at) cnn', kind: 'pointer', hits: ['View more opinion on CNN.'], misses: ['View more of the bay.'] },
    { phrase: 'story highlights', kind: 'page', hits: ['Story highlights'], misses: ['Story highlights loss'] },
    { phrase: '(sign up for cnn what matters …|get the cnn …|what matters newsletter …)', kind: 'newsletter', hits: ['Get the CNN briefing'], misses: ['Get the boat.'] },
    { phrase: 'welcome to 5 things …', kind: 'newsletter', hits: ['Welcome to 5 Things'], misses: ['Welcome to port.'] },
  ],
};
