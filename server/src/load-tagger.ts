/** Node's way to the tagger's own bundle, which lies beside the entry's; synchronous, and only at the first question. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tagger, TaggerSource } from './core/index';

let loaded: Tagger | undefined;

export const loadTagger: TaggerSource = () => (loaded ??= (createRequire(__filename)(join(__dirname, 'tagger.js')) as { readonly tagger: Tagger }).tagger); // the bundle's one export
