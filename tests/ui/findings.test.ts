/** Which findings are highlighted, in which order, and how many they are. */
import { describe, expect, test } from 'vitest';
import type { Flag } from '../../src/engine/report';
import { CLAIM_STATUSES, type ClaimStatus } from '../../src/engine/vocabulary';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { findingKey, isPutAway, ranked, shownFlags, shownIds } from '../../src/ui/findings';
import { anonymousFlag, aReport, claimFlag, conflationFlag } from './a-report';

/** Flags one after the other, each `letters` long, with ids of their own. */
function row(flags: readonly Flag[], letters = 10): Flag[] {
  return flags.map((flag, at) => ({
    ...flag,
    id: `${at} ${flag.id}`,
    pageParagraph: at,
    start: 0,
    end: letters,
  }));
}

const statuses = (flags: readonly Flag[]) => flags.map(({ kind }) => kind);
const shownOf = (flags: readonly Flag[], letters: number, choice = DEFAULT_SETTINGS) => {
  const ids = shownIds(aReport({ flags, letters }), choice);
  return flags.filter(({ id }) => ids.has(id));
};

describe('the order', () => {
  test('facts come first, the publisher’s own acts before all, agreement last', () => {
    const all = row(CLAIM_STATUSES.map((status) => claimFlag(status)));
    const order = statuses(ranked([...all, anonymousFlag, conflationFlag]));
    expect(order.slice(0, 3)).toEqual(['retracted', 'corrected', 'contradicted']);
    expect(order.at(-1)).toBe('corroborated');
    expect(order.indexOf('anonymous')).toBeGreaterThan(order.indexOf('mistranslated'));
    expect(order.indexOf('disputed')).toBeGreaterThan(order.indexOf('conflation'));
  });
});

describe('by default', () => {
  const many = (status: ClaimStatus, n: number) =>
    Array.from({ length: n }, () => claimFlag(status));

  test('no more than 15 % of the letters, and all three families', () => {
    const flags = row([
      ...many('superseded', 40),
      ...Array.from({ length: 10 }, () => anonymousFlag),
      ...Array.from({ length: 10 }, () => conflationFlag),
    ]);
    const shown = shownOf(flags, 1000);
    expect(shown.length * 10).toBeLessThanOrEqual(150);
    expect(new Set(shown.map(({ category }) => category)).size).toBe(3);
  });

  test('what is disputed, unverified or agreed is listed and not highlighted', () => {
    const flags = row([claimFlag('disputed'), claimFlag('unverified'), claimFlag('corroborated')]);
    expect(shownOf(flags, 10_000)).toEqual([]);
    const all = shownOf(flags, 10_000, { ...DEFAULT_SETTINGS, extent: 'all' });
    expect(statuses(all)).toEqual(['disputed', 'unverified']);
  });

  test('the gravest finding is highlighted on the shortest page', () => {
    const flags = row([claimFlag('superseded'), claimFlag('contradicted')], 30);
    expect(statuses(shownOf(flags, 60))).toEqual(['contradicted']);
  });

  test('the same letters count once', () => {
    const flags = row(many('contradicted', 20)).map((flag) => ({ ...flag, pageParagraph: 1 }));
    expect(shownOf(flags, 100)).toHaveLength(20);
  });
});

test('one without its exact words is never highlighted', () => {
  const flags = [{ ...claimFlag('contradicted'), approximate: true }];
  for (const extent of ['telling', 'all'] as const) {
    expect(shownOf(flags, 1000, { ...DEFAULT_SETTINGS, extent })).toEqual([]);
  }
});

test('what is put away is highlighted on no copy of that article, and on others still', () => {
  const flag = claimFlag('contradicted');
  const report = aReport({ flags: [flag] });
  const entry = { article: 'lorries-2021', headline: '', finding: findingKey(flag), words: '' };
  const choice = { ...DEFAULT_SETTINGS, putAway: [entry] };
  expect(isPutAway({ ...flag, id: 'elsewhere', pageParagraph: 9 }, report, choice)).toBe(true);
  expect(shownIds(report, choice).size).toBe(0);
  const other = { ...choice, putAway: [{ ...entry, article: 'ferries-2020' }] };
  expect(shownIds(report, other).size).toBe(1);
});

test('hidden means none, and what lost its place is not counted', () => {
  const report = aReport();
  const count = (lost: readonly string[], hidden: boolean) =>
    shownFlags({ report, lost, hidden }, DEFAULT_SETTINGS).length;
  expect(count([], false)).toBe(4);
  expect(count([anonymousFlag.id], false)).toBe(3);
  expect(count([], true)).toBe(0);
});
