/** What a configuration file says: unknown → { config, problems }, and what holds for one file. */
import type { Settings } from './types';

/** What holds where nothing is configured: every rule as its meta has it. */
export const defaultSettings: Settings = { rules: new Map(), genre: 'auto', locale: 'en-US' };
