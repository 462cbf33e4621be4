/**
 * Count the tables of habits in clean English news again: the same corpus gives the same file.
 *
 *   npm run fit:signs
 *
 * Writes `src/engine/rules/habit-counts.ts`, and prints every pattern that stands in so many pages
 * that it tells nothing and should be cut.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bookOf, matchesAt } from '../../../src/engine/match/book';
import { COMPANY } from '../../../src/engine/rules/company';
import { HABITS } from '../../../src/engine/rules/habits';
import { readText } from '../../../src/engine/text/page-text';
import { readHabits } from '../../../src/engine/translation/habit-table';
import { bitsOf } from '../../../src/engine/translation/weigh';
import { readWords } from '../../../src/engine/translation/words';
import { hasRealTexts, readNews, readStories } from '../../support/real-texts';

const FILE = fileURLToPath(new URL('../../../src/engine/rules/habit-counts.ts', import.meta.url));
/** What weighs less says next to nothing. */
const LEAST_BITS = 2;

if (!hasRealTexts) {
  console.log('fit:signs: skipped, the corpus is not there');
} else {
  const pages = [
    ...readStories().map(({ paragraphs }) => paragraphs),
    ...readNews().map(({ text }) => text.split(/\n+/u)),
  ];
  const sourcesOf = (tables: readonly string[]) =>
    tables.flatMap(readHabits).flatMap((row) => row.sources);
  const weak = new Set(sourcesOf(HABITS));
  const sources = [...new Set([...weak, ...sourcesOf(COMPANY)])];
  const book = bookOf(() => sources.map((source) => ({ source, value: source })));
  const counts = new Map<string, number>();
  for (const paragraphs of pages) {
    const words = paragraphs.map((text) => readWords(readText(text)));
    const seen = new Set(
      words.flatMap((own) =>
        own.flatMap((_, at) => matchesAt(book, own, at).map((hit) => hit.value)),
      ),
    );
    for (const source of seen) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const all = [...new Set(counts.values())].sort((a, b) => a - b);
  const lines = all.map(
    (count) => `${count}: ${sources.filter((source) => counts.get(source) === count).join(' ; ')}`,
  );
  writeFileSync(FILE, fileOf(pages.length, lines));
  console.log(`${pages.length} pages, ${sources.length} patterns, ${counts.size} met`);
  for (const [source, count] of counts) {
    if (weak.has(source) && bitsOf(count) < LEAST_BITS) console.log(`in ${count} pages: ${source}`);
  }
}

function fileOf(count: number, lines: readonly string[]): string {
  return `/**
 * In how many clean English news pages each habit stands, where it stands in any; made by
 * \`npm run fit:signs\`, not to be edited. A line is a count and the patterns that have it.
 */
export const COUNTED_PAGES = ${count};

const COUNTED = \`
${lines.join('\n')}
\`;

/** Counts by pattern. */
export function habitCounts(): ReadonlyMap<string, number> {
  return new Map(
    COUNTED.trim()
      .split('\\n')
      .flatMap((line) => {
        const [count = '', patterns = ''] = line.split(/: (.*)/);
        return patterns.split(' ; ').map((source): [string, number] => [source, Number(count)]);
      }),
  );
}
`;
}
