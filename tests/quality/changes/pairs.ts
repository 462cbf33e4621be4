/** What is told of real articles that share 30 % and more, beside what a person read there. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildIndex, check } from '../../../src/engine/check';
import { readParagraphs } from '../../../src/engine/text/plain-text';
import { pageOf, recordOf } from '../../support/articles';
import type { Measure } from '../floors';
import { tally } from '../tally';
import { CORPUS } from './measure';
import RIGHT from './pairs.json' with { type: 'json' };

const SHARED = 0.3;

interface Story {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly known?: boolean;
  readonly pairs: Readonly<Record<string, number>> | null;
}

/** Precision over everything told, and how much of what was read as right is told still. */
export function measurePairs(): Measure[] {
  const stories = gunzipSync(readFileSync(`${CORPUS}stories/stories.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
  const texts = new Map(stories.map(({ id, paragraphs }) => [id, paragraphs.join('\n\n')]));
  const right = new Set(RIGHT.map((label) => label.join()));
  const told = new Set<string>();
  const precision = tally();
  for (const { id, known, pairs } of stories) {
    const near = Object.entries(pairs ?? {}).filter(
      ([page, share]) => page !== id && share >= SHARED,
    );
    const text = texts.get(id);
    if (!known || text === undefined || near.length === 0) continue;
    const index = buildIndex({ date: '2026-01-01', articles: [recordOf('known', text)] });
    for (const [page] of near) {
      const { comparison } = check(pageOf(readParagraphs(texts.get(page) ?? '')), index, {
        anyway: false,
      });
      for (const { kind, pageParagraph, start } of comparison?.edits ?? []) {
        if (pageParagraph === null) continue;
        const label = [id, page, kind, pageParagraph, start].join();
        told.add(label);
        precision.add(label, right.has(label));
      }
    }
  }
  const found = tally();
  for (const label of right) found.add(label, told.has(label));
  return [
    precision.share('real pairs: changes told that a person read there'),
    found.share('real pairs: changes read there that are told'),
  ];
}
