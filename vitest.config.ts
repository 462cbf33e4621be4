import { defineConfig } from 'vitest/config';

/** Everything that needs no browser; pages and quality floors have configurations of their own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'tests/{engine,dataset,settings,platform,background,build,content,ui,editor,golden,contract,linked-data,readme,scan}/**/*.test.{ts,tsx}',
    ],
    // Whoever takes longer hangs; how fast code is, no test of these asks the clock.
    testTimeout: 120_000,
    coverage: {
      include: ['src/{engine,dataset,platform}/**/*.ts'],
      // Entries that read their arguments and print; what they call is counted.
      exclude: ['src/dataset/build/{main,write-background}.ts'],
      reporter: ['text-summary', 'json', 'html'],
      reportsDirectory: 'artifacts/coverage',
      thresholds: {
        'src/engine/**': { statements: 95 },
        'src/dataset/**': { statements: 95 },
        'src/platform/**': { statements: 95 },
      },
    },
  },
});
