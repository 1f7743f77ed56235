/**
 * What a run over files asks of V8, and a server does not: little memory, and no haste to optimize. Imported before anything that
 * fills the heap, since room once given is not taken back, and in workers, since V8 puts the second flag back whenever a thread starts.
 */
import { setFlagsFromString } from 'node:v8';

// By default V8 lets garbage pile up to several times what lives, and gives young objects more room than all that lives here takes.
// Takes the memory of 1,000 articles from 220 MB down to 120 for a sixth more processor time, and costs a short run nothing.
setFlagsFromString('--heap-growing-percent=40');
setFlagsFromString('--semi-space-growth-factor=1');

// A function is optimized after about four times as much work in it as V8 would ask for: a third of a run of 1,000 articles went
// into optimizing what was not asked often enough to pay for it. An eighth less processor time, for 4,354 articles as well. Later
// engines than Node 20's compile in between, at little cost, and do not know this flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=500000');
// And it takes in fewer still of those that it calls than compilation.ts, which comes first, allows a server.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=100');
