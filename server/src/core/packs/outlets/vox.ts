/** Podcast, essay and contribution boxes of Vox. */
import type { Pack } from '../pack';

export const vox: Pack = {
  name: 'Vox',
  seen: 'vox.com',
  entries: [
    { phrase: "support vox's explanatory journalism …", kind: 'donation', hits: ["Support Vox's explanatory journalism"], misses: ['Support the press.'] },
    { phrase: "(the big idea|first person) is vox's home for …", kind: 'response', hits: ["First Person is Vox's home for essays."], misses: ['Home is the sailor.'] },
    { phrase: 'listen to today, explained', kind: 'show', hits: ['Listen to Today, Explained'], misses: ['Listen to the wind.'] },
    { phrase: 'join the vox video lab …', kind: 'donation', hits: ['Join the Vox Video Lab'], misses: ['Join the lab.'] },
    { phrase: 'every day at vox, we aim …', kind: 'donation', hits: ['Every day at Vox, we aim to answer.'], misses: ['Every day at sea, we aim.'] },
    { phrase: '(help keep vox free …|will you (help|support) (us|vox) …)', kind: 'donation', hits: ['Will you support Vox today?'], misses: ['Will you row?'] },
    { phrase: 'vox-mark …', kind: 'page', hits: ['vox-mark'], misses: ['Vox populi'] },
    { phrase: "outside contributors' opinions and analysis of the most important issues in …", kind: 'pointer', hits: ["Outside contributors' opinions and analysis of the most important issues in politics."], misses: ['Outside opinions differ.'] },
  ],
};
