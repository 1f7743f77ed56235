/** Chance that can be repeated. */

/** Numbers from 0 up to 1, the same ones for the same seed: the linear congruence that Numerical Recipes gives for 32 bits. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  // Neighbouring seeds begin with neighbouring numbers; a few steps part them.
  for (let step = 0; step < 5; step++) next();
  return next;
}
