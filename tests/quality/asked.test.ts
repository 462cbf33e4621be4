/**
 * What an editor asks of an unnamed source, against one reader's answers on passages of real news
 * (ids, offsets in UTF-16 units, and answers; null is "does not say"). Those of `asked.json` were
 * picked among flags. Those of `asked-further.json` are every unnamed person that the reader of
 * `further-b` marked in 67 articles, save one that `asked.json` holds; none was run before. Those of
 * `labels/asked-fresh.json` are every unnamed person of the first sixty fresh articles that
 * `asked.json` does not hold, answered before the rule for opinions in what is said was written;
 * those of `labels/asked-fresh-b.json` are of the other 27, answered before it was run on them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { unrecognised } from '../../src/engine/recognition/recognise';
import type { Asked } from '../../src/engine/report';
import { findSourcing } from '../../src/engine/sourcing/find';
import { pageOf } from '../support/articles';
import { hasRealTexts, readNews } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import { tally } from './tally';

/** The answers, and how many the text says they are. */
interface Answers extends Asked {
  readonly count: number | null;
}

interface Label extends Omit<Answers, 'borneOut'> {
  /** Not answered in every file. */
  readonly borneOut?: number | null;
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const labelsOf = (file: string): readonly Label[] =>
  JSON.parse(readFileSync(here(`./${file}.json`), 'utf8'));

function textsOf(ids: ReadonlySet<string>): Map<string, string> {
  return new Map(
    readNews()
      .filter(({ id }) => ids.has(id))
      .map(({ id, text }) => [id, text]),
  );
}

/** What the engine answers at the label's place; null where it flags nobody there. */
function answersTo({ paragraph, start, end }: Label, text: string): Answers | null {
  const body = text.split(/\n+/u).map((each) => ({ text: each, role: 'body' as const }));
  const page = { ...pageOf(body), lang: 'en' };
  const { flags } = findSourcing(page, unrecognised(body.length), [], null);
  const flag = flags.find(
    (one) => one.pageParagraph === paragraph && one.start < end && start < one.end,
  );
  if (flag?.note.category !== 'sourcing') return null;
  return { ...flag.note.asked, count: flag.note.count };
}

function measures(name: string, labels: readonly Label[]): Measure[] {
  const texts = textsOf(new Set(labels.map(({ id }) => id)));
  const flagged = tally();
  const right = {
    count: tally(),
    described: tally(),
    placed: tally(),
    boilerplate: tally(),
    borneOut: tally(),
  };
  const opinion = { right: tally(), answered: tally() };
  for (const label of labels) {
    const place = `${label.id} ${label.paragraph}:${label.start}`;
    const asked = answersTo(label, texts.get(label.id) ?? '');
    flagged.add(place, asked !== null);
    // One that is not flagged is answered wrongly, so that a further flag never costs a floor.
    for (const key of ['count', 'described', 'placed', 'boilerplate', 'borneOut'] as const)
      if (label[key] !== undefined)
        right[key].add(place, asked !== null && asked[key] === label[key]);
    const said = asked?.opinion ?? null;
    if (said !== null) opinion.right.add(place, said === label.opinion);
    if (label.opinion !== null) opinion.answered.add(place, said !== null);
  }
  return [
    flagged.share(`${name}: flagged`),
    right.count.share(`${name}: how many, right`),
    right.described.share(`${name}: described, right`),
    right.placed.share(`${name}: placed to know, right`),
    right.boilerplate.share(`${name}: reason and whether boilerplate, right`),
    ...(labels.some(({ borneOut }) => borneOut !== undefined)
      ? [right.borneOut.share(`${name}: borne out elsewhere, right`)]
      : []),
    opinion.right.share(`${name}: fact or opinion, right where said`),
    opinion.answered.share(`${name}: fact or opinion, said`),
  ];
}

describe.skipIf(!hasRealTexts)('what an editor asks', () => {
  it.each([
    { name: 'asked', file: 'sourcing/asked', least: 27 },
    { name: 'asked further', file: 'sourcing/asked-further', least: 24 },
    { name: 'asked fresh', file: 'labels/asked-fresh', least: 54 },
    { name: 'asked fresh b', file: 'labels/asked-fresh-b', least: 52 },
  ])(
    'is answered as a reader answers it ($name)',
    ({ name, file, least }) => {
      const labels = labelsOf(file);
      expect(labels.length).toBeGreaterThanOrEqual(least);
      holdFloors(here('./asked-floors.json'), measures(name, labels));
    },
    60_000,
  );
});
