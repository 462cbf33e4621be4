/**
 * What an editor asks of an unnamed source, against one reader's answers on passages of real news
 * (`sourcing/asked.json`: ids, offsets in UTF-16 units, and answers; null is "does not say").
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unrecognised } from '../../src/engine/recognition/recognise';
import type { Asked } from '../../src/engine/report';
import { findSourcing } from '../../src/engine/sourcing/find';
import { pageOf } from '../support/articles';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { tally } from './tally';

interface Label extends Asked {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CORPUS = here('../../../shared/corpus/attribution/train.jsonl.gz');
const LABELS: readonly Label[] = JSON.parse(readFileSync(here('./sourcing/asked.json'), 'utf8'));

function textsOf(ids: ReadonlySet<string>): Map<string, string> {
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  return new Map(records.filter(({ id }) => ids.has(id)).map(({ id, text }) => [id, text]));
}

/** What the engine answers at the label's place; null where it flags nobody there. */
function answersTo({ paragraph, start, end }: Label, text: string): Asked | null {
  const body = text.split(/\n+/u).map((each) => ({ text: each, role: 'body' as const }));
  const page = { ...pageOf(body), lang: 'en' };
  const { flags } = findSourcing(page, unrecognised(body.length), [], null);
  const flag = flags.find(
    (one) => one.pageParagraph === paragraph && one.start < end && start < one.end,
  );
  return flag?.note.category === 'sourcing' ? flag.note.asked : null;
}

function measures(): Measure[] {
  const texts = textsOf(new Set(LABELS.map(({ id }) => id)));
  const flagged = tally();
  const right = { described: tally(), placed: tally(), boilerplate: tally(), borneOut: tally() };
  const opinion = { right: tally(), answered: tally() };
  for (const label of LABELS) {
    const name = `${label.id} ${label.paragraph}:${label.start}`;
    const asked = answersTo(label, texts.get(label.id) ?? '');
    flagged.add(name, asked !== null);
    if (!asked) continue;
    for (const key of ['described', 'placed', 'boilerplate', 'borneOut'] as const)
      right[key].add(name, asked[key] === label[key]);
    if (asked.opinion !== null) opinion.right.add(name, asked.opinion === label.opinion);
    if (label.opinion !== null) opinion.answered.add(name, asked.opinion !== null);
  }
  return [
    flagged.share('asked: still flagged'),
    right.described.share('asked: described, right'),
    right.placed.share('asked: placed to know, right'),
    right.boilerplate.share('asked: reason and whether boilerplate, right'),
    right.borneOut.share('asked: borne out elsewhere, right'),
    opinion.right.share('asked: fact or opinion, right where said'),
    opinion.answered.share('asked: fact or opinion, said'),
  ];
}

describe.skipIf(!existsSync(CORPUS))('what an editor asks', () => {
  it('is answered as a reader answers it', () => {
    expect(LABELS.length).toBeGreaterThanOrEqual(30);
    holdFloors(here('./asked-floors.json'), measures());
  }, 60_000);
});
