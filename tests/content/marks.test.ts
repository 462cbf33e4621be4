// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { anchorFlags } from '../../src/content/anchor';
import { badgeFor } from '../../src/content/badge';
import { extract } from '../../src/content/extract';
import { marksOf, overlapsIn } from '../../src/content/marks';
import type { Flag } from '../../src/engine/report';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { BODY, flagOn, PROSE, reportOf } from './fake-page';

beforeEach(() => {
  document.documentElement.innerHTML = `<head></head><body>${BODY}</body>`;
});

function marksFor(flags: readonly Flag[]) {
  const { map } = extract(document, '');
  const sorted = [...flags].sort((a, b) => a.pageParagraph - b.pageParagraph || a.start - b.start);
  const { anchored } = anchorFlags(sorted, map, () => map);
  return marksOf(anchored);
}

const quotesOf = (flags: readonly Flag[]) =>
  marksFor(flags).map(({ places }) => places.map(({ flag }) => flag.quote));

const shared = (flags: readonly Flag[]) => marksFor(flags).flatMap(overlapsIn).map(String);

test('flags that overlap share a mark, flags that only touch do not', () => {
  const [whole, part, after] = [
    flagOn('four boats were sunk in the storm', 1, 'claim'),
    flagOn('boats were sunk', 1),
    flagOn(' ,', 1),
  ];
  expect(quotesOf([whole, part, after])).toEqual([[whole.quote, part.quote], [' ,']]);
});

test('flags at the same place of different paragraphs stay apart', () => {
  expect(quotesOf([flagOn('Two', 0), flagOn('The', 1)])).toEqual([['Two'], ['The']]);
});

test('the words that two flags share are shown as such, and only those', () => {
  const claim = flagOn('four boats were sunk', 1, 'claim');
  expect(shared([claim, flagOn('were sunk in the storm', 1)])).toEqual(['were sunk']);
  expect(shared([claim, flagOn('four', 1), flagOn('sunk', 1)])).toEqual(['four', 'sunk']);
  expect(shared([claim, flagOn('four boats', 1), flagOn('boats were', 1)])).toEqual([
    'four boats were',
  ]);
  expect(shared([claim, flagOn('nobody', 1)])).toEqual([]);
});

test('the badge counts what is highlighted, and nothing while it is hidden', () => {
  const agreed: Flag = { ...flagOn('four boats', 1, 'claim'), status: 'corroborated' };
  const report = reportOf('copy', [agreed, flagOn('Two people', 0)]);
  const status = { state: 'checked', report, lost: [], hidden: false } as const;
  expect(badgeFor(status, DEFAULT_SETTINGS)).toEqual({ state: 'match', flags: 1 });
  const hidden = { ...status, hidden: true };
  expect(badgeFor(hidden, DEFAULT_SETTINGS)).toEqual({ state: 'match', flags: 0 });
});

describe('anchoring', () => {
  test('an offset that does not say the quote is not believed', () => {
    const flag = { ...flagOn('four boats', 1), start: 0, end: 10 };
    expect(quotesOf([flag])).toEqual([['four boats']]);
    expect(marksFor([flag])[0]?.places[0]?.span.start).toBe(PROSE[1]?.indexOf('four boats'));
  });

  test('of several occurrences the nearest is taken', () => {
    const flag = { ...flagOn('the', 2), start: 60, end: 63 };
    const starts = [...(PROSE[2] ?? '').matchAll(/the/g)].map(({ index }) => index);
    const nearest = starts.sort((a, b) => Math.abs(a - 60) - Math.abs(b - 60))[0];
    expect(marksFor([flag])[0]?.places[0]?.span.start).toBe(nearest);
  });

  test('the page is read again once at most, and only when it changed', () => {
    const { map } = extract(document, '');
    let reads = 0;
    const again = () => {
      reads += 1;
      return extract(document, '').map;
    };
    anchorFlags([flagOn('four boats', 1)], map, again);
    expect(reads).toBe(0);
    document.body.innerHTML = '<p>All of the old text has gone away and will not come back.</p>';
    const { lost } = anchorFlags([flagOn('four boats', 1), flagOn('Two', 0)], map, again);
    expect(reads).toBe(1);
    expect(lost).toHaveLength(2);
  });
});
