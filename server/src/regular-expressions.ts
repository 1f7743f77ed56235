/**
 * Has V8 compile a regular expression once, to machine code, instead of to bytecode at its first use and to machine code at its
 * second. Half of a cold start went into compiling Unicode classes twice. Imported before anything that matches.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
