/** The door of core: what adapters may use of it. */
export { parseArticle, type Source } from './article';
export { composeEdits } from './compose';
export { defaultSettings } from './config';
export { applyEdits, compatible, fixAll, safeFixes } from './fix';
export { formatOfName } from './formats/by-name';
export { lint } from './lint';
export { splitLines } from './lines';
export { rulePage } from './rule-page';
export { rules } from './rules/index';
export type * from './types';
