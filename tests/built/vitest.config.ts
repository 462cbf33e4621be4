import { defineConfig } from 'vitest/config';

/** Contracts on what was built; needs `npm run build`. */
export default defineConfig({
  test: { include: ['tests/built/**/*.test.ts'], testTimeout: 20_000 },
});
