import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLAIM_STATUSES } from '../../src/engine/vocabulary';
import {
  checksAlike,
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  settingsFaults,
  siteAllowed,
  withSite,
} from '../../src/settings';

describe('parseSettings', () => {
  test('never throws and always answers with whole settings', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const parsed = parseSettings(stored);
        expect(Object.keys(parsed).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseSettings(parsed)).toEqual(parsed);
      }),
    );
  });

  test('one bad field costs that field alone', () => {
    const stored = { ...DEFAULT_SETTINGS, mode: 'sometimes', offSites: ['example.org'] };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, offSites: ['example.org'] });
  });

  test.each([null, undefined, 7, 'rubbish', [], '{"on":false}'])(
    '%j gives the defaults',
    (given) => {
      expect(parseSettings(given)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('unknown fields are dropped, known ones kept', () => {
    const stored = { on: false, favourite: 'blue' };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, on: false });
  });
});

describe('as it comes', () => {
  test('everything is on, and of the statuses only what agrees stays unmarked', () => {
    const { on, mode, pageNote, show, statuses, offSites, onlySites } = DEFAULT_SETTINGS;
    // What was read is remembered by nobody who did not ask for it.
    expect(DEFAULT_SETTINGS.remember).toBe(false);
    expect({ on, mode, pageNote, offSites, onlySites }).toEqual({
      on: true,
      mode: 'auto',
      pageNote: true,
      offSites: [],
      onlySites: [],
    });
    expect(Object.values(show)).toEqual([true, true, true]);
    const unmarked = CLAIM_STATUSES.filter((status) => !statuses[status]);
    expect(unmarked).toEqual(['corroborated']);
    expect(Object.keys(statuses).sort()).toEqual([...CLAIM_STATUSES].sort());
  });

  test('statuses that are newer than what was stored come as they would anyway', () => {
    const { clarified: _, held: __, ...older } = DEFAULT_SETTINGS.statuses;
    const stored = { ...DEFAULT_SETTINGS, statuses: { ...older, retracted: false } };
    expect(parseSettings(stored).statuses).toEqual({
      ...DEFAULT_SETTINGS.statuses,
      retracted: false,
    });
  });
});

describe('sites', () => {
  const off = { ...DEFAULT_SETTINGS, offSites: ['example.org'] };
  const only = { ...DEFAULT_SETTINGS, onlySites: ['news.example'] };
  test.each([
    [DEFAULT_SETTINGS, 'example.org', true],
    [{ ...DEFAULT_SETTINGS, on: false }, 'example.org', false],
    [off, 'example.org', false],
    [off, 'www.example.org', false],
    [off, 'notexample.org', true],
    [only, 'news.example', true],
    [only, 'live.news.example', true],
    [only, 'example.org', false],
  ])('case %#: %s', (settings, host, allowed) => {
    expect(siteAllowed(settings, host)).toBe(allowed);
  });

  test('of several that alone are read, each is', () => {
    const two = { ...DEFAULT_SETTINGS, onlySites: ['a.example', 'b.example'] };
    for (const host of ['a.example', 'b.example']) expect(siteAllowed(two, host)).toBe(true);
    expect(siteAllowed(two, 'c.example')).toBe(false);
  });

  test('a list stays sorted and names each once, and a site takes the place of those around it', () => {
    const three = ['c.example', 'a.example', 'b.example'].reduce(
      (now, host) => withSite(now, host, false),
      DEFAULT_SETTINGS,
    );
    expect(three.offSites).toEqual(['a.example', 'b.example', 'c.example']);
    expect(withSite(three, 'b.example', false)).toEqual(three);
    expect(withSite(three, 'www.b.example', true).offSites).toEqual(['a.example', 'c.example']);
    expect(withSite(three, 'd.example', true)).toEqual(three);
  });

  test('off and on again is where one began', () => {
    const there = withSite(DEFAULT_SETTINGS, 'example.org', false);
    expect(siteAllowed(there, 'example.org')).toBe(false);
    expect(withSite(there, 'example.org', true)).toEqual(DEFAULT_SETTINGS);
  });

  test('switching a subdomain on lifts the entry that kept it off', () => {
    expect(siteAllowed(withSite(off, 'www.example.org', true), 'www.example.org')).toBe(true);
  });
});

describe('checksAlike', () => {
  test.each<[string, Partial<Settings>]>([
    ['the master switch', { on: false }],
    ['the moment', { mode: 'click' }],
    ['a site switched off', { offSites: ['example.org'] }],
    ['a site that alone is read', { onlySites: ['example.org'] }],
  ])('%s changes which pages are looked at', (_what, change) => {
    expect(checksAlike(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, ...change })).toBe(false);
  });

  test('what is shown of them does not', () => {
    const shown = { ...DEFAULT_SETTINGS, pageNote: false, extent: 'all' } as const;
    expect(checksAlike(DEFAULT_SETTINGS, shown)).toBe(true);
  });
});

describe('settingsFaults', () => {
  test('names the fields that do not fit, in order, and asks for none', () => {
    expect(settingsFaults({})).toEqual([]);
    expect(settingsFaults({ ...DEFAULT_SETTINGS })).toEqual([]);
    expect(settingsFaults({ offSites: ['a b'], favourite: 'blue', mode: 'auto', on: 1 })).toEqual([
      'on',
      'offSites',
    ]);
    expect(settingsFaults({ on: undefined })).toEqual(['on']);
  });
});
