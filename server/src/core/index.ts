/** The door of core: what adapters may use of it. */
export { testOnArchive, type NamedSource, type PatternHits, type Sample } from './archive-test';
export { parseArticle, type Source } from './article';
export { builtInConfig, isBuiltIn } from './built-in-configs';
export { composeEdits } from './compose';
export { defaultSettings, dotted, emptyConfig, isIgnored, mergeConfigs, parseConfig, pathed, readConfig, settingsFor, type Config, type ConfigProblem, type ReadConfig } from './config';
export { configShape } from './config-shape';
export { dismissalsFor, formatDismissals, parseDismissals, sentenceOf, withoutDismissed, type Dismissal } from './dismissals';
export { applyEdits, compatible, compatibleChoices, editsOf, fixAll, safeFixes, safeFixOf } from './fix';
export { formatOfName, noArticleByName, type NoArticle } from './formats/by-name';
export type { HousePattern, HousePatterns, PatternReader, PatternSource } from './house-pattern-entry';
export { lint } from './lint';
export { didYouMean } from './near';
export { splitLines } from './lines';
export { genericPackIds, outletPackIds } from './packs/choice';
export { pageOf, rulePage } from './rule-page';
export { rules } from './rules/index';
export type * from './types';
export { compareQuotes, type Comparison, type Departure } from './verbatim';
