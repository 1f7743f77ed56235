/** Property tests draw the same cases in every ordinary run; `npm run fuzz` asks for others by SEED. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 1847) });
