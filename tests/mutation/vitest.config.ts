import { defineConfig } from 'vitest/config';

/** The unit tests that mutants of one part are shown to; main.ts says which. */
export default defineConfig({
  test: {
    include: [`${process.env['MUTATED_TESTS']}.test.ts`],
    // Growth of time, which another process at the wrong moment changes as well as a mutant does.
    exclude: ['tests/engine/text/bad-input.test.ts'],
    testTimeout: 120_000,
  },
});
