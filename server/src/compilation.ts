/**
 * Has V8 compile less, and once. A regular expression goes straight to machine code, instead of to bytecode at its first use and to
 * machine code at its second: half of a cold start went into compiling Unicode classes twice. And a function takes in fewer of those
 * that it calls: with V8's own bound a run of 1,000 articles spends a fifth of its time on optimizing functions that are large for that
 * reason alone. Imported before anything else runs.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
