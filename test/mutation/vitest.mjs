/** As much of Vitest as the tables of tests use, handed over by runner.mjs: each test runs where it is written. */
const { test: run, expect, fn } = globalThis.mutationTests;

export { expect };
export const vi = { fn };
export const describe = (_name, body) => body();
export const test = (name, body) => run(name, body);
test.each = (cases) => (name, body) => {
  for (const one of cases) run(`${name} ${JSON.stringify(one)}`, () => body(...(Array.isArray(one) ? one : [one])));
};
