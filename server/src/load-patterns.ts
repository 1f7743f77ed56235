/** Node's way to what runs house patterns, a bundle of its own beside the entry's; synchronous, and only where a configuration has some. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PatternReader, PatternSource } from './core/index';

let loaded: PatternReader | undefined;

export const loadPatterns: PatternSource = () => (loaded ??= (createRequire(__filename)(join(__dirname, 'patterns.js')) as { readonly readHousePatterns: PatternReader }).readHousePatterns); // the bundle's one export
