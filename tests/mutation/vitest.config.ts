import { defineConfig } from 'vitest/config';

/** The unit tests that mutants of engine, dataset and settings are shown to. */
export default defineConfig({
  test: { include: ['tests/{engine,dataset,settings}/**/*.test.ts'], testTimeout: 30_000 },
});
