/**
 * Reuse of text and what merely looks like it, on real news where that is there and on the
 * project's own statements and items. The fuller run over every case is `npm run calibrate`.
 */
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';
import { BUNDLED_RECORDS, readDataset } from '../../src/dataset/build/read-records';
import { buildIndex, type Index } from '../../src/engine/recognition/candidates';
import { recognise } from '../../src/engine/recognition/recognise';
import { saysAgain } from '../../src/engine/recognition/verdict';
import type { Verdict } from '../../src/engine/report';
import type { Case } from '../calibration/cases';
import { exactCases, roundTripCases } from '../calibration/copies';
import { waysHere } from '../calibration/round-trips';
import { storyCases, storyPairs } from '../calibration/stories';
import { pageOf, recordOf } from '../support/articles';
import { hasRealTexts } from '../support/real-texts';
import type { Measure } from './floors';
import { holdFloors } from './hold';
import {
  IN_BLOCKS,
  labelled,
  MARKED,
  pageAs,
  printedAs,
  type StatementPair,
  statements,
  statementText,
  trials,
  WAYS,
} from './statements/printed';
import { tally } from './tally';

const FLOORS = fileURLToPath(new URL('./reuse-floors.json', import.meta.url));
/** Real articles copied; more are in `npm run calibrate`. */
const COPIED = 24;
/** One story in so many, of which every pair is asked for; `npm run calibrate` asks for all. */
const STORIES = 4;

const hold = (measures: readonly Measure[]) => holdFloors(FLOORS, measures);

const body = (paragraphs: readonly string[]) =>
  pageOf(paragraphs.map((each) => ({ text: each, role: 'body' as const })));
const isCopy = ({ kind }: Verdict) => kind !== 'none' && kind !== 'related';

/** What is said of the other outlet's page that prints the statement in this way. */
const verdictOf = (pair: StatementPair, way: string, index: Index) =>
  recognise(body(pageAs(pair, way)), index).verdict;

describe('what two outlets share without reusing text', () => {
  it('a statement, however it is printed', () => {
    const copies = tally();
    const named = tally();
    const blocks = tally();
    for (const pair of statements()) {
      const index = printedAs(pair, WAYS[0] ?? '');
      for (const way of WAYS) {
        const verdict = verdictOf(pair, way, index);
        const into = way === IN_BLOCKS ? blocks : copies;
        into.add(`${pair.name} ${way}`, !isCopy(verdict));
        named.add(`${pair.name} ${way}`, verdict.relation === 'same-statement');
      }
    }
    hold([
      copies.count('same statement called a copy'),
      named.share('same statement said to be one'),
      blocks.count(`same statement ${IN_BLOCKS} called a copy`),
    ]);
  });

  it('a statement, however the known article prints it', () => {
    const copies = tally();
    const named = tally();
    const blocks = tally();
    for (const { pair, known, page, endless } of trials()) {
      if (known === WAYS[0]) continue;
      const verdict = verdictOf(pair, page, printedAs(pair, known));
      const name = `${pair.name} ${known}; ${page}`;
      (endless ? blocks : copies).add(name, !isCopy(verdict));
      if (MARKED.has(known)) named.add(name, verdict.relation === 'same-statement');
    }
    hold([
      copies.count('same statement, known otherwise, called a copy'),
      blocks.count('same statement in blocks, known without marks, called a copy'),
      named.share('same statement, known in other marks, said to be one'),
    ]);
  });

  it('an event, told in another form than a report', () => {
    const copies = tally();
    const related = tally();
    for (const { name, known, other } of labelled('forms.txt')) {
      for (const [article, page, turned] of [
        [known, other, ''],
        [other, known, ' turned'],
      ] as const) {
        const index = buildIndex({
          date: '2026-01-01',
          articles: [recordOf(name, article.join('\n\n'))],
        });
        const verdict = recognise(body(page), index).verdict;
        copies.add(name + turned, !isCopy(verdict));
        related.add(name + turned, verdict.kind === 'related');
      }
    }
    hold([
      copies.count('same event in another form called a copy'),
      related.share('same event in another form said to be related'),
    ]);
  });

  it('an event, in items as short as 75 words', () => {
    const index = buildIndex(readDataset(BUNDLED_RECORDS));
    const copies = tally();
    for (const item of statementText('items.txt').trim().split('\n\n')) {
      const paragraphs = item.split(/(?<=\.) (?=[A-Z])/);
      const halves = [paragraphs.slice(0, 2).join(' '), paragraphs.slice(2).join(' ')];
      for (const page of [[item], halves]) {
        copies.add(item.slice(0, 30), !isCopy(recognise(body(page), index).verdict));
      }
    }
    hold([copies.count('short item on the first event called a copy')]);
  });
});

/** Cases of a kind that are called reuse, or are not. */
function share(cases: readonly Case[], kind: string, name: string): Measure {
  const found = tally();
  for (const each of cases.filter((one) => one.kind === kind)) {
    found.add(each.name, saysAgain(each.weighed) === each.reuse);
  }
  return found.share(name);
}

describe.skipIf(!hasRealTexts)('real news', () => {
  it('several outlets on one story', () => {
    const honest = tally();
    const reused = tally();
    for (const { name, reuse, weighed } of storyCases()) {
      if (reuse === false) honest.add(name, !saysAgain(weighed));
      if (reuse === true) reused.add(name, saysAgain(weighed));
    }
    hold([
      honest.count('stories: own tellings called reuse'),
      reused.share('stories: reuse of text found'),
    ]);
  });

  it('any text of a story beside any other', () => {
    const honest = tally();
    const reused = tally();
    for (const { name, reuse, weighed } of storyPairs(STORIES)) {
      if (reuse === false) honest.add(name, !saysAgain(weighed));
      if (reuse === true) reused.add(name, saysAgain(weighed));
    }
    hold([
      honest.count('story pairs: own tellings called reuse'),
      reused.share('story pairs: reuse of text found'),
    ]);
  });

  it('exact copies and their parts', () => {
    const cases = exactCases(COPIED);
    const kinds = [...new Set(cases.map(({ kind }) => kind))];
    hold(kinds.map((kind) => share(cases, kind, `real article, ${kind}`)));
  });

  it.skipIf(waysHere().length === 0)('round trips by a translator', () => {
    const cases = roundTripCases(COPIED, false);
    const kinds = [...new Set(cases.map(({ kind }) => kind))];
    hold(kinds.map((kind) => share(cases, kind, `real article, ${kind}`)));
  });
});
