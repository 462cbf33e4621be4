import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteOn, switchSite } from '../../src/popup/site-switch';
import { DEFAULT_SETTINGS } from '../../src/settings';

const lists = (offSites: string[], onlySites: string[]) => ({
  ...DEFAULT_SETTINGS,
  offSites,
  onlySites,
});

test.each([
  ['a parent that is off goes', ['example.org'], [], 'www.example.org', true, [], []],
  ['a subdomain that is off goes with it', ['a.example.org'], [], 'example.org', true, [], []],
  ['another site stays off', ['other.example'], [], 'example.org', true, ['other.example'], []],
  [
    'a site outside "only" joins it',
    [],
    ['a.example'],
    'b.example',
    true,
    [],
    ['a.example', 'b.example'],
  ],
  ['off is remembered', [], [], 'example.org', false, ['example.org'], []],
] as const)('%s', (_, off, only, host, on, offAfter, onlyAfter) => {
  const after = switchSite(lists([...off], [...only]), host, on);
  expect([after.offSites, after.onlySites]).toEqual([offAfter, onlyAfter]);
});

const host = fc.constantFrom('a.example', 'b.a.example', 'c.example', 'd.c.example', 'e.example');

test('the switch always does what it says, and says nothing about "off" as a whole', () => {
  fc.assert(
    fc.property(fc.array(host), fc.array(host), host, fc.boolean(), (off, only, site, on) => {
      const after = switchSite({ ...lists(off, only), on: false }, site, on);
      expect(siteOn(after, site)).toBe(on);
      expect(after.on).toBe(false);
    }),
  );
});
