/** Notices of publishers: labelled examples, half of them hard negatives, and real pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findNotices, noticeIn } from '../../src/engine/notices/find';
import { readText } from '../../src/engine/text/page-text';
import { readPage } from '../../src/saved/read-page';

const lines = readFileSync(new URL('notices/labelled.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', text = ''] = line.split('\t');
    return { kind, text };
  });
const WEB = fileURLToPath(new URL('../../../shared/corpus/web', import.meta.url));
/** Saved pages that carry a true notice, as read by a person. */
const TRUE_NOTICES = new Set<string>([]);

/** Floors of 25 November 2026, on the day's figures. */
const FLOORS = { precision: 0.99, recall: 0.98, kind: 0.98 };

describe('notices of publishers', () => {
  test('on labelled examples', () => {
    const found = lines.map(({ kind, text }) => ({
      kind,
      text,
      as: noticeIn(readText(text))?.kind ?? '-',
    }));
    const hits = found.filter(({ as }) => as !== '-');
    const right = hits.filter(({ kind }) => kind !== '-');
    const real = found.filter(({ kind }) => kind !== '-');
    const wrong = found.filter(({ kind, as }) => (kind === '-') !== (as === '-'));
    console.log(`  notices: ${right.length} of ${hits.length} right, ${real.length} to be found`);
    expect(right.length / hits.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(
      FLOORS.precision,
    );
    expect(right.length / real.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(FLOORS.recall);
    const named = right.filter(({ kind, as }) => kind === as).length;
    expect(named / right.length).toBeGreaterThanOrEqual(FLOORS.kind);
  });

  test.skipIf(!existsSync(WEB))('on saved pages: only true ones', () => {
    const hits = readdirSync(WEB)
      .filter((file) => file.endsWith('.html.gz'))
      .flatMap((file) =>
        findNotices(readPage(`${WEB}/${file}`)).map(({ quote }) => ({
          file,
          quote: quote.slice(0, 80),
        })),
      );
    expect(hits.filter(({ file }) => !TRUE_NOTICES.has(file))).toEqual([]);
  });
});
