import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The long thirds of either browser first, slowest first, then the rest by name. */
const LONG = [
  'firefox-views',
  'chrome-views',
  'firefox-unruly',
  'firefox-pages',
  'chrome-unruly',
  'chrome-pages',
];
function rank({ moduleId }: TestSpecification): number {
  const at = LONG.findIndex((name) => moduleId.includes(name));
  return at < 0 ? LONG.length : at;
}

/** The same files run beside each other wherever this runs, and no long one is left for the end. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort(
      (one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/**
 * The built extension in real browsers; needs `npm run build`. Three files, so three browsers, at
 * a time: on two cores each waits for a page or a timer a third of its time.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 3,
    sequence: { sequencer: LongFirst },
    // Ends what hangs: several waits of the rig's patience, or two starts of a browser.
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // A browser on a busy machine misses a beat now and then; `npm test` names what needed it.
    retry: 1,
  },
});
