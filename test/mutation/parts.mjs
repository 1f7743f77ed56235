/**
 * What is mutated, and the tests that must notice: the tables that stand beside it, which are quick. What only a rule's snapshot or
 * a property of whole articles would notice is not held where it is written.
 */

/** @type {Readonly<Record<string, { readonly sources: readonly string[], readonly tests: readonly string[] }>>} */
export const parts = {
  quotations: {
    sources: ['server/src/core/quotations.ts', 'server/src/core/quotations/*.ts'],
    tests: ['test/core/quotations.test.ts', 'test/core/quotation-styles.test.ts'],
  },
  fixing: {
    sources: ['server/src/core/fix.ts', 'server/src/core/heal.ts'],
    tests: ['test/core/fix.test.ts', 'test/core/heal.test.ts'],
  },
};
