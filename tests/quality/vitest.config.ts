import { defineConfig } from 'vitest/config';

/** Measures against floors: what is recognised, how often, and how often wrongly. */
export default defineConfig({
  test: {
    include: ['tests/quality/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    disableConsoleIntercept: true,
  },
});
