import { defineConfig } from 'vitest/config';

/** Everything that needs no browser; pages and quality floors have configurations of their own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'tests/{engine,dataset,settings,platform,background,build,content,ui,editor,golden,contract,linked-data,readme,scan}/**/*.test.{ts,tsx}',
    ],
    testTimeout: 20_000,
  },
});
