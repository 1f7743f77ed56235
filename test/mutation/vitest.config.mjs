import { parts } from './parts.mjs';

/** @type {import('vitest/config').ViteUserConfig} */
export default {
  test: {
    include: [...(parts[process.env.PART ?? '']?.tests ?? [])],
  },
};
