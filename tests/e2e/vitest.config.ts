import { defineConfig } from 'vitest/config';

/** The built extension in real browsers; needs `npm run build`. One browser at a time. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine misses a beat now and then; `npm test` names what needed it.
    retry: 1,
  },
});
