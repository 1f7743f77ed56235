/** Share bars, app plugs and opinion boxes of USA Today. */
import type { Pack } from '../pack';

export const usaToday: Pack = {
  name: 'USA Today and Gannett',
  seen: 'usatoday.com and Gannett papers',
  entries: [
    { phrase: 'read or share this story: …', kind: 'share', hits: ['Read or Share this story: https://example.com'], misses: ['Read or share it.'] },
    { phrase: '(skip in skip|share this story tweet …|facebook twitter email …|hit play on the player below …)', kind: 'share', hits: ['Hit play on the player below'], misses: ['The hit play opens.'] },
    { phrase: 'start the day smarter: …', kind: 'newsletter', hits: ['Start the day smarter: Get the Daily Briefing'], misses: ['Start the day early.'] },
    { phrase: 'you can read diverse opinions from our board of contributors …', kind: 'response', hits: ['You can read diverse opinions from our Board of Contributors'], misses: ['You can read lips.'] },
    { phrase: 'thank you for supporting our journalism …', kind: 'subscription', hits: ['Thank you for supporting our journalism.'], misses: ['Thank you for rowing.'] },
    { phrase: 'you can subscribe to our print edition …', kind: 'subscription', hits: ['You can subscribe to our print edition, ad-free app'], misses: ['You can subscribe to it.'] },
    { phrase: "if you can't see this reader poll …", kind: 'page', hits: ["If you can't see this reader poll, please refresh"], misses: ['If you see it, wave.'] },
    { phrase: "what's everyone talking about? …", kind: 'newsletter', hits: ["What's everyone talking about? Sign up for our newsletter"], misses: ["What's everyone doing?"] },
    { phrase: "like what you're reading? download the usa today app …", kind: 'app', hits: ["Like what you're reading? Download the USA TODAY app for more"], misses: ['Like what came before, this will pass.'] },
    { phrase: 'policing the usa: …', kind: 'related', hits: ['POLICING THE USA: A look at race'], misses: ['Policing the port'] },
  ],
};
